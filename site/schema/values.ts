import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { listAt, type SchemaObject } from './keywords.ts';

/** Longer lists of values are collapsed. */
const visible = 12;

/** Formats a value as it is entered in a parameter: strings without quotes. */
export const shownValue = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

/** The accepted values; a long list is collapsed. */
export function values(schema: SchemaObject): ElementContent[] {
  const accepted = 'const' in schema ? [schema.const] : listAt(schema, 'enum');
  if (accepted.length === 0) return [];
  const code = (value: unknown): ElementContent => h('code', shownValue(value));
  if (accepted.length <= visible)
    return [
      h('p.values', [
        h('span.label', 'const' in schema ? 'Always' : accepted.length === 1 ? 'Only' : 'One of'),
        ...accepted.flatMap((value) => [' ', code(value)]),
      ]),
    ];
  return [
    h('details.values', [
      h('summary', `One of ${accepted.length} values`),
      h(
        'p',
        accepted.flatMap((value) => [code(value), ' ']),
      ),
    ]),
  ];
}
