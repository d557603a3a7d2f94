import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { isRecord } from '../../client/verify/record.ts';
import type { SourceLine } from '../../client/verify/source.ts';
import type { ContractFact } from './case.ts';

/** A known fault of a page. The case that it affects must fail until the page is fixed. */
export interface KnownFault {
  page: string;
  line: number;
  fact: string;
  what: string;
}

export const knownFaultsFile = 'test/contract/known-faults.yaml';

/** Reads the known faults of a reference. */
export function knownFaults(reference: string): KnownFault[] {
  const content = load(readFileSync(knownFaultsFile, 'utf8'));
  const entries = isRecord(content) ? (content[reference] ?? []) : [];
  if (!Array.isArray(entries)) throw new Error(`Unexpected “${reference}” in ${knownFaultsFile}, expected a list`);
  return entries.map((entry: unknown) => {
    if (!isRecord(entry))
      throw new Error(`Unexpected entry of “${reference}” in ${knownFaultsFile}, expected page, line, fact and what`);
    const { page, line, fact, what } = entry;
    if (typeof page !== 'string' || typeof line !== 'number' || typeof fact !== 'string' || typeof what !== 'string')
      throw new Error(
        `Unexpected entry of “${reference}” in ${knownFaultsFile}, expected page, line, fact and what: ${JSON.stringify(entry)}`,
      );
    return { page, line, fact, what };
  });
}

/** True if the fault affects a case of this fact at this line. */
export const affects = (fault: KnownFault, fact: ContractFact, at: SourceLine | undefined): boolean =>
  at !== undefined && fault.fact === fact && fault.line === at.line && fault.page === basename(at.file);
