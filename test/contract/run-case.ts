import { type KnownFault, knownFaultsFile } from './known-faults.ts';

/**
 * Runs a case. A failure message starts with the line of Markdown that states the expectation. A case with
 * a known fault must fail; if it passes, the page has been fixed and the entry must be removed.
 */
export async function runCase(run: () => Promise<void>, fault: KnownFault | undefined, place: string): Promise<void> {
  const failure = await failureOf(run);
  if (fault && !failure)
    throw new Error(`${fault.page}:${fault.line} is fixed (“${fault.what}”): remove its entry from ${knownFaultsFile}`);
  if (fault || !failure) return;
  failure.message = `${place}  ${failure.message}`;
  throw failure;
}

/** The failed assertion of a case, if any; other errors are rethrown. */
async function failureOf(run: () => Promise<void>): Promise<Error | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') return error;
    throw error;
  }
}
