import { isLoopback } from '../../../sandbox/http/loopback.ts';
import { storageItem } from '../storage.ts';

/** The address of the server is stored for all visits. */
const stored = storageItem('localStorage', 'server');

/** The command that starts a server for this page. */
export const startCommand = 'npm run sandbox -- --cors';

/** Where `npm run sandbox` and `npm run mock` listen. */
const [sandbox, mock] = ['http://127.0.0.1:4012', 'http://127.0.0.1:4010'];

/** The mock of `npm run dev` if it serves the page, else the sandbox. */
const defaultServer = (): string => document.documentElement.dataset.mock ?? sandbox;

/** Servers to choose from; the last one is that of the document. */
export function suggestedServers(): string[] {
  const { server } = document.documentElement.dataset;
  return [...new Set([defaultServer(), sandbox, mock, ...(server === undefined ? [] : [server])])];
}

export const chosenServer = (): string => stored.get() ?? defaultServer();

/** Stores the server. The default is not stored, since the mock of `npm run dev` can have another port next time. */
export const rememberServer = (server: string): void => stored.set(server === defaultServer() ? undefined : server);

/** Reads the address of a server: `http://127.0.0.1:4012`, `https://example.com/v1`. It has no slash at the end. */
export function readServer(text: string): { server: string; url: URL } | { problem: string } {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    return { problem: 'must begin with http:// or https://' };
  if (url.username !== '' || url.password !== '') return { problem: 'must not contain a user or a password' };
  if (url.search !== '' || url.hash !== '') return { problem: 'must not contain “?” or “#”' };
  return { server: url.href.replace(/\/+$/, ''), url };
}

/** True for a server on this machine, where a write cannot harm. */
export const isOnThisMachine = ({ hostname }: URL): boolean => isLoopback(hostname);
