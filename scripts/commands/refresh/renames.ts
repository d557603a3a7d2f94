import { escapeToken } from '../../compiler/model/pointer.ts';
import type { SchemaRename } from './change.ts';
import { compareJson } from './json.ts';

/** The parts of a schema that are compared. The title identifies it. */
export interface Comparable {
  title: string;
  schema: unknown;
  example: unknown;
}

/** The least similarity of a schema and the schema that it was renamed to. */
const enough = 0.8;
/** The fewest facts of a renamed schema, since small schemas (`{ "type": "object" }`) are equal by chance. */
const fewest = 3;
const namings: ReadonlySet<string> = new Set(['title', 'description', '$schema']);

/** Pairs removed schemas with added ones of nearly the same content. The most similar pairs are taken first. */
export function findRenames(gone: readonly Comparable[], come: readonly Comparable[]): SchemaRename[] {
  const candidates = gone.flatMap((from) => {
    const facts = factsOf(from.schema);
    return facts.size < fewest
      ? []
      : come.map((to) => ({ from, to, similarity: similarity(facts, factsOf(to.schema)) }));
  });
  const pairs = candidates
    .filter((pair) => pair.similarity >= enough)
    .sort((a, b) => b.similarity - a.similarity || (a.from.title < b.from.title ? -1 : 1));
  const renames: SchemaRename[] = [];
  for (const { from, to, similarity: value } of pairs) {
    if (renames.some((rename) => rename.from === from.title || rename.to === to.title)) continue;
    renames.push({
      from: from.title,
      to: to.title,
      similarity: Math.round(value * 1000) / 1000,
      changes: compareJson(unnamed(from.schema), unnamed(to.schema)),
    });
  }
  return renames.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The schema without its own title and description, which a rename changes. */
function unnamed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !namings.has(key)));
}

/** All leaves of a schema with their pointers. Pointers have no array indices. */
function factsOf(schema: unknown): Set<string> {
  const facts = new Set<string>();
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) facts.add(`${pointer} ${JSON.stringify(value)}`);
    else
      for (const [key, child] of Object.entries(value))
        walk(child, `${pointer}/${Array.isArray(value) ? '*' : escapeToken(key)}`);
  };
  walk(unnamed(schema), '');
  return facts;
}

/** The Jaccard index: the size of the intersection divided by that of the union. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((fact) => b.has(fact)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
