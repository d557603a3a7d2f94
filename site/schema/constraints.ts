import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { numberAt, type SchemaObject, stringAt } from './keywords.ts';
import { isStated, type Phrases } from './stated.ts';
import { shownValue } from './values.ts';

interface Constraint extends Phrases {
  content: string | ElementContent[];
}

/**
 * Describes the constraints of a schema beyond its type, except those that its description states in the same words;
 * `more` is appended.
 */
export function constraints(
  schema: SchemaObject,
  description: string | undefined = stringAt(schema, 'description'),
  more: readonly ElementContent[][] = [],
): ElementContent[] {
  const all: Constraint[] = [
    ...count(numberAt(schema, 'minLength'), numberAt(schema, 'maxLength'), 'character', 'characters'),
    ...count(numberAt(schema, 'minItems'), numberAt(schema, 'maxItems'), 'item', 'items'),
    ...count(numberAt(schema, 'minProperties'), numberAt(schema, 'maxProperties'), 'property', 'properties'),
    ...limits(schema),
    ...simple(numberAt(schema, 'multipleOf') === undefined ? [] : [`multiple of ${numberAt(schema, 'multipleOf')}`]),
    ...simple(schema.uniqueItems === true ? ['all different'] : []),
    ...simple(schema.additionalProperties === false ? ['no other properties'] : []),
    ...pattern(stringAt(schema, 'pattern')),
    ...defaultValue(schema),
  ];
  const parts = all.filter((constraint) => !isStated(description, constraint)).map(({ content }) => content);
  return [...parts, ...more].flatMap((part, index) => [
    ...(index > 0 ? [text(' · ')] : []),
    ...(typeof part === 'string' ? [text(part)] : part),
  ]);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const simple = (texts: readonly string[]): Constraint[] => texts.map((content) => ({ content, complete: [content] }));

function count(least: number | undefined, most: number | undefined, one: string, many: string): Constraint[] {
  const noun = (number: number): string => (number === 1 ? one : many);
  if (least !== undefined && most !== undefined)
    return simple([least === most ? `exactly ${most} ${noun(most)}` : `${least} to ${most} ${many}`]);
  if (most !== undefined) return simple([`at most ${most} ${noun(most)}`]);
  if (least !== undefined && least > 0) return simple([`at least ${least} ${noun(least)}`]);
  return [];
}

function limits(schema: SchemaObject): Constraint[] {
  const [least, most] = [numberAt(schema, 'minimum'), numberAt(schema, 'maximum')];
  const isRange = least !== undefined && most !== undefined;
  const single = (keyword: string, sign: string): Constraint[] => {
    const value = numberAt(schema, keyword);
    return value === undefined ? [] : [{ content: `${sign} ${value}`, final: [`${sign} ${value}`] }];
  };
  return [
    ...(isRange
      ? [{ content: `${least} to ${most}`, final: [`from ${least} to ${most}`, `between ${least} and ${most}`] }]
      : []),
    ...(isRange ? [] : single('minimum', '≥')),
    ...single('exclusiveMinimum', '>'),
    ...(isRange ? [] : single('maximum', '≤')),
    ...single('exclusiveMaximum', '<'),
  ];
}

function pattern(source: string | undefined): Constraint[] {
  if (source === undefined) return [];
  // A class of all hexadecimal digits in both cases, as in “^[A-Fa-f\d]{24}$”.
  const digits = /^\^\[(?=.*A-F)(?=.*a-f)(?=.*(?:0-9|\\d))(?:A-F|a-f|0-9|\\d){3}\]\{(\d+)\}\$$/.exec(source)?.[1];
  const complete = digits === undefined ? [] : [`${digits} hexadecimal digits`];
  return [{ content: [text('matches '), h('code', source)], complete }];
}

function defaultValue(schema: SchemaObject): Constraint[] {
  if (!('default' in schema)) return [];
  const shown = shownValue(schema.default);
  return [{ content: [text('default '), h('code', shown)], final: [`default is ${shown}`, `defaults to ${shown}`] }];
}
