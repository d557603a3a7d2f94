import type { Operation, Reference, ResourcePage, SchemaEntry } from '../model/reference.ts';
import { arrange } from './arrange.ts';
import { Choices, type Moved } from './choice.ts';
import { mergeOperation } from './merge-operation.ts';
import { mergeSchema } from './merge-schema.ts';
import { hashOf, type Places, type UpstreamRecord } from './record.ts';
import { elementOf, sentencesOf, textOf } from './sentences.ts';

/** What a record says of an edition, apart from hashes. */
export type Edition = Pick<UpstreamRecord, 'source' | 'version' | 'bodies'>;

/** The result of a merge. */
export interface Merge {
  /** Facts of upstream, sentences of ours. Places are those of the part that was taken. */
  reference: Reference;
  /** What `spec/upstream.json` says afterwards. */
  record: UpstreamRecord;
  /** The places whose upstream wording has changed in this merge. */
  moved: Moved[];
}

/**
 * Merges an edition of upstream into our reference (docs/decisions.md, decision 16): each fact comes from upstream,
 * by operation, construct and row, or by schema and JSON pointer. A sentence of ours stays. `base`: the hashes of
 * upstream's wording when our sentences were last in step with it. Pages of schemas and the overview stay ours.
 * New pages are in `folder`. `edition`: what the record says of theirs.
 */
export function mergeReference(
  ours: Reference,
  theirs: Reference,
  { base, folder, edition }: { base: UpstreamRecord | undefined; folder: string; edition: Edition },
): Merge {
  const choices = new Choices(base?.wording ?? {});
  // By method and URL, on whatever page.
  const operations = new Map(
    ours.pages.flatMap((page) => page.operations.map((operation) => [elementOf.operation(operation), operation])),
  );
  const reference: Reference = {
    pages: theirs.pages.map((page) => mergePage(ours, operations, page, folder, choices)),
    schemas: mergeSchemas(ours, theirs, folder, choices),
    schemaPages: ours.schemaPages.length > 0 ? ours.schemaPages : theirs.schemaPages,
    overview: ours.overview.length > 0 ? ours.overview : theirs.overview,
  };
  const record = { ...edition, wording: hashesOf(theirs), moved: stillMoved(reference, base, choices.moved) };
  return { reference, record, moved: choices.moved };
}

function mergePage(
  ours: Reference,
  known: ReadonlyMap<string, Operation>,
  page: ResourcePage,
  folder: string,
  choices: Choices,
): ResourcePage {
  const own = ours.pages.find(({ stem }) => stem === page.stem);
  const file = own?.file ?? `${folder}/${page.stem}.md`;
  const operations = arrange(page.operations, own?.operations ?? [], elementOf.operation).map((operation) => {
    const old = known.get(elementOf.operation(operation));
    return old ? mergeOperation(old, operation, choices) : operation;
  });
  if (!own) return { ...page, file, operations };
  const { head } = page;
  const keepsOwn = choices.keepsOurs(elementOf.page(page), '', textOf(own.head.description), textOf(head.description));
  const description = keepsOwn ? own.head.description : head.description;
  return {
    ...page,
    file,
    head: { ...head, description, metaDescription: own.head.metaDescription ?? head.metaDescription },
    operations,
  };
}

function mergeSchemas(ours: Reference, theirs: Reference, folder: string, choices: Choices): SchemaEntry[] {
  const file = ours.schemaPages[0]?.file ?? `${folder}/schemas.md`;
  const byTitle = new Map(ours.schemas.map((entry) => [entry.title.value, entry]));
  return arrange(theirs.schemas, ours.schemas, ({ title }) => title.value).map((entry) => {
    const own = byTitle.get(entry.title.value);
    return own ? mergeSchema(own, entry, choices) : { ...entry, file };
  });
}

/** The hashes of all sentences of an edition. */
export function hashesOf(reference: Reference): Places {
  const hashes: Record<string, Record<string, string>> = {};
  for (const { element, place, text } of sentencesOf(reference)) {
    if (text === '') continue;
    hashes[element] ??= {};
    hashes[element][place] = hashOf(text);
  }
  return hashes;
}

/** The places to look at: those of this merge, and the earlier ones whose sentence nobody has changed since. */
function stillMoved(merged: Reference, base: UpstreamRecord | undefined, moved: readonly Moved[]): Places {
  const places: Record<string, Record<string, string>> = {};
  const now = new Map([...sentencesOf(merged)].map(({ element, place, text }) => [`${element}\n${place}`, text]));
  const add = (element: string, place: string, hash: string): void => {
    places[element] ??= {};
    places[element][place] = hash;
  };
  for (const [element, known] of Object.entries(base?.moved ?? {}))
    for (const [place, hash] of Object.entries(known)) {
      const text = now.get(`${element}\n${place}`);
      if (text !== undefined && hashOf(text) === hash) add(element, place, hash);
    }
  for (const { element, place, ours } of moved) add(element, place, hashOf(ours));
  return places;
}
