import { isRecord } from '../model/record.ts';
import type { Origins } from '../schema/origins.ts';
import { fromRawSchema, type StatedSchema } from '../schema/stated.ts';
import type { Told } from './context.ts';
import { type Components, type Method, methods, type OpenAPI } from './openapi.ts';

/** A part of a document and where it stands: the tokens of its pointer. The parts of a document in their order are the document. */
export interface Part {
  tokens: readonly string[];
  value: unknown;
}

/** A document that is asked for part by part: what nobody asks for need not be in memory. */
export interface DocumentParts {
  head: Omit<OpenAPI, 'paths' | 'components'>;
  /** The templates in their order, each with the keys of its Path Item. */
  paths: readonly (readonly [template: string, keys: readonly string[]])[];
  item: (template: string, key: string) => Told<unknown>;
  /** Without the schemas, which stand at their key. Asked for when all items were. */
  components: () => Components;
  schemaNames: () => readonly string[];
  schema: (name: string) => Told<StatedSchema> | undefined;
  /** Whether a schema may refer to a component of that name. */
  isComponent: (name: string) => boolean;
}

/** Whether a key of a Path Item (OpenAPI 3.1.1 §4.8.9) is that of an operation. */
export const isMethod = (key: string): key is Method => (methods as readonly string[]).includes(key);

/** The parts of a document that is in memory, with schemas in the form in which patches see them. */
export function documentParts({ paths, components, ...head }: OpenAPI, origins: Origins): DocumentParts {
  return {
    head,
    paths: Object.entries(paths).map(([template, item]) => [template, Object.keys(item)]),
    item: (template, key) => ({
      value: (paths[template] as Readonly<Record<string, unknown>> | undefined)?.[key],
      told: [],
    }),
    components: () => ({ ...components, schemas: {} }),
    schemaNames: () => Object.keys(components.schemas),
    schema: (name) => {
      const value = Object.hasOwn(components.schemas, name) ? components.schemas[name] : undefined;
      return value === undefined ? undefined : { value: fromRawSchema(origins, value), told: [] };
    },
    isComponent: (name) => Object.hasOwn(components.schemas, name),
  };
}

/** A finished document in parts: one for each operation, schema and example, which are made from one section each. */
export function* partsOf(document: OpenAPI): Generator<Part> {
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
export function* members(
  tokens: readonly string[],
  value: unknown,
  parts: (tokens: readonly string[], value: unknown) => Iterable<Part> = alone,
): Generator<Part> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length === 0) yield { tokens, value };
  for (const [key, child] of entries) yield* parts([...tokens, key], child);
}

const alone = (tokens: readonly string[], value: unknown): Part[] => [{ tokens, value }];

/** Puts a document together. */
export function assemble(parts: Iterable<Part>): OpenAPI {
  const document: Record<string, unknown> = {};
  for (const { tokens, value } of parts) {
    if (tokens.length === 0) Object.assign(document, value);
    else put(document, tokens, value);
  }
  // The parts of a document are whole: the compiler and `partsOf` give the head first, then paths and components.
  return document as unknown as OpenAPI;
}

function put(root: Record<string, unknown>, tokens: readonly string[], value: unknown): void {
  let holder = root;
  for (const [i, key] of tokens.entries()) {
    const known = Object.hasOwn(holder, key) ? holder[key] : undefined;
    const next = i === tokens.length - 1 ? value : isRecord(known) ? known : {};
    // Names are the pages' own: one may be called __proto__.
    if (key === '__proto__')
      Object.defineProperty(holder, key, { value: next, enumerable: true, configurable: true, writable: true });
    else if (next !== known) holder[key] = next;
    if (i < tokens.length - 1) holder = next as Record<string, unknown>;
  }
}
