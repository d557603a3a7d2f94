import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { basename } from '../model/file-name.ts';
import { applyPatches } from '../patch/apply.ts';
import { type PatchFile, readOverlay } from '../patch/overlay.ts';
import { decode } from '../read/decode.ts';
import type { SourceFile } from '../read/reference.ts';

/**
 * Applies our corrections of upstream's facts: an overlay (dialect §7) whose document has the JSON files of
 * `lib/schemas/` by name, `$.device.properties.name`. An action is stale as soon as upstream is right. Files that do
 * not change keep their bytes.
 */
export function correctPackage(
  files: readonly SourceFile[],
  overlay: PatchFile | undefined,
): { files: readonly SourceFile[]; diagnostics: Diagnostic[] } {
  if (!overlay) return { files, diagnostics: [] };
  const { actions, diagnostics } = readOverlay(overlay);
  const parsed = new Map(files.flatMap((file): [SourceFile, unknown][] => parse(file)));
  const before = Object.fromEntries([...parsed].map(([{ path }, value]) => [nameOf(path), value]));
  const after = applyPatches(
    structuredClone(before),
    actions,
    reporter((found) => diagnostics.push(found)),
  );
  const corrected = new Map(Object.entries(after ?? {}));
  return {
    files: files.map((file) => {
      const value: unknown = corrected.get(nameOf(file.path));
      if (!parsed.has(file) || isDeepStrictEqual(value, parsed.get(file))) return file;
      return { ...file, content: new TextEncoder().encode(JSON.stringify(value, null, 2)) };
    }),
    diagnostics,
  };
}

const nameOf = (path: string): string => basename(path).replace(/\.json$/, '');

/** The value of a file of `lib/schemas/`. Nothing if it is not JSON, which its reader reports. */
function parse(file: SourceFile): [SourceFile, unknown][] {
  if (!/(?:^|\/)lib\/schemas\/[^/]+\.json$/.test(file.path)) return [];
  const text = decode(file.content);
  try {
    return typeof text === 'string' ? [[file, JSON.parse(text)]] : [];
  } catch {
    return [];
  }
}
