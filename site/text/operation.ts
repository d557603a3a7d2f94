import type { Parameter, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { referencedSchemas } from '../model/references.ts';
import type { Site, SiteOperation } from '../model/site.ts';
import { languages } from '../samples/languages.ts';
import { sampleRequest } from '../samples/request.ts';
import { isObject, listAt, membersAt, stringAt } from '../schema/keywords.ts';
import { typeName } from '../schema/type-name.ts';

/** Renders an operation as self-contained Markdown, for readers and for language models. */
export function operationMarkdown(site: Site, operation: SiteOperation): string {
  const { id, title, method, path, object, scopes } = operation;
  const server = site.document.servers[0]?.url ?? '';
  const parameters = object.parameters ?? [];
  const body = object.requestBody;
  const request = sampleRequest(operation, server);
  const schemas = reachable(site, [...referencedSchemas({ ...object })]);
  return [
    `# ${id}: ${title}`,
    '',
    `\`${method} ${server}${path}\``,
    '',
    ...(object.description === undefined ? [] : [object.description, '']),
    '## Authentication',
    '',
    scopes ? `A token with one of: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.` : 'No token is needed.',
    '',
    ...(parameters.length > 0
      ? ['## Parameters', '', ...parameters.map((parameter) => parameterLine(site, parameter)), '']
      : []),
    ...(body
      ? [
          '## Request body',
          '',
          `${body.required ? 'Required' : 'Optional'}: ${Object.entries(body.content)
            .map(([type, media]) => `\`${type}\`, ${words(site, media.schema)}`)
            .join('; ')}.`,
          '',
          ...formLines(site, body.content['multipart/form-data']?.schema),
        ]
      : []),
    '## Responses',
    '',
    ...Object.entries(object.responses).map(([code, { description, content }]) =>
      `- **${code}** ${description} ${Object.values(content ?? {})
        .map(({ schema }) => `(${words(site, schema)})`)
        .join(' ')}`.trimEnd(),
    ),
    '',
    '## Samples',
    '',
    ...languages.flatMap(({ code, sample }) => fence(code, sample(request))),
    ...(schemas.length > 0 ? ['## Schemas', '', ...schemas.flatMap((name) => schemaText(site, name))] : []),
  ].join('\n');
}

function parameterLine(site: Site, { name, in: place, required, description, schema, example }: Parameter): string {
  const accepted = isObject(schema) ? listAt(schema, 'enum') : [];
  const facts = [
    `${place}`,
    words(site, schema),
    ...(required ? ['required'] : []),
    ...(accepted.length > 0 ? [`one of ${accepted.map((value) => `\`${String(value)}\``).join(', ')}`] : []),
  ];
  const sample =
    example === undefined ? '' : ` Example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`;
  return `- \`${name}\` (${facts.join(', ')}): ${description ?? ''}${sample}`;
}

const words = (site: Site, schema: Schema | undefined): string =>
  schema === undefined
    ? 'any'
    : typeName(site, schema)
        .map(({ text }) => text)
        .join('');

/** A fenced code block. The fence is longer than any run of backticks in the code. */
function fence(language: string, code: string): string[] {
  const marks = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [`${marks}${language}`, code, marks, ''];
}

/** The names of the schemas that are referenced directly or indirectly, without duplicates. */
function reachable({ schemaByName }: Site, names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found) for (const next of referencedSchemas(schemaByName.get(name)?.schema)) found.add(next);
  return [...found];
}

function schemaText({ schemaByName }: Site, name: string): string[] {
  const entry = schemaByName.get(name);
  if (!entry) return [];
  const schema = isObject(entry.schema)
    ? Object.fromEntries(Object.entries(entry.schema).filter(([keyword]) => keyword !== 'examples'))
    : entry.schema;
  return [`### ${name}`, '', ...fence('json', JSON.stringify(schema, null, 2))];
}

/** The parts of a form, one per line. */
function formLines(site: Site, schema: Schema | undefined): string[] {
  if (schema === undefined || !isObject(schema)) return [];
  const required = new Set(listAt(schema, 'required'));
  const lines = membersAt(schema, 'properties').map(([name, part]) => {
    const description = isObject(part) ? stringAt(part, 'description') : undefined;
    return `- \`${name}\` (${words(site, part)}${required.has(name) ? ', required' : ''})${description ? `: ${description}` : ''}`;
  });
  return lines.length > 0 ? [...lines, ''] : [];
}
