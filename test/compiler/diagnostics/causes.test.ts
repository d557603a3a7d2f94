import { describe, expect, test } from 'vitest';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import { diagnostic, fault } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../../scripts/compiler/diagnostics/report.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import {
  operationText,
  referenceWith,
  resourceText,
  responses,
  schemas,
  schemaText,
  table,
} from '../../support/page.ts';

const url = 'https://api.losant.com/devices';
const link = '[Device](schemas.md#device)';
const base = referenceWith(operationText());
const anchored = (title: string, action: string): string =>
  operationText({ title }).replace(/^### (.+)$/gm, (heading, name: string) => {
    const suffix = name === 'Method And Url' ? 'method-url' : name.toLowerCase().replaceAll(' ', '-');
    return `${heading} <a name="${action}-${suffix}"></a>`;
  });
const scopes =
  'A valid API access token is required to access this endpoint. The token must include at least one of the following scopes: devices.get.';
const authorization = `### Request Headers\n\n${table('Name | Required | Description | Default', 'Authorization | Y | The token for authenticating the request, prepended with Bearer | ')}`;
const components = (...rows: string[]): string =>
  `### Request Path Components\n\n${table('Path Component | Description | Example', ...rows)}`;
const replaced = (file: keyof typeof base, from: string | RegExp, to: string): Record<string, string> => ({
  ...base,
  [file]: (base[file] ?? '').replaceAll(from, to),
});

/** Edits of pages that compile without diagnostics, with the codes that each edit causes. */
const edits: Record<string, [pages: Record<string, string>, want: string[]]> = {
  'an operation gets another title': [referenceWith(anchored('Fetch', 'get')), ['section/anchor']],
  'a required section is misspelt': [replaced('devices.md', 'Method And Url', 'Method And Ulr'), ['section/misspelt']],
  'the successful responses are misspelt': [
    replaced('devices.md', 'Successful Responses', 'Succesful Responses'),
    ['section/misspelt'],
  ],
  'the heading of a section is deleted': [replaced('devices.md', '### Error Responses\n\n', ''), ['block/misplaced']],
  'an operation is deleted': [{ ...base, 'devices.md': resourceText() }, ['page/no-operations']],
  'the URL of a page is mistyped': [
    {
      ...base,
      'devices.md': resourceText(operationText(), operationText({ title: 'Post', method: `POST ${url}` })).replace(
        url,
        `${url}s`,
      ),
    },
    ['url/page'],
  ],
  'the URL of an operation is mistyped': [
    referenceWith(
      operationText({
        method: 'GET https://api.losant.com/devises',
        request: `### Curl Example\n\n\`\`\`bash\ncurl ${url}\n\`\`\``,
      }),
    ),
    ['url/page'],
  ],
  'a placeholder is mistyped': [
    referenceWith(operationText({ method: `GET ${url}/**\`DEVICE_DI\`**`, request: components('DEVICE_ID | A. | ') })),
    ['path/not-in-url'],
  ],
  'the path components are deleted': [
    referenceWith(operationText({ method: `GET ${url}/**\`DEVICE_ID\`**/**\`PART_ID\`**` })),
    ['path/not-described'],
  ],
  'the path components are misspelt': [
    referenceWith(
      operationText({
        method: `GET ${url}/**\`DEVICE_ID\`**`,
        request: components('DEVICE_ID | A. | ').replace('Components', 'Componets'),
      }),
    ),
    ['section/misspelt'],
  ],
  'a schema gets another title': [
    { ...base, 'schemas.md': schemas().replace('## Device\n\nText.\n\n### ', '## Machine\n\nText.\n\n### Device ') },
    ['link/unresolved-schema', 'section/misspelt'],
  ],
  'a schema that several link to is deleted': [
    {
      'devices.md': resourceText(
        operationText(),
        operationText({ title: 'Post', method: `POST ${url}`, intro: `Makes a ${link}.` }),
      ),
      'schemas.md': `# Schemas\n\n${schemaText('Error')}`,
    },
    ['link/unresolved-schema'],
  ],
  'the heading of a page is mistyped': [
    replaced('devices.md', '# Devices Actions', '# Devices Acton'),
    ['page/unknown-kind'],
  ],
  'a page is copied into a folder': [{ ...base, 'old/devices.md': base['devices.md'] ?? '' }, ['page/duplicate']],
  'an operation is copied': [referenceWith(operationText(), operationText()), ['operation/duplicate']],
  'a page is deleted that others link to': [
    { ...base, 'overview.md': '# Losant REST API\n\n## Text\n\nSee [Event](event.md) and [Get](event.md#get).\n' },
    ['link/broken'],
  ],
  'a required section goes one level down': [
    replaced('devices.md', '### Authentication', '#### Authentication'),
    ['heading/form'],
  ],
  'the word of a header is misspelt': [
    referenceWith(operationText({ authentication: scopes, request: authorization.replace('| Y |', '| Yes |') })),
    ['parameter/required'],
  ],
  'a code block is left open': [
    referenceWith(operationText({ tail: '### Notes\n\n```text\nleft open' })),
    ['fence/unclosed'],
  ],
  'a status code is mistyped': [
    referenceWith(
      operationText({ errors: `### Error Responses\n\n${responses('| 4000 | [Error](schemas.md#error) | A. |')}` }),
    ),
    ['response/code'],
  ],
};

describe('one cause, one message', () => {
  test.for(Object.entries(edits))('%s', ([, [pages, want]]) => {
    expect(onePerCause(compileTexts(pages).diagnostics).map(({ code }) => code)).toEqual(want);
  });

  test('if the schemas page is missing, links to its schemas are one warning', () => {
    const { 'devices.md': devices = '' } = base;
    const found = onePerCause(compileTexts({ 'devices.md': devices }).diagnostics);
    expect(found.map(({ code, severity, actual, also }) => [code, severity, actual, also?.length])).toEqual([
      ['link/broken', 'warning', 'schemas', 1],
    ]);
  });

  test('an error is never hidden by a warning', () => {
    const at = { line: 1, column: 1, endLine: 1, endColumn: 9 };
    const found = [
      diagnostic('devices.md', fault('link/unresolved-schema', at, { actual: 'Device', expected: 'another' })),
      diagnostic('devices.md', fault('link/broken', at, { actual: 'schemas', expected: 'another' })),
    ];
    expect(onePerCause(found)).toContain(found[0]);
  });

  test('is idempotent', () => {
    for (const [pages] of Object.values(edits)) {
      const once = onePerCause(compileTexts(pages).diagnostics);
      expect(onePerCause(once)).toEqual(once);
    }
  });
});

describe('a long report', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `page-${i}.md`,
      i === 11 ? `${url}\n` : resourceText(operationText({ method: `GET ${url}/${i}` })),
    ]),
  );
  const { diagnostics } = compileTexts(pages);

  test('begins with the errors', () => {
    expect(report(diagnostics, 'text').split('\n')[0]).toMatch(/^page-11\.md:1:1 {2}error/);
  });

  test('repeats the errors in the summary', () => {
    expect(summary(diagnostics)).toBe('1 error (page-11.md:1:1), 11 warnings in 12 files');
  });
});
