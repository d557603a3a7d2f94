import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reporter } from 'vfile-reporter';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../scripts/commands/shared/files.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import { type Code, codes } from '../../../scripts/compiler/diagnostics/codes.ts';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { exampleReference } from '../../../scripts/compiler/diagnostics/examples/reference.ts';
import { examples } from '../../../scripts/compiler/diagnostics/examples.ts';
import { report, summary } from '../../../scripts/compiler/diagnostics/report.ts';
import { asVFiles } from '../../../scripts/compiler/diagnostics/vfile.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { describedInputs, type Input } from './inputs.ts';

const known = Object.keys(codes) as Code[];

/** Codes about the folder, which the compiler does not report. */
const ofFolder: readonly Code[] = ['reference/missing', 'reference/empty', 'page/unreadable', 'page/ending'];

function diagnose({ pages, patches, suppressions, corrections, guarantees }: Input): {
  diagnostics: Diagnostic[];
  texts: ReadonlyMap<string, string>;
} {
  return compile(filesOf(pages), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    ...(patches === undefined ? {} : { patches: [{ path: 'patches/patch.yaml', text: patches }] }),
    ...(suppressions === undefined ? {} : { suppressions: { path: 'suppressions.yaml', text: suppressions } }),
    ...(corrections === undefined ? {} : { corrections: { path: 'corrections.yaml', text: corrections } }),
    ...(guarantees === undefined ? {} : { guarantees: { path: 'guarantees.yaml', text: guarantees } }),
  });
}

/** The report in all formats, without colour. */
function terminal({ diagnostics, texts }: ReturnType<typeof diagnose>): string {
  const sections = [
    report(diagnostics, 'text', { texts, color: false }),
    `${summary(diagnostics)}\n`,
    report(diagnostics, 'json'),
    report(diagnostics, 'github'),
    `${reporter(asVFiles(diagnostics), { color: false })}\n`,
  ];
  return sections.join(`\n${'-'.repeat(40)}\n\n`);
}

const snapshot = (code: string): string => `snapshots/${code.replace('/', '.')}.txt`;

/** The input of an example, or undefined if it needs a folder. */
function inputFor(code: Code, side: 'wrong' | 'right'): Input | undefined {
  const { [side]: source, ...context } = examples[code];
  return typeof source === 'string' ? describedInputs[code]?.[side] : exampleReference(source, context);
}

/** The faults of the vendor's package have tests of their own, since no page causes them. */
const inMemory = known.filter((code) => !ofFolder.includes(code) && !code.startsWith('upstream/'));

describe('the examples of each code', () => {
  test.for(inMemory)('%s: the wrong one causes it and nothing else', async (code) => {
    const input = inputFor(code, 'wrong');
    if (!input) throw new Error(`no input causes ${code}`);
    const result = diagnose(input);
    expect(onePerCause(result.diagnostics).map((found) => found.code)).toEqual([code]);
    await expect(terminal(result)).toMatchFileSnapshot(snapshot(code));
  });

  test.for(inMemory)('%s: the right one causes nothing', (code) => {
    const input = inputFor(code, 'right');
    if (!input) throw new Error(`no input shows how to fix ${code}`);
    expect(diagnose(input).diagnostics).toEqual([]);
  });

  test('reference/missing', async () => {
    const { diagnostics } = await readPages('test/compiler/diagnostics/no-such-folder');
    expect(diagnostics.map(({ code }) => code)).toEqual(['reference/missing']);
    await expect(terminal({ diagnostics, texts: new Map() })).toMatchFileSnapshot(snapshot('reference/missing'));
  });

  test('reference/empty', async () => {
    const folder = 'test/compiler/diagnostics/empty-folder';
    await mkdir(folder);
    const { diagnostics } = await readPages(folder).finally(() => rm(folder, { recursive: true }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['reference/empty']);
    await expect(terminal({ diagnostics, texts: new Map() })).toMatchFileSnapshot(snapshot('reference/empty'));
  });

  test('page/ending', async () => {
    const folder = await temporaryFolder({ 'devices.md': '', 'events.markdown': '' });
    const found = (await readPages(folder)).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(['page/ending']);
    const diagnostics = found.map((one) => ({ ...one, file: 'events.markdown' }));
    await expect(terminal({ diagnostics, texts: new Map() })).toMatchFileSnapshot(snapshot('page/ending'));
  });

  test('page/unreadable', async () => {
    const folder = await temporaryFolder({ 'devices.md': '# Devices Actions\n' });
    await mkdir(join(folder, 'events.md'));
    const found = (await readPages(folder)).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(['page/unreadable']);
    const diagnostics = found.map((one) => ({ ...one, file: 'events.md' }));
    await expect(terminal({ diagnostics, texts: new Map() })).toMatchFileSnapshot(snapshot('page/unreadable'));
  });
});
