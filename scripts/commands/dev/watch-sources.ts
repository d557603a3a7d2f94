import { resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { markdownEndings } from '../../compiler/dialect/pages.ts';
import { defaults, type SourceSelection } from '../shared/sources.ts';

/** Watches the sources of a reference, and reports the path of each change from the moment that this resolves. */
export async function watchSources(
  { reference, patches = defaults.patches, ...others }: SourceSelection,
  changed: (path: string) => void,
): Promise<FSWatcher> {
  const { corrections = defaults.corrections, guarantees = defaults.guarantees } = others;
  const single = [corrections, guarantees, defaults.document, defaults.suppressions];
  const watcher = watch([reference, patches, ...single], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      stats?.isFile() === true &&
      !markdownEndings.test(path) &&
      !/\.ya?ml$/i.test(path) &&
      !single.some((file) => resolve(path) === resolve(file)),
  });
  watcher.on('all', (_, path) => changed(path));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}
