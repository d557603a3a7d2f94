import { fork } from 'node:child_process';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';

/** The texts of the artefacts that take seconds, by name; or why there are none. */
export type SlowTexts = Map<string, string> | { problem: string };

/** Makes them in a process of its own, for one document after the other, so that nobody waits for them. */
export function typesProcess(): { texts: (document: OpenAPI) => Promise<SlowTexts>; close: () => void } {
  const child = fork('scripts/start.mjs', ['dev/types-process'], {
    execArgv: [],
    // In a process group of its own, so that Ctrl-C does not end it: `dev` waits for the types of what it wrote.
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    texts: (document) =>
      new Promise((resolve) => {
        const settle = (texts: SlowTexts): void => {
          child.off('message', settle).off('exit', ended);
          resolve(texts);
        };
        const ended = (): void => settle({ problem: 'their process has ended' });
        child.on('message', settle).on('exit', ended);
        child.send(document, (error) => error && ended());
      }),
    close: () => void child.kill(),
  };
}
