import { isRecord } from '../model/record.ts';
import type { OpenAPI } from './openapi.ts';

/** A part of a document; `tokens` are those of its pointer. The parts together, in order, are the whole document. */
export interface DocumentPart {
  tokens: readonly string[];
  value: unknown;
}

/** Divides a document into parts: one for each operation, schema and example, since each comes from one section. */
export function* partsOf(document: OpenAPI): Generator<DocumentPart> {
  const { paths, components, ...head } = document;
  yield { tokens: [], value: head };
  yield* members(['paths'], paths, function* (tokens, item) {
    yield* members(tokens, item);
  });
  yield* members(['components'], components, function* (tokens, value) {
    if (tokens[1] === 'schemas') yield* members(tokens, value);
    else if (tokens[1] === 'examples') yield* members(tokens, value, members);
    else yield { tokens, value };
  });
}

/** Yields each member of an object as a part, or the object itself if it has none. */
function* members(
  tokens: readonly string[],
  value: unknown,
  parts: (tokens: readonly string[], value: unknown) => Iterable<DocumentPart> = alone,
): Generator<DocumentPart> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length === 0) yield { tokens, value };
  for (const [key, child] of entries) yield* parts([...tokens, key], child);
}

const alone = (tokens: readonly string[], value: unknown): DocumentPart[] => [{ tokens, value }];
