import { joinPointer, valueAt } from './pointer.ts';
import { isRecord } from './record.ts';

/** Maps JSON pointers of the document to the lines of Markdown behind them: `openapi.map.json`. */
export type SourceMap = Readonly<Record<string, SourceLine>>;

/** A position in the Markdown. Line and column are 1-based. */
export interface SourceLine {
  file: string;
  line: number;
  column: number;
}

/** Formats a position as `file:line:column`. */
export const showLine = ({ file, line, column }: SourceLine): string => `${file}:${line}:${column}`;

/** The position of a pointer, or of its nearest ancestor in the map. */
export function sourceLine(map: SourceMap, pointer: string): SourceLine | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(map, at)) return map[at];
  }
  return undefined;
}

/**
 * Finds the schema that applies at a path of a value.
 * @param pointer the schema of the whole value
 * @returns the pointer of the deepest schema that references, properties, items and alternatives lead to
 */
export function schemaPointer(document: unknown, pointer: string, path: readonly string[]): string {
  return follow(document, pointer, path).pointer;
}

interface Reached {
  pointer: string;
  /** Number of trailing path tokens without a schema. */
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
  // The branch that follows most of the path wins; the first one among equals.
  return [...next, ...branches].reduce((best, reached) => (reached.rest < best.rest ? reached : best), {
    pointer,
    rest: path.length,
  });
}

/** Resolves a chain of references; stops after 100 in case it is circular. */
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
