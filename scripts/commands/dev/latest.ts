/**
 * Runs `work` for the latest value only. A value that arrives during a run replaces any other that waits, so a
 * burst of calls causes at most two runs.
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
    /** Resolves when no work is running or waiting. */
    idle: async () => running,
  };
}
