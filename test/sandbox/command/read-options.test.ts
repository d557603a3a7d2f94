import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpText } from '../../../sandbox/command/help.ts';
import { commandOptions } from '../../../sandbox/command/options.ts';
import { readOptions } from '../../../sandbox/command/read-options.ts';

const usual = { port: 4012, host: '127.0.0.1', seed: 'examples', auth: 'any', throttle: false, cors: false };

test.each<[string[], object]>([
  [[], {}],
  [['--port', '0', '--host', '::1'], { port: 0, host: '::1' }],
  [['--seed=none', '--data', 'a b.data'], { seed: 'none', data: 'a b.data' }],
  [['--auth', 'strict', '--throttle', '--cors'], { auth: 'strict', throttle: true, cors: true }],
  [['--port', '1', '--port', '2'], { port: 2 }],
  [['--cors', '--port', '0'], { cors: true, port: 0 }],
  [['--port', '65535'], { port: 65535 }],
  [['--cors', '*'], { cors: true }],
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
  [['--port', 'x80'], '--port: Unexpected x80, expected'],
  [['--port', '80x'], '--port: Unexpected 80x, expected'],
  [['--port', '--cors'], /^Option '--port' argument is ambiguous$/],
  [['--auth', 'Strict'], '--auth: Unexpected Strict, expected any or strict'],
  [['--prot', '1'], /^Unknown option '--prot'$/],
  [['--cors=http://page.test/path'], '--cors: Unexpected http://page.test/path, expected an origin'],
  [['--cors=file:///'], '--cors: Unexpected file:///, expected an origin'],
  [['--cors=no'], '--cors: Unexpected no, expected an origin such as http://localhost:3000'],
  [['a. b.json'], /^Unexpected argument 'a\. b\.json'$/],
  [['--__proto__'], "Unknown option '--__proto__'"],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test.each([['--help'], ['-h']])('%s asks for the help text', (flag) => {
  expect(readOptions(['--cors', flag])).toBeUndefined();
});

test('the help text has every option', () => {
  expect(helpText()).toBe(`Usage: losant-openapi-sandbox [options]

Serve the API with a memory: what a request creates or changes, later requests find.

Options:
  --port <number>   the port to listen on; 0 selects a free one (default: 4012)
  --host <address>  the address to listen on (default: 127.0.0.1)
  --seed <name>     what there is at the start: “examples”, “none”, or a file with a snapshot (default: examples)
  --data <file>     a file that keeps the state; without it, the state ends with the sandbox
  --auth <mode>     the access tokens to accept: “any”, or only those that the sandbox has given (“strict”) (default: any)
  --throttle        apply the documented limits of calls
  --cors [origins]  allow requests of web pages: from any origin, or from these, such as http://localhost:3000; with commas in between
  -h, --help        show this text

Exit codes: 0 stopped, 1 port or file in use or unusable file, 2 wrong usage.
`);
});

test('the documentation has every option', () => {
  const text = readFileSync('docs/sandbox.md', 'utf8');
  for (const { name } of commandOptions) expect(text).toContain(`--${name}`);
});
