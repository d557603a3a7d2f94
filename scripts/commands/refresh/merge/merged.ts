import { basename, dirname } from 'node:path';
import { type Merge, mergeReference } from '../../../compiler/merge/merge-reference.ts';
import { mergedTexts } from '../../../compiler/merge/pages.ts';
import type { UpstreamRecord } from '../../../compiler/merge/record.ts';
import type { Reference } from '../../../compiler/model/reference.ts';
import { decode } from '../../../compiler/read/decode.ts';
import type { SourceFile } from '../../../compiler/read/reference.ts';
import type { Theirs } from './theirs.ts';

/** Our pages after a merge. */
export interface MergedPages extends Omit<Merge, 'reference'> {
  files: SourceFile[];
  /** The pages that differ from ours, with their texts. */
  changed: Map<string, string>;
  /** Paths of pages that only the merged reference has, and that only ours had. */
  added: string[];
  removed: string[];
}

/** Merges an edition into our pages, which stay as they are on disk. */
export function mergePages(
  ours: { reference: Reference; files: readonly SourceFile[] },
  theirs: Theirs,
  how: { base: UpstreamRecord | undefined; folder: string },
): MergedPages {
  const texts = new Map(ours.files.map(({ path, content }) => [path, textOf(content)]));
  const { reference, record, moved } = mergeReference(ours.reference, theirs.reference, {
    ...how,
    edition: theirs.edition,
  });
  const merged = mergedTexts(ours.reference, reference, texts);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    record,
    moved,
    files: [...merged].map(([path, text]) => ({ path, content: encode(text) })),
    changed: new Map([...merged].filter(([path, text]) => texts.get(path) !== text)),
    added: [...merged.keys()].filter((path) => !texts.has(path)),
    removed: [...texts.keys()].filter((path) => !merged.has(path)),
  };
}

/** A page that is not UTF-8 is an error of its own. */
function textOf(content: Uint8Array): string {
  const text = decode(content);
  return typeof text === 'string' ? text : '';
}

/** The changed pages by folder, since each folder is written together. */
export function byFolder(changed: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of changed) {
    const folder = folders.get(dirname(path)) ?? new Map<string, string>();
    folders.set(dirname(path), folder.set(basename(path), text));
  }
  return folders;
}
