import type { Curl } from '../model/reference.ts';

/** What a word after an option of curl states. */
export type CurlFact = keyof Pick<Curl, 'method' | 'url' | 'headers' | 'data' | 'form'>;

/** The options of curl that state something about a request (dialect §4.7). */
export const curlOptions: ReadonlyMap<string, CurlFact> = new Map([
  ...(['-X', '--request'] as const).map((option) => [option, 'method'] as const),
  ...(['-H', '--header'] as const).map((option) => [option, 'headers'] as const),
  ...(['-d', '--data', '--data-raw', '--data-binary', '--data-ascii'] as const).map(
    (option) => [option, 'data'] as const,
  ),
  ...(['-F', '--form'] as const).map((option) => [option, 'form'] as const),
  ['--url', 'url'] as const,
]);

/** Options of curl without a value, which change what curl prints, but not the request. */
export const curlFlags: ReadonlySet<string> = new Set(
  '-s --silent -S --show-error -sS -v --verbose -i --include -N --no-buffer -g --globoff -L --location -f --fail'.split(
    ' ',
  ),
);

/** Comments and a prompt before a command. */
export const beforeCommand = /^(?:\s*#[^\n]*\n)*\s*(?:\$[ \t]+)?/;
