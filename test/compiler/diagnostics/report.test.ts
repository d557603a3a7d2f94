import { describe, expect, test } from 'vitest';
import { byPlace, type Diagnostic, fault } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { codeFrame } from '../../../scripts/compiler/diagnostics/frame.ts';
import { report, summary } from '../../../scripts/compiler/diagnostics/report.ts';
import { asVFiles } from '../../../scripts/compiler/diagnostics/vfile.ts';

const found = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'a.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 4,
  code: 'page/name',
  severity: 'warning',
  message: 'Wrong',
  ...more,
});
const error = (line: number, file = 'a.md'): Diagnostic =>
  found({ severity: 'error', code: 'url/invalid' as Diagnostic['code'], line, file, message: `Wrong ${line}` });

describe('summary', () => {
  const warnings = (count: number): Diagnostic[] =>
    Array.from({ length: count }, (_, i) => found({ line: 100 + i, message: `Odd ${i}`, code: 'operation/order' }));
  test.each<[Diagnostic[], string]>([
    [[], '0 errors, 0 warnings'],
    [[error(1)], '1 error, 0 warnings in 1 file'],
    [[error(1), error(2, 'b.md'), ...warnings(1)], '2 errors, 1 warning in 2 files'],
    [[...warnings(9), error(3)], '1 error, 9 warnings in 1 file'],
    [[...warnings(10), error(3)], '1 error (a.md:3:1), 10 warnings in 1 file'],
    [
      [...warnings(10), error(9), error(3), error(1, 'b.md')],
      '3 errors (a.md:3:1, a.md:9:1, b.md:1:1), 10 warnings in 2 files',
    ],
    [
      [...warnings(10), ...[1, 2, 3, 4, 5].map((line) => error(line))],
      '5 errors (a.md:1:1, a.md:2:1, a.md:3:1, a.md:4:1, a.md:5:1), 10 warnings in 1 file',
    ],
    [
      [...warnings(10), ...[1, 2, 3, 4, 5, 6].map((line) => error(line))],
      '6 errors (a.md:1:1, a.md:2:1, a.md:3:1, a.md:4:1, a.md:5:1 and 1 more), 10 warnings in 1 file',
    ],
    [warnings(12), '0 errors, 12 warnings in 1 file'],
  ])('%#: %s', (diagnostics, want) => expect(summary(diagnostics)).toBe(want));
});

describe('report', () => {
  const mend = / {2}.+ \(spec\/dialect\.md §3, docs\/diagnostics\/page\.name\.md\)/;
  const one = found({ code: 'page/name', also: [{ file: 'b.md', line: 2, column: 3 }] });

  test('has errors first, then by place', () => {
    const text = report([found({ line: 5 }), found({ line: 2 }), found({ line: 9, severity: 'error' })], 'github');
    expect([...text.matchAll(/line=(\d+)/g)].map(([, line]) => line)).toEqual(['9', '2', '5']);
  });

  test('as text has no colour and no frame by default', () => {
    const [first, also, last, end] = report([one], 'text').split('\n');
    expect([first, also, end]).toEqual(['a.md:1:1  warning  page/name  Wrong', '  Also at b.md:2:3.', '']);
    expect(last).toMatch(mend);
  });

  test('as text shows the line of a page that is known', () => {
    const text = report([one, found({ file: 'b.md' })], 'text', { texts: new Map([['a.md', 'abc def']]) });
    expect(text).toMatch(
      /^a\.md:1:1 {2}warning {2}page\/name {2}Wrong\n {2}1 \| abc def\n {4}\| \^\^\^\n {2}Also at b\.md:2:3\.\n.+\n\nb\.md:1:1 .+\n.+\n$/,
    );
  });

  test('as text in colour', () => {
    const text = report([one, found({ severity: 'error', line: 2 })], 'text', {
      color: true,
      texts: new Map([['a.md', 'abc\nd']]),
    });
    const escape = '\u001b';
    expect(text).toContain(`${escape}[1ma.md:2:1${escape}[22m  ${escape}[31merror${escape}[39m`);
    expect(text).toContain(`  ${escape}[33mwarning${escape}[39m`);
    expect(text).toContain(`${escape}[2m  Also at b.md:2:3.${escape}[22m`);
    expect(text).toContain(`${escape}[31m^^^${escape}[39m`);
  });

  test('as JSON has optional members only if there are any', () => {
    const [plain, full] = JSON.parse(
      report(
        [found(), found({ line: 2, expected: 'e', actual: 'a', also: [{ file: 'b.md', line: 2, column: 3 }] })],
        'json',
      ),
    );
    expect(Object.keys(plain)).toEqual([
      'code',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'mend',
      'rule',
      'url',
    ]);
    expect(full).toMatchObject({ expected: 'e', actual: 'a', also: [{ file: 'b.md', line: 2, column: 3 }] });
    expect(report([], 'json')).toBe('[]\n');
  });

  test('as annotations escapes what GitHub would read', () => {
    const text = report(
      [found({ file: 'a,b:c%.md', message: '100 %\r\nof: it,', also: [{ file: 'b.md', line: 2, column: 3 }] })],
      'github',
    );
    expect(text).toMatch(
      /^::warning file=a%2Cb%3Ac%25\.md,line=1,col=1,endLine=1,endColumn=4,title=page\/name::100 %25%0D%0Aof: it,%0AAlso at b\.md:2:3\.%0A.+%0ARule: .+%0AHelp: .+\n$/,
    );
    expect(text.split('\n')).toHaveLength(2);
  });
});

describe('codeFrame', () => {
  const at = (line: number, column: number, endColumn: number, endLine = line) => ({
    line,
    column,
    endLine,
    endColumn,
  });
  const long = Array.from({ length: 30 }, (_, i) => `word${String(i).padStart(4, '0')}`).join(' ');

  test.each<[string, string, ReturnType<typeof at>, string]>([
    ['one word', 'abc def', at(1, 5, 8), '  1 | abc def\n    |     ^^^\n'],
    ['another line', 'abc\n\tdef\nghi', at(2, 2, 5), '  2 |  def\n    |  ^^^\n'],
    ['several lines', 'abc def\nghi', at(1, 5, 2, 2), '  1 | abc def\n    |     ^^^\n'],
    ['nothing', 'abc', at(1, 4, 4), '  1 | abc\n    |    ^\n'],
    ['a line that does not exist', 'abc', at(10, 1, 1), '  10 | \n     | ^\n'],
    ['the end of a short line', 'abc def', at(1, 5, 99), '  1 | abc def\n    |     ^^^\n'],
    ['column 100 of a long line', long, at(1, 100, 104), `  1 | ${long.slice(0, 120)}\n    | ${' '.repeat(99)}^^^^\n`],
    ['column 101 of a long line', long, at(1, 101, 104), `  1 | …${long.slice(61, 181)}\n    | ${' '.repeat(40)}^^^\n`],
    [
      'the rest of a long line',
      long,
      at(1, 90, 200),
      `  1 | ${long.slice(0, 120)}\n    | ${' '.repeat(89)}${'^'.repeat(31)}\n`,
    ],
  ])('%s', (_, text, place, want) => expect(codeFrame(text, place, false)).toBe(want));
});

test('virtual files: one for each page, with the messages of editors', () => {
  const [a, b] = asVFiles([
    found({ actual: 'x', expected: 'y' }),
    found({ file: 'b.md', severity: 'error' }),
    found({ line: 7 }),
  ]);
  expect([a?.path, a?.messages.length, b?.path, b?.messages.length]).toEqual(['a.md', 2, 'b.md', 1]);
  expect(a?.messages[0]).toMatchObject({
    reason: 'Wrong',
    source: 'page',
    ruleId: 'name',
    fatal: false,
    actual: 'x',
    expected: ['y'],
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
    note: expect.any(String),
    url: expect.stringContaining('page.name'),
  });
  expect(a?.messages[1]?.expected).toBeUndefined();
  expect(b?.messages[0]?.fatal).toBe(true);
});

test('diagnostics are sorted by file, line, column, code and message', () => {
  const sorted = [
    found({ file: 'a.md', line: 1, column: 1, code: 'link/broken' }),
    found({ file: 'a.md', line: 1, column: 1, message: 'A' }),
    found({ file: 'a.md', line: 1, column: 1, message: 'B' }),
    found({ file: 'a.md', line: 1, column: 2 }),
    found({ file: 'a.md', line: 2, column: 1 }),
    found({ file: 'a.md', line: 10, column: 1 }),
    found({ file: 'b.md', line: 1, column: 1 }),
  ];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
  expect(byPlace(found(), found())).toBe(0);
});

test('a fault has what is expected and found only if its code states it', () => {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  expect(fault('page/name', at, { actual: 'a.md', expected: 'b.md' })).toEqual({
    code: 'page/name',
    at,
    message: 'Unexpected page name “a.md”, expected b.md',
    actual: 'a.md',
    expected: 'b.md',
  });
  expect(Object.keys(fault('response/no-400', at, { name: 'Get' }))).toEqual(['code', 'at', 'message']);
});
