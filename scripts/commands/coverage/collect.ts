import type { Compilation } from '../../compiler/compile.ts';
import { codes } from '../../compiler/diagnostics/codes.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { Place } from '../../compiler/model/place.ts';
import type { Counts } from '../../compiler/output/ledger.ts';
import {
  type BlockRow,
  type CoverageData,
  dispositions,
  type ElsewhereNote,
  type Note,
  type OwnerRow,
  type PageData,
  type PartCounts,
} from './data.ts';
import { Indices } from './indices.ts';
import { anchorsByFile, type Owner, owners } from './owners.ts';
import { type Span, spans } from './spans.ts';

/** The parts of a compilation that the report uses. */
export type Covered = Pick<
  Compilation,
  'document' | 'map' | 'ledger' | 'entries' | 'diagnostics' | 'texts' | 'replacements'
>;

/** Collects the data of the report from a compiled reference in `folder`. Pure. */
export function collect(
  { document, map, ledger, entries, diagnostics, texts, replacements }: Covered,
  folder: string,
): CoverageData {
  const kinds = new Indices();
  const constructs = new Indices();
  const pointers = new Indices();
  const anchors = anchorsByFile(map);
  const below = `${folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')}/`;

  const pages = [...texts].map(([file, text]): PageData => {
    const lines = text.split('\n');
    const blocks = spans(lines, entries.get(file) ?? []);
    const row = ({ line, endLine, entry }: Span): BlockRow => [
      line,
      endLine,
      dispositions.indexOf(entry.disposition),
      kinds.of(entry.kind),
      entry.construct === undefined ? -1 : constructs.of(entry.construct),
    ];
    return {
      name: file.startsWith(below) ? file.slice(below.length) : file,
      text,
      blocks: blocks.map(row),
      owners: runs(owners(lines, blocks, anchors.get(file) ?? [], document), pointers),
      corrections: (replacements.get(file) ?? []).map(({ before, text }) => [before.line, before.endLine, text]),
      notes: diagnostics.filter((found) => found.file === file).map((found) => note(found, lines)),
    };
  });
  return {
    title: document.info.title,
    version: document.info.version,
    folder,
    pages,
    parts: partsOf(ledger),
    unreported: [...entries]
      .flatMap(([file, found]) => found.map((entry) => ({ file, ...entry })))
      .filter(({ file, at, disposition }) => disposition === 'unknown' && !isReported(file, at, diagnostics)).length,
    elsewhere: diagnostics.filter(({ file }) => !texts.has(file)).map(elsewhere),
    kinds: kinds.names,
    constructs: constructs.names,
    pointers: pointers.names,
    codes: Object.fromEntries(
      diagnostics.map(({ code }) => [code, { section: codes[code].section, mend: codes[code].mend }]),
    ),
    document,
  };
}

function partsOf({ totals }: Compilation['ledger']): PartCounts[] {
  const countsOf = (counts: Counts): number[] => dispositions.map((name) => counts[name]);
  return [
    { name: 'block', counts: countsOf(totals) },
    { name: 'cell', counts: countsOf(totals.cells) },
    { name: 'member', counts: countsOf(totals.members) },
  ];
}

/** True if a diagnostic points to the block, or to the page as a whole. */
const isReported = (file: string, at: Place, diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(
    (found) =>
      found.file === file &&
      (found.code === 'page/unknown-kind' || (found.line <= at.endLine && found.endLine >= at.line)),
  );

/** Merges consecutive lines with the same owner into one row. */
function runs(lines: ReadonlyMap<number, Owner>, pointers: Indices): OwnerRow[] {
  const rows: { line: number; endLine: number; owner: Owner }[] = [];
  for (const [line, owner] of lines) {
    const last = rows.at(-1);
    if (
      last &&
      last.endLine === line - 1 &&
      last.owner.relation === owner.relation &&
      same(last.owner.pointers, owner.pointers)
    )
      last.endLine = line;
    else rows.push({ line, endLine: line, owner });
  }
  return rows.map(
    ({ line, endLine, owner }): OwnerRow => [
      line,
      endLine,
      owner.relation,
      ...owner.pointers.map((pointer) => pointers.of(pointer)),
    ],
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((pointer, index) => pointer === b[index]));

/** A diagnostic for the margin, clamped to an existing line so that it is always visible. */
function note(
  { line, column, endLine, endColumn, severity, code, message }: Diagnostic,
  lines: readonly string[],
): Note {
  const shown = Math.min(Math.max(line, 1), lines.length);
  return {
    line: shown,
    column,
    endLine: Math.max(shown, Math.min(endLine, lines.length)),
    endColumn,
    severity,
    code,
    message,
  };
}

const elsewhere = ({ file, line, severity, code, message }: Diagnostic): ElsewhereNote => ({
  file,
  line,
  severity,
  code,
  message,
});
