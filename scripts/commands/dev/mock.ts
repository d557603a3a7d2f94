import type { Compilation } from '../../compiler/compile.ts';
import { type MockOptions, type RunningMock, startMock } from '../mock/server.ts';

/** A mock that starts with the first document and serves each later one from the same connections. */
export interface FollowingMock {
  /** Serves a document, and returns the URL. */
  show(compilation: Pick<Compilation, 'document' | 'map'>): Promise<string>;
  /** The URL once the mock has started; undefined if it could not. */
  url(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Prepares a mock of documents that change. */
export function followingMock(options: Omit<MockOptions, 'document' | 'map'>): FollowingMock {
  let running: RunningMock | undefined;
  let started: (url: string | undefined) => void;
  const url = new Promise<string | undefined>((resolve) => {
    started = resolve;
  });
  return {
    async show({ document, map }) {
      // Copied, because the engine may change the document, which the site reads too.
      const source = { document: structuredClone(document), map };
      try {
        if (running) running.show(source);
        else running = await startMock({ ...source, ...options });
        return running.url;
      } finally {
        started(running?.url);
      }
    },
    url: () => url,
    close: async () => running?.close(),
  };
}
