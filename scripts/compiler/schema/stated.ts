import type { Report } from '../diagnostics/reporter.ts';
import { type JsonMember, type JsonNode, type JsonObject, toValue } from '../model/json.ts';
import { type SourcePlace, startOfPage } from '../model/place.ts';
import { isRecord } from '../model/record.ts';
import type { SchemaEntry } from '../model/reference.ts';
import { annotation } from './data-reference.ts';
import { exampleValue } from './example-value.ts';
import type { Schema } from './json-schema.ts';
import { fromRaw, toRaw } from './raw.ts';
import { readJson } from './read-json.ts';

/** A schema from a page, possibly patched, in the dialect of the page. */
export interface StatedSchema {
  source: JsonNode;
  /** Members of the document's schema that are not converted: examples and extensions. */
  beside: Readonly<Record<string, unknown>>;
}

const isBeside = (key: string, isList: boolean): boolean => (key === 'examples' && isList) || key.startsWith('x-');

/**
 * The facts of one section of the schemas page (OpenAPI 3.1.1 §4.8.7). The heading of the section is the
 * title, unless the JSON Schema has its own. Prose and example of the section stand before those of the
 * JSON Schema.
 */
export function stateSchema(
  file: string,
  { title, description, schema, example }: Omit<SchemaEntry, 'file'>,
  report: Report,
): StatedSchema {
  const at = { ...title.at, file };
  const text = description.map(({ value }) => value).join('\n\n');
  const members = new Map<string, JsonMember>();
  const beside: Record<string, unknown> = {};
  const put = (key: string, node: JsonNode): unknown => members.set(key, { key, keyAt: at, node });
  put('title', { kind: 'scalar', at, value: title.value });
  if (text !== '') put('description', { kind: 'scalar', at, value: text });
  const source: JsonNode = schema ? readJson(file, schema, report) : { kind: 'object', at, members: [] };
  if (example) Object.assign(beside, exampleValue(file, 'examples', example, report));
  if (source.kind === 'object') {
    for (const entry of source.members) {
      const { key, node } = entry;
      if (isBeside(key, node.kind === 'array')) {
        for (const [name, value] of Object.entries(annotation(key, toRaw(node), node.at, report))) {
          const before = beside[name];
          beside[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
        }
      } else if (key === 'description' && node.kind === 'scalar' && typeof node.value === 'string')
        members.set(key, { ...entry, node: { ...node, value: joined(text, node.value) } });
      else members.set(key, entry);
      // A title that is no text is reported when it is converted.
      if (key === 'title' && node.kind === 'scalar' && typeof node.value === 'string' && node.value !== title.value)
        report('schema/title', node.at, { actual: node.value, expected: `“${title.value}”, the heading` });
    }
  } else if (toValue(source) === false) put('not', { kind: 'object', at, members: [] });
  else if (toValue(source) !== true) {
    report('schema/not-a-schema', source.at, { actual: JSON.stringify(toValue(source)), expected: 'an object' });
  }
  return { source: { kind: 'object', at, members: [...members.values()] }, beside };
}

/** Both texts, unless they are equal. */
const joined = (text: string, own: string): string => (text === '' || text === own ? own : `${text}\n\n${own}`);

/** A schema with nothing but a title, for links to a schema that no page defines. */
export function titleOnly(title: string, at: SourcePlace): StatedSchema {
  const source: JsonObject = {
    kind: 'object',
    at,
    members: [{ key: 'title', keyAt: at, node: { kind: 'scalar', at, value: title } }],
  };
  return { source, beside: {} };
}

/** A stated schema as plain JSON, for patches. */
export function toRawSchema({ source, beside }: StatedSchema): Schema {
  const raw = toRaw(source);
  return isRecord(raw) ? Object.assign(raw, beside) : (raw as Schema);
}

/** The stated schema of plain JSON, after patches. */
export function fromRawSchema(raw: unknown): StatedSchema {
  const node = fromRaw(raw, { file: '', ...startOfPage });
  if (node.kind !== 'object' || !isRecord(raw)) return { source: node, beside: {} };
  const isApart = (entry: JsonMember): boolean => isBeside(entry.key, entry.node.kind === 'array');
  return {
    source: { ...node, members: node.members.filter((entry) => !isApart(entry)) },
    beside: Object.fromEntries(node.members.filter(isApart).map(({ key }) => [key, raw[key]])),
  };
}
