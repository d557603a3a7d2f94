/** The callbacks of one signal, as its only listener. */
class Callbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const callbacks = new WeakMap<AbortSignal, Callbacks>();

/**
 * Calls `callback` when `signal` aborts; returns a function that removes it. A signal gets one listener however many
 * calls share it: Node prints a warning when there are more than ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const all = callbacks.get(signal) ?? new Callbacks();
  callbacks.set(signal, all);
  if (!all.size) signal.addEventListener('abort', all);
  all.add(callback);
  return () => {
    all.delete(callback);
    if (!all.size) signal.removeEventListener('abort', all);
  };
}
