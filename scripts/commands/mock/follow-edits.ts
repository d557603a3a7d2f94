import { burst } from '../dev/burst.ts';
import { watchSources } from '../dev/watch-sources.ts';
import type { SourceSelection } from '../shared/sources.ts';
import type { EditCompiler } from './edit.ts';
import { editCompilerProcess } from './edit-compiler.ts';
import type { RunningMock } from './server.ts';

/**
 * Compiles the reference again after each edit, and makes the mock serve it. If there are errors, the mock serves the last
 * good state. Resolves when it watches; edits before the mock has started are served when it has.
 */
export async function followEdits(
  selection: SourceSelection,
  mock: Promise<Pick<RunningMock, 'show'>>,
  log: (text: string) => void,
  compiler: EditCompiler = editCompilerProcess(selection),
): Promise<{ close: () => Promise<void> }> {
  const edits = burst(async (paths) => {
    const begin = performance.now();
    const edit = await compiler.compile(paths);
    if (!edit) return;
    if ('problem' in edit) return log(`${edit.problem}; the last good state is served\n`);
    const { changes, ...source } = edit;
    (await mock).show(source);
    log(`Serving the edit  ${Math.round(performance.now() - begin)} ms\n${changes}`);
  });
  const watcher = await watchSources(selection, edits.add);
  return {
    async close() {
      await watcher.close();
      compiler.close();
      await edits.end();
    },
  };
}
