import type { UpstreamRecord } from '../../../compiler/merge/record.ts';
import type { MergedPages } from './merged.ts';

/** What a person should know before the pages are written: an older edition, pages that come and go, places to look at. */
export function mergeMessages(
  { record, moved, added, removed, changed }: MergedPages,
  base: UpstreamRecord | undefined,
): string {
  const { source, version } = record;
  const isOlder = base !== undefined && base.source === source && compareVersions(version, base.version) < 0;
  const lines = [
    ...(isOlder ? [`Warning: ${source} ${version} is older than ${base.version}, which was merged last`] : []),
    ...added.map((page) => `New page: ${page}`),
    ...removed.map((page) => `Page removed: ${page}`),
    `${changed.size} pages change; ${moved.length} sentences to look at, since upstream has changed its wording`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
