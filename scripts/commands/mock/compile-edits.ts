import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { changesBetween } from '../dev/changes.ts';
import { Project } from '../dev/project.ts';
import type { SourceSelection } from '../shared/sources.ts';
import type { Edit } from './edit.ts';

/** Compiles the reference after each edit of these paths; undefined if no content changed. */
export function editCompiler(selection: SourceSelection): (paths: ReadonlySet<string>) => Promise<Edit | undefined> {
  const project = new Project(selection);
  let shown: Reference | undefined;
  return async (paths) => {
    const compilation = await project.update(paths);
    if (!compilation) return undefined;
    const errors = compilation.diagnostics.filter(isError);
    if (errors.length > 0) return { problem: `${report(errors, 'text')}${summary(errors)}` };
    const { document, map, reference } = compilation;
    const changes = shown ? changesBetween(shown, reference, new Date()) : '';
    shown = reference;
    return { document, map, changes };
  };
}
