import { create } from '../element.ts';
import { isOnThisMachine, startCommand } from './server.ts';

/** Milliseconds. */
const probePatience = 3000;

/** Says why there is no answer, as far as a page can find out, and what to do. */
export async function explainFailure(error: unknown, server: URL): Promise<(Node | string)[]> {
  if (isNamed(error, 'AbortError')) return ['Stopped.'];
  if (isNamed(error, 'TimeoutError')) return [`${server.origin} has not answered within 30 seconds.`];
  // Such as a header that is no text of HTTP.
  if (!(error instanceof TypeError)) return [error instanceof Error ? error.message : String(error)];
  const isLocal = isOnThisMachine(server);
  if (location.protocol === 'https:' && server.protocol === 'http:' && !isLocal)
    return [`The browser blocks ${server.origin}, since this page was loaded by HTTPS. Use an https:// address.`];
  if (await answers(server))
    return isLocal
      ? [`${server.origin} runs, but does not let this page read its answers (CORS). Restart it with `, ...command()]
      : [
          `${server.origin} runs, but does not let this page read its answers: it would have to send Access-Control-Allow-Origin (CORS). The samples work without.`,
        ];
  return isLocal
    ? [`Nothing answers at ${server.origin}. Start the sandbox with `, ...command(), ' then send again.', permission()]
    : [`Nothing answers at ${server.origin}. Check the address and the connection.`];
}

/** Browsers ask before a page of the web reaches a server on this machine. */
const permission = (): string =>
  location.protocol === 'https:' ? ' If it runs, let this page access the local network.' : '';

const command = (): Node[] => [create('code', {}, startCommand)];

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

/** True if a server listens. Its answer is not read, so that it needs no permission; and nothing is sent along. */
async function answers({ origin }: URL): Promise<boolean> {
  try {
    await fetch(`${origin}/`, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(probePatience) });
    return true;
  } catch {
    return false;
  }
}
