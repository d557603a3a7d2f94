import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import {
  type OperationText,
  operation,
  referenceWith,
  resource,
  responses,
  schema,
  schemas,
  table,
} from '../../support/page.ts';

/** Pages by file, and the other inputs of a compilation. */
export interface Input {
  pages: Record<string, string | Uint8Array>;
  patches?: string;
  suppressions?: string;
}

const page = (text: OperationText): Input => ({ pages: referenceWith(operation(text)) });
const withSchema = (json: string, example?: string): Input => ({
  pages: {
    'devices.md': resource(operation()),
    'schemas.md': `# Schemas\n\n${schema('Device', json, example)}\n${schema('Error')}`,
  },
});
const query = (...rows: string[]): Input =>
  page({
    request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', ...rows)}`,
  });
const typedQuery = (...rows: string[]): Input =>
  page({
    request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example | Type', ...rows)}`,
  });
const path = (...rows: string[]): OperationText => ({
  method: 'GET https://api.losant.com/devices/**`A_ID`**/**`B_ID`**',
  request: `### Request Path Components\n\n${table('Path Component | Description | Example', ...rows)}`,
});
const curl = (command: string, more: OperationText = {}): Input =>
  page({ ...more, request: `${more.request ?? ''}\n\n### Curl Example\n\n\`\`\`bash\n${command}\n\`\`\``.trim() });
const sentence = (link: string): string =>
  `### Request Body\n\nThe body of the request should be serialized JSON that validates against the ${link} schema. For example, the following would be a valid body for this request:`;
const scopes = (list: string): string =>
  `A valid API access token is required to access this endpoint. The token must include at least one of the following scopes: ${list}.`;
const authorization = `### Request Headers\n\n${table('Name | Required | Description | Default', 'Authorization | Y | The token for authenticating the request, prepended with Bearer | ')}`;
const overview = (text: string): Input => ({
  pages: { ...referenceWith(operation()), 'overview.md': `# Losant REST API\n\n## Text\n\n${text}\n` },
});
const overlay = (action: string): string =>
  `overlay: 1.0.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions:\n${action}\n`;

/** For every code that the pages and their companions can give the shortest input that gives it. */
export const minimalInputs: Partial<Record<Code, Input>> = {
  'page/not-utf8': { pages: { 'devices.md': new Uint8Array([0x23, 0x20, 0xff]) } },
  'page/too-large': { pages: { 'devices.md': 'text\n'.repeat(1_600_001) } },
  'page/line-too-long': { pages: { 'devices.md': resource(operation({ intro: 'x'.repeat(4_001) })) } },
  'page/paragraph-too-long': {
    pages: { 'devices.md': resource(operation({ intro: `${'x'.repeat(2_000)}\n${'y'.repeat(2_000)}` })) },
  },
  'page/too-deep': { pages: { 'devices.md': resource(operation({ intro: `${'>'.repeat(51)} text` })) } },
  'name/empty': { pages: { 'devices.md': resource(operation()), 'schemas.md': schemas(schema('???')) } },
  'page/duplicate': {
    pages: {
      'a/devices.md': resource(operation()),
      'b/Devices.md': resource(operation({ title: 'Post' })),
      'schemas.md': schemas(),
    },
  },
  'page/unknown-kind': { pages: { 'devices.md': '# Devices\n\nText.\n' } },
  'page/name': { pages: { 'device.md': resource(operation()), 'schemas.md': schemas() } },
  'page/url': { pages: { 'devices.md': `# Devices Actions\n\n${operation()}`, 'schemas.md': schemas() } },
  'page/introduction': {
    pages: {
      'devices.md': resource(
        `Below are the various requests that can be performed against the Device resource, as well as the expected parameters and the potential responses.\n\n${operation()}`,
      ),
      'schemas.md': schemas(),
    },
  },
  'fence/unclosed': page({ tail: '### Notes\n\n```text\nnever closed' }),
  'comment/unclosed': page({ tail: '<!-- never closed' }),
  'block/unexpected': page({ intro: 'Returns one device.\n\n> A quotation.' }),
  'section/unknown': page({ request: '### Request Form Fields\n\n| Field | Type |\n| - | - |\n| file | binary |' }),
  'section/missing': page({ errors: '' }),
  'section/duplicate': page({ tail: '### Authentication' }),
  'section/order': page({
    errors: '',
    successes: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) | Malformed. |')}\n\n### Successful Responses\n\n${responses('| 200 | [Device](schemas.md#device) | The device. |')}`,
  }),
  'section/anchor': page({ request: '### Notes <a name="post-notes"></a>\n\nText.' }),
  'operation/duplicate': { pages: referenceWith(operation(), operation({ title: 'Read' })) },
  'operation/duplicate-name': {
    pages: referenceWith(operation(), operation({ method: 'POST https://api.losant.com/devices' })),
  },
  'operation/order': {
    pages: referenceWith(operation({ title: 'Post', method: 'POST https://api.losant.com/devices' }), operation()),
  },
  'method/unknown': page({ method: 'FETCH https://api.losant.com/devices' }),
  'url/invalid': page({ method: 'GET /devices' }),
  'url/page': page({ method: 'GET https://api.losant.com/events' }),
  'authentication/unknown': page({ authentication: 'You need a token.' }),
  'authentication/scope': page({
    authentication: scopes('all.User, everything, or devices.get'),
    request: authorization,
  }),
  'authentication/foreign-scope': page({ authentication: scopes('events.get'), request: authorization }),
  'table/missing': page({ errors: '### Error Responses' }),
  'table/unknown-column': page({
    errors: '### Error Responses\n\n| Code | Typ | Description |\n| - | - | - |\n| 400 | - | Malformed. |',
  }),
  'table/missing-column': page({
    errors: '### Error Responses\n\n| Code | Description |\n| - | - |\n| 400 | Malformed. |',
  }),
  'table/cell-count': page({
    errors: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) | Too | many. |')}`,
  }),
  'path/not-in-url': page(path('A_ID | A. | ', 'B_ID | B. | ', 'C_ID | C. | ')),
  'path/not-described': page(path('A_ID | A. | ')),
  'path/order': page(path('B_ID | B. | ', 'A_ID | A. | ')),
  'parameter/required': query('page | maybe | Page. | 0 | page=0'),
  'parameter/name': query(' | N | Page. | 0 | page=0'),
  'parameter/duplicate': query('page | N | Page. | 0 | page=0', 'page | N | Page. | 0 | page=0'),
  'parameter/example': query('page | N | Page. | 0 | pages=0'),
  'parameter/example-not-accepted': query('sort | N | Accepted values are: name, id | name | sort=age'),
  'parameter/default-not-accepted': query('sort | N | Accepted values are: name, id | age | sort=id'),
  'headers/authorization': page({ authentication: scopes('devices.get') }),
  'body/sentence': page({ request: '### Request Body\n\nSend a device.' }),
  'body/no-example': page({ request: sentence('[Device](schemas.md#device)') }),
  'curl/unknown': curl('curl -F file=@a https://api.losant.com/devices'),
  'curl/method': curl('curl -X POST https://api.losant.com/devices'),
  'curl/url': curl('curl -X GET https://api.losant.com/events'),
  'curl/query': curl('curl -X GET https://api.losant.com/devices?page=1'),
  'curl/authorization': curl('curl -X GET https://api.losant.com/devices', {
    authentication: scopes('devices.get'),
    request: authorization,
  }),
  'curl/body': curl(`curl -X GET -d '{"a":2}' https://api.losant.com/devices`, {
    request: `${sentence('[Device](schemas.md#device)')}\n\n\`\`\`json\n{ "a": 1 }\n\`\`\``,
  }),
  'response/code': page({
    errors: `### Error Responses\n\n${responses('| 4xx | [Error](schemas.md#error) | Malformed. |')}`,
  }),
  'response/duplicate': page({
    errors: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) | Malformed. |\n| 400 | [Error](schemas.md#error) | Again. |')}`,
  }),
  'response/no-type': page({
    successes: `### Successful Responses\n\n${responses('| 200 | undefined | The device. |')}`,
  }),
  'response/type': page({ successes: `### Successful Responses\n\n${responses('| 200 | Device | The device. |')}` }),
  'response/none': page({ errors: `### Error Responses\n\n${responses('')}` }),
  'response/no-400': page({
    errors: `### Error Responses\n\n${responses('| 404 | [Error](schemas.md#error) | None. |')}`,
  }),
  'response/no-success': page({ successes: '' }),
  'link/unresolved-schema': page({
    successes: `### Successful Responses\n\n${responses('| 200 | [Devise](schemas.md#devise) | The device. |')}`,
  }),
  'link/broken': overview('See [Event](event.md) for more.'),
  'link/mismatch': page({
    successes: `### Successful Responses\n\n${responses('| 200 | [Device](schemas.md#error) | The device. |')}`,
  }),
  'json/invalid': withSchema('{ "type": "object", }'),
  'json/duplicate-key': withSchema('{ "type": "object", "type": "object" }'),
  'json/too-deep': withSchema(`${'['.repeat(201)}${']'.repeat(201)}`),
  'schema/missing': {
    pages: { 'devices.md': resource(operation()), 'schemas.md': '# Schemas\n\n## Device\n\n## Error\n' },
  },
  'schema/duplicate': { pages: { 'devices.md': resource(operation()), 'schemas.md': schemas(schema('Device')) } },
  'schema/unreferenced': { pages: { 'devices.md': resource(operation()), 'schemas.md': schemas(schema('Event')) } },
  'schema/not-a-schema': withSchema('{ "properties": { "name": 1 } }'),
  'schema/dialect': withSchema('{ "$schema": "https://json-schema.org/draft/2019-09/schema" }'),
  'schema/unknown-keyword': withSchema('{ "propertys": {} }'),
  'schema/keyword-value': withSchema('{ "maxLength": "many" }'),
  'schema/ignored-keyword': withSchema('{ "properties": { "self": { "$ref": "#", "maxLength": 3 } } }'),
  'schema/unknown-type': withSchema('{ "type": "Object" }'),
  'schema/unresolved-reference': withSchema('{ "properties": { "name": { "$ref": "#/definitions/name" } } }'),
  'schema/unsafe-pattern': withSchema(
    '{ "properties": { "name": { "type": "string", "pattern": "^(a+)+$" } } }',
    '{ "name": "a" }',
  ),
  'example/invalid': withSchema('{ "type": "object", "required": ["name"] }', '{}'),
  'yaml/invalid': { ...page({}), patches: 'overlay: [' },
  'patch/invalid': { ...page({}), patches: overlay('  - target: $.info\n    remove: true') },
  'patch/stale': {
    ...page({}),
    patches: overlay('  - target: $.nothing\n    description: It is not there.\n    remove: true'),
  },
  'suppression/invalid': { ...page({}), suppressions: '- page: devices.md\n  code: response/none\n' },
  'suppression/unused': {
    ...page({}),
    suppressions: '- page: devices.md\n  code: response/none\n  reason: There is none.\n',
  },
  'table/missing-cell': page({ errors: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) |')}` }),
  'table/duplicate-column': page({
    errors:
      '### Error Responses\n\n| Code | Type | Description | Type |\n| - | - | - | - |\n| 400 | [Error](schemas.md#error) | Malformed. | |',
  }),
  'table/delimiter-row': page({
    errors: '### Error Responses\n\n| Code | Type | Description |\n| 400 | [Error](schemas.md#error) | Malformed. |',
  }),
  'parameter/type': typedQuery('page | N | Page. | 0 | page=0 | int'),
  'parameter/not-of-type': typedQuery('page | N | Page. | first | page=0 | integer'),
};
