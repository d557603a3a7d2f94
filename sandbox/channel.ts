/** An event of a stream. */
export interface StreamEvent {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Listener = (event: StreamEvent) => void;

/** Passes events from the operations that make them to the streams that are open. Nothing is kept. */
export interface Channel {
  publish(path: string, event: StreamEvent): void;
  /** Returns a function that ends the subscription. */
  subscribe(path: string, listener: Listener): () => void;
}

/** Creates a channel without subscriptions. */
export function createChannel(): Channel {
  const listeners = new Map<string, Set<Listener>>();
  return {
    publish(path, event) {
      for (const listener of [...(listeners.get(path) ?? [])]) listener(event);
    },
    subscribe(path, listener) {
      const own = listeners.get(path) ?? new Set();
      listeners.set(path, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(path) === own) listeners.delete(path);
      };
    },
  };
}
