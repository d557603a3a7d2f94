import { isRecord } from '../../../compiler/model/record.ts';
import { leavesOf, similarity } from '../../../compiler/schema/likeness.ts';
import type { JsonChange } from './change.ts';
import { compareSchemaJson } from './compare-json.ts';

/** The parts of a schema that are compared. The title identifies it. */
interface Comparable {
  title: string;
  schema: unknown;
}

interface Rename<T> {
  from: T;
  to: T;
  /** 1 if only its own title and description differ. */
  similarity: number;
  /** What else differs. */
  changes: (wording: boolean) => JsonChange[];
}

/** The least similarity of a schema and the schema that it was renamed to. */
const enough = 0.8;
/** The fewest facts of a renamed schema, since small schemas (`{ "type": "object" }`) are equal by chance. */
const fewest = 3;
const namings: ReadonlySet<string> = new Set(['title', 'description', '$schema']);

/** Pairs removed schemas with added ones of nearly the same content. The most similar pairs are taken first. */
export function findRenames<T extends Comparable>(gone: readonly T[], come: readonly T[]): Rename<T>[] {
  const leaves = new Map([...gone, ...come].map((schema) => [schema, leavesOf(unnamed(schema.schema))]));
  const leavesIn = (schema: T): ReadonlySet<string> => leaves.get(schema) ?? new Set();
  const pairs = gone
    .filter((from) => leavesIn(from).size >= fewest)
    .flatMap((from) => come.map((to) => ({ from, to, value: similarity(leavesIn(from), leavesIn(to)) })))
    .filter(({ value }) => value >= enough)
    .sort((a, b) => b.value - a.value || (a.from.title < b.from.title ? -1 : 1));
  const renames: Rename<T>[] = [];
  for (const { from, to, value } of pairs) {
    if (renames.some((rename) => rename.from === from || rename.to === to)) continue;
    renames.push({
      from,
      to,
      similarity: Math.round(value * 1000) / 1000,
      changes: (wording) => compareSchemaJson(unnamed(from.schema), unnamed(to.schema), wording),
    });
  }
  return renames.sort((a, b) => (a.from.title < b.from.title ? -1 : 1));
}

/** The schema without its own title and description, which a rename changes. */
const unnamed = (schema: unknown): unknown =>
  isRecord(schema) ? Object.fromEntries(Object.entries(schema).filter(([key]) => !namings.has(key))) : schema;
