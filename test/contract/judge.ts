import { type KnownFault, knownFaultsFile } from './known-faults.ts';

/**
 * Runs a case. A failure is headed by the Markdown that states what was expected. With a known
 * fault it is the other way round: a failure is fine, and success says that the page is mended.
 */
export async function judge(run: () => Promise<void>, fault: KnownFault | undefined, place: string): Promise<void> {
  const failure = await failureOf(run);
  if (fault && !failure)
    throw new Error(
      `${fault.page}:${fault.line} is mended (“${fault.what}”): remove its entry from ${knownFaultsFile}`,
    );
  if (fault || !failure) return;
  failure.message = `${place}  ${failure.message}`;
  throw failure;
}

/** What an answer that is not the documented one says; all other errors are thrown on. */
async function failureOf(run: () => Promise<void>): Promise<Error | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') return error;
    throw error;
  }
}
