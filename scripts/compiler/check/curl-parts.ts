import { didYouMean } from '../diagnostics/nearest.ts';
import type { BodyPart } from '../model/reference.ts';
import { valueOfPart } from '../openapi/part-value.ts';
import type { OperationCheck } from './check.ts';
import { canonical } from './curl-body.ts';

/** The curl example sends each required part of a form, and only stated ones, with their values (dialect §4.7). */
export const curlParts: OperationCheck = ({ curl, body }, _page, report) => {
  if (!curl || body?.kind !== 'multipart') return;
  const { parts } = body;
  const names = parts.map(({ name }) => name.value);
  const sent = curl.form.map(({ value }) => value.name);
  for (const [i, { value: part, at }] of curl.form.entries()) {
    const actual = `${part.name}=${part.value}`;
    const stated = parts.find(({ name }) => name.value === part.name);
    const expected = stated
      ? sent.indexOf(part.name) < i
        ? 'each part once'
        : expectedValue(stated, part.value)
      : didYouMean(names.length > 0 ? `a part of the form: ${names.join(', ')}` : 'none', part.name, names);
    if (expected !== undefined) report('curl/part', at, { actual, expected });
  }
  // A command without parts means that the form is optional, which another check reports.
  if (sent.length === 0 && !parts.some(({ required }) => required.value)) return;
  for (const { name, required } of parts)
    if (required.value && !sent.includes(name.value))
      report('curl/part', curl.at, { actual: undefined, expected: `“${name.value}”, which is required` });
};

/** What curl adds behind a value: `;type=application/json`. */
const options = /(?:;(?:type|filename|encoder|headers)=[^;]*)+$/;

/** What is expected of a value of a part, if it is another one. */
function expectedValue({ name, type, schema, example }: BodyPart, written: string): string | undefined {
  const value = written.replace(options, '');
  if (type.value === 'file') {
    const file = example?.value ?? 'FILE';
    if (!/^@./.test(value)) return `a file: ${name.value}=@${file}`;
    return example && value !== `@${file}` ? `${name.value}=@${file}, its example` : undefined;
  }
  if (/^[@<]/.test(value)) return `a value, since “${name.value}” is no file`;
  if (valueOfPart(value, { type, schema }) === undefined)
    return `a value of type ${schema ? `“${schema.title}”` : type.value}`;
  const isSame =
    type.value === 'object' ? canonical(value) === canonical(example?.value ?? '') : value === example?.value;
  return example && !isSame ? `${name.value}=${example.value}, its example` : undefined;
}
