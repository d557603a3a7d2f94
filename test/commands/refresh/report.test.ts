import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../scripts/commands/refresh/edition.ts';
import { refreshReport } from '../../../scripts/commands/refresh/report.ts';
import { readVerdict } from '../../../scripts/commands/refresh/verdict.ts';
import { operationText, resourceText, schemas, table } from '../../support/page.ts';
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
  test('has its pages, the diagnostics of reading and compiling, and types', async () => {
    const found = await edition({ ...pages(unclear), 'old.markdown': '' });
    expect(found.files.map(({ path }) => path.replace(/.*\//, ''))).toEqual(['devices.md', 'schemas.md']);
    expect(found.diagnostics.map(({ code }) => code)).toContain('page/ending');
    expect(found.reference.pages).toHaveLength(1);
    expect(found.types).toBe('');
    const warned = await edition(pages(unclear));
    expect(warned.diagnostics.map(({ severity }) => severity)).toContain('warning');
    expect(warned.types).toContain('export interface paths');
  });

  test('has no types if it does not compile, since references may not resolve', async () => {
    expect((await edition(pages(broken))).types).toBe('');
    const missing = await readEdition('no/such/folder', { facts });
    expect(missing).toMatchObject({ files: [], types: '', diagnostics: [{ code: 'reference/missing' }] });
  });
});

describe('the report', () => {
  test('of the same editions is empty', async () => {
    const one = await edition(pages(broken));
    const { verdict: _, ...report } = same;
    expect(await refreshReport(one, await edition(pages(broken)))).toEqual(report);
  });

  test('has a verdict if both editions compile', async () => {
    const whole = await edition(
      pages(get, operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' })),
    );
    const less = await edition(pages(get));
    const { verdict, difference, types } = await refreshReport(whole, less);
    expect(verdict).toEqual({
      bump: 'major',
      breaking: [{ rule: expect.any(String), message: expect.any(String), pointer: '#/paths/~1devices/post' }],
    });
    expect(difference.operations.removed).toEqual([{ id: 'devices.post', method: 'POST', path: '/devices' }]);
    expect(types.added).toBeLessThan(types.removed);
  });

  test('has no verdict if one of the editions does not compile', async () => {
    const [good, bad] = [await edition(pages(get)), await edition(pages(broken))];
    expect(await refreshReport(good, bad)).not.toHaveProperty('verdict');
    expect(await refreshReport(bad, good)).not.toHaveProperty('verdict');
  });

  test('counts the lines of the types and has them as a patch', async () => {
    const bad = await edition(pages(broken));
    const [before, after] = [
      { ...bad, types: 'a\nb\nc\nd\ne\n' },
      { ...bad, types: 'a\nb\nX\nY\nd\ne\n' },
    ];
    expect((await refreshReport(before, after)).types).toEqual({
      added: 2,
      removed: 1,
      patch: [
        'Index: openapi.d.ts',
        '===================================================================',
        '--- openapi.d.ts\tbefore',
        '+++ openapi.d.ts\tafter',
        '@@ -2,3 +2,4 @@',
        ' b',
        '-c',
        '+X',
        '+Y',
        ' d',
        '',
      ].join('\n'),
    });
  });

  test('subtracts the ledgers, and lists new unknown blocks', async () => {
    const [before, after] = [await edition(pages(broken)), await edition(pages(broken, unclear))];
    const forth = (await refreshReport(before, after)).ledger;
    const back = (await refreshReport(after, before)).ledger;
    const { newUnknown, ...counts } = forth;
    expect(newUnknown).toHaveLength(counts.unknown);
    expect(newUnknown[0]).toMatch(/^devices\.md:\d+$/);
    expect(counts.unknown).toBeGreaterThan(0);
    expect(counts.total).toBe(counts.fact + counts.boilerplate + counts.prose + counts.unknown);
    expect(counts.fact).toBeGreaterThan(0);
    expect(back).toEqual({
      fact: -counts.fact,
      boilerplate: -counts.boilerplate,
      prose: -counts.prose,
      unknown: -counts.unknown,
      total: -counts.total,
      newUnknown: [],
    });
  });

  test('lists diagnostics that are new or gone, wherever their line is now', async () => {
    const wrong = (required: string) =>
      operationText({
        request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', `page | ${required} | Page. | | `)}`,
      });
    const [before, after] = [await edition(pages(get, broken)), await edition(pages(get, get, broken, broken))];
    const { diagnostics } = await refreshReport(before, after);
    expect(diagnostics.gone).toEqual([]);
    expect(diagnostics.new[0]).toEqual({
      code: expect.any(String),
      severity: expect.any(String),
      file: 'devices.md',
      line: expect.any(Number),
      message: expect.any(String),
    });
    const back = await refreshReport(after, before);
    expect(back.diagnostics).toEqual({ new: [], gone: diagnostics.new });
    const [maybe, often] = [await edition(pages(broken, wrong('maybe'))), await edition(pages(broken, wrong('often')))];
    expect((await refreshReport(maybe, often)).diagnostics).toMatchObject({
      new: [{ message: expect.stringContaining('often') }],
      gone: [{ message: expect.stringContaining('maybe') }],
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
    const both = pages(broken, operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' }));
    const { stalePatches, diagnostics } = await refreshReport(
      await edition(both, { patches: [patch] }),
      await edition(pages(broken), { patches: [patch] }),
    );
    expect(stalePatches.map(({ file }) => file)).toEqual(['a.yaml']);
    expect(diagnostics.new.filter(({ code }) => code.startsWith('patch/'))).toEqual([]);
  });
});

describe('the output of redocly diff', () => {
  const change = (impact: string, ...verdicts: unknown[]) => ({ path: '/paths', impact, verdicts });
  const rule = { ruleId: 'gone', message: 'Removed' };

  test.each<[string, unknown, object]>([
    ['nothing', { changes: [] }, { bump: 'none', breaking: [] }],
    ['another bump', { bump: 'huge', changes: [] }, { bump: 'none', breaking: [] }],
    [
      'a major change',
      { bump: 'major', changes: [change('major', rule)] },
      { bump: 'major', breaking: [{ rule: 'gone', message: 'Removed', pointer: '/paths' }] },
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
