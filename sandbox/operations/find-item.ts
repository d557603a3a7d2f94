import { Refusal } from '../refusal.ts';
import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { nameOf } from './name-of.ts';

/** The item of a request. @throws Refusal 404 if there is none */
export function findItem({ state, path, resource }: Pick<Call, 'state' | 'path' | 'resource'>): Values {
  const item = state.get(path);
  if (!item) throw new Refusal(404, `${nameOf(resource)} was not found`);
  return item;
}
