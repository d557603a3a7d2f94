import { joinPointer, valueAt } from './pointer.ts';
import { isRecord } from './record.ts';

/** JSON pointer of the document → the Markdown that states it: `openapi.map.json`. */
export type SourceMap = Readonly<Record<string, SourceLine>>;

/** Line and column are 1-based. */
export interface SourceLine {
  file: string;
  line: number;
  column: number;
}

export const showLine = ({ file, line, column }: SourceLine): string => `${file}:${line}:${column}`;

/** The Markdown behind a pointer: that of the nearest ancestor which the map knows. */
export function sourceLine(map: SourceMap, pointer: string): SourceLine | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(map, at)) return map[at];
  }
  return undefined;
}

/**
 * The pointer of the schema that rules one place of a value, from the pointer of the schema of
 * the whole value: through references, properties, items and alternatives, as far as they lead.
 */
export function schemaPointer(document: unknown, pointer: string, path: readonly string[]): string {
  return follow(document, pointer, path).pointer;
}

interface Reached {
  pointer: string;
  /** How many tokens of the path could not be followed. */
  rest: number;
}

function follow(document: unknown, start: string, path: readonly string[]): Reached {
  const pointer = referred(document, start);
  const schema = valueAt(document, pointer);
  const [token, ...rest] = path;
  if (token === undefined || !isRecord(schema)) return { pointer, rest: path.length };
  const next = childPointers(schema, pointer, token).map((child) => follow(document, child, rest));
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.map((_, i) => follow(document, joinPointer(pointer, keyword, i), path)) : [];
  });
  // The first of those that lead furthest.
  return [...next, ...branches].reduce((best, reached) => (reached.rest < best.rest ? reached : best), {
    pointer,
    rest: path.length,
  });
}

/** References are followed to their end; a circle of nothing but references ends after 100. */
function referred(document: unknown, pointer: string): string {
  let at = pointer;
  for (let i = 0; i < 100; i++) {
    const schema = valueAt(document, at);
    if (!isRecord(schema) || typeof schema.$ref !== 'string' || !schema.$ref.startsWith('#/')) return at;
    at = schema.$ref.slice(1);
  }
  return at;
}

function childPointers(schema: Record<string, unknown>, pointer: string, token: string): string[] {
  const { properties, patternProperties, additionalProperties, items } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, token)) return [joinPointer(pointer, 'properties', token)];
  const patterns = isRecord(patternProperties)
    ? Object.keys(patternProperties).filter((pattern) => new RegExp(pattern, 'u').test(token))
    : [];
  if (patterns.length > 0) return patterns.map((pattern) => joinPointer(pointer, 'patternProperties', pattern));
  if (isRecord(items) && /^\d+$/.test(token)) return [joinPointer(pointer, 'items')];
  return isRecord(additionalProperties) ? [joinPointer(pointer, 'additionalProperties')] : [];
}
