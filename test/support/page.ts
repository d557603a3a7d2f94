import { operation, resource, schema } from '../../scripts/compiler/diagnostics/examples/reference.ts';

export type { OperationParts as OperationText } from '../../scripts/compiler/diagnostics/examples/example.ts';
export { operation, resource, schema };

export const table = (header: string, ...rows: string[]): string => {
  const cells = header.split('|').length;
  return [`| ${header} |`, `|${' - |'.repeat(cells)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
};

export const responses = (rows: string): string => `| Code | Type | Description |\n| - | - | - |\n${rows}`;

/** The text of a schemas page; it always includes `Device` and `Error`. */
export const schemas = (...more: string[]): string =>
  `# Schemas\n\n${[schema('Device'), schema('Error'), ...more].join('\n')}`;

/** A reference of one resource page and its schemas. */
export const referenceWith = (...operations: string[]): Record<string, string> => ({
  'devices.md': resource(...operations),
  'schemas.md': schemas(),
});
