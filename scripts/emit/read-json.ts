import { visit } from 'jsonc-parser';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { Json } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { JsonText } from '../model/reference.ts';
import type { MemberPlaces, Origins } from './origins.ts';

/** An object or an array whose end is not reached. */
class Open {
  readonly start: SourcePlace;
  /** By key or index. A key that occurs twice keeps its first place in the order. */
  readonly values = new Map<string, Json>();
  readonly places = new Map<string, MemberPlaces>();
  #next: { key: string; at: SourcePlace } | undefined;

  constructor(start: SourcePlace) {
    this.start = start;
  }

  /** The key of the value that comes next; what has none is an item. */
  name(key: string, at: SourcePlace): void {
    this.#next = { key, at };
  }

  add(value: Json, at: SourcePlace): void {
    const { key, at: keyAt } = this.#next ?? { key: String(this.values.size), at };
    this.values.set(key, value);
    this.places.set(key, { key: keyAt, value: at });
  }
}

/**
 * The value of a block of JSON that was checked (`checkJson`): the form in which it stands in the
 * document. The places of all that it holds are remembered; keys that occur twice are told. Keys
 * become own properties whatever they are called.
 */
export function readJson(origins: Origins, file: string, json: JsonText): { value: Json; findings: Finding[] } {
  const findings: Finding[] = [];
  const open: Open[] = [];
  let root: Json = null;
  const place = (length: number, line: number, character: number): SourcePlace => {
    const number = json.at.line + line;
    return { line: number, column: character + 1, endLine: number, endColumn: character + length + 1, file };
  };
  const add = (value: Json, at: SourcePlace): void => {
    const holder = open.at(-1);
    if (holder) holder.add(value, at);
    else root = value;
  };
  const begin = (_: number, length: number, line: number, character: number): void => void open.push(new Open(place(length, line, character)));
  const close = (valueOf: (values: ReadonlyMap<string, Json>) => Json & object) => (_: number, length: number, line: number, character: number): void => {
    const ended = open.pop();
    if (!ended) return;
    const { endLine, endColumn } = place(length, line, character);
    const at = { ...ended.start, endLine, endColumn };
    const value = origins.note(valueOf(ended.values), at);
    origins.noteMembers(value, ended.places);
    add(value, at);
  };
  visit(json.text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectProperty: (key, _, length, line, character) => {
      const at = place(length, line, character);
      const holder = open.at(-1);
      if (holder?.values.has(key)) findings.push(finding('json/duplicate-key', at, { actual: key, expected: 'each key once' }));
      holder?.name(key, at);
    },
    onLiteralValue: (value: Json, _, length, line, character) => add(value, place(length, line, character)),
    onObjectEnd: close((values) => Object.fromEntries(values)),
    onArrayEnd: close((values) => [...values.values()]),
  });
  return { value: root, findings };
}
