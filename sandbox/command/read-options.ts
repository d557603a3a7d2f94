import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Origins } from '../http/origins.ts';
import { commandOptions, type ServerOptions } from './options.ts';
import { readOrigins } from './origins.ts';

/** Wrong usage of the command. */
export class OptionError extends Error {}

/**
 * Reads the arguments of the command in the package.
 * @returns undefined if they ask for the help text
 * @throws OptionError for wrong ones
 */
export function readOptions(args: readonly string[]): ServerOptions | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  const text = (name: string): string => String(values[name]);
  for (const { name, choices } of commandOptions)
    if (choices && !choices.includes(text(name)))
      throw new OptionError(`--${name}: Unexpected ${text(name)}, expected ${choices.join(' or ')}`);
  return {
    port: portOf(text('port')),
    host: text('host'),
    seed: text('seed'),
    ...(values.data === undefined ? {} : { data: text('data') }),
    auth: text('auth') === 'strict' ? 'strict' : 'any',
    throttle: values.throttle === true,
    cors: values.cors === undefined ? false : originsOf(text('cors')),
  };
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs>['values'] {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const { name, value, default: usual } of commandOptions)
    options[name] = {
      type: value === undefined ? 'boolean' : 'string',
      ...(usual === undefined ? {} : { default: usual }),
    };
  try {
    return parseArgs({ args: args.flatMap(withValue), options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The rest is advice, such as for arguments that begin with a dash.
    throw new OptionError(error.message.replace(/\.\s(?:Did|This|To) .*/s, ''));
  }
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new OptionError(`--port: Unexpected ${text}, expected a whole number from 0 to 65535`);
}

/** Adds the value of an option without the one that it can have: all. */
const withValue = (arg: string, i: number, { [i + 1]: next = '-' }: readonly string[]): string[] =>
  next.startsWith('-') && commandOptions.some(({ name, isOptional }) => isOptional && arg === `--${name}`)
    ? [`${arg}=*`]
    : [arg];

function originsOf(text: string): Origins {
  const read = readOrigins(text);
  if ('origins' in read) return read.origins;
  throw new OptionError(`--cors: Unexpected ${read.wrong}, expected an origin such as http://localhost:3000`);
}
