import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { findItem } from './find-item.ts';

/** Removes an item and all that is below its path. */
export function remove(call: Call): Values {
  findItem(call);
  call.state.remove(call.path);
  return { success: true };
}
