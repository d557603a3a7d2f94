/**
 * Runs work for the latest value only: what is given while the work runs waits, and of several
 * that wait the last is taken. One burst of calls is so one run, or two.
 */
export function latest<T>(work: (value: T) => Promise<void>): { give: (value: T) => void; idle: () => Promise<void> } {
  let waiting: { value: T } | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await work(value);
    }
    running = undefined;
  };
  return {
    give(value) {
      waiting = { value };
      running ??= run();
    },
    /** Resolves when nothing runs and nothing waits. */
    idle: async () => running,
  };
}
