import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { isRecord } from '../../../client/verify/record.ts';
import { operationsById } from '../../../sandbox/declared/reader.ts';
import type { SandboxDocument } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { type Answer, createSandbox } from '../../../sandbox/sandbox.ts';
import { seedExamples } from '../../../sandbox/seed.ts';
import { createState } from '../../../sandbox/state.ts';
import { loadDeclarations } from '../../../scripts/commands/sandbox/load-declarations.ts';
import { readYaml } from '../../../scripts/compiler/read/yaml.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder } from '../../support/folders.ts';
import { ownReference } from '../reference.ts';
import { newYear } from './small-document.ts';

test('at least 135 operations by rule, and 200 with state', async () => {
  const { document, declarations } = await ownReference();
  const { bases } = createSandbox(document, declarations);
  const count = (wanted: string): number => [...bases.values()].filter((basis) => basis === wanted).length;
  expect(bases.size).toBe(operationsById(document).size);
  expect(count('state')).toBeGreaterThanOrEqual(135);
  expect(count('state') + count('declared')).toBeGreaterThanOrEqual(200);
});

test('each entry has a place in the reference', async () => {
  const reasons = [...entriesOf(readYaml(await readFile('spec/sandbox.yaml', 'utf8')).value)].map(
    ({ because }) => because,
  );
  expect(reasons.length).toBeGreaterThan(0);
  const pages = new Set(await readdir('spec/reference'));
  for (const reason of reasons) {
    const [, page = '', section] = /^([\w-]+\.md)#([\w-]+): ./.exec(String(reason)) ?? [];
    expect(pages, String(reason)).toContain(page);
    const text = await readFile(`spec/reference/${page}`, 'utf8');
    const sections = [...text.matchAll(/^## ([^<\n]+)/gm)].map(([, heading = '']) =>
      heading.trim().toLowerCase().replaceAll(' ', '-'),
    );
    expect(sections, String(reason)).toContain(section);
  }
});

function* entriesOf(value: unknown): Generator<Record<string, unknown>> {
  for (const entries of Object.values(isRecord(value) ? value : {}))
    for (const entry of [entries].flat()) if (isRecord(entry)) yield entry;
}

test('each answer to a documented example is valid', async () => {
  const { document, declarations } = await ownReference();
  const check = schemaChecker(document);
  const sandbox = createSandbox(document, declarations);
  const wrong: string[] = [];
  let answered = 0;
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      if (!operation || sandbox.bases.get(operation) === 'example') continue;
      const state = createState();
      seedExamples(document, sandbox.resources, state);
      const example = (name: string): string =>
        encodeURIComponent(String(operation.parameters?.find((one) => one.name === name)?.example));
      let answer: Answer;
      try {
        answer = sandbox.answer(
          {
            method: method.toUpperCase(),
            path: path.replace(/\{(\w+)\}/g, (_, name: string) => example(name)),
            search: (operation.parameters ?? [])
              .filter((one) => one.in === 'query' && one.required)
              .map(({ name }) => `${name}=${example(name)}`)
              .join('&'),
            headers: { 'content-type': 'application/json', authorization: 'Bearer any' },
            body: bodyOf(document, operation.requestBody?.content['application/json']),
          },
          state,
          newYear,
        );
      } catch (error) {
        // The example of a new item can name the one that is there at the start.
        if (error instanceof Refusal && error.status === 409) continue;
        throw error instanceof Refusal ? new Error(`${operation.operationId}: ${error.message}`) : error;
      }
      answered += 1;
      if (answer.stream) continue;
      const at = ['responses', String(answer.status), 'content', 'application/json', 'schema'];
      const schema = operation.responses[String(answer.status)]?.content?.['application/json']?.schema;
      const found = check(schema, joinPointer('/paths', path, method, ...at), JSON.parse(JSON.stringify(answer.body)));
      wrong.push(
        ...found.map(({ message, path: member }) => `${operation.operationId} ${member.join('.')}: ${message}`),
      );
    }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(260);
});

function bodyOf(document: SandboxDocument, media: unknown): { kind: 'none' } | { kind: 'value'; value: unknown } {
  if (!isRecord(media)) return { kind: 'none' };
  const [named] = isRecord(media.examples) ? Object.values(media.examples) : [];
  const reference = isRecord(named) ? named.$ref : undefined;
  const example = typeof reference === 'string' ? valueAt(document, reference.slice(1)) : named;
  const value = media.example ?? (isRecord(example) ? example.value : undefined);
  return value === undefined ? { kind: 'none' } : { kind: 'value', value };
}

describeWithCorpus('the page of devices alone', () => {
  test('all four operations work', async () => {
    const { document } = await compileFolder(corpusFolder('seed'));
    const declarations = await loadDeclarations({ reference: corpusFolder('seed') });
    const sandbox = createSandbox(document, declarations);
    expect([...sandbox.bases.values()].sort()).toEqual(['declared', 'declared', 'state', 'state']);
    const state = createState();
    const devices = '/applications/575ec8687ae143cd83dc4a97/devices';
    const ask = (method: string, path: string, value?: unknown): Answer => {
      const [own = '', search = ''] = path.split('?');
      const body = value === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value } as const);
      const headers = { 'content-type': 'application/json', authorization: 'Bearer any' };
      return sandbox.answer({ method, path: `${devices}${own}`, search, headers, body }, state, newYear);
    };
    const sent = { name: 'Fridge sensor', tags: [{ key: 'floor', value: '8' }], attributes: [], other: 1 };
    const created = ask('POST', '', sent);
    expect(created).toMatchObject({ status: 201, body: { ...sent, applicationId: '575ec8687ae143cd83dc4a97' } });
    ask('POST', '', { name: 'Oven' });
    expect(ask('GET', '?filterField=name&filter=fridge*&tagFilter[0][key]=floor').body).toMatchObject({
      ...{ count: 1, totalCount: 1, perPage: 1000, page: 0, sortField: 'name' },
      items: [created.body],
    });
    expect(ask('POST', '/command', { name: 'defrost', deviceTags: [{ key: 'floor' }] })).toMatchObject({
      ...{ status: 200, body: { success: true } },
    });
    const exported = ask('POST', '/export?callbackUrl=http://127.0.0.1:1/x');
    expect(exported).toMatchObject({ status: 200, body: { success: true }, report: { url: 'http://127.0.0.1:1/x' } });
  });
});
