/** Milliseconds without another change after which a burst is over: editors save in several steps. */
const quiet = 25;

/** Milliseconds for which the watcher tells no second change of a file (chokidar's throttle), and a few more. */
const deaf = 60;

/**
 * Collects what changes in a burst and hands it over once, never while the last burst is worked
 * on; and once more when the watcher listens again, since it may have missed the last save.
 */
export function burst(work: (paths: ReadonlySet<string>) => Promise<void>): {
  add: (path: string) => void;
  end: () => Promise<void>;
} {
  let paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const again = new Set<NodeJS.Timeout>();
  let running: Promise<void> = Promise.resolve();
  const hand = (): void => {
    const collected = paths;
    paths = new Set();
    running = running.then(() => work(collected));
    const later = setTimeout(() => {
      again.delete(later);
      running = running.then(() => work(collected));
    }, deaf);
    again.add(later);
  };
  return {
    add(path) {
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(hand, quiet);
    },
    async end() {
      clearTimeout(timer);
      again.forEach(clearTimeout);
      await running;
    },
  };
}
