import { wellFormed } from '../../support/hostile-names.ts';
import { responses, table } from '../../support/page.ts';
import type { Names } from './names.ts';

/** Text that Markdown shows as it is: other characters than letters and digits are character references. */
const shown = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** The part of a name that a place can have at all, or `X` if it has none. */
const only = (allowed: RegExp, name: string): string => [...name].filter((one) => allowed.test(one)).join('') || 'X';

/** The name as that of a page, an operation or a schema, which has at least one letter or digit (dialect §1). */
const word = (name: string): string => (/[A-Za-z0-9]/.test(name) ? name : `${name}x`);

/** The name as that of a row, which is one word (dialect §4.3). */
const cellName = (name: string): string => name.trim().replace(/\s+/g, '_');

/** The name as a token of a pointer in a `$ref`. */
const token = (name: string): string =>
  encodeURIComponent(wellFormed(name).replaceAll('~', '~0').replaceAll('/', '~1'));

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

const members = (...all: [string, unknown][]): Record<string, unknown> => Object.fromEntries(all);

/** The pages of a reference that names everything with the names, as far as a page can. */
export function referenceWithNames(names: Names): Record<string, string> {
  const page = only(/[^/\0]/, word(wellFormed(names.page)));
  return { [`spec/${page}.md`]: resourcePage(names), 'spec/schemas.md': schemasPage(names) };
}

function resourcePage(names: Names): string {
  const placeholder = `P${only(/[A-Z0-9_]/, names.placeholder.toUpperCase())}`;
  const url = `https://api.example.com/**\`${placeholder}\`**/${only(/[A-Za-z0-9._~!$&'()+,;=:@%-]/, names.path)}`;
  const scope = only(/[A-Za-z]/, names.scope);
  const link = `[${shown(word(names.schema))}](schemas.md#x)`;
  const parameters = [
    `### Request Query Parameters\n\n${table(
      'Name | Required | Description | Default | Example',
      `${shown(cellName(names.query) || 'x')}1 | N | Text. | | ${shown(names.query)}`,
      `${shown(cellName(names.nested))}2 | N | Text. | | ${shown(cellName(names.nested))}2[0][${shown(names.member)}]&#61;1`,
      ...['page', 'perPage'].map((name) => `${name} | N | Text. | 1 | ${name}&#61;1`),
    )}`,
    `### Request Headers\n\n${table(
      'Name | Required | Description | Default',
      'Authorization | Y | The token for authenticating the request, prepended with Bearer | ',
      `${shown(only(/[A-Za-z0-9!#$%&'+.^~-]/, names.header))} | N | Text. | ${shown(names.header)}`,
    )}`,
  ].join('\n\n');
  const operation = (title: string, request: string, anchor: string, ...sections: string[]): string =>
    [
      `## ${title}\n\n${shown(names.schema)}`,
      `### Method And Url${anchor}\n\n${request}`,
      `### Authentication\n\nA valid api access token is required to access this endpoint. The token must\ninclude at least one of the following scopes:\nall.${scope}, ${scope}.*, or ${scope}.${scope}.`,
      ...sections,
      `### Error Responses\n\n${responses(`| 400 | [${shown(word(names.otherSchema))} 2](schemas.md#x) | Bad. |`)}`,
    ].join('\n\n');
  const success = `### Successful Responses\n\n${responses(`| 200 | ${link} | ${shown(names.schema)} |`)}`;
  const body = `### Request Body\n\nThe body of the request should be serialized JSON that validates against the ${link} schema. For example, the following would be a valid body for this request:\n\n${json(members([names.required, 1]))}`;
  const events = table(
    'SSE Event Name | Type | Description',
    ...[names.event, names.otherEvent, 'twice', 'twice'].map(
      (name) => `${shown(cellName(name) || 'x')} | ${link} | Text.`,
    ),
  );
  const anchor = ` <a name="${only(/[^"<>\n\r]/, names.action)}-method-url"></a>`;
  return [
    `# ${shown(only(/[^\r\n\u2028\u2029]/, word(names.heading)))} Actions`,
    url,
    operation('Read Pages', `GET ${url}`, anchor, parameters, success),
    operation('Create One', `POST ${url}`, '', parameters, body, success),
    operation(
      `${shown(word(names.operation))} 3`,
      `GET ${url}/watch`,
      '',
      `### SSE Stream for a Successful Response\n\n${events}`,
    ),
  ].join('\n\n');
}

function schemasPage(names: Names): string {
  const schema = {
    type: 'object',
    properties: members(
      ['items', { type: 'array', items: { type: 'object' } }],
      ['totalCount', { type: 'number' }],
      [names.property, { type: 'object', title: names.property, description: names.property }],
      [`${names.property}2`, { $ref: `#/definitions/${token(names.definition)}` }],
      [`${names.property}3`, { $ref: `#/properties/${token(names.property)}` }],
      [`${names.property}4`, { properties: members([names.required, {}]), additionalProperties: { type: 'string' } }],
    ),
    required: [names.required],
    dependencies: members(
      [names.dependency, [names.required]],
      [`${names.dependency}2`, { required: [names.property] }],
    ),
    patternProperties: members([names.pattern, { description: names.pattern }]),
    definitions: members([names.definition, { properties: members([names.property, { $ref: '#' }]) }]),
  };
  const other = {
    allOf: [{ $ref: `#/definitions/${token(names.definition)}` }, { type: 'object' }],
    required: [names.required, names.property],
    definitions: schema.definitions,
  };
  const section = (title: string, source: object, example: object): string =>
    `## ${title}\n\nText.\n\n### Schema\n\n${json(source)}\n\n### Example\n\n${json(example)}`;
  return [
    '# Schemas',
    section(shown(word(names.schema)), schema, members([names.required, {}])),
    section(`${shown(word(names.otherSchema))} 2`, other, members([names.required, 1], [names.property, {}])),
  ].join('\n\n');
}
