import type { Report } from '../diagnostics/reporter.ts';
import { type Json, type JsonNode, toValue } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { JsonText } from '../model/reference.ts';
import { printedJson } from './printed-json.ts';

const reference = /^#\/examples\/([^/]+)$/;

/** The examples of `apiExamples.json`, by the name of their schema. */
export class Examples {
  readonly #nodes: ReadonlyMap<string, JsonNode>;
  readonly #report: Report;
  readonly #values = new Map<string, Json | undefined>();

  constructor(root: JsonNode | undefined, report: Report) {
    const members = root?.kind === 'object' ? root.members : [];
    this.#nodes = new Map(members.map(({ key, node }) => [key, node]));
    this.#report = report;
  }

  /** The name and place of each example. */
  get entries(): { name: string; at: SourcePlace }[] {
    return [...this.#nodes].map(([name, { at }]) => ({ name, at }));
  }

  of(name: string): JsonText | undefined {
    const value = this.value(name);
    const node = this.#nodes.get(name);
    return node && value !== undefined ? { at: node.at, text: printedJson(value) } : undefined;
  }

  /** The value of an example, in which references to other examples, `#/examples/NAME`, are replaced by them. */
  value(name: string): Json | undefined {
    const node = this.#nodes.get(name);
    // Several operations have the same example; a fault in it is reported once.
    if (node && !this.#values.has(name)) this.#values.set(name, this.#resolved(node, [name]));
    return this.#values.get(name);
  }

  /** Reports an item or member that refers to an example around it, or to none, and leaves it out. */
  #resolved(node: JsonNode, around: readonly string[]): Json | undefined {
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'array')
      return node.items.map((item) => this.#resolved(item, around)).filter((item) => item !== undefined);
    const target = toValue(node);
    const name = isReference(target) ? reference.exec(target.$ref)?.[1] : undefined;
    if (name === undefined) {
      const members = node.members.map(({ key, node: value }) => [key, this.#resolved(value, around)] as const);
      return Object.fromEntries(members.filter((member): member is [string, Json] => member[1] !== undefined));
    }
    const other = this.#nodes.get(name);
    if (other && !around.includes(name)) return this.#resolved(other, [...around, name]);
    this.#report('upstream/inexpressible', node.at, {
      actual: JSON.stringify(target),
      expected: other ? 'an example that does not contain itself' : 'an example that exists',
    });
    return undefined;
  }
}

const isReference = (value: Json): value is { $ref: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.$ref === 'string';
