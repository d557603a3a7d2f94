import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { curlSample } from '../../site/samples/curl.ts';
import { javascript } from '../../site/samples/javascript.ts';
import { block, literal } from '../../site/samples/literal.ts';
import { queryPairs } from '../../site/samples/query.ts';
import { sampleRequest } from '../../site/samples/request.ts';
import { typescriptSample } from '../../site/samples/typescript.ts';
import { migrationCalls } from '../support/migration-calls.ts';
import { siteOperations, sitePrograms } from '../support/programs.ts';
import { runNode } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The type errors of the programs, with the compiler options of the project. Version 7 takes a fifth of the time. */
async function check(texts: ReadonlyMap<string, string>): Promise<string[]> {
  const compilerOptions = {
    paths: { 'losant-openapi': [resolve('client/index.ts')] },
    typeRoots: [resolve('node_modules/@types')],
    noUnusedLocals: false,
  };
  const folder = await temporaryFolder({
    ...Object.fromEntries(texts),
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions, include: ['*.ts'] }),
  });
  const { stdout } = await runNode(['node_modules/typescript-7/bin/tsc', '-p', folder, '--pretty', 'false']);
  return stdout.split('\n').filter((line) => line.includes(': error TS'));
}

test('every TypeScript program of the site and every call of the migration guide compiles, and an invalid one does not', async () => {
  const texts = await sitePrograms();
  const { length } = await siteOperations();
  expect(texts.size).toBeGreaterThan(length);
  texts.set('migration.ts', migrationProgram());
  expect(migrationCalls().length).toBe(length);
  texts.set(
    'wrong.ts',
    `import { createClient } from 'losant-openapi';\nawait createClient().devices.get({ applicationID: '1' });`,
  );
  const problems = await check(texts);
  expect(problems.filter((problem) => !problem.includes('wrong.ts'))).toEqual([]);
  expect(problems.filter((problem) => problem.includes('wrong.ts'))).not.toEqual([]);
});

/** The calls of the migration guide; the names in them have the types of the parameters. */
function migrationProgram(): string {
  const calls = migrationCalls().map(({ id, names, withQuery }) => {
    const types = names.map((name) => `'${name}'`).join(' | ') || 'never';
    const given = `Required<Pick<Params<'${id}'>, ${types}>>, query: Omit<Params<'${id}'>, ${types}>`;
    return `calls.push(({ ${names.join(', ')} }: ${given}) => ${withQuery});`;
  });
  return `import { createClient, type Params } from 'losant-openapi';
const client = createClient();
export const calls: unknown[] = [];
${calls.join('\n')}`;
}

test('curl: quotes, query and body', async () => {
  const operations = await siteOperations();
  const sample = (id: string): string => {
    const operation = operations.find((entry) => entry.id === id);
    return operation ? curlSample(sampleRequest(operation, 'https://api.example')) : '';
  };
  expect(sample('application.search')).toContain("--data-urlencode 'filter=my dev'");
  expect(sample('devices.sendCommand')).toContain(
    `curl -X POST 'https://api.example/applications/575ec8687ae143cd83dc4a97/devices/command'`,
  );
  expect(sample('device.stateStream')).toContain("-H 'Accept: text/event-stream'");
  expect(sample('auth.authenticateUser')).not.toContain('Authorization');
});

test.each([
  [{ a: 1 }, '{ a: 1 }'],
  [{ 'a-b': "it's" }, String.raw`{ 'a-b': 'it\'s' }`],
  [['x"y', '\n'], String.raw`['x"y', '\n']`],
  [{ a: { b: 1 } }, '{\n  a: { b: 1 },\n}'],
  [JSON.parse('{"__proto__":1}'), "{ ['__proto__']: 1 }"],
  ['back\\slash', String.raw`'back\\slash'`],
  ['\u2028', "'\u2028'"],
])('a literal of %j', (value: unknown, expected) => {
  expect(literal(javascript, value)).toBe(expected);
  expect(ts.transpile(`(${literal(javascript, value)})`)).not.toBe('');
});

test('the outermost object has one member per line', () => {
  expect(block(javascript, { a: 1, b: [1, 2] })).toBe('{\n  a: 1,\n  b: [1, 2],\n}');
});

test('nested query values use the syntax of this API', () => {
  expect(queryPairs('tagFilter', [{ key: 'Floor', value: '2' }, { key: 'Serial' }])).toEqual([
    ['tagFilter[0][key]', 'Floor'],
    ['tagFilter[0][value]', '2'],
    ['tagFilter[1][key]', 'Serial'],
  ]);
});

test('names that are no identifiers are written in quotes', () => {
  const value = { name: '__proto__', in: 'query' as const, value: 'x', encoding: 'plain' as const };
  const request = { id: '2fa.get', method: 'GET', path: '/', server: '', isDefaultServer: true, hasToken: false };
  expect(typescriptSample({ ...request, values: [value] })).toContain("client['2fa'].get({\n  ['__proto__']: 'x',\n})");
});
