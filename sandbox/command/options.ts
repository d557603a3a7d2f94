import type { AuthMode } from '../auth/authorize.ts';
import type { Origins } from '../http/origins.ts';

/** The values of the options. */
export interface ServerOptions {
  port: number;
  host: string;
  seed: string;
  data?: string;
  auth: AuthMode;
  throttle?: boolean;
  cors?: Origins;
}

/** An option of the command. */
export interface CommandOption {
  readonly name: string;
  /** The kind of its value; without it, the option has none. */
  readonly value?: string;
  /** Whether the value can be left out. */
  readonly isOptional?: true;
  readonly text: string;
  readonly default?: string;
  readonly choices?: readonly string[];
}

/** The options that the command has here and in the package. */
export const commandOptions: readonly CommandOption[] = [
  { name: 'port', value: 'number', text: 'the port to listen on; 0 selects a free one', default: '4012' },
  { name: 'host', value: 'address', text: 'the address to listen on', default: '127.0.0.1' },
  {
    name: 'seed',
    value: 'name',
    text: 'what there is at the start: “examples”, “none”, or a file with a snapshot',
    default: 'examples',
  },
  { name: 'data', value: 'file', text: 'a file that keeps the state; without it, the state ends with the sandbox' },
  {
    name: 'auth',
    value: 'mode',
    text: 'the access tokens to accept: “any”, or only those that the sandbox has given (“strict”)',
    default: 'any',
    choices: ['any', 'strict'],
  },
  { name: 'throttle', text: 'apply the documented limits of calls' },
  {
    name: 'cors',
    value: 'origins',
    isOptional: true,
    text: 'allow requests of web pages: from any origin, or from these, such as http://localhost:3000; with commas in between',
  },
];

/** The flags of an option as a help text shows them: `--port <number>`. */
export function flagsOf({ name, value, isOptional }: CommandOption): string {
  if (value === undefined) return `--${name}`;
  return isOptional ? `--${name} [${value}]` : `--${name} <${value}>`;
}
