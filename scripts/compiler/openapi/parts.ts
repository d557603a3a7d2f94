import { isRecord } from '../model/record.ts';
import type { OpenAPI } from './openapi.ts';

/** A part of a document and where it stands: the tokens of its pointer. The parts of a document in their order are the document. */
export interface DocumentPart {
  tokens: readonly string[];
  value: unknown;
}

/** A document in parts: one for each operation, schema and example, which come from one section each. */
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

/** The members of an object as parts; the object itself when it has none. */
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
