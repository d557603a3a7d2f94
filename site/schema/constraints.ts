import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { list, number, text, type SchemaObject } from './keywords.ts';

/** What a schema demands of a value beyond its type, in words. */
export function constraints(schema: SchemaObject): ElementContent[] {
  const parts: (string | ElementContent[])[] = [
    ...range(number(schema, 'minLength'), number(schema, 'maxLength'), 'character', 'characters'),
    ...range(number(schema, 'minItems'), number(schema, 'maxItems'), 'item', 'items'),
    ...range(number(schema, 'minProperties'), number(schema, 'maxProperties'), 'property', 'properties'),
    ...limits(schema),
    ...(number(schema, 'multipleOf') === undefined ? [] : [`multiple of ${number(schema, 'multipleOf')}`]),
    ...(schema['uniqueItems'] === true ? ['all different'] : []),
    ...(schema['additionalProperties'] === false ? ['no other properties'] : []),
  ];
  const pattern = text(schema, 'pattern');
  if (pattern !== undefined) parts.push([{ type: 'text', value: 'matches ' }, h('code', pattern)]);
  return parts.flatMap((part, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
    ...(typeof part === 'string' ? [{ type: 'text' as const, value: part }] : part),
  ]);
}

function range(least: number | undefined, most: number | undefined, one: string, many: string): string[] {
  const noun = (count: number): string => (count === 1 ? one : many);
  if (least !== undefined && most !== undefined) return [least === most ? `exactly ${most} ${noun(most)}` : `${least} to ${most} ${many}`];
  if (most !== undefined) return [`at most ${most} ${noun(most)}`];
  if (least !== undefined && least > 0) return [`at least ${least} ${noun(least)}`];
  return [];
}

function limits(schema: SchemaObject): string[] {
  const signs = [['minimum', '≥'], ['exclusiveMinimum', '>'], ['maximum', '≤'], ['exclusiveMaximum', '<']] as const;
  return signs.flatMap(([keyword, sign]) => {
    const value = number(schema, keyword);
    return value === undefined ? [] : [`${sign} ${value}`];
  });
}

const visible = 12;

/** The accepted values; a long list folds. */
export function values(schema: SchemaObject): ElementContent[] {
  const accepted = 'const' in schema ? [schema['const']] : list(schema, 'enum');
  if (accepted.length === 0) return [];
  const code = (value: unknown): ElementContent => h('code', typeof value === 'string' ? value : JSON.stringify(value));
  if (accepted.length <= visible) return [h('p.values', [h('span.label', accepted.length === 1 ? 'Always' : 'One of'), ...accepted.flatMap((value) => [' ', code(value)])])];
  return [h('details.values', [h('summary', `One of ${accepted.length} values`), h('p', accepted.flatMap((value) => [code(value), ' ']))])];
}
