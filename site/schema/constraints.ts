import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { listAt, numberAt, type SchemaObject, stringAt } from './keywords.ts';

type Constraint = string | ElementContent[];

/** Describes the constraints of a schema beyond its type; `more` is appended. */
export function constraints(schema: SchemaObject, more: readonly ElementContent[][] = []): ElementContent[] {
  const parts: Constraint[] = [
    ...range(numberAt(schema, 'minLength'), numberAt(schema, 'maxLength'), 'character', 'characters'),
    ...range(numberAt(schema, 'minItems'), numberAt(schema, 'maxItems'), 'item', 'items'),
    ...range(numberAt(schema, 'minProperties'), numberAt(schema, 'maxProperties'), 'property', 'properties'),
    ...limits(schema),
    ...(numberAt(schema, 'multipleOf') === undefined ? [] : [`multiple of ${numberAt(schema, 'multipleOf')}`]),
    ...(schema.uniqueItems === true ? ['all different'] : []),
    ...(schema.additionalProperties === false ? ['no other properties'] : []),
  ];
  const pattern = stringAt(schema, 'pattern');
  if (pattern !== undefined) parts.push([{ type: 'text', value: 'matches ' }, h('code', pattern)]);
  if ('default' in schema) parts.push(['default ', h('code', shownValue(schema.default))].map(asText));
  return [...parts, ...more].flatMap((part, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
    ...(typeof part === 'string' ? [{ type: 'text' as const, value: part }] : part),
  ]);
}

function range(least: number | undefined, most: number | undefined, one: string, many: string): string[] {
  const noun = (count: number): string => (count === 1 ? one : many);
  if (least !== undefined && most !== undefined)
    return [least === most ? `exactly ${most} ${noun(most)}` : `${least} to ${most} ${many}`];
  if (most !== undefined) return [`at most ${most} ${noun(most)}`];
  if (least !== undefined && least > 0) return [`at least ${least} ${noun(least)}`];
  return [];
}

function limits(schema: SchemaObject): string[] {
  const signs = [
    ['minimum', '≥'],
    ['exclusiveMinimum', '>'],
    ['maximum', '≤'],
    ['exclusiveMaximum', '<'],
  ] as const;
  return signs.flatMap(([keyword, sign]) => {
    const value = numberAt(schema, keyword);
    return value === undefined ? [] : [`${sign} ${value}`];
  });
}

/** Formats a value as it is entered in a parameter: strings without quotes. */
export const shownValue = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

const asText = (part: string | ElementContent): ElementContent =>
  typeof part === 'string' ? { type: 'text', value: part } : part;

/** Longer lists of values are collapsed. */
const visible = 12;

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
