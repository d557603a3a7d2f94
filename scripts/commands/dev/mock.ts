import type { Compilation } from '../../compiler/compile.ts';
import { startMock } from '../mock/server.ts';

/** A mock that restarts on the same port with each document. */
export function reloadingMock(port: number): {
  show: (compilation: Compilation) => Promise<string>;
  close: () => Promise<void>;
} {
  let running: Awaited<ReturnType<typeof startMock>> | undefined;
  let chosen = port;
  return {
    async show({ document, map }) {
      await running?.close();
      // Copied, because the engine may change the document, which the site reads too.
      running = await startMock({ document: structuredClone(document), map, port: chosen });
      chosen = Number(new URL(running.url).port);
      return running.url;
    },
    close: async () => running?.close(),
  };
}
