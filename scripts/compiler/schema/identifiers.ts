import { type JsonNode, member } from '../model/json.ts';
import { unescapeToken } from '../model/pointer.ts';
import { type Dialect, dialects } from './keywords.ts';
import { subschemas } from './subschemas.ts';
import { textAt } from './text.ts';

/** The base URI of a schema without an identifier. It is never written. */
const unidentified = 'https://schema.invalid/';

/**
 * The URIs that identify a schema and its subschemas, and the targets of references to them
 * (JSON Schema draft-04 Core §7, draft-07 Core §8). `id`, or `$id` since draft-06, sets the base URI
 * of a subschema, or names it if it is a fragment.
 */
export class Identifiers {
  readonly root: JsonNode;
  readonly dialect: Dialect;
  /** The base URI of each subschema. */
  readonly #bases = new Map<JsonNode, string>();
  /** The subschemas by their URIs, with a fragment only if it is a name. */
  readonly #identified = new Map<string, JsonNode>();

  constructor(root: JsonNode, dialect: Dialect) {
    this.root = root;
    this.dialect = dialect;
  }

  /** The value to which a `$ref` of the schema `holder` refers, a schema or not. Undefined if there is none. */
  find(holder: JsonNode, reference: string): JsonNode | undefined {
    if (this.#bases.size === 0) this.#collect(this.root, unidentified);
    const [uri, fragment] = split(reference);
    const base = this.#bases.get(holder) ?? this.#bases.get(this.root) ?? unidentified;
    const absolute = uri === '' ? base : resolve(uri, base);
    if (absolute === undefined) return undefined;
    if (fragment !== '' && !fragment.startsWith('/')) return this.#identified.get(`${absolute}#${fragment}`);
    const resource = this.#identified.get(absolute);
    return fragment === '' || fragment === '/' ? resource : resource && at(resource, fragment);
  }

  #collect(schema: JsonNode, outer: string): void {
    const [uri, fragment] = split(this.#identifier(schema));
    const base = uri === '' ? outer : (resolve(uri, outer) ?? outer);
    this.#bases.set(schema, base);
    if (schema === this.root) this.#identify(unidentified, schema);
    if (uri !== '' && fragment === '') this.#identify(base, schema);
    if (fragment !== '') this.#identify(`${base}#${fragment}`, schema);
    for (const child of subschemas(schema, this.dialect)) this.#collect(child, base);
  }

  /** The first subschema with a URI has it. */
  #identify(uri: string, schema: JsonNode): void {
    if (!this.#identified.has(uri)) this.#identified.set(uri, schema);
  }

  /** `$ref` hides an identifier next to it, but not that of the whole schema. */
  #identifier(schema: JsonNode): string {
    const { identifier } = dialects[this.dialect];
    return schema === this.root || textAt(schema, '$ref') === undefined ? (textAt(schema, identifier) ?? '') : '';
  }
}

function split(reference: string): [uri: string, fragment: string] {
  const hash = reference.indexOf('#');
  return hash === -1 ? [reference, ''] : [reference.slice(0, hash), reference.slice(hash + 1)];
}

function resolve(uri: string, base: string): string | undefined {
  return URL.canParse(uri, base) ? new URL(uri, base).href : undefined;
}

/** The value at a JSON pointer that is the fragment of a URI (RFC 6901 §6). */
function at(resource: JsonNode, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = resource;
  for (const token of pointer.slice(1).split('/')) {
    const decoded = decode(token);
    if (decoded === undefined || !node) return undefined;
    const key = unescapeToken(decoded);
    node =
      node.kind === 'array'
        ? /^(?:0|[1-9]\d*)$/.test(key)
          ? node.items[Number(key)]
          : undefined
        : member(node, key)?.node;
  }
  return node;
}

function decode(token: string): string | undefined {
  try {
    return decodeURIComponent(token);
  } catch {
    return undefined;
  }
}
