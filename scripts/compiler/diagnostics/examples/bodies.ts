import type { bodyCodes } from '../codes/bodies.ts';
import type { ExamplesOf } from './example.ts';
import {
  body,
  errorHeader,
  errorRow,
  formHeader,
  post,
  successHeader,
  successRow,
  token,
  tokenHeaders,
  url,
} from './fragments.ts';

const curl = (command: string): string => `### Curl Example\n\n\`\`\`bash\n${command}\n\`\`\``;
const get = curl(`curl -X GET ${url}`);
const success = (row: string): string => `${successHeader}\n${row}`;
const error = (...rows: string[]): string => [errorHeader, ...rows].join('\n');
const example = `${body}\n\n\`\`\`json\n{ "name": "Lamp" }\n\`\`\``;
const send = curl(`curl -X GET -d '{"name":"Lamp"}' ${url}`);
const events = (...names: string[]): string =>
  [
    '### SSE Stream for a Successful Response\n\n| SSE Event Name | Type | Description |\n| -------------- | ---- | ----------- |',
    ...names.map((name) => `| ${name} | [Device](schemas.md#device) | The device. |`),
  ].join('\n');
const notFound = '| 404 | [Error](schemas.md#error) | No such device. |';
const overview = (link: string): string => `# Losant REST API\n\n## Devices\n\nSee ${link} for more.\n`;

const form = (...rows: string[]): string => [formHeader, ...rows].join('\n');
const filePart = '| rows | Y | file | The rows. | | rows.csv |';
const sendForm = (parts: string): string => curl(`curl -X GET ${parts}${url}`);

export const bodyExamples: ExamplesOf<typeof bodyCodes> = {
  'body/sentence': {
    wrong: { operations: [{ request: '### Request Body\n\nSend a [Device](schemas.md#device).' }] },
    right: { operations: [{ request: `${example}\n\n${send}` }] },
  },
  'body/no-example': {
    wrong: { operations: [{ request: `${body}\n\n${send}` }] },
    right: { operations: [{ request: `${example}\n\n${send}` }] },
  },
  'body/no-parts': {
    wrong: { operations: [{ request: form() }] },
    right: { operations: [{ request: `${form(filePart)}\n\n${sendForm("-F 'rows=@rows.csv' ")}` }] },
  },
  'curl/unknown': {
    wrong: { operations: [{ request: curl(`curl -u lamp:secret ${url}`) }] },
    right: { operations: [{ request: get }] },
  },
  'curl/method': {
    wrong: { operations: [{ request: curl(`curl -X POST ${url}`) }] },
    right: { operations: [{ request: get }] },
  },
  'curl/url': {
    wrong: { operations: [{ request: curl('curl -X GET https://api.losant.com/events') }] },
    right: { operations: [{ request: get }] },
  },
  'curl/query': {
    wrong: { operations: [{ request: curl(`curl -X GET ${url}?page=1`) }] },
    right: { operations: [{ request: get }] },
  },
  'curl/authorization': {
    given: { authentication: `${token} devices.get.` },
    wrong: { operations: [{ request: `${tokenHeaders}\n\n${get}` }] },
    right: {
      operations: [
        {
          request: `${tokenHeaders}\n\n${curl(`curl -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' -X GET ${url}`)}`,
        },
      ],
    },
  },
  'curl/header': {
    wrong: { operations: [{ request: curl(`curl -H 'If-Match: 2' -X GET ${url}`) }] },
    right: { operations: [{ request: get }] },
  },
  'curl/no-body': {
    wrong: { operations: [{ request: `${example}\n\n${get}` }] },
    right: { operations: [{ request: `${example}\n\n${send}` }] },
  },
  'curl/body': {
    wrong: { operations: [{ request: `${example}\n\n${curl(`curl -X GET -d '{"name":"Fan"}' ${url}`)}` }] },
    right: { operations: [{ request: `${example}\n\n${send}` }] },
  },
  'curl/part': {
    wrong: { operations: [{ request: `${form(filePart)}\n\n${sendForm("-F 'rows=rows.csv' ")}` }] },
    right: { operations: [{ request: `${form(filePart)}\n\n${sendForm("-F 'rows=@rows.csv' ")}` }] },
  },
  'response/code': {
    wrong: { operations: [{ errors: error('| 4xx | [Error](schemas.md#error) | Malformed. |') }] },
    right: { operations: [{ errors: error(errorRow) }] },
  },
  'response/duplicate': {
    wrong: { operations: [{ errors: error(errorRow, '| 400 | [Error](schemas.md#error) | No such device. |') }] },
    right: { operations: [{ errors: error(errorRow, notFound) }] },
  },
  'response/no-type': {
    beside: [post],
    wrong: { operations: [{ successes: success('| 204 | undefined | It was deleted. |') }] },
    right: { operations: [{ successes: success('| 204 | - | It was deleted. |') }] },
  },
  'response/type': {
    wrong: { operations: [{ successes: success('| 200 | Device | The device. |') }] },
    right: { operations: [{ successes: success(successRow) }] },
  },
  'response/no-content': {
    beside: [post],
    wrong: { operations: [{ successes: success('| 204 | [Device](schemas.md#device) | It was deleted. |') }] },
    right: { operations: [{ successes: success('| 204 | - | It was deleted. |') }] },
  },
  'response/none': {
    beside: [post],
    wrong: { operations: [{ errors: errorHeader }] },
    right: { operations: [{ errors: error(errorRow) }] },
  },
  'response/no-400': {
    wrong: { operations: [{ errors: error(notFound) }] },
    right: { operations: [{ errors: error(errorRow, notFound) }] },
  },
  'response/no-success': {
    beside: [post],
    wrong: { operations: [{ title: 'Get', successes: '', errors: error(errorRow) }] },
    right: { operations: [{ title: 'Get', successes: success(successRow), errors: error(errorRow) }] },
  },
  'event/duplicate': {
    wrong: { operations: [{ successes: events('state', 'state') }] },
    right: { operations: [{ successes: events('state', 'command') }] },
  },
  'link/unresolved-schema': {
    beside: [post],
    wrong: { operations: [{ successes: success('| 200 | [Devise](schemas.md#devise) | The device. |') }] },
    right: { operations: [{ successes: success(successRow) }] },
  },
  'link/broken': {
    wrong: { files: { 'overview.md': overview('[Device](device.md)') } },
    right: { files: { 'overview.md': overview('[Devices](devices.md)') } },
  },
  'link/title': {
    wrong: { operations: [{ successes: success('| 200 | [Devices](schemas.md#device) | The device. |') }] },
    right: { operations: [{ successes: success(successRow) }] },
  },
  'link/mismatch': {
    wrong: { operations: [{ successes: success('| 200 | [Device](schemas.md#error) | The device. |') }] },
    right: { operations: [{ successes: success(successRow) }] },
  },
};
