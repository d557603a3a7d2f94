import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, responses, schemas, schemaText, table } from '../../support/page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { typeErrors } from './type-check.ts';

const page = (name: string, ...operations: string[]): string =>
  `# ${name} Actions\n\nhttps://api.example.com/a\n\n${operations.join('\n')}`;
const read = (path: string, anchor: string): string =>
  operationText({
    title: anchor,
    method: `GET https://api.example.com${path}`,
    request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', '__proto__ | N | Text. | | 1')}`,
  });
const stream = operationText({
  title: 'valueOf',
  method: 'GET https://api.example.com/stream/~',
  successes: `### SSE Stream for a Successful Response\n\n${table('SSE Event Name | Type | Description', 'constructor | [Device](schemas.md#device) | Text.')}`,
  errors: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) | Bad. |')}`,
});

/** Schemas with the names of exports of the client, of types that the generated files use, and of types of every file. */
const exported = [
  ...['Api Error', 'Client', 'Call Options', 'Params', 'Scopes', 'Losant Error', 'Result Of', 'Device Get Params'],
  ...['Promise', 'Async Generator', 'Record', 'Options', 'Events', 'Date', 'Blob', 'Omit', 'Non Nullable'],
  ...['Object', 'Function', 'Array', 'Event', 'Response', 'Request', 'Function 2'],
];

const pages = {
  '2fa.md': page('2FA', read('/a~b/**`CONSTRUCTOR`**', '2nd'), read('/$%7Bx%7D/a', 'constructor')),
  'constructor.md': page('Constructor', read('/c', 'toString')),
  'to-string.md': page('To String', read('/d', 'class'), stream),
  'schemas.md': [schemas(), ...exported.map((name) => schemaText(name))].join('\n'),
};

const calls = `
import { ApiError, type Client, type components, createClient, type Promise as PromiseSchema } from './client/index.ts';

export const urls: string[] = [];
const client = createClient({
  fetch: async (url) => {
    urls.push(String(url));
    return String(url).includes('stream')
      ? new Response('event: constructor\\ndata: {}\\n\\n', { headers: { 'content-type': 'text/event-stream' } })
      : new Response('{}', { headers: { 'content-type': 'application/json' } });
  },
});
await client['2fa']['2nd']({ constructor: 'x', ['__proto__']: 1 });
await client['2fa'].constructor();
await client.constructor.toString();
await client.toString.class();
for await (const { event } of client.toString.valueOf()) {
  const name: 'constructor' = event;
  urls.push(name);
  break;
}
export const promise: components['schemas']['Promise'] | undefined = undefined as PromiseSchema | undefined;
export const same: Client = client;
// The client's class, not the schema.
export const failure: Error | undefined = undefined as ApiError | undefined;
// @ts-expect-error: another operation has this parameter
export const wrong = () => client.toString.class({ constructor: 'x' });
`;

test('the client calls operations with the names of members of objects, and those that begin with a digit', async () => {
  const compilation = compileTexts(pages);
  expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const folder = await temporaryFolder({ 'calls.ts': calls });
  await cp('client', join(folder, 'client'), { recursive: true });
  // The operations that sign in are those of our own reference.
  const stub = 'export const authenticateDevice = undefined;\nexport const authenticateUser = undefined;\n';
  await writeFile(join(folder, 'client/authenticate.ts'), stub);
  await mkdir(join(folder, 'generated'));
  for (const artefact of artefacts.filter(({ name }) => name.endsWith('.ts')))
    await writeFile(join(folder, 'generated', artefact.name), await artefact.from(compilation));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  expect(await typeErrors(folder)).toEqual({ five: '', seven: '' });

  const outfile = join(folder, 'calls.mjs');
  await build({ entryPoints: [join(folder, 'calls.ts')], outfile, bundle: true, format: 'esm', platform: 'node' });
  const { urls }: { urls: string[] } = await import(pathToFileURL(outfile).href);
  expect(urls).toEqual([
    'https://api.example.com/a~b/x?__proto__=1',
    'https://api.example.com/$%7Bx%7D/a',
    'https://api.example.com/c',
    'https://api.example.com/d',
    'https://api.example.com/stream/~',
    'constructor',
  ]);
});
