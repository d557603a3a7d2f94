import { isRecord } from '../client/verify/record.ts';
import { decided } from './decided.ts';
import { changesOf } from './keep/snapshot.ts';
import type { OperationLine } from './operation-lines.ts';
import { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/** What the control requests work on. */
export interface ControlTarget {
  readonly state: State;
  /** Fills an empty state as at the start. */
  seed(state: State): void;
  readonly operations: readonly OperationLine[];
  /** The real time, in milliseconds since the epoch. */
  readonly now: number;
}

/** The path below which requests control the sandbox. */
export const controlPath = '/_sandbox';

type Control = (target: ControlTarget, body: unknown) => unknown;

const controls: Readonly<Record<string, Control>> = {
  'GET ': ({ operations }) => ({ operations, decided }),
  'POST reset': ({ state, seed }) => {
    state.clear();
    seed(state);
    return { success: true };
  },
  'GET snapshot': ({ state }) => ({ changes: state.snapshot() }),
  'POST restore': ({ state }, body) => {
    const changes = changesOf(body);
    if (!changes) throw new Refusal(400, 'body.changes: must be the changes of a snapshot');
    state.clear();
    for (const change of changes) state.change(change);
    return { success: true };
  },
  'GET clock': clock,
  'POST clock': (target, body) => {
    const { set, advance } = isRecord(body) ? body : {};
    const time = typeof set === 'string' ? Date.parse(set) : set;
    const ahead =
      typeof advance === 'number' ? target.state.clock + advance : typeof time === 'number' ? time - target.now : NaN;
    // Also a time that is too far away for a date.
    if (Number.isNaN(new Date(target.now + ahead).getTime()))
      throw new Refusal(400, 'body: must have “set”, a time, or “advance”, a number of milliseconds');
    target.state.setClock(ahead);
    return clock(target);
  },
};

function clock({ state, now }: ControlTarget): { now: string; ahead: number } {
  return { now: new Date(now + state.clock).toISOString(), ahead: state.clock };
}

/**
 * Performs a request below `/_sandbox`.
 * @returns the body of the answer
 * @throws Refusal for an unknown path or a wrong body
 */
export function control(method: string, path: string, body: unknown, target: ControlTarget): unknown {
  const name = path.slice(controlPath.length).replace(/^\/|\/$/g, '');
  const perform = Object.hasOwn(controls, `${method} ${name}`) ? controls[`${method} ${name}`] : undefined;
  if (perform) return perform(target, body);
  throw new Refusal(
    404,
    `${method} ${path} is unknown; there are ${Object.keys(controls).map(showControl).join(', ')}`,
  );
}

const showControl = (key: string): string => key.replace(' ', ` ${controlPath}/`);
