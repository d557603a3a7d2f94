import type { Diagnostic } from '../../scripts/compiler/diagnostics/diagnostic.ts';
import type { Operation, OverviewSection, PageHead, SchemaEntry } from '../../scripts/compiler/model/reference.ts';
import { readPage } from '../../scripts/compiler/read/page.ts';
import { rebase } from '../../scripts/compiler/read/rebase.ts';
import { entriesOf } from '../../scripts/compiler/read/reference.ts';
import type { Entry } from '../../scripts/compiler/read/section.ts';
import { inPage } from '../../scripts/compiler/read/section-places.ts';

/** What a page states, with places that count from its first line. */
export interface TextReading {
  head: PageHead | undefined;
  operations: Operation[];
  schemas: Omit<SchemaEntry, 'file'>[];
  sections: OverviewSection[];
  faults: Diagnostic[];
  entries: Entry[];
}

/** Reads the text of one page. */
export function readText(text: string): TextReading {
  const faults: Diagnostic[] = [];
  const page = readPage('page.md', text, (found) => faults.push(found));
  const lines = new Map(page.sections.map((section) => [section.id, section.lines]));
  const moved = <T>(values: readonly { section: string; value: T }[]): T[] =>
    values.map(({ section, value }) =>
      rebase(value, (at) => {
        const { file: _, ...place } = inPage({ ...at, file: section }, lines);
        return place;
      }),
    );
  return {
    head: page.head,
    operations: moved(page.operations),
    schemas: moved(page.schemas),
    sections: moved(page.notes),
    faults: faults.map((found) => inPage(found, lines)),
    entries: entriesOf(page, (placed) => inPage(placed, lines)),
  };
}
