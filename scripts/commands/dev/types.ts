import { fork } from 'node:child_process';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';

export type TypesAnswer = { types: string } | { problem: string };

/** Makes types in a process of its own, one document after the other, so that nobody waits for them. */
export function typesProcess(): { types: (document: OpenAPI) => Promise<TypesAnswer>; close: () => void } {
  const child = fork('scripts/start.mjs', ['dev/types-process'], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    types: (document) =>
      new Promise((resolve) => {
        const settle = (answer: TypesAnswer): void => {
          child.off('message', settle).off('exit', ended);
          resolve(answer);
        };
        const ended = (): void => settle({ problem: 'the process that makes them has ended' });
        child.on('message', settle).on('exit', ended);
        child.send(document, (error) => error && ended());
      }),
    close: () => void child.kill(),
  };
}
