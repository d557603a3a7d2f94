import { expect, test } from 'vitest';
import { compareReferences } from '../../../scripts/commands/refresh/compare.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith, table } from '../../support/page.ts';

const reference = (request: string) => compileTexts(referenceWith(operationText({ request }))).reference;
const query = (header: string, row: string) => reference(`### Request Query Parameters\n\n${table(header, row)}`);
const headers = (row: string) =>
  reference(`### Request Headers\n\n${table('Name | Required | Description | Default', row)}`);
const columns = 'Name | Required | Description | Default | Example';

const factsOf = (before: ReturnType<typeof reference>, after: ReturnType<typeof reference>) =>
  compareReferences(before, after).operations.changed.flatMap(({ facts }) => facts);

test('a type is added, and a type changes', () => {
  const none = query(columns, 'page | N | Page. | | ');
  const number = query(`${columns} | Type`, 'page | N | Page. | | | number');
  const integer = query(`Name | Type | ${columns.slice(7)}`, 'page | integer | N | Page. | | ');
  const fact = 'query parameter page';
  expect(factsOf(none, number)).toEqual([{ fact, aspect: 'type', after: 'number' }]);
  expect(factsOf(number, integer)).toEqual([{ fact, aspect: 'type', before: 'number', after: 'integer' }]);
  expect(factsOf(integer, none)).toEqual([{ fact, aspect: 'type', before: 'integer' }]);
});

test('the default of a header changes', () => {
  const [before, after] = [headers('X-Page | N | Page. | 0'), headers('X-Page | N | Page. | 1')];
  expect(factsOf(before, after)).toEqual([{ fact: 'header X-Page', aspect: 'default', before: '0', after: '1' }]);
});
