import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { corsOption } from '../../../scripts/commands/shared/options.ts';

const corsOf = (...options: string[]): unknown =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .addOption(corsOption())
    .parse(options, { from: 'user' })
    .opts().cors;

describe('--cors', () => {
  test.each<[options: string[], want: unknown]>([
    [[], false],
    [['--cors'], true],
    [['--cors', 'http://localhost:3000'], ['http://localhost:3000']],
    [
      ['--cors', 'HTTPS://Page.test/,null'],
      ['https://page.test', 'null'],
    ],
  ])('%j', (options, want) => {
    expect(corsOf(...options)).toEqual(want);
  });

  test.each(['page.test', 'http://page.test/a', 'file:///a'])('not %s', (text) => {
    expect(() => corsOf('--cors', text)).toThrow(`Unexpected ${text}, expected an origin`);
  });
});
