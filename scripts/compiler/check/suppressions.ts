import { consequencesAmong } from '../diagnostics/causes.ts';
import { codes } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, fault, isError } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { basename } from '../model/file-name.ts';
import { isRecord } from '../model/record.ts';
import { readYaml } from '../read/yaml.ts';

/** The path and text of a file of suppressions. */
export interface SuppressionFile {
  path: string;
  text: string;
}

/**
 * Removes the warnings that `spec/suppressions.yaml` lists by page and code, each with a reason
 * (dialect §8), and their consequences. Errors are never suppressed. Unused suppressions are reported.
 */
export function suppress(diagnostics: readonly Diagnostic[], file: SuppressionFile | undefined): Diagnostic[] {
  if (!file) return [...diagnostics];
  const { value, placeOf, problem } = readYaml(file.text);
  if (problem) return [...diagnostics, diagnostic(file.path, problem)];
  const entries: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  const reported: Diagnostic[] = [];
  let rest = [...diagnostics];
  for (const entry of entries) {
    const at = placeOf(entry);
    const { page, code, reason } = isRecord(entry) ? entry : {};
    const faults = [...pageFaults(page), ...codeFaults(code), ...reasonFaults(reason)];
    if (faults.length > 0) {
      const actual = JSON.stringify(entry) ?? '';
      reported.push(
        diagnostic(file.path, fault('suppression/invalid', at, { actual, expected: faults.join(' and ') })),
      );
      continue;
    }
    const kept = rest.filter((found) => isError(found) || found.code !== code || basename(found.file) !== page);
    if (kept.length === rest.length)
      reported.push(diagnostic(file.path, fault('suppression/unused', at, { actual: `${page}, ${code}` })));
    rest = kept;
  }
  return [...withoutOrphans(rest, diagnostics), ...reported];
}

/** Removes the warnings that were consequences of others which are now suppressed: they have the same reason. */
function withoutOrphans(rest: readonly Diagnostic[], all: readonly Diagnostic[]): Diagnostic[] {
  const wasHidden = consequencesAmong(all);
  const isHidden = consequencesAmong(rest);
  const kept = rest.filter((found) => isError(found) || !wasHidden(found) || isHidden(found));
  return kept.length === rest.length ? kept : withoutOrphans(kept, all);
}

const pageFaults = (page: unknown): string[] => (typeof page === 'string' ? [] : ['a page']);

function codeFaults(code: unknown): string[] {
  if (typeof code !== 'string') return ['a code'];
  return Object.hasOwn(codes, code) ? [] : [didYouMean('a known code', code, Object.keys(codes))];
}

const reasonFaults = (reason: unknown): string[] =>
  typeof reason === 'string' && reason.trim() !== '' ? [] : ['a reason'];
