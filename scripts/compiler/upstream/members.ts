import type { Report } from '../diagnostics/reporter.ts';
import type { JsonMember, JsonNode } from '../model/json.ts';
import { memberPlace, toValue } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';

/** A value of a file of the package, with its place. */
export interface Stated<T> {
  value: T;
  at: SourcePlace;
}

/**
 * Reads the members of an object of JSON by key. Reports values of another type, and, in `finish`, the members
 * that were not read, so that nothing in the package is overlooked.
 */
export class Members {
  readonly at: SourcePlace;
  readonly #where: string;
  readonly #report: Report;
  readonly #unread: Map<string, JsonMember>;

  /** `where` is what the object describes, for messages. */
  constructor(node: JsonNode, where: string, report: Report) {
    this.at = node.at;
    this.#where = where;
    this.#report = report;
    if (node.kind !== 'object') this.#refuse(node, where, 'an object');
    this.#unread = new Map(node.kind === 'object' ? node.members.map((member) => [member.key, member]) : []);
  }

  /** The value of a member. It counts as read. */
  take(key: string): JsonNode | undefined {
    const found = this.#unread.get(key);
    this.#unread.delete(key);
    return found?.node;
  }

  string(key: string): Stated<string> | undefined {
    return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
  }

  boolean(key: string): Stated<boolean> | undefined {
    return this.#typed(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  /** A number that can be a length: an integer that is not negative. */
  length(key: string): Stated<number> | undefined {
    const isLength = (value: unknown): value is number =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    return this.#typed(key, 'an integer from 0', (value) => (isLength(value) ? value : undefined));
  }

  /** A text, or a number or a boolean as text. */
  scalar(key: string): Stated<string | number | boolean> | undefined {
    return this.#typed(key, 'a text, a number or a boolean', (value) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined,
    );
  }

  /** The items of an array; empty if there is none. */
  items(key: string): readonly JsonNode[] {
    const node = this.take(key);
    if (!node) return [];
    if (node.kind === 'array') return node.items;
    this.#refuse(node, key, 'an array');
    return [];
  }

  strings(key: string): Stated<string>[] {
    return this.items(key).flatMap((node) => {
      if (node.kind === 'scalar' && typeof node.value === 'string') return [{ value: node.value, at: node.at }];
      this.#refuse(node, key, 'a string');
      return [];
    });
  }

  /** The members of an object; empty if there is none. */
  entries(key: string): readonly JsonMember[] {
    const node = this.take(key);
    if (!node) return [];
    if (node.kind === 'object') return node.members;
    this.#refuse(node, key, 'an object');
    return [];
  }

  /** Reports a member that is missing. */
  missing(key: string): undefined {
    this.#report('upstream/missing', this.at, { actual: key, where: this.#where });
  }

  /** Reports the members that were not read. */
  finish(): void {
    for (const unread of this.#unread.values())
      this.#report('upstream/unknown-key', memberPlace(unread), { actual: unread.key, where: this.#where });
  }

  #typed<T>(key: string, expected: string, convert: (value: unknown) => T | undefined): Stated<T> | undefined {
    const node = this.take(key);
    if (!node) return undefined;
    const value = node.kind === 'scalar' ? convert(node.value) : undefined;
    if (value !== undefined) return { value, at: node.at };
    this.#refuse(node, key, expected);
    return undefined;
  }

  #refuse(node: JsonNode, key: string, expected: string): void {
    this.#report('upstream/value', node.at, {
      actual: JSON.stringify(toValue(node)),
      expected,
      where: key === this.#where ? key : `${key} of ${this.#where}`,
    });
  }
}
