import type { Compilation } from '../../compiler/compile.ts';
import { type RunningMock, startMock } from '../mock/server.ts';

/** A mock that starts with the first document and serves each later one from the same connections. */
export function followingMock(port: number): {
  show: (compilation: Compilation) => Promise<string>;
  close: () => Promise<void>;
} {
  let running: RunningMock | undefined;
  return {
    async show({ document, map }) {
      // Copied, because the engine may change the document, which the site reads too.
      const source = { document: structuredClone(document), map };
      if (running) running.show(source);
      else running = await startMock({ ...source, port, cors: true });
      return running.url;
    },
    close: async () => running?.close(),
  };
}
