import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { operationText, referenceWith, resourceText, responses, schemas } from '../../support/page.ts';
import { generate } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const errors = (table: string): string => `### Error Responses\n\n${table}`;

/** One page for each kind of bad input, with the expected line of the report. */
const bad: Record<string, { text: string | Uint8Array; expected: string }> = {
  'not-dialect.md': {
    text: '# A Story\n\nOnce upon a time.\n',
    expected: '1:1  error  page/unknown-kind  Unexpected first heading “A Story”, expected ',
  },
  'heading.md': {
    text: resourceText(
      operationText({
        title: 'A',
        method: 'GET https://api.losant.com/devices/a',
        request: '### Reqest Body\n\nText.',
      }),
    ),
    expected: '17:1  error  section/misspelt  Unexpected heading “Reqest Body”, expected “Request Body”',
  },
  'unknown-column.md': {
    text: resourceText(
      operationText({
        title: 'B',
        method: 'GET https://api.losant.com/devices/b',
        errors: errors('| Code | Type | Text |\n| - | - | - |\n| 400 | - | Bad. |'),
      }),
    ),
    expected: '25:17  error  table/unknown-column  Unexpected column “Text”, expected ',
  },
  'missing-column.md': {
    text: resourceText(
      operationText({
        title: 'C',
        method: 'GET https://api.losant.com/devices/c',
        errors: errors('| Code | Type |\n| - | - |\n| 400 | - |'),
      }),
    ),
    expected: '25:1  error  table/missing-column  Unexpected table header “Code, Type”, expected a column Description',
  },
  'few-cells.md': {
    text: resourceText(
      operationText({
        title: 'D',
        method: 'GET https://api.losant.com/devices/d',
        errors: errors(responses('| 400 | - |')),
      }),
    ),
    expected: '27:1  error  table/missing-cell  Row has no cell for Description',
  },
  'schemas.md': {
    text: `${schemas()}\n## Event\n\n### Schema\n\n\`\`\`json\n{ "type": }\n\`\`\`\n`,
    expected: '28:11  error  json/invalid  Unexpected “}” in JSON, expected a value',
  },
  'no-host.md': {
    text: resourceText(operationText({ title: 'E', method: 'GET /devices/e' })),
    expected: '11:5  error  url/invalid  Unexpected URL “/devices/e”, expected scheme and host',
  },
  'no-method.md': {
    text: resourceText(operationText({ title: 'F', method: 'FETCH https://api.losant.com/devices/f' })),
    expected: '11:1  error  method/unknown  Unexpected method “FETCH”, expected one of ',
  },
  'twice.md': {
    text: resourceText(
      operationText({ title: 'G', method: 'GET https://api.losant.com/devices/g' }),
      operationText({ title: 'H', method: 'GET https://api.losant.com/devices/g' }),
    ),
    expected: '35:1  error  operation/duplicate  Operation “GET /devices/g” is documented twice, also at ',
  },
  'a/same.md': {
    text: resourceText(operationText({ title: 'I', method: 'GET https://api.losant.com/devices/i' })),
    expected: '',
  },
  'b/same.md': {
    text: resourceText(operationText({ title: 'J', method: 'GET https://api.losant.com/devices/j' })),
    expected: '1:1  error  page/duplicate  Page name “same” is used twice, also by ',
  },
  'latin-1.md': {
    text: new Uint8Array([0x23, 0x20, 0x47, 0xfc, 0x6e]),
    expected: '1:1  error  page/not-utf8  Byte at offset 3 is not UTF-8',
  },
};

const isReport = /^\S.*:\d+:\d+ {2}(?:error|warning) {2}[a-z]+\/[a-z0-9-]+ {2}[A-Z].+$/;
const isMend = /^ {2}[A-Z].+ \(spec\/dialect\.md §[\d.]+, docs\/diagnostics\/[a-z]+\.[a-z0-9-]+\.md\)$/;

async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

describe('generate', () => {
  test('bad input of every kind: one run reports everything and writes nothing', async () => {
    const reference = await temporaryFolder(
      Object.fromEntries(Object.entries(bad).map(([name, { text }]) => [name, text])),
    );
    const out = await temporaryFolder({ 'openapi.yaml': 'as it was\n', 'other.txt': 'mine\n' });
    const { code, stdout, stderr } = await generate('--reference', reference, '--out', out);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    for (const [name, { expected }] of Object.entries(bad)) {
      if (expected !== '') expect(stderr).toContain(`${reference}/${name}:${expected}`);
    }
    const lines = stderr.trimEnd().split('\n');
    expect(lines.pop()).toBe(
      `To go on in spite of them: npm run generate -- --reference ${reference} --out ${out} --keep-going`,
    );
    expect(lines.at(-1)).toMatch(
      /^\d+ errors \(.+:\d+:\d+ and \d+ more\), \d+ warnings? in \d+ files; nothing written$/,
    );
    const printed = lines.slice(0, -1).filter((line) => !/^\S[^:]*(?: {2}|…).*\d s$/.test(line));
    const [reports, remedies] = [printed.filter((_, i) => i % 2 === 0), printed.filter((_, i) => i % 2 === 1)];
    expect(reports.filter((line) => !isReport.test(line))).toEqual([]);
    expect(remedies.filter((line) => !isMend.test(line))).toEqual([]);
    const [errors, warnings] = ['error', 'warning'].map((severity) =>
      reports.filter((line) => line.includes(`  ${severity}  `)).sort(comparePlaces),
    );
    expect(reports).toEqual([...(errors ?? []), ...(warnings ?? [])]);
    expect(await contents(out)).toEqual({ 'openapi.yaml': 'as it was\n', 'other.txt': 'mine\n' });
  });

  test('reports in formats for programs, on stdout', async () => {
    const reference = await temporaryFolder({ 'devices.md': '# Devices\n' });
    const out = join(await temporaryFolder(), 'out');
    const [json, github] = await Promise.all(
      ['json', 'github'].map((format) => generate('--reference', reference, '--out', out, '--format', format)),
    );
    expect(json?.code).toBe(1);
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject([
      { code: 'page/unknown-kind', severity: 'error', file: `${reference}/devices.md`, line: 1, column: 1 },
    ]);
    expect(github?.stdout).toMatch(/^::error file=.*devices\.md,line=1,col=1,/);
    await expect(readdir(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a missing folder and an empty one', async () => {
    const empty = await temporaryFolder();
    const outcomes = await Promise.all(
      [join(empty, 'missing'), empty].map((folder) => generate('--reference', folder, '--out', join(empty, 'out'))),
    );
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1]);
    expect(outcomes[0]?.stderr).toContain(`${empty}/missing:1:1  error  reference/missing  Folder not found: `);
    expect(outcomes[1]?.stderr).toContain(`${empty}:1:1  error  reference/empty  Folder “`);
    expect(await readdir(empty)).toEqual([]);
  });

  test('a correct reference: the same bytes in a second run; an error if the output folder is a file', async () => {
    const reference = await temporaryFolder(referenceWith(operationText()));
    const out = await temporaryFolder({ file: 'mine\n' });
    const [good, refused] = await Promise.all([
      generate('--reference', reference, '--out', join(out, 'new')),
      generate('--reference', reference, '--out', join(out, 'file')),
    ]);
    expect(good?.code, good?.stderr).toBe(0);
    expect((await readdir(join(out, 'new'))).sort()).toEqual(artefacts.map(({ name }) => name).sort());
    const again = await generate('--reference', reference, '--out', join(out, 'new'), '--check');
    expect(again.code, again.stderr).toBe(0);
    expect(refused?.code).toBe(1);
    expect(refused?.stderr).toMatch(/Cannot write to \S+ \(EEXIST\)\n$/);
    expect(refused?.stderr).not.toMatch(/^ +at /m);
    expect(await readFile(join(out, 'file'), 'utf8')).toBe('mine\n');
  });

  test('help, and wrong usage', async () => {
    const [help, option, format, patches, corrections] = await Promise.all([
      generate('--help'),
      generate('--wrong'),
      generate('--format', 'xml'),
      generate('--patches', 'no/such/folder', '--out', 'no/such/out'),
      generate('--corrections', 'no/such/file', '--out', 'no/such/out'),
    ]);
    expect(help?.code).toBe(0);
    expect(help?.stdout).toContain('--reference <folder>');
    for (const outcome of [option, format, patches, corrections]) {
      expect(outcome?.code).toBe(2);
      expect(outcome?.stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

/** Compares lines of a report by file, line and column. */
function comparePlaces(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => /^(.+?):(\d+):(\d+) /.exec(text) ?? []);
  const [fileA = '', fileB = ''] = [one?.[1], other?.[1]];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(one?.[2]) - Number(other?.[2]) || Number(one?.[3]) - Number(other?.[3]);
}

test('--strict: a warning is a failure, and nothing is written', async () => {
  const reference = await temporaryFolder({
    'devices.md': resourceText(
      operationText({
        title: 'A',
        method: 'GET https://api.losant.com/devices/a',
        request: '### Rate Limits\n\nText.',
      }),
    ),
  });
  const out = await temporaryFolder({});
  const strict = await generate('--reference', reference, '--out', out, '--strict');
  expect(strict.code).toBe(1);
  expect(strict.stderr).toMatch(/section\/unknown/);
  expect(await readdir(out)).toEqual([]);
  expect((await generate('--reference', reference, '--out', out)).code).toBe(0);
  expect(await readdir(out)).toContain('openapi.yaml');
});
