import { docComment, memberName, stringLiteral } from '../typescript.ts';
import type { PlacedOperation } from './facts.ts';

/**
 * Writes `interface Operations { devices: { get: 'devices.get' } }`, with the description of each action as a
 * comment. A mapped type keeps these comments, so an editor shows them for `client.devices.get`.
 */
export function operationPages(placed: readonly PlacedOperation[]): string[] {
  const pages = new Map<string, PlacedOperation[]>();
  for (const one of placed) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'export interface Operations {',
    ...sorted.flatMap(([page, all]) => [
      `  ${memberName(page)}: {`,
      ...[...all]
        .sort((a, b) => (a.action < b.action ? -1 : 1))
        .flatMap((one) => [`    ${comment(one)}`, `    ${memberName(one.action)}: ${stringLiteral(one.operationId)};`]),
      '  };',
    ]),
    '}',
  ];
}

/** The description, then method and path. */
const comment = ({ method, path, comment: text }: PlacedOperation): string =>
  docComment(`${text} \`${method.toUpperCase()} ${path}\``);
