import { describe, expect, test } from 'vitest';
import { type CompilerDatabase, inputs } from '../../../scripts/compiler/queries/database.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith } from '../../support/page.ts';
import { compileCorrected } from '../correct/support.ts';

describe('an input that was never set', () => {
  test.for([
    ['paths', (db: CompilerDatabase): unknown => inputs.paths(db)],
    ['content', (db: CompilerDatabase): unknown => inputs.content(db, 'a.md')],
    ['facts', (db: CompilerDatabase): unknown => inputs.facts(db)],
    ['corrections file', (db: CompilerDatabase): unknown => inputs.corrections(db)],
    ['patches', (db: CompilerDatabase): unknown => inputs.patches(db)],
  ] as const)('%s', ([name, read]) => {
    const db: CompilerDatabase = new Database();
    expect(() => read(db)).toThrow(new RegExp(`^${name}\\(.*\\) was never set$`));
  });
});

test('only pages with corrections have replacements', () => {
  const pages = { ...referenceWith(operationText()), 'bytes.md': new Uint8Array([0xff]) };
  const correction = '- { page: devices.md, text: "## Get", replacement: "## Get All", reason: r }\n';
  const { replacements } = compileCorrected(pages, correction);
  expect([...replacements.keys()]).toEqual(['devices.md']);
  expect(replacements.get('devices.md')).toHaveLength(1);
});

test('a second operation of a name gets a name of its own', () => {
  const other = operationText({ method: 'GET https://api.losant.com/devices/other' });
  const { document } = compileTexts(referenceWith(operationText(), other));
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  expect(operations.map(({ operationId }) => operationId)).toEqual(['devices.get', 'devices.get2']);
  expect(operations[1]).toMatchObject({ 'x-duplicate-of': 'devices.get' });
});
