import { escapeToken, valueAt } from '../model/pointer.ts';
import { isRecord, ownMember } from '../model/record.ts';
import { methods } from '../openapi/openapi.ts';
import type { Defect } from './defects.ts';

/** Finds template expressions of paths without a path parameter, and the reverse (OpenAPI 3.1.1 §4.8.8.1). */
export function templateDefects(document: unknown): Defect[] {
  const paths = ownMember(document, 'paths');
  return Object.entries(isRecord(paths) ? paths : {}).flatMap(([path, item]) => {
    const names = new Set([...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name));
    const shared = pathParameters(document, item);
    return methods.flatMap((method): Defect[] => {
      const operation = ownMember(item, method);
      if (!isRecord(operation)) return [];
      const pointer = `/paths/${escapeToken(path)}/${method}`;
      const stated = new Set([...shared, ...pathParameters(document, operation)]);
      return [
        ...[...names].filter((name) => !stated.has(name)).map((name) => `a path parameter “${name}”`),
        ...[...stated].filter((name) => !names.has(name)).map((name) => `“{${name}}” in the path`),
      ].map((expected) => ({ pointer, expected }));
    });
  });
}

/** The names of the path parameters of an operation, or of those that the operations of a Path Item share. */
function pathParameters(document: unknown, holder: unknown): string[] {
  const parameters = ownMember(holder, 'parameters');
  return (Array.isArray(parameters) ? parameters : []).flatMap((entry: unknown) => {
    const reference = ownMember(entry, '$ref');
    const parameter = typeof reference === 'string' ? valueAt(document, reference.replace(/^#/, '')) : entry;
    const name = ownMember(parameter, 'in') === 'path' ? ownMember(parameter, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
