import type { RefreshReport } from '../../../scripts/commands/refresh/report.ts';

/** The report of two equal editions. */
export const same: RefreshReport = {
  verdict: { bump: 'none', breaking: [] },
  difference: {
    operations: { added: [], removed: [], renamed: [], changed: [] },
    schemas: { added: [], removed: [], renamed: [], changed: [] },
  },
  types: { added: 0, removed: 0, patch: '' },
  ledger: { fact: 0, boilerplate: 0, prose: 0, unknown: 0, total: 0, newUnknown: [] },
  diagnostics: { new: [], gone: [] },
  stalePatches: [],
};
