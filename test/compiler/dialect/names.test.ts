import { expect, test } from 'vitest';
import {
  camelCase,
  camelCasePlaceholder,
  numbered,
  pascalCase,
  slug,
} from '../../../scripts/compiler/dialect/names.ts';

test.for([
  ['Most Recent by Severity', 'mostRecentBySeverity', 'MostRecentBySeverity'],
  ['data-table-rows', 'dataTableRows', 'DataTableRows'],
  ['Data Table Row Insert/Update', 'dataTableRowInsertUpdate', 'DataTableRowInsertUpdate'],
  ['  MQTT (v5) ', 'mQTTV5', 'MQTTV5'],
  ['2fa codes', '2faCodes', '2faCodes'],
  ['Größe', 'grE', 'GrE'],
  ['–', '', ''],
] as const)('%s in camel case', ([text, camel, pascal]) => {
  expect(camelCase(text)).toBe(camel);
  expect(pascalCase(text)).toBe(pascal);
});

test('the name of a placeholder', () => {
  expect(camelCasePlaceholder('APPLICATION_ID')).toBe('applicationId');
});

test('a name that is used gets the first number from 2 that is free', () => {
  expect(numbered('Device', new Set(['Device']))).toBe('Device2');
  expect(numbered('Device', new Set(['Device', 'Device2', 'Device3', 'Device5']))).toBe('Device4');
});

test.for([
  ['Data Table Row', 'data-table-row'],
  ['Insert/Update: one (or more)', 'insertupdate-one-or-more'],
  ['a - b', 'a-b'],
  [' snake_case 2 ', 'snake_case-2'],
  ['Größe', 'größe'],
] as const)('the slug of %s', ([title, expected]) => {
  expect(slug(title)).toBe(expected);
});
