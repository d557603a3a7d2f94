/** The callbacks of one signal, as its only listener. */
class Callbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const callbacks = new WeakMap<AbortSignal, Callbacks>();

/**
 * Calls `callback` when `signal` aborts, at once if it has; returns a function that removes it. A signal gets one listener
 * however many calls share it: Node prints a warning when there are more than ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) callback();
  const all = callbacks.get(signal) ?? new Callbacks();
  callbacks.set(signal, all.add(callback));
  signal.addEventListener('abort', all);
  return () => {
    all.delete(callback);
    if (!all.size) signal.removeEventListener('abort', all);
  };
}
