import type { Method, OperationObject } from './openapi.ts';
import { stringLiteral } from './operations-text.ts';

/** One operation with its place in the document. */
export interface Placed {
  readonly page: string;
  readonly action: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: OperationObject;
}

/**
 * `interface Operations { devices: { get: 'devices.get' } }`, each action with what the reference says of it as a
 * comment: a mapped type over it keeps the comments, which is how an editor shows them at `client.devices.get`.
 */
export function operationPages(placed: readonly Placed[]): string[] {
  const pages = new Map<string, Placed[]>();
  for (const one of placed) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'export interface Operations {',
    ...sorted.flatMap(([page, all]) => [
      `  ${page}: {`,
      ...[...all].sort((a, b) => (a.action < b.action ? -1 : 1)).flatMap((one) => [
        `    /** ${comment(one)} */`,
        `    ${one.action}: ${stringLiteral(one.operation.operationId)};`,
      ]),
      '  };',
    ]),
    '}',
  ];
}

/** The description on one line, links to other pages reduced to their text, then method and path. */
function comment({ method, path, operation: { description, summary } }: Placed): string {
  const text = (description ?? summary).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim();
  return `${text} \`${method.toUpperCase()} ${path}\``.replaceAll('*/', '*\\/').trim();
}
