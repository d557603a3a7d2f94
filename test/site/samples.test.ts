import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { guidePages } from '../../site/guide/pages.ts';
import { buildModel } from '../../site/model/build.ts';
import { curlSample } from '../../site/samples/curl.ts';
import { objectLiteral, valueLiteral } from '../../site/samples/literal.ts';
import { queryPairs } from '../../site/samples/query.ts';
import { typescriptSample } from '../../site/samples/typescript.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { ownReference } from '../support/folders.ts';
import { operationIds } from './support/operation-ids.ts';

const compiled = () => compileFolder(ownReference);

/** The programs on the site, each under the name of a virtual file. */
async function programs(): Promise<Map<string, string>> {
  const { document, map } = await compiled();
  const samples = buildModel(document, map).resources.flatMap(({ operations }) =>
    operations.map((operation): [string, string] => [`${operation.id}.ts`, typescriptSample(operation)]),
  );
  const guide = guidePages.flatMap(({ name }) => {
    const path = `site/guide/${name}.md`;
    const fences = existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)\n```$/gms)] : [];
    return fences.map(([, code = ''], index): [string, string] => [`guide-${name}-${index}.ts`, code]);
  });
  return new Map([...samples, ...guide]);
}

/** The type errors of the programs, with the compiler options of the project. */
function check(texts: ReadonlyMap<string, string>): string[] {
  const { config }: { config?: { compilerOptions: object } } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config?.compilerOptions, paths: { 'losant-openapi': ['./client/index.ts'] }, noUnusedLocals: false },
    process.cwd(),
  );
  const virtual = new Map([...texts].map(([name, text]) => [resolve('test/site', `sample-${name}`), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => virtual.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => virtual.has(resolve(path)) || fileExists(path);
  const program = ts.createProgram([...virtual.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.text.slice(0, start).split('\n').length : 0;
    return `${file?.fileName.replace(/^.*sample-/, '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

test('every TypeScript program of the site compiles, and an invalid one does not', async () => {
  const texts = await programs();
  expect(texts.size).toBeGreaterThan(operationIds((await compiled()).document).length);
  texts.set(
    'wrong.ts',
    `import { createClient } from 'losant-openapi';\nawait createClient().devices.get({ applicationID: '1' });`,
  );
  const problems = check(texts);
  expect(problems.filter((problem) => !problem.startsWith('wrong.ts'))).toEqual([]);
  expect(problems.filter((problem) => problem.startsWith('wrong.ts'))).not.toEqual([]);
});

test('curl: quotes, query and body', async () => {
  const { document, map } = await compiled();
  const operations = buildModel(document, map).resources.flatMap((resource) => resource.operations);
  const sample = (id: string): string => {
    const operation = operations.find((entry) => entry.id === id);
    return operation ? curlSample('https://api.example', operation) : '';
  };
  expect(sample('application.search')).toContain(`/search?filter=`);
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
  expect(valueLiteral(value)).toBe(expected);
  expect(ts.transpile(`(${valueLiteral(value)})`)).not.toBe('');
});

test('the outermost object has one member per line', () => {
  expect(objectLiteral({ a: 1, b: [1, 2] })).toBe('{\n  a: 1,\n  b: [1, 2],\n}');
});

test('nested query values use the syntax of this API', () => {
  expect(queryPairs('tagFilter', [{ key: 'Floor', value: '2' }, { key: 'Serial' }])).toEqual([
    ['tagFilter[0][key]', 'Floor'],
    ['tagFilter[0][value]', '2'],
    ['tagFilter[1][key]', 'Serial'],
  ]);
});

test('names that are no identifiers are written in quotes', () => {
  const parameter = { name: '__proto__', in: 'query' as const, required: true, example: 'x' };
  const object = { operationId: '2fa.get', tags: [], summary: '', parameters: [parameter], responses: {} };
  const operation = { id: '2fa.get', action: 'get', resource: '2fa', title: '', method: 'GET' as const, path: '/' };
  expect(typescriptSample({ ...operation, object, scopes: undefined, source: undefined })).toContain(
    "client['2fa'].get({\n  ['__proto__']: 'x',\n})",
  );
});
