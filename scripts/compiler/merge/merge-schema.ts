import { escapeToken } from '../model/pointer.ts';
import { isRecord } from '../model/record.ts';
import type { SchemaEntry } from '../model/reference.ts';
import { subschemasAt } from '../patch/subschemas.ts';
import { exactJson } from '../read/exact-json.ts';
import { align } from './align.ts';
import { arrange } from './arrange.ts';
import type { Choices } from './choice.ts';
import { isSameJson, likeOlder, mergeExample, written } from './merge-json.ts';
import { elementOf, textOf } from './sentences.ts';

/** A schema with the constraints of upstream and our descriptions. */
export function mergeSchema(ours: SchemaEntry, theirs: SchemaEntry, choices: Choices): SchemaEntry {
  const element = elementOf.schema(theirs);
  const keepsOwn = choices.keepsOurs(element, '', textOf(ours.description), textOf(theirs.description));
  return {
    ...theirs,
    file: ours.file,
    description: keepsOwn ? ours.description : theirs.description,
    schema: theirs.schema && ours.schema ? mergeText(element, ours.schema, theirs.schema, choices) : theirs.schema,
    example: mergeExample(ours.example, theirs.example),
  };
}

type Json = NonNullable<SchemaEntry['schema']>;

function mergeText(element: string, ours: Json, theirs: Json, choices: Choices): Json {
  const was = exactJson(ours.text);
  const merged = mergeNode({ element, choices }, was, exactJson(theirs.text), '', '');
  return isSameJson(was, merged) ? ours : written(theirs, merged);
}

/** Merges a subschema. `from` and `to` are its pointers in ours and in theirs. */
function mergeNode(
  context: { element: string; choices: Choices },
  ours: unknown,
  theirs: unknown,
  from: string,
  to: string,
): unknown {
  if (!isRecord(theirs)) return theirs;
  const own = isRecord(ours) ? ours : {};
  const description = mergeDescription(context, own.description, theirs.description, from, to);
  const isDescribed = (key: string): boolean => key !== 'description' || description !== undefined;
  const all = description === undefined ? theirs : { ...theirs, description };
  const keys = arrange(Object.keys(all).filter(isDescribed), Object.keys(own), (key) => key);
  return Object.fromEntries(
    keys.map((keyword): [string, unknown] => {
      if (keyword === 'description') return [keyword, description];
      const at = `/${escapeToken(keyword)}`;
      return [keyword, mergeValue(context, keyword, own[keyword], theirs[keyword], `${from}${at}`, `${to}${at}`)];
    }),
  );
}

function mergeValue(
  context: { element: string; choices: Choices },
  keyword: string,
  ours: unknown,
  theirs: unknown,
  from: string,
  to: string,
): unknown {
  if (subschemasAt(keyword, theirs, to) === undefined)
    return isSet(keyword) ? mergeSet(ours, theirs) : likeOlder(theirs, ours);
  if (Array.isArray(theirs)) {
    const own: readonly unknown[] = Array.isArray(ours) ? ours : [];
    return align(own, theirs).map(([i, item], k) =>
      mergeNode(context, own[i ?? -1], item, `${from}/${i}`, `${to}/${k}`),
    );
  }
  const children = subschemasAt(keyword, theirs, to) ?? [];
  if (!isRecord(theirs) || (children.length === 1 && children[0]?.[0] === to))
    return mergeNode(context, ours, theirs, from, to);
  const own = isRecord(ours) ? ours : {};
  const isSchema = new Set(children.map(([, child]) => child));
  return Object.fromEntries(
    arrange(Object.keys(theirs), Object.keys(own), (key) => key).map((key) => {
      const at = `/${escapeToken(key)}`;
      const [old, value] = [own[key], theirs[key]];
      return [
        key,
        isSchema.has(value) ? mergeNode(context, old, value, `${from}${at}`, `${to}${at}`) : likeOlder(value, old),
      ];
    }),
  );
}

function mergeDescription(
  { element, choices }: { element: string; choices: Choices },
  ours: unknown,
  theirs: unknown,
  from: string,
  to: string,
): unknown {
  const isOwn = typeof ours === 'string';
  if (!isOwn && typeof theirs !== 'string') return theirs;
  const other = typeof theirs === 'string' ? theirs : '';
  const places = [`${to}/description`, `${from}/description`] as const;
  return choices.keepsOurs(element, places[0], isOwn ? ours : undefined, other, places[1]) ? ours : theirs;
}

/** Keywords whose arrays are sets. */
const isSet = (keyword: string): boolean => keyword === 'enum' || keyword === 'required' || keyword === 'type';

const mergeSet = (ours: unknown, theirs: unknown): unknown =>
  Array.isArray(ours) && Array.isArray(theirs)
    ? arrange<unknown>(theirs, ours, (item) => JSON.stringify(item))
    : theirs;
