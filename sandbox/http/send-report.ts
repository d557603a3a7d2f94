import type { OutgoingReport } from '../operations/outcome.ts';
import { isLoopback } from './loopback.ts';

/** Milliseconds. */
const patience = 10_000;

/** What came of a call: its status, or why there is none. */
export type ReportResult = { readonly status: number } | { readonly failure: string };

/** Posts the result of a job to the URL that its request gave, if that is on this machine. Never rejects. */
export async function sendReport({ url, body }: OutgoingReport): Promise<ReportResult> {
  if (!isOnThisMachine(url)) return { failure: 'is not on this machine, so it is not called' };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // A redirect could lead to another machine.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { failure: `cannot be called: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

/** True for an HTTP URL of this machine. */
export function isOnThisMachine(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && isLoopback(url.hostname);
}
