import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reporter } from 'vfile-reporter';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../scripts/commands/shared/files.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { type Code, codes } from '../../../scripts/compiler/diagnostics/codes.ts';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../../scripts/compiler/diagnostics/report.ts';
import { asVFiles } from '../../../scripts/compiler/diagnostics/vfile.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Input, minimalInputs } from './minimal-inputs.ts';

const known = Object.keys(codes) as Code[];

/** Codes of the folder itself: nothing to compile gives them. */
const ofFolder: readonly Code[] = ['reference/missing', 'reference/empty', 'page/unreadable'];

function diagnose({ pages, patches, suppressions }: Input): {
  diagnostics: Diagnostic[];
  texts: ReadonlyMap<string, string>;
} {
  return compile(filesOf(pages), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    ...(patches === undefined ? {} : { patches: [{ path: 'patches/patch.yaml', text: patches }] }),
    ...(suppressions === undefined ? {} : { suppressions: { path: 'suppressions.yaml', text: suppressions } }),
  });
}

/** What a terminal shows, without colour, and what machines get. */
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

describe('a snapshot per diagnostic code', () => {
  test('every code has an input that gives it', () => {
    expect([...Object.keys(minimalInputs), ...ofFolder].sort()).toEqual([...known].sort());
  });

  test.for(known.filter((code) => !ofFolder.includes(code)))('%s', async (code) => {
    const input = minimalInputs[code];
    if (!input) throw new Error(`no input gives ${code}`);
    const result = diagnose(input);
    expect(result.diagnostics.map((found) => found.code)).toContain(code);
    await expect(terminal(result)).toMatchFileSnapshot(snapshot(code));
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

  test('page/unreadable', async () => {
    const folder = await temporaryFolder({ 'devices.md': '# Devices Actions\n' });
    await mkdir(join(folder, 'events.md'));
    const found = (await readPages(folder)).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(['page/unreadable']);
    const diagnostics = found.map((one) => ({ ...one, file: 'events.md' }));
    await expect(terminal({ diagnostics, texts: new Map() })).toMatchFileSnapshot(snapshot('page/unreadable'));
  });

  test('the page that all inputs begin with gives none', () => {
    const { pages = {} } = minimalInputs['suppression/unused'] ?? {};
    expect(diagnose({ pages }).diagnostics).toEqual([]);
  });
});
