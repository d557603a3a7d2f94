/** Milliseconds without a change that end a burst. Editors save in several steps. */
const quiet = 25;

/** Milliseconds for which chokidar drops further changes of the same file, plus a margin. */
const throttled = 60;

/**
 * Collects the paths that change in a burst and runs `work` on them, one burst after the other. Runs it
 * once more when the watcher no longer drops changes, since it may have missed the last save.
 */
export function burst(work: (paths: ReadonlySet<string>) => Promise<void>): {
  add: (path: string) => void;
  end: () => Promise<void>;
} {
  let paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const again = new Set<NodeJS.Timeout>();
  let running: Promise<void> = Promise.resolve();
  const flush = (): void => {
    const collected = paths;
    paths = new Set();
    running = running.then(() => work(collected));
    const later = setTimeout(() => {
      again.delete(later);
      running = running.then(() => work(collected));
    }, throttled);
    again.add(later);
  };
  return {
    add(path) {
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(flush, quiet);
    },
    async end() {
      clearTimeout(timer);
      again.forEach(clearTimeout);
      await running;
    },
  };
}
