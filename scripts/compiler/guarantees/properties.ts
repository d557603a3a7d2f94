import { isRecord, ownMember } from '../model/record.ts';
import type { Creations } from './creations.ts';
import type { ResponseObjectSchema } from './objects.ts';
import { isBranch } from './position.ts';
import type { GuaranteeRule, Source } from './rules.ts';
import { type OperationUse, pathNames } from './use.ts';

type Use = ResponseObjectSchema['uses'][number];

/** The properties that follow from a source in an object schema. They need not exist. */
type Names = (object: ResponseObjectSchema, creations: Creations) => readonly string[];

const namesBySource: Readonly<Record<Source, Names>> = {
  'own-id': ({ uses }, creations) => uses.flatMap((use) => ownId(use, creations) ?? []),
  path: ({ uses }) => ofEach(uses, ({ template }) => pathNames(template)),
  'query-default': ({ uses }) => ofEach(uses, ({ defaults }) => defaults),
  creation: ({ uses }, creations) => {
    const collections = new Set(uses.flatMap((use) => collectionOf(use, creations) ?? []));
    return common([...collections].map((template) => creations.required.get(template) ?? []));
  },
  'single-value': ({ properties }) => Object.keys(properties).filter((key) => hasOneValue(properties[key])),
  'only-property': (object) => {
    const names = Object.keys(object.properties);
    return names.length === 1 && !isBranch(object) ? names : [];
  },
};

/** The properties that a rule names in an object schema, if it concerns that. They need not exist. */
export function namedBy(
  { of, properties }: GuaranteeRule,
  object: ResponseObjectSchema,
  creations: Creations,
): readonly string[] {
  if (!object.uses.some(({ kind }) => of.includes(kind))) return [];
  return typeof properties === 'string' ? namesBySource[properties](object, creations) : properties;
}

/** The path parameter that identifies the resource which an object represents. */
function ownId(use: Use, creations: Creations): string | undefined {
  const collection = collectionOf(use, creations);
  return collection === undefined ? undefined : creations.ids.get(collection);
}

/**
 * The template of the collection to which an object belongs: it is what an operation of one resource responds with, what
 * a creation responds with, or an item of what the collection responds with.
 */
function collectionOf({ kind, operation: { template, method } }: Use, { ids }: Creations): string | undefined {
  const parent = template.replace(/\/[^/]*$/, '');
  if (kind === 'response' && ids.has(parent) && template === `${parent}/{${ids.get(parent)}}`) return parent;
  const isMember = (kind === 'response' && method === 'post') || (kind === 'item' && method === 'get');
  return isMember && ids.has(template) ? template : undefined;
}

const ofEach = (uses: readonly Use[], names: (operation: OperationUse) => readonly string[]): string[] =>
  common(uses.map(({ operation }) => names(operation)));

/** The names that all lists have. */
const common = ([first = [], ...others]: readonly (readonly string[])[]): string[] =>
  first.filter((name) => others.every((list) => list.includes(name)));

const hasOneValue = (schema: unknown): boolean => {
  const values = ownMember(schema, 'enum');
  return (Array.isArray(values) && values.length === 1) || (isRecord(schema) && Object.hasOwn(schema, 'const'));
};
