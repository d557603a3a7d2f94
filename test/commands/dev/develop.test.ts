import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type DevelopOptions, develop } from '../../../scripts/commands/dev/develop.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const schemas = `# Schemas

## Thing

### Schema

\`\`\`json
{ "type": "object", "properties": { "name": { "type": "string" } } }
\`\`\`

### Example

\`\`\`json
{ "name": "first" }
\`\`\`
`;

const things = `# Things Actions

https://api.example.com/things

Below are the various requests that can be performed against the Things resource, as well as the expected parameters and the potential responses.

## Get

Returns the things.

### Method And Url

GET https://api.example.com/things

### Authentication

No authentication is required for this endpoint.

### Successful Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [Thing](schemas.md#thing) | The things |

### Error Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 400 | [Thing](schemas.md#thing) | Bad |
`;

interface Session {
  reference: string;
  out: string;
  /** The output so far. */
  output: () => string;
  /** Writes a page and waits for the output to match. */
  save: (name: string, text: string, expected: RegExp) => Promise<void>;
}

async function session(options: Partial<DevelopOptions> = {}): Promise<Session> {
  const folder = await temporaryFolder({ 'pages/schemas.md': schemas, 'pages/things.md': things });
  const [reference, out] = [join(folder, 'pages'), join(folder, 'out')];
  let text = '';
  const running = await develop(
    {
      reference,
      out,
      mockPort: 0,
      sitePort: 0,
      cache: true,
      types: false,
      mock: false,
      site: false,
      keepGoing: false,
      ...options,
    },
    (more) => (text += more),
  );
  onTestFinished(() => running.close());
  return {
    reference,
    out,
    output: () => text,
    async save(name, content, expected) {
      const before = text.length;
      await writeFile(join(reference, name), content);
      await vi.waitFor(() => expect(text.slice(before)).toMatch(expected), { timeout: 20_000, interval: 20 });
    },
  };
}

const count = (text: string, part: RegExp): number => (text.match(part) ?? []).length;

test.for([true, false])(
  'compiles at the start and after each save, and reports the time, with cache: %s',
  async (cache) => {
    const { out, output, save } = await session({ cache });
    expect(output()).toMatch(/0 errors, .*written in \d+ ms\n/);
    await save('things.md', things.replace('Returns the things.', 'Returns all things.'), /written in \d+ ms/);
    expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toContain('Returns all things.');
  },
);

test('an error is reported with its position; the last good state stays', async () => {
  const { out, output, save } = await session();
  const good = await readFile(join(out, 'openapi.yaml'), 'utf8');
  await save('schemas.md', schemas.replace('"object",', '"object"'), /the last good state stays/);
  expect(output()).toMatch(/schemas\.md:8:\d+ {2}error {2}json\/invalid/);
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toBe(good);
  await save('schemas.md', schemas.replace('"first"', '"second"'), /written in/);
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toContain('second');
});

test('a burst of saves ends in the last state, with fewer compilations than saves', async () => {
  const { reference, out, output } = await session();
  const before = output().length;
  for (let i = 0; i < 8; i += 1) {
    await writeFile(join(reference, 'things.md'), things.replace('Returns the things.', `Returns things, time ${i}.`));
    await writeFile(join(reference, 'schemas.md'), schemas.replace('first', `name ${i}`));
  }
  await vi.waitFor(
    async () => expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toMatch(/time 7[\s\S]*name 7/),
    { timeout: 20_000, interval: 20 },
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  // On a busy machine the writes themselves may pause; `burst.test.ts` checks the exact count.
  expect(count(output().slice(before), /written in/g)).toBeLessThan(8);
});

test('pages are added and deleted', async () => {
  const { reference, out, output, save } = await session();
  await save('widgets.md', things.replaceAll('things', 'widgets').replaceAll('Things', 'Widgets'), /written in/);
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toContain('widgets.get');
  const before = output().length;
  await rm(join(reference, 'widgets.md'));
  await vi.waitFor(() => expect(output().slice(before)).toMatch(/written in/), { timeout: 20_000, interval: 20 });
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).not.toContain('widgets.get');
  await mkdir(join(reference, 'folder'));
  await save('folder/widgets.md', things.replaceAll('things', 'widgets').replaceAll('Things', 'Widgets'), /written in/);
});

test('mock, site and types are updated with the document', { timeout: 60_000 }, async () => {
  const { out, output, save } = await session({ mock: true, site: true, types: true });
  const followed = /(?=[\s\S]*Mock {2}http)(?=[\s\S]*Site {2}http)(?=[\s\S]*Types {2}\d)/;
  await vi.waitFor(() => expect(output()).toMatch(followed), { timeout: 30_000, interval: 50 });
  const [mock, site] = [/Mock {2}(\S+)/, /Site {2}(\S+)/].map((line) => line.exec(output())?.[1] ?? '');
  const page = async (): Promise<string> => (await fetch(`${site}/things/`)).text();
  const script = /<script src="([^"]+)"/.exec(await page())?.[1] ?? '';
  expect(await (await fetch(new URL(script, `${site}/things/`))).text()).toContain(
    `document.documentElement.dataset.mock = "${mock}";`,
  );
  const example = async (): Promise<unknown> => (await fetch(`${mock}/things`)).json();
  expect(await example()).toEqual({ name: 'first' });
  expect(await page()).toContain('Returns the things.');

  const viewer = await fetch(`${site}/changed`);
  const events = viewer.body?.pipeThrough(new TextDecoderStream()).getReader();
  await events?.read();
  await save('things.md', things.replace('Returns the things.', 'Returns all things.'), followed);
  expect(await page()).toContain('Returns all things.');
  expect(await events?.read()).toEqual({ done: false, value: 'data: changed\n\n' });
  await events?.cancel();
  await save(
    'schemas.md',
    schemas.replace('"name": "first"', '"name": "second"').replace('"name": {', '"title": {'),
    followed,
  );
  await vi.waitFor(async () => expect(await example()).toEqual({ name: 'second' }), { timeout: 20_000, interval: 50 });
  await vi.waitFor(async () => expect(await readFile(join(out, 'openapi.d.ts'), 'utf8')).toContain('title?: string'), {
    timeout: 20_000,
    interval: 50,
  });

  await save('schemas.md', schemas.replace('{ "name": "first" }', '{'), /the last good state stays/);
  expect(await example()).toEqual({ name: 'second' });
});

test('corrections are watched, also in a file with another ending', async () => {
  const folder = await temporaryFolder({ 'fixes.txt': '' });
  const corrections = join(folder, 'fixes.txt');
  const { out, output, save } = await session({ corrections });
  await save('things.md', things.replace('GET https', 'FETCH https'), /the last good state stays/);
  const before = output().length;
  await writeFile(corrections, '- { page: things.md, text: FETCH, replacement: GET, reason: r }\n');
  await vi.waitFor(() => expect(output().slice(before)).toMatch(/written in/), { timeout: 20_000, interval: 20 });
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toContain('things.get');
  await save('things.md', things, /fixes\.txt:1:3 {2}warning {2}correction\/stale/);
});

test('guarantees are watched', async () => {
  const folder = await temporaryFolder({ 'promises.txt': '' });
  const guarantees = join(folder, 'promises.txt');
  const { out, output } = await session({ guarantees });
  const before = output().length;
  await writeFile(guarantees, 'rules: [{ name: named, of: [response], properties: [name], reason: r }]\n');
  await vi.waitFor(() => expect(output().slice(before)).toMatch(/written in/), { timeout: 20_000, interval: 20 });
  expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toMatch(/x-inferred:\n +required:\n +named:/);
});
