import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resourcesOf } from '../../sandbox/resources.ts';
import { seedByName } from '../../sandbox/seed-by-name.ts';
import { createState, type State } from '../../sandbox/state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { library } from './library.ts';

function seeded(name: string): State {
  const state = createState();
  seedByName(name, library, resourcesOf(library))(state);
  return state;
}

async function file(text: string): Promise<string> {
  const path = join(await temporaryFolder(), 'seed.json');
  await writeFile(path, text);
  return path;
}

test('examples, none, or the snapshot of a file', async () => {
  expect([...seeded('examples').items('/shelves').keys()]).toEqual(['shelf-1']);
  expect(seeded('none').snapshot()).toEqual([{ count: 0 }, { clock: 0 }]);
  const source = seeded('none');
  source.count();
  source.setClock(5);
  source.put('/shelves/ü', { name: 'Novels' });
  const path = await file(JSON.stringify({ changes: source.snapshot() }));
  expect(seeded(path).snapshot()).toEqual(source.snapshot());
});

test.each([
  ['text', 'hello'],
  ['nothing', ''],
  ['JSON without changes', '{}'],
  ['null', 'null'],
  ['a list of items', '[{ "name": "a" }]'],
  ['something that is no change', '{ "changes": [{ "put": "/a", "values": {} }, { "add": "/b" }] }'],
  ['a file of --data', 'f506586f {"format":"losant-openapi sandbox","version":1}\n'],
])('a file with %s is refused', async (_, text) => {
  const path = await file(text);
  expect(() => seeded(path)).toThrow(
    `${path} is not a snapshot of the sandbox, expected the response of GET /_sandbox/snapshot`,
  );
});

test('a file that cannot be read is refused', async () => {
  const folder = await temporaryFolder();
  expect(() => seeded(join(folder, 'example'))).toThrow(`Cannot use ${folder}/example (ENOENT)`);
  expect(() => seeded(folder)).toThrow(`Cannot use ${folder} (EISDIR)`);
});
