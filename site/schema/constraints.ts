import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { list, number, type SchemaObject, text } from './keywords.ts';

type Part = string | ElementContent[];

/** What a schema demands of a value beyond its type, in words; `more` stands at the end of the line. */
export function constraints(schema: SchemaObject, more: readonly ElementContent[][] = []): ElementContent[] {
  const parts: Part[] = [
    ...range(number(schema, 'minLength'), number(schema, 'maxLength'), 'character', 'characters'),
    ...range(number(schema, 'minItems'), number(schema, 'maxItems'), 'item', 'items'),
    ...range(number(schema, 'minProperties'), number(schema, 'maxProperties'), 'property', 'properties'),
    ...limits(schema),
    ...(number(schema, 'multipleOf') === undefined ? [] : [`multiple of ${number(schema, 'multipleOf')}`]),
    ...(schema.uniqueItems === true ? ['all different'] : []),
    ...(schema.additionalProperties === false ? ['no other properties'] : []),
  ];
  const pattern = text(schema, 'pattern');
  if (pattern !== undefined) parts.push([{ type: 'text', value: 'matches ' }, h('code', pattern)]);
  if ('default' in schema) parts.push(['default ', h('code', shown(schema.default))].map(asText));
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
    const value = number(schema, keyword);
    return value === undefined ? [] : [`${sign} ${value}`];
  });
}

/** A value as it is written in a parameter: text without quotes. */
export const shown = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

const asText = (part: string | ElementContent): ElementContent =>
  typeof part === 'string' ? { type: 'text', value: part } : part;

const visible = 12;

/** The accepted values; a long list folds. */
export function values(schema: SchemaObject): ElementContent[] {
  const accepted = 'const' in schema ? [schema.const] : list(schema, 'enum');
  if (accepted.length === 0) return [];
  const code = (value: unknown): ElementContent => h('code', shown(value));
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
