import type { Curl } from '../model/reference.ts';
import { printFence } from './fence.ts';
import type { Unplaced } from './unplaced.ts';

/** Prints a curl example, one option on a line (dialect §4.7). */
export function printCurl({ headers, method, data, form, url }: Unplaced<Curl>): string {
  const words = [
    ...headers.map(({ value: { name, value } }) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(method ? [`-X ${bareOrQuoted(method.value)}`] : []),
    ...(data ? [`-d ${quoted(data.value)}`] : []),
    ...form.map(({ value: { name, value } }) => `-F ${quoted(`${name}=${value}`)}`),
    ...(url ? [bareOrQuoted(url.value)] : []),
  ];
  return printFence('bash', `curl ${words.join(' \\\n    ')}`);
}

/** Without a character that a shell or the dialect gives a meaning. */
const bare = /^[\w./:%@~+,?={}[\]-]+$/;
const bareOrQuoted = (text: string): string => (bare.test(text) && !text.startsWith('-') ? text : quoted(text));

/** In single quotes; in double quotes if there is a single one inside, with backslashes before what a shell expands. */
const quoted = (text: string): string => (text.includes("'") ? `"${text.replace(/["\\$`]/g, '\\$&')}"` : `'${text}'`);
