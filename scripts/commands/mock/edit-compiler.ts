import { type ChildProcess, fork } from 'node:child_process';
import type { SourceSelection } from '../shared/sources.ts';
import type { Edit, EditCompiler } from './edit.ts';

/**
 * Compiles edits in a process of its own, so that the mock answers meanwhile: the first one compiles the whole reference.
 * The process starts with it.
 */
export function editCompilerProcess(selection: SourceSelection): EditCompiler {
  let running: ChildProcess | undefined;
  const start = (): ChildProcess => {
    const child = fork('scripts/start.mjs', ['mock/edits-process', JSON.stringify(selection)], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', () => {
      if (running === child) running = undefined;
    });
    return child;
  };
  return {
    compile: (paths) =>
      new Promise((resolve) => {
        const child = (running ??= start());
        const settle = ({ edit }: { edit: Edit | undefined }): void => {
          child.off('message', settle).off('exit', ended);
          resolve(edit);
        };
        const ended = (): void => settle({ edit: { problem: 'The process that compiles has ended' } });
        child.on('message', settle).on('exit', ended);
        child.send(paths, (error) => error && ended());
      }),
    close: () => void running?.kill(),
  };
}
