import { copyWithOrigins } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';

/**
 * Merges an update into a target and returns the result (Overlay Specification §4.4.3.1). Objects are
 * merged by member, in place; an update of an array is appended to it; other values are replaced.
 * Calls `note` with every object that the update adds.
 */
export function merge(target: unknown, update: unknown, note: (added: object) => void): unknown {
  if (Array.isArray(target)) {
    target.push(...(Array.isArray(update) ? update : [update]).map((item: unknown) => copy(item, note)));
    return target;
  }
  if (!isRecord(target) || !isRecord(update)) return copy(update, note);
  for (const [key, value] of Object.entries(update)) {
    const merged = Object.hasOwn(target, key) ? merge(target[key], value, note) : copy(value, note);
    Object.defineProperty(target, key, { value: merged, enumerable: true, configurable: true, writable: true });
  }
  return target;
}

function copy(value: unknown, note: (added: object) => void): unknown {
  // YAML aliases make one object the value of several members. Each needs its own, to be changed alone.
  const result: unknown = copyWithOrigins(value);
  if (typeof result === 'object' && result !== null) note(result);
  return result;
}
