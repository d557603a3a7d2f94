import { camelCasePlaceholder } from '../dialect/names.ts';
import { authorizationHeader, isSameHeader } from '../dialect/tables.ts';
import type { Located, Place, SourcePlace } from '../model/place.ts';
import type { Operation, Reference, ResourcePage, SchemaEntry } from '../model/reference.ts';
import { pathTemplate } from '../openapi/path.ts';
import { exactJson } from '../read/exact-json.ts';
import { describedPlaces } from './schema-places.ts';
import { wordingOf } from './wording.ts';

/** A sentence of a reference: the wording of one place. Empty if the place has none. */
export interface Sentence {
  /** `GET /devices`, `schema Device`, `page devices`. */
  element: string;
  /** `query sortField`, `response 200`, `/properties/name`; empty for the description of the element itself. */
  place: string;
  text: string;
  at: SourcePlace;
}

export const elementOf = {
  operation: ({ method, url }: Pick<Operation, 'method' | 'url'>): string => `${method.value} ${pathTemplate(url)}`,
  schema: ({ title }: Pick<SchemaEntry, 'title'>): string => `schema ${title.value}`,
  page: ({ stem }: Pick<ResourcePage, 'stem'>): string => `page ${stem}`,
};

/** The place of each construct of an operation that has a description. */
export const placeOf = {
  pathParameter: (placeholder: string): string => `path ${camelCasePlaceholder(placeholder)}`,
  queryParameter: (name: string): string => `query ${name}`,
  header: (name: string): string => `header ${name.toLowerCase()}`,
  part: (name: string): string => `part ${name}`,
  response: (code: string): string => `response ${code}`,
  stream: 'stream',
  event: (name: string): string => `event ${name}`,
  notes: 'notes',
};

/** All sentences of a reference, except for those that only its maintainers write, such as summaries and the overview. */
export function* sentencesOf({ pages, schemas }: Reference): Generator<Sentence> {
  for (const page of pages) {
    const { file, head, operations } = page;
    yield { element: elementOf.page(page), place: '', text: textOf(head.description), at: { ...head.name.at, file } };
    for (const operation of operations) {
      const element = elementOf.operation(operation);
      for (const { place, text, at } of ofOperation(operation)) yield { element, place, text, at: { ...at, file } };
    }
  }
  for (const entry of schemas) {
    const element = elementOf.schema(entry);
    const at = { ...entry.title.at, file: entry.file };
    yield { element, place: '', text: textOf(entry.description), at };
    if (entry.schema)
      for (const { pointer, text } of describedPlaces(exactJson(entry.schema.text)))
        yield { element, place: pointer, text, at: { ...entry.schema.at, file: entry.file } };
  }
}

function* ofOperation(operation: Operation): Generator<{ place: string; text: string; at: Place }> {
  const { title, description, notes, eventStream, body } = operation;
  const one = (place: string, { value, at }: Located<string>) => ({ place, text: wordingOf(value), at });
  yield { place: '', text: textOf(description), at: title.at };
  if (notes.length > 0) yield { place: placeOf.notes, text: textOf(notes), at: title.at };
  for (const row of operation.pathParameters) yield one(placeOf.pathParameter(row.placeholder.value), row.description);
  for (const row of operation.queryParameters) yield one(placeOf.queryParameter(row.name.value), row.description);
  // The row of the token is a fixed sentence.
  for (const row of operation.headers.filter(({ name }) => !isSameHeader(name.value, authorizationHeader)))
    yield one(placeOf.header(row.name.value), row.description);
  for (const row of body?.kind === 'multipart' ? body.parts : [])
    yield one(placeOf.part(row.name.value), row.description);
  for (const row of operation.responses) yield one(placeOf.response(row.code.value), row.description);
  if (!eventStream) return;
  yield { place: placeOf.stream, text: textOf(eventStream.description), at: eventStream.at };
  for (const row of eventStream.events) yield one(placeOf.event(row.name.value), row.description);
}

/** The text of paragraphs. */
export const textOf = (paragraphs: readonly { value: string }[]): string =>
  paragraphs.map(({ value }) => value).join('\n\n');
