import type { Place } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { printOperation } from '../print/operation.ts';
import { printResourceHead } from '../print/page-head.ts';
import { paragraphs } from '../print/paragraphs.ts';
import { printReference } from '../print/reference.ts';
import { printSchemaEntry } from '../print/schema-entry.ts';
import { inOrder } from '../read/reference.ts';
import { isSameModel } from './same-model.ts';
import { elementOf } from './sentences.ts';

/**
 * The texts of a merged reference, by file. A section whose facts and sentences did not change keeps its text.
 * `texts`: our pages as they are.
 */
export function mergedTexts(
  ours: Reference,
  merged: Reference,
  texts: ReadonlyMap<string, string>,
): Map<string, string> {
  const known = new Set([...ours.pages, ...ours.schemaPages, ...ours.overview].map(({ file }) => file));
  const isNew = ({ file }: { file: string }): boolean => !known.has(file);
  const printed = printReference({
    ...merged,
    pages: merged.pages.filter(isNew),
    schemaPages: merged.schemaPages.filter(isNew),
    overview: merged.overview.filter(isNew),
  });
  const kept = new Kept(texts);
  for (const { file, head, operations } of merged.pages) {
    const own = ours.pages.find((page) => page.file === file);
    if (!own) continue;
    const sections = operations.map((operation) => {
      const old = own.operations.find((one) => elementOf.operation(one) === elementOf.operation(operation));
      return old && isSameModel(old, operation) ? kept.section(own, old) : printOperation(operation);
    });
    printed.set(file, page(isSameModel(own.head, head) ? kept.head(own) : printResourceHead(head), sections));
  }
  for (const { file } of merged.schemaPages) {
    if (isNew({ file })) continue;
    const own = ours.schemas.filter((entry) => entry.file === file);
    const sections = merged.schemas
      .filter((entry) => entry.file === file)
      .map((entry) => {
        const old = own.find(({ title }) => title.value === entry.title.value);
        return old && isSameModel(old, entry) ? kept.section({ file, operations: own }, old) : printSchemaEntry(entry);
      });
    printed.set(file, page(kept.head({ file, operations: own }), sections));
  }
  for (const { file } of merged.overview) {
    const text = texts.get(file);
    if (text !== undefined) printed.set(file, text);
  }
  return new Map(inOrder([...printed.keys()]).map((file) => [file, printed.get(file) ?? '']));
}

const page = (head: string, sections: readonly string[]): string => `${paragraphs([head, ...sections])}\n`;

interface Sections {
  file: string;
  operations: readonly { at: Place }[];
}

/** The sections of our pages as they are written. */
class Kept {
  readonly #lines: ReadonlyMap<string, readonly string[]>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]));
  }

  head({ file, operations }: Sections): string {
    return this.#slice(file, 1, Math.min(...operations.map(({ at }) => at.line)));
  }

  section({ file, operations }: Sections, { at: { line } }: { at: Place }): string {
    return this.#slice(file, line, Math.min(...operations.map(({ at }) => at.line).filter((next) => next > line)));
  }

  /** The lines from `start` up to `end`, which are 1-based, without white space at the end. */
  #slice(file: string, start: number, end: number): string {
    return (this.#lines.get(file) ?? [])
      .slice(start - 1, end - 1)
      .join('\n')
      .trimEnd();
  }
}
