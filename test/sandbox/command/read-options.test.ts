import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpText } from '../../../sandbox/command/help.ts';
import { commandOptions, flagsOf } from '../../../sandbox/command/options.ts';
import { readOptions } from '../../../sandbox/command/read-options.ts';

const usual = { port: 4012, host: '127.0.0.1', seed: 'examples', auth: 'any', throttle: false, cors: false };

test.each<[string[], object]>([
  [[], {}],
  [['--port', '0', '--host', '::1'], { port: 0, host: '::1' }],
  [['--seed=none', '--data', 'a b.data'], { seed: 'none', data: 'a b.data' }],
  [['--auth', 'strict', '--throttle', '--cors'], { auth: 'strict', throttle: true, cors: true }],
  [['--port', '1', '--port', '2'], { port: 2 }],
  [['--cors', '--port', '0'], { cors: true, port: 0 }],
  [['--cors', 'http://localhost:3000,null'], { cors: ['http://localhost:3000', 'null'] }],
  [['--cors=HTTPS://Page.test/'], { cors: ['https://page.test'] }],
])('%j', (args, want) => {
  expect(readOptions(args)).toEqual({ ...usual, ...want });
});

test.each([
  [['--port', 'many'], '--port: Unexpected many, expected a whole number from 0 to 65535'],
  [['--port', '65536'], '--port: Unexpected 65536, expected'],
  [['--port', '1e3'], '--port: Unexpected 1e3, expected'],
  [['--port='], '--port: Unexpected , expected'],
  [['--port', '--cors'], "Option '--port' argument is ambiguous"],
  [['--auth', 'Strict'], '--auth: Unexpected Strict, expected any or strict'],
  [['--prot', '1'], "Unknown option '--prot'"],
  [['--cors=no'], '--cors: Unexpected no, expected an origin such as http://localhost:3000'],
  [['seed.json'], "Unexpected argument 'seed.json'"],
  [['--__proto__'], "Unknown option '--__proto__'"],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test.each([['--help'], ['-h']])('%s shows every option', (flag) => {
  expect(readOptions(['--cors', flag])).toBeUndefined();
  for (const option of commandOptions) expect(helpText()).toContain(`  ${flagsOf(option)} `);
});

test('the documentation has every option', () => {
  const text = readFileSync('docs/sandbox.md', 'utf8');
  for (const { name } of commandOptions) expect(text).toContain(`--${name}`);
});
