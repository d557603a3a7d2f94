import { decodePercent } from '../dialect/percent-encoding.ts';
import type { Located } from '../model/place.ts';
import type { QueryExample } from '../model/reference.ts';
import type { Section } from './section.ts';

/** Reads an Example cell: `name=value`, or the value alone on pages before July 2018 (dialect §4.4). */
export function readQueryExample(
  section: Section,
  name: string,
  { value: written, at }: Located<string>,
): Located<QueryExample> | undefined {
  if (written === '') return undefined;
  const query = written.replace(/^[?&]/, '');
  // A percent sign in JSON is part of a string.
  const text = /[{"]/.test(query) ? query : decodePercent(query);
  const other = text.startsWith(`${name}=`) ? undefined : /^([A-Za-z_][\w.-]*)(?:\[[^=]*)?=/.exec(text)?.[1];
  if (text !== written) section.report('parameter/example', at, { actual: written, expected: text });
  else if (other !== undefined && other !== name)
    section.report('parameter/example', at, { actual: text, expected: `${name}=…` });
  const isNested =
    text.startsWith(`${name}[`) ||
    (text.startsWith(`${name}=`) && (text.includes(`&${name}=`) || text.includes(`&${name}[`)));
  if (isNested) return { value: { kind: 'nested', text }, at };
  return { value: { kind: 'value', text: text.startsWith(`${name}=`) ? text.slice(name.length + 1) : text }, at };
}
