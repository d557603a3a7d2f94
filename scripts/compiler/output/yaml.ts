import { dump } from 'js-yaml';
import type { OpenAPI } from '../openapi/openapi.ts';
import { type DocumentPart, partsOf } from '../openapi/parts.ts';
import { jsonSchema } from './yaml-scalar.ts';

/** Writes YAML: one line per scalar, no anchors, keys in the order of the document. */
const write = (value: unknown): string =>
  dump(value, { lineWidth: -1, noRefs: true, noCompatMode: true, schema: jsonSchema });

/** Longer keys take two lines in YAML. */
const longestKey = 1000;

/** A part of the document as YAML, nested in the keys of its pointer, each of which takes one line. */
export const partYaml = ({ tokens, value }: DocumentPart): string =>
  write(tokens.reduceRight((inner, key) => Object.fromEntries([[key, inner]]), value));

/** The whole document as YAML. `textOf` returns the YAML of one part, possibly from a cache. */
export function toYaml(document: OpenAPI, textOf: (part: DocumentPart) => string = partYaml): string {
  const parts = [...partsOf(document)];
  if (parts.some(({ tokens }) => tokens.some((token) => token.length > longestKey))) return write(document);
  let before: readonly string[] = [];
  return parts
    .map((part) => {
      const { tokens } = part;
      const differs = tokens.findIndex((token, i) => token !== before[i]);
      before = tokens;
      return withoutLines(textOf(part), differs === -1 ? 0 : differs);
    })
    .join('');
}

/** Removes the first `count` lines: the keys that the part shares with the part before it. */
function withoutLines(text: string, count: number): string {
  let start = 0;
  for (let i = 0; i < count; i += 1) start = text.indexOf('\n', start) + 1;
  return text.slice(start);
}
