import { InvalidArgumentError, Option } from 'commander';

/** A whole number within bounds, for an option of a command. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Unexpected ${text}, expected a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** What to say when a server cannot listen where it was told to; undefined for other errors. */
export function serverFailure(error: unknown, { host, port }: { host: string; port: number }): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const found = { EADDRINUSE: 'other server', EACCES: 'refusal', EADDRNOTAVAIL: 'address of another machine' }[
    String(error.code)
  ];
  return (
    found &&
    `Unexpected ${found} at ${host}:${port}, expected a port to listen on: choose one with --port (0 takes a free one)`
  );
}

/** `--patches`, which every command has that compiles a reference. */
export const patchesOption = (): Option =>
  new Option(
    '--patches <folder>',
    'overlays that mend the document, or “none” (default: spec/patches, with another reference none)',
  );
