import { dump } from 'js-yaml';
import { Memo } from '../memory/memo.ts';
import { Recent } from '../memory/recent.ts';
import { isRecord } from '../model/record.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { type Part, partsOf } from '../openapi/parts.ts';

/** So many keys are remembered: more than a document has that people write. */
const mostLines = 1024;

const write = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true, noCompatMode: true });

/** The document as YAML 1.2: one line per scalar, no anchors, keys in the order of the document. */
export const toYaml = (document: OpenAPI): string => yamlBytes(partsOf(document)).toString();

/** The same of the parts of a document, in UTF-8. Parts that are the same objects as before are not written again. */
export function yamlBytes(parts: Iterable<Part>, memo = new Memo()): Buffer {
  const writer = new YamlWriter(memo);
  const bytes: Buffer[] = [];
  for (const part of parts) bytes.push(...writer.bytesOf(part));
  return Buffer.concat(bytes);
}

/** Writes a document as YAML in UTF-8, part by part in their order. */
export class YamlWriter {
  readonly #memo: Memo;
  readonly #lines: Recent<string, Buffer>;
  /** The tokens of the part before. */
  #before: readonly string[] = [];

  constructor(memo = new Memo()) {
    this.#memo = memo;
    this.#lines = memo.of(memo, 'yaml of keys', [], () => new Recent<string, Buffer>(mostLines));
  }

  bytesOf({ tokens, value }: Part): Buffer[] {
    const key = tokens.at(-1);
    // What is small and made anew each time is remembered by what it says.
    if (key === undefined)
      return [this.#memo.of(this.#memo, 'yaml of the head', [JSON.stringify(value)], () => Buffer.from(write(value)))];
    const level = tokens.length - 1;
    const bytes: Buffer[] = [];
    let same = true;
    for (let i = 0; i < level; i += 1) {
      const holder = tokens[i] ?? '';
      same &&= holder === this.#before[i];
      if (!same) bytes.push(this.#line(holder, i));
    }
    this.#before = tokens;
    bytes.push(
      level === 2 && tokens[1] === 'schemas' ? this.#schema(key, value, level) : this.#part(key, value, level),
    );
    return bytes;
  }

  /** The example of a schema stays when the schema changes, and the other way round. */
  #schema(key: string, value: unknown, level: number): Buffer {
    if (!isRecord(value)) return this.#part(key, value, level);
    return this.#memo.of(value, 'yaml of a schema', [key], () => {
      const keywords = Object.entries(value);
      return keywords.length === 0
        ? this.#part(key, value, level)
        : Buffer.concat([
            this.#line(key, level),
            ...keywords.map(([keyword, child]) => this.#part(keyword, child, level + 1)),
          ]);
    });
  }

  /** A key and its value. */
  #part(key: string, value: unknown, level: number): Buffer {
    const bytes = (): Buffer => Buffer.from(indent(write({ [key]: value }), level));
    return typeof value === 'object' && value !== null ? this.#memo.of(value, 'yaml', [key, level], bytes) : bytes();
  }

  /** A key whose members follow. */
  #line(key: string, level: number): Buffer {
    return this.#lines.of(`${level} ${key}`, () =>
      Buffer.from(indent(write({ [key]: {} }), level).replace(/ \{\}\n$/, '\n')),
    );
  }
}

/** Empty lines, which stand in block scalars, stay empty. */
const indent = (text: string, level: number): string =>
  level === 0 ? text : text.replace(/^(?=.)/gm, '  '.repeat(level));
