import type { RefreshReport } from '../../../scripts/commands/refresh/compare/compare-editions.ts';

/** The report of two equal editions. */
export const same: RefreshReport = {
  errors: { before: [], after: [] },
  verdict: { bump: 'none', breaking: [] },
  difference: {
    operations: { added: [], removed: [], renamed: [], changed: [] },
    schemas: { added: [], removed: [], renamed: [], changed: [] },
  },
  types: { parameters: [], bodies: [], results: [], errors: [] },
  warnings: { new: [], gone: [] },
  stalePatches: [],
};
