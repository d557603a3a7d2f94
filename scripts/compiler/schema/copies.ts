import { type JsonNode, type JsonObject, toValue } from '../model/json.ts';
import { type Dialect, dialects, type Shape } from './keywords.ts';
import { resolveReference } from './references.ts';

/**
 * A text that is equal for two schemas if and only if they are copies of each other. It contains the
 * dialect and all keywords except for title, description and `$schema` at the top. References are
 * written as paths from the schema itself, so that a recursive copy equals its original. A schema
 * with a reference to something outside of it has no fingerprint.
 */
export function fingerprint(root: JsonNode, node: JsonNode, dialect: Dialect): string | undefined {
  if (node.kind !== 'object') return undefined;
  const printer = new Printer(root, dialect);
  const first = printer.print(node, node);
  // The first pass collects the path of every subschema; the second writes references with them.
  const text = JSON.stringify([dialect, printer.hasReference ? printer.print(node, node) : first]);
  return printer.leadsOut ? undefined : text;
}

/**
 * Writes a schema as JSON in which every value has a tag for its kind, so that different schemas
 * never give the same text.
 */
class Printer {
  leadsOut = false;
  hasReference = false;
  readonly #root: JsonNode;
  readonly #dialect: Dialect;
  readonly #paths = new Map<JsonNode, string>();

  constructor(root: JsonNode, dialect: Dialect) {
    this.#root = root;
    this.#dialect = dialect;
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
      schema: members.map(({ key, node }) => [
        key,
        this.#keyword(this.#shape(key), node, `${path} ${JSON.stringify(key)}`),
      ]),
    };
  }

  #keyword(shape: Shape | undefined, node: JsonNode, path: string): unknown {
    if (shape === 'reference') return this.#reference(node);
    if (shape === 'schema') return this.#schema(node, path);
    if (shape === 'schemas' || shape === 'items') {
      return node.kind === 'array'
        ? { list: node.items.map((item, i) => this.#schema(item, `${path} ${i}`)) }
        : this.#schema(node, path);
    }
    if ((shape === 'map' || shape === 'dependencies') && node.kind === 'object') {
      return {
        map: node.members.map(({ key, node: child }) => [key, this.#schema(child, `${path} ${JSON.stringify(key)}`)]),
      };
    }
    return { value: toValue(node) };
  }

  #reference(node: JsonNode): unknown {
    const target =
      node.kind === 'scalar' && typeof node.value === 'string' ? resolveReference(this.#root, node.value) : undefined;
    if (!target) return { value: toValue(node) };
    this.hasReference = true;
    const path = this.#paths.get(target);
    if (path === undefined) this.leadsOut = true;
    return { path: path ?? '' };
  }

  #shape(key: string): Shape | undefined {
    const { keywords } = dialects[this.#dialect];
    return Object.hasOwn(keywords, key) ? keywords[key] : undefined;
  }
}
