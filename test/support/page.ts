import { operationText, resourceText, schemaText } from '../../scripts/compiler/diagnostics/examples/reference.ts';

export type { OperationParts as OperationText } from '../../scripts/compiler/diagnostics/examples/example.ts';
export { operationText, resourceText, schemaText };

export const table = (header: string, ...rows: string[]): string => {
  const cells = header.split('|').length;
  return [`| ${header} |`, `|${' - |'.repeat(cells)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
};

export const responses = (rows: string): string => `| Code | Type | Description |\n| - | - | - |\n${rows}`;

/** The text of a schemas page; it always includes `Device` and `Error`. */
export const schemas = (...more: string[]): string =>
  `# Schemas\n\n${[schemaText('Device'), schemaText('Error'), ...more].join('\n')}`;

/** A reference of one resource page and its schemas. */
export const referenceWith = (...operations: string[]): Record<string, string> => ({
  'devices.md': resourceText(...operations),
  'schemas.md': schemas(),
});
