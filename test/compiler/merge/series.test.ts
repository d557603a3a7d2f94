import { expect, test } from 'vitest';
import { readPackageFolder } from '../../../scripts/commands/refresh/package-files.ts';
import type { Reference } from '../../../scripts/compiler/model/reference.ts';
import { readUpstream } from '../../../scripts/compiler/upstream/upstream.ts';
import { describeWithPackages } from '../../support/corpus.ts';
import { packageFolder, packages } from '../../support/folders.ts';
import { mergeSeries } from './series.ts';

/** Folders of editions to merge whole, oldest first, in place of a few pages of those at hand. */
const folders = (process.env.MERGE_SERIES ?? '').split(',').filter((folder) => folder !== '');

async function edition(folder: string): Promise<Reference> {
  const found = await readPackageFolder(folder, folder);
  if (!found) throw new Error(`${folder} is not a package`);
  return readUpstream(found.files).reference;
}

/** A few pages and schemas. */
const few = (reference: Reference): Reference => ({
  ...reference,
  pages: reference.pages.filter(({ stem }) => /^(?:application|devices?|events)$/.test(stem)),
  schemas: reference.schemas.filter(({ title }) => title.value.length % 20 === 0),
});

describeWithPackages('a series of editions', () => {
  test('keeps our sentences and takes their facts', { timeout: 1_000_000 }, async () => {
    const whole = folders.length > 0;
    const names = whole ? folders : packages.map(packageFolder);
    const editions = await Promise.all(names.map(edition));
    const steps = [...mergeSeries(whole ? editions : editions.map(few))];
    expect(steps).toHaveLength(names.length - 1);
    for (const [i, { ours, moved, ...faults }] of steps.entries()) {
      process.stderr.write(`${names[i + 1]}: ${ours} sentences of ours, ${moved} to look at\n`);
      expect(faults).toEqual({ wrongFacts: [], lost: [], wrongTasks: [], unstable: [] });
    }
  });
});
