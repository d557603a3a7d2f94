import type { Compilation } from '../../compiler/compile.ts';
import { startMock } from '../mock/server.ts';

/** The mock on one port, started anew with each document. */
export function reloadingMock(port: number): {
  show: (compilation: Compilation) => Promise<string>;
  close: () => Promise<void>;
} {
  let running: Awaited<ReturnType<typeof startMock>> | undefined;
  let chosen = port;
  return {
    async show({ document, map }) {
      await running?.close();
      // The engine may change what it is given; the compiler shares it with the next document.
      running = await startMock({ document: structuredClone(document), map, port: chosen });
      chosen = Number(new URL(running.url).port);
      return running.url;
    },
    close: async () => running?.close(),
  };
}
