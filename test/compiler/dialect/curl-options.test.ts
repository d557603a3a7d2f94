import { expect, test } from 'vitest';
import { beforeCommand, curlFlags, curlOptions } from '../../../scripts/compiler/dialect/curl-options.ts';

test.for([
  ['method', ['-X', '--request']],
  ['headers', ['-H', '--header']],
  ['data', ['-d', '--data', '--data-raw', '--data-binary', '--data-ascii']],
  ['url', ['--url']],
] as const)('the options that state %s', ([fact, options]) => {
  expect([...curlOptions].flatMap(([option, stated]) => (stated === fact ? [option] : []))).toEqual(options);
});

test.for([
  ['-s', '--silent'],
  ['-S', '--show-error'],
  ['-v', '--verbose'],
  ['-i', '--include'],
  ['-N', '--no-buffer'],
  ['-g', '--globoff'],
  ['-L', '--location'],
  ['-f', '--fail'],
])('%s and %s do not change the request', ([short, long]) => {
  expect(curlFlags).toContain(short);
  expect(curlFlags).toContain(long);
});

test('an option with a value is no flag', () => {
  expect([...curlOptions.keys(), '-o', '-u', '-G', ''].filter((option) => curlFlags.has(option))).toEqual([]);
  expect(curlFlags).toContain('-sS');
});

test.for([
  ['curl x', 'curl x'],
  ['$ curl x', 'curl x'],
  ['$\tcurl x', 'curl x'],
  ['\n  $  curl x', 'curl x'],
  ['# One\n  # Two\n\ncurl x', 'curl x'],
  ['# One\n$ curl x', 'curl x'],
  ['curl x # One\n', 'curl x # One\n'],
  ['$curl x', '$curl x'],
  ['# curl x', '# curl x'],
] as const)('what stands before a command: %j', ([text, command]) => {
  expect(text.replace(beforeCommand, '')).toBe(command);
});
