import type { Report } from '../diagnostics/reporter.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Block } from '../read/blocks.ts';
import { fold } from '../read/text.ts';
import { DocsBlocks } from './docs-blocks.ts';
import type { Stated } from './members.ts';

/** A page of `docs/`, which describes the methods of the package for one resource. */
export interface DocsPage {
  file: string;
  /** The heading without ` Actions`. */
  name: Stated<string> | undefined;
  operations: DocsOperation[];
}

export interface DocsOperation {
  title: Stated<string>;
  /** The paragraphs below the heading. */
  description: Stated<string>[];
  /** The paragraphs of the section Authentication. */
  authentication: Stated<string>[];
  parameters: DocsRow[];
  /** Successful ones and errors. */
  responses: DocsRow[];
}

/** A row of a table: its cells by column. Empty cells are left out. */
export interface DocsRow {
  at: SourcePlace;
  cells: ReadonlyMap<string, Stated<string>>;
}

/** The sections of an operation that state facts. */
const sections: ReadonlyMap<string, 'authentication' | 'parameters' | 'responses'> = new Map([
  ['Authentication', 'authentication'],
  ['Available Parameters', 'parameters'],
  ['Successful Responses', 'responses'],
  ['Error Responses', 'responses'],
]);

/** Reads a page of `docs/`. Sections that are not known are reported. */
export function readDocsPage(file: string, text: string, report: Report): DocsPage {
  const blocks = new DocsBlocks(file, text);
  const page: DocsPage = { file, name: undefined, operations: [] };
  let section: string | undefined;
  let header: string[] = [];
  for (const block of blocks.all) {
    const operation = page.operations.at(-1);
    if (block.kind === 'heading') {
      const heading = blocks.heading(block);
      section = undefined;
      if (block.depth === 1) page.name = { ...heading, value: heading.value.replace(/ Actions$/, '') };
      else if (block.depth === 2)
        page.operations.push({ title: heading, description: [], authentication: [], parameters: [], responses: [] });
      else {
        section = heading.value;
        if (heading.value !== 'Contents' && !sections.has(heading.value))
          report('upstream/unknown-section', heading.at, { actual: heading.value });
      }
      header = [];
      continue;
    }
    const kind = sections.get(section ?? '');
    if (!operation) continue;
    if (block.kind === 'paragraph' && (section === undefined || kind === 'authentication')) {
      const { value, at } = blocks.textOf(block);
      operation[kind === 'authentication' ? kind : 'description'].push({ value: fold(value), at });
    } else if (block.kind === 'row' && (kind === 'parameters' || kind === 'responses')) {
      const cells = (block.cells ?? []).map((cell) => (cell.empty ? undefined : blocks.textOf(cell)));
      if (header.length === 0) header = cells.map((cell) => cell?.value ?? '');
      else operation[kind].push(rowOf(header, cells, block, file));
    }
  }
  return page;
}

function rowOf(
  header: readonly string[],
  cells: readonly (Stated<string> | undefined)[],
  { at }: Block,
  file: string,
): DocsRow {
  const named = cells.flatMap((cell, i): [string, Stated<string>][] => {
    const column = header[i];
    return column === undefined || !cell ? [] : [[column, cell]];
  });
  return { at: { ...at, file }, cells: new Map(named) };
}

/** The text of a cell. Undefined if it is empty. */
export const cellOf = ({ cells }: DocsRow, column: string): string | undefined => cells.get(column)?.value;

/** The place of a cell; of its row if it is empty. */
export const placeOfCell = ({ at, cells }: DocsRow, column: string): SourcePlace => cells.get(column)?.at ?? at;
