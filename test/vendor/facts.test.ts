import { expect, it } from 'vitest';
import { compileFolder } from '../support/compile-folder.ts';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, editions } from '../support/folders.ts';
import { readVendorClient } from './client.ts';
import { documentFacts } from './document.ts';
import { compareFacts, type DescribedFacts, type FactDifference } from './facts.ts';
import { readKnownDifferences } from './known-differences.ts';

const vendor = readVendorClient();
const known = readKnownDifferences();

/** Compares the operations and schemas of the document. Those that only the client has were added later. */
async function compare(folder: string): Promise<{ counts: Record<string, number>; differences: FactDifference[] }> {
  const { document } = await compileFolder(folder);
  const ours = documentFacts(document);
  const differences: FactDifference[] = [];
  const counts: Record<string, number> = { operations: 0, facts: 0, schemas: 0 };
  const count = (name: string, by: number): void => void (counts[name] = (counts[name] ?? 0) + by);
  for (const [operation, facts] of ours) {
    const theirs = vendor.operations.get(operation);
    if (!theirs) {
      differences.push({ operation, fact: 'operation', ours: true, theirs: undefined });
      continue;
    }
    const result = compareFacts(
      operation,
      vendor.partialScopes.has(operation) ? withScopesOf(facts, theirs) : facts,
      theirs,
    );
    count('operations', 1);
    count('facts', result.compared);
    differences.push(...result.differences);
  }
  for (const schema of Object.values(document.components.schemas)) {
    const title = typeof schema === 'object' ? String(schema.title) : '';
    count('schemas', 1);
    if (!vendor.schemas.has(title))
      differences.push({ operation: title, fact: 'schema', ours: true, theirs: undefined });
  }
  return { counts, differences };
}

/** The facts without scopes that the client does not have for this operation. */
function withScopesOf(facts: DescribedFacts, theirs: DescribedFacts): DescribedFacts {
  return new Map([...facts].filter(([fact]) => !fact.startsWith('scope/') || theirs.has(fact)));
}

function testEdition(edition: string, folder: string): void {
  it(`${edition}: exactly the listed facts differ`, async () => {
    const { counts, differences } = await compare(folder);
    process.stderr.write(
      `vendor facts ${edition}: ${JSON.stringify(counts)}, ${differences.length} differ for listed reasons\n`,
    );
    const name = ({ operation, fact }: { operation: string; fact: string }): string => `${operation} ${fact}`;
    const listed = known.filter((entry) => entry.edition === edition);
    const unlisted = differences.filter((difference) => !listed.some((entry) => name(entry) === name(difference)));
    const stale = listed.filter((entry) => !differences.some((difference) => name(entry) === name(difference)));
    expect(unlisted).toEqual([]);
    expect(stale).toEqual([]);
    expect(counts.operations).toBeGreaterThanOrEqual(194);
    expect(counts.facts).toBeGreaterThan(4000);
  });
}

it('lists each difference once', () => {
  const names = known.map(({ edition, operation, fact }) => `${edition} ${operation} ${fact}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(new Set(known.map(({ edition }) => edition))).toEqual(new Set(editions));
});

describeWithCorpus('facts of the vendor’s pages against the description in its client', () => {
  for (const edition of editions) testEdition(edition, corpusFolder(edition));
});
