import type { Example, OperationParts, Source } from './example.ts';
import { errorHeader, errorRow, noToken, successHeader, successRow, url } from './fragments.ts';

/**
 * The text of one operation (dialect §4). Parts that are not given are as short as possible without
 * causing a diagnostic.
 */
export function operationText({
  title = 'Get',
  intro = 'Returns one device.',
  method = `GET ${url}`,
  authentication = noToken,
  request = '',
  successes = `${successHeader}\n${successRow}`,
  errors = `${errorHeader}\n${errorRow}`,
  tail = '',
}: OperationParts = {}): string {
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
export const resourceText = (...operations: string[]): string =>
  `# Devices Actions\n\n${url}\n\n${operations.join('\n')}`;

/** The text of one schema (dialect §5). */
export const schemaText = (title: string, json = '{ "type": "object" }', example = ''): string =>
  `## ${title}\n\nText.\n\n### Schema\n\n\`\`\`json\n${json}\n\`\`\`\n${example === '' ? '' : `\n### Example\n\n\`\`\`json\n${example}\n\`\`\`\n`}`;

/** The files of a reference. */
export interface ExampleReference {
  pages: Record<string, string>;
  patches?: string;
  suppressions?: string;
  corrections?: string;
  guarantees?: string;
}

/** The small reference that contains an example. */
export function exampleReference(
  { operations = [{}], schema: json, example, files = {} }: Source,
  { given, beside = [] }: Pick<Example, 'given' | 'beside'> = {},
): ExampleReference {
  const { 'patch.yaml': patches, 'suppressions.yaml': suppressions, ...withoutThese } = files;
  const { 'corrections.yaml': corrections, 'guarantees.yaml': guarantees, ...own } = withoutThese;
  const isResource = Object.values(own).some((text) => text.startsWith('# Devices Actions'));
  const shown = operations.map((parts) => ({ ...given, ...parts }));
  const pages = {
    ...(isResource
      ? {}
      : { 'devices.md': resourceText(...[...shown, ...beside].map((parts) => operationText(parts))) }),
    'schemas.md': `# Schemas\n\n${schemaText('Device', json, example)}\n${schemaText('Error')}`,
    ...own,
  };
  return {
    pages,
    ...(patches === undefined ? {} : { patches }),
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(guarantees === undefined ? {} : { guarantees }),
  };
}
