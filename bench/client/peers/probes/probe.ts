import { setTimeout } from 'node:timers/promises';
import type { Create } from '../peer.ts';
import type { Server } from '../server.ts';

/** A row of the table: its heading, and how its cell is found out. The result is `true`, or what is the case instead. */
export interface Probe {
  heading: string;
  run(create: Create, server: Server): Promise<boolean | string>;
}

/** Milliseconds after which a call counts as hung. */
export const patience = 4_000;

/** The answer of the server, if a probe sets no other. */
export const page = { items: [{ deviceId: 'd', name: 'Pump' }], totalCount: 1 };
export const isPage = (data: unknown): boolean => JSON.stringify(data)?.includes('"Pump"') ?? false;

/** True if a call ends in time, also if it fails. */
export const ends = async (call: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    call.then(
      () => true,
      () => true,
    ),
    setTimeout(patience, false),
  ]);
