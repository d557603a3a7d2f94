import { copyWithOrigins } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';

/** Called with what an update adds, so that it gets the place of the update. */
export interface Note {
  /** An object or array of the update. */
  object: (added: object) => void;
  /** A member of an object, or an item of an array, that the update adds or replaces. */
  member: (holder: object, key: string) => void;
}

/**
 * Merges an update into a target and returns the result (Overlay Specification §4.4.3.1). Objects are
 * merged by member, in place; an update of an array is appended to it; other values are replaced.
 */
export function merge(target: unknown, update: unknown, note: Note): unknown {
  if (Array.isArray(target)) {
    for (const item of Array.isArray(update) ? update : [update]) {
      target.push(copy(item, note));
      note.member(target, String(target.length - 1));
    }
    return target;
  }
  if (!isRecord(target) || !isRecord(update)) return copy(update, note);
  for (const [key, value] of Object.entries(update)) {
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    const merged = merge(before, value, note);
    Object.defineProperty(target, key, { value: merged, enumerable: true, configurable: true, writable: true });
    if (merged !== before) note.member(target, key);
  }
  return target;
}

function copy(value: unknown, note: Note): unknown {
  // YAML aliases make one object the value of several members. Each needs its own, to be changed alone.
  const result: unknown = copyWithOrigins(value);
  if (typeof result === 'object' && result !== null) note.object(result);
  return result;
}
