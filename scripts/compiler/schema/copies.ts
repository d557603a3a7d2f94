import { type JsonMember, type JsonNode, type JsonObject, toValue } from '../model/json.ts';
import type { Identifiers } from './identifiers.ts';
import { type Shape, shapeOf } from './keywords.ts';
import { resolveReference } from './references.ts';

/**
 * A text that is equal for two schemas if and only if they are copies of each other. It contains the
 * dialect and all keywords except for title, description and `$schema` at the top, sorted. References are
 * written as paths from the schema itself, so that a recursive copy equals its original. A schema
 * with a reference to something outside of it has no fingerprint.
 */
export function fingerprint(identifiers: Identifiers, node: JsonNode): string | undefined {
  if (node.kind !== 'object') return undefined;
  const printer = new Printer(identifiers);
  const first = printer.print(node, node);
  // The first pass collects the path of every subschema; the second writes references with them.
  const text = JSON.stringify([identifiers.dialect, printer.hasReference ? printer.print(node, node) : first]);
  return printer.leadsOut ? undefined : text;
}

const byKey = (members: readonly JsonMember[]): JsonMember[] => [...members].sort((a, b) => (a.key < b.key ? -1 : 1));

/**
 * Writes a schema as JSON in which every value has a tag for its kind, so that different schemas
 * never give the same text.
 */
class Printer {
  leadsOut = false;
  hasReference = false;
  readonly #identifiers: Identifiers;
  readonly #paths = new Map<JsonNode, string>();

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
  }

  print(top: JsonObject, schema: JsonNode, path = '#'): unknown {
    this.leadsOut = false;
    return this.#schema(schema, path, top);
  }

  #schema(schema: JsonNode, path: string, top?: JsonObject): unknown {
    if (schema.kind !== 'object') return { value: toValue(schema) };
    this.#paths.set(schema, path);
    const members =
      schema === top
        ? schema.members.filter(({ key }) => !['title', 'description', '$schema'].includes(key))
        : schema.members;
    return {
      schema: byKey(members).map(({ key, node }) => [
        key,
        this.#keyword(schema, shapeOf(this.#identifiers.dialect, key), node, `${path} ${JSON.stringify(key)}`),
      ]),
    };
  }

  #keyword(holder: JsonNode, shape: Shape | undefined, node: JsonNode, path: string): unknown {
    if (shape === 'reference') return this.#reference(holder, node);
    if (shape === 'schema') return this.#schema(node, path);
    if (shape === 'schemas' || shape === 'items') {
      return node.kind === 'array'
        ? { list: node.items.map((item, i) => this.#schema(item, `${path} ${i}`)) }
        : this.#schema(node, path);
    }
    if ((shape === 'map' || shape === 'dependencies') && node.kind === 'object') {
      return {
        map: byKey(node.members).map(({ key, node: child }) => [
          key,
          this.#schema(child, `${path} ${JSON.stringify(key)}`),
        ]),
      };
    }
    return { value: toValue(node) };
  }

  #reference(holder: JsonNode, node: JsonNode): unknown {
    const target =
      node.kind === 'scalar' && typeof node.value === 'string'
        ? resolveReference(this.#identifiers, holder, node.value)
        : undefined;
    if (!target) return { value: toValue(node) };
    this.hasReference = true;
    const path = this.#paths.get(target);
    if (path === undefined) this.leadsOut = true;
    return { path: path ?? '' };
  }
}
