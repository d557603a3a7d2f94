import { expect, test } from 'vitest';
import { Members } from '../../../scripts/compiler/upstream/members.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { nodeOf, reported } from './reported.ts';

const refused = (actual: string, expected: string): string =>
  `a.json:1:6 Unexpected a of x: “${actual}”, expected ${expected}`;

test.each<[string, unknown, (members: Members) => unknown, unknown, string[]]>([
  ['a string', 'b', (members) => members.string('a'), { value: 'b' }, []],
  ['an empty string', '', (members) => members.string('a'), { value: '' }, []],
  ['no string', 1, (members) => members.string('a'), undefined, [refused('1', 'a string')]],
  ['true', true, (members) => members.boolean('a'), { value: true }, []],
  ['false', false, (members) => members.boolean('a'), { value: false }, []],
  ['no boolean', 'true', (members) => members.boolean('a'), undefined, [refused('"true"', 'true or false')]],
  ['a length', 3, (members) => members.length('a'), { value: 3 }, []],
  ['the length 0', 0, (members) => members.length('a'), { value: 0 }, []],
  ['a negative length', -1, (members) => members.length('a'), undefined, [refused('-1', 'an integer from 0')]],
  ['half a length', 1.5, (members) => members.length('a'), undefined, [refused('1.5', 'an integer from 0')]],
  ['a length as text', '1', (members) => members.length('a'), undefined, [refused('"1"', 'an integer from 0')]],
  ['a text', 'b', (members) => members.scalar('a'), { value: 'b' }, []],
  ['a number', 1.5, (members) => members.scalar('a'), { value: 1.5 }, []],
  ['a boolean', false, (members) => members.scalar('a'), { value: false }, []],
  ['null', null, (members) => members.scalar('a'), undefined, [refused('null', 'a text, a number or a boolean')]],
  ['no scalar', [1], (members) => members.scalar('a'), undefined, [refused('[1]', 'a text, a number or a boolean')]],
  ['items', [1, 2], (members) => members.items('a').length, 2, []],
  ['no items', { b: 1 }, (members) => members.items('a'), [], [refused('{"b":1}', 'an array')]],
  ['strings', ['b', 'c'], (members) => members.strings('a'), [{ value: 'b' }, { value: 'c' }], []],
  [
    'a number among strings',
    ['b', 1, ['c']],
    (members) => members.strings('a'),
    [{ value: 'b' }],
    [
      'a.json:1:11 Unexpected a of x: “1”, expected a string',
      'a.json:1:13 Unexpected a of x: “["c"]”, expected a string',
    ],
  ],
  ['entries', { b: 1 }, (members) => members.entries('a').map(({ key }) => key), ['b'], []],
  ['no entries', [1], (members) => members.entries('a'), [], [refused('[1]', 'an object')]],
  ['any value', null, (members) => members.take('a')?.kind, 'scalar', []],
])('%s', (_, value, use, want, messages) => {
  const found = reported((report) => {
    const members = new Members(nodeOf({ a: value }), 'x', report);
    const result = use(members);
    members.finish();
    return result === undefined ? undefined : withoutPlaces(result);
  });
  expect(found).toEqual({ result: want, messages });
});

test('members that are not there have no value, and nothing is reported', () => {
  const found = reported((report) => {
    const members = new Members(nodeOf({}), 'x', report);
    const scalars = [members.string('a'), members.boolean('a'), members.length('a'), members.scalar('a')];
    return [...scalars, members.items('a'), members.strings('a'), members.entries('a'), members.take('a')];
  });
  expect(found).toEqual({
    result: [undefined, undefined, undefined, undefined, [], [], [], undefined],
    messages: [],
  });
});

test('members that are not read, or missing, are reported with their places', () => {
  const { messages } = reported((report) => {
    const members = new Members(nodeOf({ a: 1, b: 2, c: 3 }), 'x', report);
    members.take('b');
    members.finish();
    expect(members.missing('d')).toBeUndefined();
    expect(members.take('b')).toBeUndefined();
  });
  expect(messages).toEqual([
    'a.json:1:2 Member “a” of x is unknown',
    'a.json:1:14 Member “c” of x is unknown',
    'a.json:1:1 x has no “d”',
  ]);
});

test.each([[[]], ['b'], [null]])('%j is no object', (value) => {
  expect(reported((report) => new Members(nodeOf(value), 'x', report).string('a'))).toEqual({
    result: undefined,
    messages: [`a.json:1:1 Unexpected x: “${JSON.stringify(value)}”, expected an object`],
  });
});
