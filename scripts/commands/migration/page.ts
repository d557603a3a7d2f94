import type { OpenAPI, OperationObject } from '../../compiler/openapi/openapi.ts';
import type { VendorMethod } from './vendor.ts';

const opening = `# From losant-rest

Written by \`npm run migration\` from the reference and from losant-rest 2.3.7; not to be edited.

The names stay: \`client.devices.get\` is \`client.devices.get\`. What changes:

| losant-rest | here |
| --- | --- |
| \`require('losant-rest').createClient({ accessToken })\` | \`import { createClient } from 'losant-openapi'\` |
| option \`url\` | \`baseUrl\` |
| \`client.setOption('accessToken', token)\` | \`accessToken: async () => token\`, asked again when the token ends |
| callbacks | promises |
| a body under a name of its own (\`device\`, \`multiDeviceCommand\`, …) | always \`body\` |
| \`error.statusCode\`, \`error.type\`, \`error.message\` | \`error.status\`, \`error.type\`, \`error.message\`, and what the table of errors lists |
| no retries | two, with back-off; \`retry: false\` to go without |
| option \`timeout\`, none by default | \`timeout\`, 60 s by default |
| an \`EventSource\` with listeners | \`for await (const event of client.device.stateStream({ … }))\` |
| a loop over \`page\` | \`for await (const device of client.devices.get.all({ … }))\` |
| \`_actions\`, \`_links\`, \`_embedded\`, \`losantdomain\` | not sent; the reference does not know them |

## Calls

Query parameters keep their names and stand in the same bag; they are left out here.

| losant-rest | here |
| --- | --- |
`;

/** Writes the page: one row for each operation of the document, in its order. Pure. */
export function migrationPage(document: OpenAPI, vendor: (operationId: string) => VendorMethod | undefined): string {
  const rows = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .sort((a, b) => (a.operationId < b.operationId ? -1 : 1))
    .map((operation) => {
      const theirs = vendor(operation.operationId);
      const before = theirs ? `\`${call(operation, theirs.body)}\`` : 'none';
      return `| ${before} | \`${call(operation, operation.requestBody && 'body')}\` |\n`;
    });
  return opening + rows.join('');
}

function call({ operationId, parameters = [] }: OperationObject, body: string | undefined): string {
  const names = [...parameters.filter((one) => one.in === 'path').map(({ name }) => name), ...(body ? [body] : [])];
  return `client.${operationId}(${names.length ? `{ ${names.join(', ')} }` : ''})`;
}
