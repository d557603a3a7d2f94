import type { SourceLine } from '../../client/verify/source.ts';
import type { RunningSandbox, SandboxLogEntry } from '../http/server.ts';
import { showBases } from './show-bases.ts';
import { shownViolations, showRequest } from './show-request.ts';

/**
 * Runs a sandbox for a terminal: writes its address and calls to try, logs each request, and stops on SIGINT and SIGTERM.
 * @param start starts the sandbox
 * @param lineOf the line of Markdown behind a pointer of the document
 */
export async function serve(
  start: (log: (entry: SandboxLogEntry) => void) => Promise<RunningSandbox>,
  lineOf: (pointer: string) => SourceLine | undefined = () => undefined,
): Promise<void> {
  // Undefined if it is no terminal, which would leave the decision to the environment.
  const color = process.stderr.isTTY === true;
  const sandbox = await start(({ violations, ...entry }) => {
    const shown = shownViolations(violations, lineOf);
    process.stderr.write(showRequest({ ...entry, violations: shown }, { color }));
  });
  const calls = sandbox.calls.map((call) => `  ${call}\n`).join('');
  process.stdout.write(`${showBases(sandbox.operations)}\n`);
  process.stdout.write(`The sandbox listens on ${sandbox.url}; Ctrl-C stops it. Try:\n${calls}`);
  const stop = (): void => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
