import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../scripts/commands/refresh/compare/compare-editions.ts';
import { readVerdict } from '../../../scripts/commands/refresh/compare/verdict.ts';
import { readEdition } from '../../../scripts/commands/refresh/edition.ts';
import { operationText, resourceText, responses, schemas, table } from '../../support/page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { same } from './same-report.ts';

const facts = { info: { title: 'Test', version: '0.0.0' } };

const pages = (...operations: string[]): Record<string, string> => ({
  'devices.md': resourceText(...operations),
  'schemas.md': schemas(),
});
const edition = async (files: Record<string, string>, options: { patches?: { path: string; text: string }[] } = {}) =>
  readEdition(await temporaryFolder(files), { facts, ...options });

const get = operationText();
const unclear = operationText({ tail: 'Text.\n\n<!-- a -->\n\n- an item' });
const broken = operationText({ method: 'GET devices' });

describe('an edition', () => {
  test('has its pages, and the diagnostics of reading and compiling', async () => {
    const found = await edition({ ...pages(unclear), 'old.markdown': '' });
    expect(found.files.map(({ path }) => path.replace(/.*\//, ''))).toEqual(['devices.md', 'schemas.md']);
    expect(found.diagnostics.map(({ code }) => code)).toContain('page/ending');
    expect(found.reference.pages).toHaveLength(1);
    const missing = await readEdition('no/such/folder', { facts });
    expect(missing).toMatchObject({ files: [], diagnostics: [{ code: 'reference/missing' }] });
  });
});

describe('the report', () => {
  test('of the same editions is empty, apart from errors', async () => {
    const { errors, ...report } = await compareEditions(await edition(pages(broken)), await edition(pages(broken)));
    const { verdict: _, errors: __, ...rest } = same;
    expect(report).toEqual(rest);
    expect(errors.before).toEqual(errors.after);
    expect(errors.after.map(({ code, severity, file, line }) => [code, severity, file, line])).toEqual([
      ['url/invalid', 'error', 'devices.md', 11],
    ]);
    expect(await compareEditions(await edition(pages(get)), await edition(pages(get)))).toEqual(same);
  });

  test('has a verdict if both editions compile', async () => {
    const whole = await edition(
      pages(get, operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' })),
    );
    const less = await edition(pages(get));
    const { verdict, difference } = await compareEditions(whole, less);
    expect(verdict).toEqual({
      bump: 'major',
      breaking: [
        {
          rule: expect.any(String),
          message: expect.any(String),
          operation: 'devices.post',
          pointer: '/paths/~1devices/post',
          file: 'devices.md',
          line: whole.reference.pages[0]?.operations[1]?.at.line,
        },
      ],
    });
    expect(difference.operations.removed).toMatchObject([{ id: 'devices.post', method: 'POST', path: '/devices' }]);
  });

  test('has no verdict if one of the editions does not compile', async () => {
    const [good, bad] = [await edition(pages(get)), await edition(pages(broken))];
    expect(await compareEditions(good, bad)).not.toHaveProperty('verdict');
    expect(await compareEditions(bad, good)).not.toHaveProperty('verdict');
  });

  test('names the operation, its part, the schema and the line of what breaks', async () => {
    const schema = (text: string): string => `## Thing\n\nText.\n\n### Schema\n\n\`\`\`json\n${text}\n\`\`\`\n`;
    const of = (operation: Parameters<typeof operationText>[0], json: string) =>
      edition({ 'devices.md': resourceText(operationText(operation)), 'schemas.md': schemas(schema(json)) });
    const authentication = (...scopes: string[]): string =>
      `A valid API access token is required to access this endpoint. The token must include at least one of the following scopes:\n${scopes.join(', ')}.`;
    const successes = `### Successful Responses\n\n${responses('| 200 | [Thing](schemas.md#thing) | Text. |')}`;
    const query = (...names: string[]): string =>
      `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', ...names.map((name) => `${name} | N | Text. | | `))}`;
    const before = await of(
      { authentication: authentication('all.User', 'devices.*'), request: query('a', 'b'), successes },
      '{ "type": "object", "properties": {\n"a": { "type": "string" },\n"b": { "type": "string" } } }',
    );
    const after = await of(
      { authentication: authentication('all.User'), request: query('b'), successes },
      '{ "type": "object", "properties": {\n"b": { "type": "string" } } }',
    );
    const { verdict } = await compareEditions(before, after);
    const lineOf = async (text: string, page: string): Promise<number> =>
      new TextDecoder()
        .decode(before.files.find(({ path }) => path.endsWith(page))?.content)
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1;
    expect(verdict?.breaking).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          operation: 'devices.get',
          part: { fact: 'query parameter', name: 'a' },
          file: 'devices.md',
          line: await lineOf('| a |', 'devices.md'),
        }),
        expect.objectContaining({
          operation: 'devices.get',
          part: { fact: 'response', name: '200' },
          schema: 'Thing',
          pointer: '/properties/a',
          file: 'schemas.md',
          line: await lineOf('"a"', 'schemas.md'),
        }),
        expect.objectContaining({
          operation: 'devices.get',
          part: { fact: 'scope', name: 'devices.*' },
          file: 'devices.md',
        }),
      ]),
    );
  });

  test('compares sentences only with wording', async () => {
    const [a, b] = [await edition(pages(get)), await edition(pages(operationText({ intro: 'Other.' })))];
    expect((await compareEditions(a, b)).difference).toEqual(same.difference);
    expect((await compareEditions(a, b, true)).difference.operations.changed).toHaveLength(1);
  });

  test('lists warnings that are new or gone, wherever their line is now', async () => {
    const link = (page: string): string => operationText({ intro: `See [that](${page}.md).` });
    const put = operationText({ title: 'Put', method: 'PUT https://api.losant.com/devices' });
    const [a, b] = [await edition(pages(link('a'))), await edition(pages(put, link('a'), unclear))];
    const { warnings } = await compareEditions(a, b);
    expect(warnings.gone).toEqual([]);
    expect(warnings.new.map(({ code }) => code)).not.toContain('link/broken');
    expect(warnings.new[0]).toEqual({
      code: expect.any(String),
      severity: 'warning',
      file: 'devices.md',
      line: expect.any(Number),
      message: expect.any(String),
    });
    expect((await compareEditions(b, a)).warnings).toEqual({ new: [], gone: warnings.new });
    const other = await edition(pages(link('b')));
    expect((await compareEditions(a, other)).warnings).toMatchObject({
      new: [{ code: 'link/broken', message: expect.stringContaining('b') }],
      gone: [{ code: 'link/broken', message: expect.stringContaining('a') }],
    });
  });

  test('lists patches that no longer apply by themselves', async () => {
    const patch = {
      path: 'patches/a.yaml',
      text: [
        'overlay: 1.0.0',
        'info: { title: Test, version: "1" }',
        'actions:',
        '  - target: $.paths["/devices"].post',
        '    description: Reason.',
        '    update: { summary: x }',
        '',
      ].join('\n'),
    };
    const both = pages(get, operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' }));
    const { stalePatches, warnings } = await compareEditions(
      await edition(both, { patches: [patch] }),
      await edition(pages(get), { patches: [patch] }),
    );
    expect(stalePatches.map(({ file }) => file)).toEqual(['a.yaml']);
    expect(warnings.new.filter(({ code }) => code.startsWith('patch/'))).toEqual([]);
  });
});

describe('the output of redocly diff', () => {
  const change = (impact: string, ...verdicts: unknown[]) => ({ path: '#/paths', impact, verdicts });
  const rule = { ruleId: 'gone', message: 'Removed' };
  const found = { rule: 'gone', message: 'Removed', path: '/paths' };

  test.each<[string, unknown, object]>([
    ['nothing', { changes: [] }, { bump: 'none', breaking: [] }],
    ['another bump', { bump: 'huge', changes: [] }, { bump: 'none', breaking: [] }],
    [
      'a major change',
      { bump: 'major', changes: [change('major', rule)] },
      { bump: 'major', breaking: [{ ...found, pointer: '/paths', edition: 'after' }] },
    ],
    [
      'a place in the older document',
      { bump: 'major', changes: [change('major', { ...rule, location: { file: 'before.json', pointer: '#/a/0' } })] },
      { bump: 'major', breaking: [{ ...found, pointer: '/a/0', edition: 'before' }] },
    ],
    ['a minor change', { bump: 'minor', changes: [change('minor', rule)] }, { bump: 'minor', breaking: [] }],
    ['a patch', { bump: 'patch', changes: [change('patch', rule), 'text', null] }, { bump: 'patch', breaking: [] }],
    [
      'a change without verdicts',
      { bump: 'major', changes: [{ path: '/a', impact: 'major' }] },
      { bump: 'major', breaking: [] },
    ],
    ['verdicts that are none', { bump: 'major', changes: [change('major', 'text')] }, { bump: 'major', breaking: [] }],
  ])('%s', (_, given, want) => expect(readVerdict(JSON.stringify(given))).toEqual(want));

  test.each(['[]', '{}', 'null', '{ "changes": {} }'])('%s is an error', (given) => {
    expect(() => readVerdict(given)).toThrow('Unexpected output of “redocly diff”');
  });
});
