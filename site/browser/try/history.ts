import { isSecretName } from '../../../client/verify/secret-name.ts';
import { shownUrl } from '../../../sandbox/http/shown-url.ts';
import { urlOf } from '../../samples/sample-request.ts';
import { storageItem } from '../storage.ts';
import type { Draft } from './draft.ts';
import type { Row } from './row.ts';

/** A request of this tab. It has no tokens and no other secrets. */
export interface Sent {
  /** The id of the operation's article. */
  address: string;
  method: string;
  server: string;
  /** Path and query. */
  target: string;
  /** The values by the keys of their rows; files are left out. */
  values: Record<string, unknown>;
  /** `none` if there was no answer. */
  status: string;
  /** Milliseconds since the epoch. */
  time: number;
}

const most = 20;

const stored = storageItem('sessionStorage', 'requests');

/** The requests of this tab, the newest first. */
export function sentRequests(): Sent[] {
  // Written by `remember` only.
  return JSON.parse(stored.get() ?? '[]');
}

/** Adds a request to the history. */
export function remember(sent: Sent): void {
  stored.set(JSON.stringify([sent, ...sentRequests()].slice(0, most)));
}

/** The key of a row's value. */
export const keyOf = ({ field }: Row): string => `${field.in}:${field.name}`;

/** Describes a request for the history. */
export function describeRequest(address: string, rows: readonly Row[], { request }: Draft, status: string): Sent {
  const values = rows.flatMap((row): [string, unknown][] => {
    const { value } = row.read();
    return value === undefined || value instanceof File || isSecretName(row.field.name) ? [] : [[keyOf(row), value]];
  });
  return {
    address,
    method: request.method,
    server: request.server,
    target: shownUrl(urlOf(request)).slice(request.server.length),
    values: withoutSecrets(Object.fromEntries(values)),
    status,
    time: Date.now(),
  };
}

const withoutSecrets = (value: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(value, (name, member: unknown) => (isSecretName(name) && typeof member === 'string' ? '' : member)),
  );
