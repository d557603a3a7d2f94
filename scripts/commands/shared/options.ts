import { InvalidArgumentError, Option } from 'commander';
import { readOrigins } from '../../../sandbox/command/origins.ts';
import type { Origins } from '../../../sandbox/http/origins.ts';
import type { SourceSelection } from './sources.ts';

/** Returns a parser for an option whose value is a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Unexpected ${text}, expected a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** The option `--patches` of all commands that compile a reference. */
export const patchesOption = (): Option =>
  new Option(
    '--patches <folder>',
    'overlays that correct the document, or “none” (default: spec/patches; none with another reference)',
  );

/** The option `--corrections` of all commands that compile a reference. */
export const correctionsOption = (): Option =>
  new Option(
    '--corrections <file>',
    'corrections of the pages, or “none” (default: spec/corrections.yaml; none with another reference)',
  );

/** The option `--guarantees` of all commands that compile a reference. */
export const guaranteesOption = (): Option =>
  new Option(
    '--guarantees <file>',
    'what every response has, or “none” (default: spec/guarantees.yaml; none with another reference)',
  );

/** The options of a command that compiles the same sources. */
export const sourceArguments = ({ reference, patches, corrections, guarantees }: SourceSelection): string[] => [
  ...['--reference', reference],
  ...(patches === undefined ? [] : ['--patches', patches]),
  ...(corrections === undefined ? [] : ['--corrections', corrections]),
  ...(guarantees === undefined ? [] : ['--guarantees', guarantees]),
];

/** The option `--keep-going` of all commands that compile a reference. */
export const keepGoingOption = (): Option =>
  new Option(
    '--keep-going',
    'go on if the reference has errors, without what has errors; the exit code of a command that ends stays 1',
  ).default(false);

/** The option `--cors` of all servers: true, or a list of origins. */
export const corsOption = (): Option =>
  new Option(
    '--cors [origins]',
    'allow requests of web pages: from any origin, or from these, such as http://localhost:3000; with commas in between',
  )
    .default(false)
    .argParser(parseOrigins);

/** Reads the value of `--cors`. */
export function parseOrigins(text: string): Origins {
  const read = readOrigins(text);
  if ('origins' in read) return read.origins;
  throw new InvalidArgumentError(`Unexpected ${read.wrong}, expected an origin such as http://localhost:3000.`);
}
