import { methods } from '../dialect/methods.ts';
import type { Operation } from '../model/reference.ts';
import type { Section } from './section.ts';
import { type Subsection, wholeOf } from './subsections.ts';
import { readUrl } from './url.ts';

/** Reads the paragraph `METHOD https://…` (dialect §4.1). */
export function readMethodAndUrl(
  section: Section,
  subsection: Subsection,
): Pick<Operation, 'method' | 'url'> | undefined {
  const block = subsection.blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) {
    section.report('url/invalid', wholeOf(subsection), {
      actual: undefined,
      expected: 'a paragraph METHOD https://…',
    });
    return undefined;
  }
  const source = section.source.slice(block.at).trimEnd();
  const word = /^\S*/.exec(source)?.[0] ?? '';
  const start = word.length + (/^\s*/.exec(source.slice(word.length))?.[0].length ?? 0);
  const method = methods.find((name) => name === word);
  const at = section.source.within(block.at, 0, word.length);
  if (!method) section.report('method/unknown', at, { actual: word, expected: `one of ${methods.join(', ')}` });
  const url = readUrl(section, source.slice(start), section.source.within(block.at, start, source.length));
  if (!method || !url) return undefined;
  section.claim(block, 'fact', 'methodAndUrl');
  return { method: { value: method, at }, url };
}
