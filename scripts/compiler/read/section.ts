import type { Code, Parameters } from '../diagnostics/codes.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Located, Place } from '../model/place.ts';
import type { Block, Cell } from './blocks.ts';
import { type TitlesFor, underTitles } from './lost-facts.ts';
import { prose } from './prose.ts';
import type { SectionText } from './section-text.ts';
import { SourceText } from './text.ts';

/** How a block was read (docs/decisions.md, decision 2). */
export type Disposition = 'fact' | 'boilerplate' | 'prose' | 'unknown';

/** A block's line in the ledger. */
export interface Entry {
  at: Place;
  kind: string;
  disposition: Disposition;
  /** The construct that claimed the block; absent if the block is unknown. */
  construct?: string;
  /** The cells of a row. An unread one belongs to a column that no construct knows. */
  cells?: { at: Place; isUnread?: true }[];
  /** The number of members of all objects in a JSON value that a construct claimed. */
  members?: number;
}

interface Claim {
  disposition: Disposition;
  construct: string;
  members?: number;
}

/**
 * A section while it is read. Constructs claim the blocks that they understand. Blocks that no
 * construct claims are unknown and are reported, so no block is overlooked.
 */
export class Section {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly faults: Fault[] = [];
  readonly #claims = new Map<Block, Claim>();
  readonly #unread = new Set<Place>();

  constructor({ text, fences }: SectionText, blocks: readonly Block[]) {
    this.source = new SourceText(text);
    this.blocks = blocks;
    const last = fences.at(-1);
    const open = last === undefined ? undefined : blocks.find(({ at, kind }) => kind === 'code' && at.line === last);
    if (open && !this.source.isClosed(open.at)) this.report('fence/unclosed', open.at, {});
    const end = blocks.at(-1);
    const html = end?.kind === 'html' ? this.source.slice(end.at) : '';
    // The comment hides all operations after it, so this is worse than an unknown block.
    if (end && html.lastIndexOf('<!--') > html.lastIndexOf('-->')) this.report('comment/unclosed', end.at, {});
  }

  report<C extends Code>(code: C, at: Place, parameters: Parameters<C>): void {
    this.faults.push(fault(code, at, parameters));
  }

  /** `members` is the number of members of the objects in a block of JSON. */
  claim(block: Block, disposition: Exclude<Disposition, 'unknown'>, construct: string, members?: number): void {
    const earlier = this.#claims.get(block);
    if (earlier) throw new Error(`block on line ${block.at.line} claimed by ${earlier.construct} and ${construct}`);
    this.#claims.set(block, { disposition, construct, ...(members !== undefined && { members }) });
  }

  /** Marks a cell of a claimed row that no construct reads. */
  leaveUnread(cell: Place): void {
    this.#unread.add(cell);
  }

  isClaimed(block: Block): boolean {
    return this.#claims.has(block);
  }

  /** The Markdown of a block, with entities decoded. */
  proseOf(block: Block): Located<string> {
    return { value: this.#markdown(block, block.at), at: block.at };
  }

  /** The Markdown of blocks. Rows of a table, or items of a list, are one text. */
  prosesOf(blocks: readonly Block[]): Located<string>[] {
    const owners = new Map(blocks.map((block) => [block.owner, block]));
    return [...owners].map(([at, block]) => ({ value: this.#markdown(block, at), at }));
  }

  /** Code keeps its indentation. */
  #markdown({ kind }: Block, at: Place): string {
    return kind === 'code' ? this.source.slice({ ...at, column: 1 }) : prose(this.source.slice(at));
  }

  /**
   * Ends the reading: reports unclaimed blocks and returns the ledger entries. Unclaimed blocks of one
   * table or list are reported together, and so are those under one heading. If `titlesFor` finds facts in
   * a block, that is an error, and the unclaimed blocks after it are part of it.
   */
  close(expected: string, titlesFor: TitlesFor): Entry[] {
    const reach = this.#reach();
    let run: Block[] = [];
    let facts: readonly string[] | undefined;
    const reportRun = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { endLine, endColumn } = last.at;
      const at = { ...first.at, endLine, endColumn };
      const actual = `${first.kind}: ${this.source.slice(first.at)}`;
      if (facts) this.report('block/misplaced', at, { actual, expected: underTitles(facts) });
      else this.report('block/unexpected', at, { actual, expected });
      [run, facts] = [[], undefined];
    };
    const entries = this.blocks.map((block): Entry => {
      const { at, kind, cells } = block;
      const claim = this.#claims.get(block);
      // If a fault overlaps the block, what is wrong with it is already reported.
      const isCovered = (reach[at.endLine] ?? 0) >= at.line;
      const goesOn = facts !== undefined || run[0]?.kind === 'heading' || run[0]?.owner === block.owner;
      if (claim || isCovered || !goesOn) reportRun();
      if (!claim && !isCovered) {
        run.push(block);
        facts ??= titlesFor(this.source, block);
      }
      const stated = { at, kind, ...(cells && { cells: cells.map((cell) => this.#entryOf(cell)) }) };
      return claim ? { ...stated, ...claim } : { ...stated, disposition: 'unknown' };
    });
    reportRun();
    return entries;
  }

  #entryOf({ at }: Cell): { at: Place; isUnread?: true } {
    return { at, ...(this.#unread.has(at) && { isUnread: true }) };
  }

  /** For each line: the largest last line of all faults that begin on it or before it. */
  #reach(): number[] {
    const reach = new Array<number>(this.source.lines + 1).fill(0);
    for (const { at } of this.faults) reach[at.line] = Math.max(reach[at.line] ?? 0, at.endLine);
    for (let line = 1; line < reach.length; line += 1) reach[line] = Math.max(reach[line] ?? 0, reach[line - 1] ?? 0);
    return reach;
  }
}
