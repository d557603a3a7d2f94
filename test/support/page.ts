/** The parts of an operation that a test specifies. The other parts are minimal and compile without diagnostics. */
export interface OperationText {
  title?: string;
  intro?: string;
  method?: string;
  authentication?: string;
  /** Sections between authentication and responses. */
  request?: string;
  successes?: string;
  errors?: string;
  /** Text after the last section. */
  tail?: string;
}

const success = '| 200 | [Device](schemas.md#device) | The device. |';
const error = '| 400 | [Error](schemas.md#error) | Malformed. |';

export const table = (header: string, ...rows: string[]): string => {
  const cells = header.split('|').length;
  return [`| ${header} |`, `|${' - |'.repeat(cells)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
};

export const responses = (rows: string): string => `| Code | Type | Description |\n| - | - | - |\n${rows}`;

/** The text of one operation (dialect §4). */
export function operation({
  title = 'Get',
  intro = 'Returns one device.',
  method = 'GET https://api.losant.com/devices',
  authentication = 'No authentication is required for this endpoint.',
  request = '',
  successes = `### Successful Responses\n\n${responses(success)}`,
  errors = `### Error Responses\n\n${responses(error)}`,
  tail = '',
}: OperationText = {}): string {
  const sections = [
    `## ${title}`,
    intro,
    `### Method And Url\n\n${method}`,
    `### Authentication\n\n${authentication}`,
    request,
    successes,
    errors,
    tail,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** The text of a page with operations (dialect §3). */
export const resource = (...operations: string[]): string =>
  `# Devices Actions\n\nhttps://api.losant.com/devices\n\n${operations.join('\n')}`;

/** The text of one schema (dialect §5). */
export const schema = (title: string, json = '{ "type": "object" }', example = ''): string =>
  `## ${title}\n\nText.\n\n### Schema\n\n\`\`\`json\n${json}\n\`\`\`\n${example === '' ? '' : `\n### Example\n\n\`\`\`json\n${example}\n\`\`\`\n`}`;

/** The text of a schemas page; it always includes `Device` and `Error`. */
export const schemas = (...more: string[]): string =>
  `# Schemas\n\n${[schema('Device'), schema('Error'), ...more].join('\n')}`;

/** A reference of one resource page and its schemas. */
export const referenceWith = (...operations: string[]): Record<string, string> => ({
  'devices.md': resource(...operations),
  'schemas.md': schemas(),
});
