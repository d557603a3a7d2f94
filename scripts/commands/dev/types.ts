import { fork } from 'node:child_process';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';

/** The types of a document as text, or the reason why there are none. */
export type TypesResult = { types: string } | { problem: string };

/** Generates types in a child process, one document after the other, so that compiling is not blocked. */
export function typesProcess(): { types: (document: OpenAPI) => Promise<TypesResult>; close: () => void } {
  const child = fork('scripts/start.mjs', ['dev/types-process'], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    types: (document) =>
      new Promise((resolve) => {
        const settle = (result: TypesResult): void => {
          child.off('message', settle).off('exit', ended);
          resolve(result);
        };
        const ended = (): void => settle({ problem: 'the child process has ended' });
        child.on('message', settle).on('exit', ended);
        child.send(document, (error) => error && ended());
      }),
    close: () => void child.kill(),
  };
}
