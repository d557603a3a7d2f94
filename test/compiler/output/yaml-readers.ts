import { CORE_SCHEMA, DEFAULT_SCHEMA, load } from 'js-yaml';
import YAML from 'yaml';

/** Readers of YAML that differ in what an unquoted scalar is. */
export const readers: readonly [name: string, read: (text: string) => unknown][] = [
  ['YAML 1.2, core schema', (text) => load(text, { schema: CORE_SCHEMA })],
  ['js-yaml with dates and merge keys', (text) => load(text, { schema: DEFAULT_SCHEMA })],
  ['another reader of YAML 1.2', (text) => YAML.parse(text, { version: '1.2' })],
  ['YAML 1.1', (text) => YAML.parse(text, { version: '1.1', merge: false })],
];

/** Texts that YAML 1.1, YAML 1.2 or one of their readers takes for something else if they are not quoted. */
export const ambiguousTexts: readonly string[] = [
  ...['', '~', 'null', 'Null', 'NULL', 'true', 'True', 'FALSE', 'y', 'Y', 'yes', 'Yes', 'n', 'no', 'NO', 'on', 'Off'],
  ...['0', '1', '-1', '+1', '007', '017', '08', '0o17', '0x1F', '-0x1f', '0b1', '1_000', '1,000', '_', '-0', '1.0'],
  ...['1.', '.5', '-.5', '+.5', '1e5', '1E5', '1.e+3', '1.5e-7', 'e5', '.e5', '1e400', '.inf', '-.Inf', '.NaN'],
  ...['12:30:45', '1:2', '190:20:30.15', '2020-01-01', '2020-1-1 1:00:00 +1', '2001-12-14t21:59:43.10-05:00', '.', '='],
  ...['575123456789012345678901', '+4912345678', '9007199254740993', '-', '?', ':', '!a', '&a', '*a', '%a', '@a', '`a'],
  ...[
    'a: b',
    'a #b',
    '# a',
    '- a',
    '[a]',
    '{a}',
    "'",
    '"',
    ' a',
    'a ',
    'a\nb',
    'a\n',
    '\n a',
    '\t',
    '\u2028',
    '\u0085',
  ],
];
