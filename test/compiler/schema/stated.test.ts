import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { schemas, schemaText } from '../../support/page.ts';

test.for<[title: string, ...codes: string[]]>([
  ['"Sensor"'],
  ['"Other"', 'schema/title'],
  // One fault, one report.
  ['5', 'schema/keyword-value'],
])('the title %s of a schema', ([title, ...codes]) => {
  const { diagnostics } = compileTexts({ 'schemas.md': schemas(schemaText('Sensor', `{ "title": ${title} }`)) });
  const found = diagnostics.map(({ code }) => code).filter((code) => code !== 'schema/unreferenced');
  expect(found).toEqual(codes);
});
