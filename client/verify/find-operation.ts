import type { ApiDocument, ApiOperation } from './document.ts';
import { joinPointer } from './pointer.ts';

/** The operation that a request belongs to. */
export interface FoundOperation {
  /** `/applications/{applicationId}` */
  template: string;
  /** In lower case, as in the document. */
  method: string;
  operation: ApiOperation;
  /** JSON pointer of the operation in the document. */
  pointer: string;
}

interface Route {
  segments: readonly string[];
  template: string;
  operations: Readonly<Record<string, ApiOperation | undefined>>;
}

/** A Path Item has other members as well, and an object has inherited ones. */
const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

const isPlaceholder = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');
const split = (path: string): string[] => path.split('/');

/**
 * Creates a lookup of operations by method and URL path. Concrete paths match before templated ones
 * (OpenAPI 3.1.1 §4.8.8.2). The path must be percent-encoded and without the server's base path.
 */
export function operationFinder(document: ApiDocument): (method: string, path: string) => FoundOperation | undefined {
  const routes = Object.entries(document.paths)
    .map(([template, operations]): Route => ({ segments: split(template), template, operations }))
    .sort(concreteFirst);
  return (method, path) => {
    const segments = split(path);
    const key = method.toLowerCase();
    if (!methods.has(key)) return undefined;
    for (const { segments: expected, template, operations } of routes) {
      const operation = operations[key];
      if (operation && matches(expected, segments))
        return { template, method: key, operation, pointer: joinPointer('/paths', template, key) };
    }
    return undefined;
  };
}

const matches = (expected: readonly string[], actual: readonly string[]): boolean =>
  expected.length === actual.length &&
  expected.every((segment, i) => (isPlaceholder(segment) ? actual[i] !== '' : segment === actual[i]));

/** Sorts by the first segment that is literal in one path and a placeholder in the other. */
function concreteFirst({ segments: a }: Route, { segments: b }: Route): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = Number(isPlaceholder(a[i] ?? '')) - Number(isPlaceholder(b[i] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}
