import { visit } from 'jsonc-parser';
import type { Report } from '../diagnostics/reporter.ts';
import { type JsonMember, type JsonNode, type JsonPrimitive, memberPlace } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { JsonText } from '../model/reference.ts';
import { readNumber } from '../read/number.ts';

/** An object or array that is being read. */
class Open {
  readonly start: SourcePlace;
  readonly items: JsonNode[] = [];
  /** A duplicate key keeps its first position. */
  readonly members = new Map<string, JsonMember>();
  #next: { key: string; keyAt: SourcePlace } | undefined;

  constructor(start: SourcePlace) {
    this.start = start;
  }

  /** Sets the key of the next value. Values without a key are items of an array. */
  name(key: string, keyAt: SourcePlace): void {
    this.#next = { key, keyAt };
  }

  add(node: JsonNode): void {
    if (this.#next) this.members.set(this.#next.key, { ...this.#next, node });
    else this.items.push(node);
  }
}

/** Half of a surrogate pair, which JSON can escape, but no encoding of Unicode can express (RFC 8259 §8.2). */
const half = /\p{Surrogate}/gu;

/**
 * Reads a block of JSON that is valid (`checkJson`). Reports duplicate keys; the last value is used. Reports
 * halves of surrogate pairs, and replaces them. Reports numbers that a double cannot represent; the nearest is used.
 */
export function readJson(file: string, json: JsonText, report: Report): JsonNode {
  const open: Open[] = [];
  let root: JsonNode = { kind: 'scalar', at: { ...json.at, file }, value: null };
  const place = (length: number, line: number, character: number): SourcePlace => {
    const number = json.at.line + line;
    return { line: number, column: character + 1, endLine: number, endColumn: character + length + 1, file };
  };
  const add = (node: JsonNode): void => {
    const holder = open.at(-1);
    if (holder) holder.add(node);
    else root = node;
  };
  const begin = (_: number, length: number, line: number, character: number): void =>
    void open.push(new Open(place(length, line, character)));
  const close =
    (nodeOf: (ended: Open, at: SourcePlace) => JsonNode) =>
    (_: number, length: number, line: number, character: number): void => {
      const ended = open.pop();
      if (!ended) return;
      const { endLine, endColumn } = place(length, line, character);
      add(nodeOf(ended, { ...ended.start, endLine, endColumn }));
    };
  const wellFormed = (text: string, at: SourcePlace): string => {
    const replaced = text.replace(half, '\uFFFD');
    if (replaced !== text)
      report('json/surrogate', at, { actual: JSON.stringify(text).slice(1, -1), expected: 'both halves of the pair' });
    return replaced;
  };
  const scalarOf = (value: JsonPrimitive, text: string, at: SourcePlace): JsonPrimitive => {
    if (typeof value === 'string') return wellFormed(value, at);
    return typeof value === 'number' ? readNumber(text, at, report) : value;
  };
  visit(json.text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectProperty: (stated, _, length, line, character) => {
      const at = place(length, line, character);
      const key = wellFormed(stated, at);
      const holder = open.at(-1);
      const lost = holder?.members.get(key);
      if (lost) report('json/duplicate-key', memberPlace(lost), { actual: key, expected: 'each key once' });
      holder?.name(key, at);
    },
    onLiteralValue: (value: JsonPrimitive, offset, length, line, character) => {
      const at = place(length, line, character);
      add({ kind: 'scalar', at, value: scalarOf(value, json.text.slice(offset, offset + length), at) });
    },
    onObjectEnd: close(({ members }, at) => ({ kind: 'object', at, members: [...members.values()] })),
    onArrayEnd: close(({ items }, at) => ({ kind: 'array', at, items })),
  });
  return root;
}
