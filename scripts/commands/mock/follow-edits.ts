import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { burst } from '../dev/burst.ts';
import { changesBetween } from '../dev/changes.ts';
import { Project } from '../dev/project.ts';
import { watchSources } from '../dev/watch-sources.ts';
import type { SourceSelection } from '../shared/sources.ts';
import type { RunningMock } from './server.ts';

/**
 * Compiles the reference again after each edit, and makes the mock serve it. If there are errors, the mock serves the last
 * good state. Resolves when it watches; edits before the mock has started are served when it has.
 */
export async function followEdits(
  selection: SourceSelection,
  mock: Promise<Pick<RunningMock, 'show'>>,
  log: (text: string) => void,
): Promise<{ close: () => Promise<void> }> {
  const project = new Project(selection);
  let shown: Reference | undefined;
  const edit = async (paths: ReadonlySet<string>): Promise<void> => {
    const begin = performance.now();
    const compilation = await project.update(paths);
    if (!compilation) return;
    const errors = compilation.diagnostics.filter(isError);
    if (errors.length > 0) return log(`${report(errors, 'text')}${summary(errors)}; the last good state is served\n`);
    const { document, map, reference } = compilation;
    // Copied, because the engine may change the document, of which the compiler uses parts again.
    (await mock).show({ document: structuredClone(document), map });
    log(`Serving the edit  ${Math.round(performance.now() - begin)} ms\n`);
    if (shown) log(changesBetween(shown, reference, new Date()));
    shown = reference;
  };
  const edits = burst((paths) =>
    edit(paths).catch((error: unknown) => log(`${String(error)}; the last good state is served\n`)),
  );
  const watcher = await watchSources(selection, edits.add);
  return {
    async close() {
      await watcher.close();
      await edits.end();
    },
  };
}
