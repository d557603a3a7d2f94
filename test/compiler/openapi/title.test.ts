import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith } from '../../support/page.ts';

test.for<[title: string, intro: string, summary: string, rest: string | undefined]>([
  ['Get', '**List devices**', 'List devices', undefined],
  ['Get All', '**List devices**', 'List devices', 'Get All'],
  ['Get All', 'Lists devices.', 'Get All', undefined],
])('%s, %s: the words of a heading are in the document', ([title, intro, summary, rest]) => {
  const text = operationText({ intro })
    .replace(/^## .*$/m, `## ${title}`)
    .replace(/^### Method And Url.*$/m, '### Method And Url <a name="get-method-url"></a>');
  const { document } = compileTexts(referenceWith(text));
  const [operation] = Object.values(document.paths).flatMap((item) => Object.values(item));
  expect(operation).toMatchObject({ summary });
  expect(operation?.['x-title']).toBe(rest);
});
