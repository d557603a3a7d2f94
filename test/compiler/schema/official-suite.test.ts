import { describe, expect, it } from 'vitest';
import { convertSources } from './convert-source.ts';
import { type Draft, drafts, type Group, groupsOf, hasOfficialSuite, inDraft } from './official-suite.ts';
import { targetVerdicts } from './validators.ts';

/** The assertions of a group whose verdict changes with the conversion, by description. */
function wrong(draft: Draft, { keyword, description, schema, assertions }: Group): string[] {
  const name = (assertion: string): string => `${keyword}: ${description}: ${assertion}`;
  let verdict: ReturnType<ReturnType<typeof targetVerdicts>>;
  try {
    verdict = targetVerdicts(convertSources({ Source: inDraft(draft, schema) }).schemas)('Source');
  } catch (error) {
    return assertions.map((assertion) => `${name(assertion.description)}: ${String(error)}`);
  }
  return assertions
    .filter(({ data, valid }) => verdict(data) !== valid)
    .map((assertion) => name(assertion.description));
}

describe.skipIf(!hasOfficialSuite)('the official test suite has the same verdicts after the conversion', () => {
  it.each(Object.keys(drafts) as Draft[])('%s', (draft) => {
    const groups = groupsOf(draft);
    const unequal = groups.flatMap((group) => wrong(draft, group));
    const count = groups.reduce((sum, { assertions }) => sum + assertions.length, 0);
    process.stderr.write(`official suite ${draft}: ${count - unequal.length} of ${count} right\n`);
    expect(count).toBeGreaterThan(590);
    expect(unequal).toEqual([]);
  });
});
