import { tokensOf, valueAt } from '../../../compiler/model/pointer.ts';

/** Longer labels are shortened in the middle, then at the start. */
const longest = 40;

/**
 * A short name of an element of the document: `devices.get › query perPage`, `Device.tags[].key › maxLength`. It has
 * the names that readers know instead of numbers and escaped paths.
 */
export function elementLabel(document: unknown, pointer: string): string {
  const [head, rest] = headOf(document, tokensOf(pointer), pointer.split('/'));
  const parts = partsOf(head, rest);
  const label = parts.join(' › ');
  if (label.length <= longest) return label;
  const ends = parts.map((_, index) => ['…', ...parts.slice(index + 1)].join(' › ')).slice(1, -1);
  const shortened = [...ends.map((end) => `${parts[0]} › ${end}`), ...ends];
  return shortened.find(({ length }) => length <= longest) ?? ends.at(-1) ?? label;
}

/** The name of the operation, schema or resource that an element is part of, and the tokens below it. */
function headOf(document: unknown, tokens: readonly string[], escaped: readonly string[]): [string, string[]] {
  const [first = '', second = '', third = '', kind, key] = tokens;
  const member = (depth: number, name: string): string | undefined => {
    const value = valueAt(document, `${escaped.slice(0, depth + 1).join('/')}/${name}`);
    return typeof value === 'string' ? value : undefined;
  };
  if (first === 'paths' && third !== '') {
    const id = member(3, 'operationId') ?? `${third.toUpperCase()} ${second}`;
    const name = kind === 'parameters' && key !== undefined ? member(5, 'name') : undefined;
    return [id, name === undefined ? tokens.slice(3) : [`${member(5, 'in')} ${name}`, ...tokens.slice(5)]];
  }
  if (first === 'components' && second === 'schemas' && third !== '') return [third, tokens.slice(3)];
  if (first === 'tags' && second !== '') return [`resource ${member(2, 'name') ?? second}`, tokens.slice(2)];
  return [first === '' ? 'the document' : first, tokens.slice(1)];
}

/** Joins what belongs together: a property to its schema (`Device.tags`), a number to its list (`oneOf 2`). */
function partsOf(head: string, tokens: readonly string[]): string[] {
  const parts = [head];
  const extend = (text: string): void => {
    parts.push(`${parts.pop()}${text}`);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1];
    if (token === 'properties' && next !== undefined) {
      extend(`.${next}`);
      at++;
    } else if (token === 'items') extend('[]');
    else if (/^\d+$/.test(token)) extend(` ${token}`);
    else parts.push(token);
  }
  return parts;
}
