import { expect, test } from 'vitest';
import { suppress } from '../../../scripts/compiler/check/index.ts';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith, resourceText, schemas } from '../../support/page.ts';

/** What is reported of pages after warnings of one code are suppressed. */
function reported(pages: Record<string, string>, page: string, code: Code): string[] {
  const { diagnostics } = compileTexts(pages);
  const text = `- page: ${page}\n  code: ${code}\n  reason: It is intended.\n`;
  return onePerCause(suppress(diagnostics, { path: 'suppressions.yaml', text })).map((found) => found.code);
}

const overview = '# Losant REST API\n\n## Text\n\nSee [Event](event.md) and [Get](event.md#get).\n';
const introduction =
  'Below are the various requests that can be performed against the Events resource, as well as the expected parameters and the potential responses.';
const renamed = {
  'device.md': resourceText(operationText()).replace('\n\n## ', `\n\n${introduction}\n\n## `),
  'schemas.md': schemas(),
};

test.each<[string, Record<string, string>, string, Code, string[]]>([
  ['a warning', referenceWith(operationText({ tail: '### Limits\n\nOne.' })), 'devices.md', 'section/unknown', []],
  [
    'a warning and what follows from it: links to headings of a missing page',
    { ...referenceWith(operationText()), 'overview.md': overview },
    'overview.md',
    'link/broken',
    [],
  ],
  ['a warning and its consequence with another code', renamed, 'device.md', 'page/name', []],
  [
    'not an error',
    referenceWith(operationText().replace('## Get', '##Get')),
    'devices.md',
    'heading/form',
    ['heading/form', 'suppression/unused'],
  ],
])('suppresses %s', (_, pages, page, code, want) => {
  expect(reported(pages, page, code)).toEqual(want);
});
