import { escapeToken } from '../model/pointer.ts';
import { isRecord, ownMember } from '../model/record.ts';
import { methods } from '../openapi/openapi.ts';
import type { Defect } from './defects.ts';
import { parametersOf } from './parameters.ts';

const expression = /\{([^}]*)\}/g;

/**
 * Finds template expressions of paths without a path parameter, and the reverse, and paths that differ only in the
 * names of their parameters (OpenAPI 3.1.1 §4.8.8).
 */
export function templateDefects(document: unknown): Defect[] {
  const paths = ownMember(document, 'paths');
  const seen = new Set<string>();
  return Object.entries(isRecord(paths) ? paths : {}).flatMap(([path, item]) => {
    const names = new Set([...path.matchAll(expression)].map(([, name = '']) => name));
    const shared = pathParameters(document, item);
    const nameless = path.replace(expression, '{}');
    const twin = seen.has(nameless)
      ? [{ pointer: `/paths/${escapeToken(path)}`, expected: 'a path that differs in more than its parameters' }]
      : [];
    seen.add(nameless);
    const unmatched = methods.flatMap((method): Defect[] => {
      const operation = ownMember(item, method);
      if (!isRecord(operation)) return [];
      const pointer = `/paths/${escapeToken(path)}/${method}`;
      const stated = new Set([...shared, ...pathParameters(document, operation)]);
      return [
        ...[...names].filter((name) => !stated.has(name)).map((name) => `a path parameter “${name}”`),
        ...[...stated].filter((name) => !names.has(name)).map((name) => `“{${name}}” in the path`),
      ].map((expected) => ({ pointer, expected }));
    });
    return [...twin, ...unmatched];
  });
}

/** The names of the path parameters of an operation, or of those that the operations of a Path Item share. */
function pathParameters(document: unknown, holder: unknown): string[] {
  return parametersOf(document, holder).flatMap((parameter) => {
    const name = ownMember(parameter, 'in') === 'path' ? ownMember(parameter, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
