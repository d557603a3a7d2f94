import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { compileTexts } from '../support/compile-texts.ts';
import { fewPages } from '../support/few-pages.ts';
import { siteFiles } from './support/build.ts';

// The rules of the HTML standard. Those of style and of taste are not the standard's, and axe checks accessibility.
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

const problems = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );

test('the validator finds what is wrong', async () => {
  expect(
    await problems(
      '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div id="a b"></div></body></html>',
    ),
  ).not.toEqual([]);
});

test('all pages of a site are valid, and so is the single file', { timeout: 120_000 }, async () => {
  const { document, map } = compileTexts(await fewPages());
  const files = await siteFiles({ document: { ...document, externalDocs: { url: 'https://docs.example/' } }, map });
  const found = new Map<string, string[]>();
  for (const [name, text] of files) if (name.endsWith('.html')) found.set(name, await problems(String(text())));
  expect(found.size).toBeGreaterThan(20);
  expect(Object.fromEntries([...found].filter(([, messages]) => messages.length > 0))).toEqual({});
});
