import { checkLinks, checkPage, checkUnreferenced, linkTargets } from '../check/index.ts';
import { query } from '../query.ts';
import { type CompilerDatabase, reportTo } from './database.ts';
import { referencesOfPart } from './document.ts';
import { schemaNames } from './names.ts';
import { patchedFrame } from './patched.ts';
import { page, pages } from './reading.ts';

// Queries that check a reference and its document. They have no value, only reports.

/** Checks the facts of a resource page against each other. */
export const checksOfPage = query('checks of page', (db: CompilerDatabase, file: string) => {
  const found = page(db, file);
  const head = found?.head;
  if (found && head?.kind === 'resource') checkPage({ ...found, head }, reportTo(db));
});

/** The valid targets of links, for all pages. */
export const targets = query('targets', (db: CompilerDatabase) => linkTargets(pages(db)));

/** Checks the links of a page. */
export const linksOfPage = query('links of page', (db: CompilerDatabase, file: string) => {
  const found = page(db, file);
  if (found) checkLinks(found, targets(db), reportTo(db));
});

/** Reports schemas that no operation of the finished document refers to. */
export const unreferenced = query('unreferenced', (db: CompilerDatabase) => {
  const roots = patchedFrame(db).items.flatMap(([template, keys]) =>
    keys.flatMap((key) => referencesOfPart(db, 'paths', template, key)),
  );
  const next = (name: string): readonly string[] => referencesOfPart(db, 'components', 'schemas', name);
  checkUnreferenced(schemaNames(db), roots, next, reportTo(db));
});

/** Runs all checks. */
export const checksOfReference = query('checks of reference', (db: CompilerDatabase) => {
  for (const { file } of pages(db)) {
    checksOfPage(db, file);
    linksOfPage(db, file);
  }
  unreferenced(db);
});
