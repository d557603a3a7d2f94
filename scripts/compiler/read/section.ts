import type { Code, Parameters } from '../diagnostics/codes.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { SectionText } from './section-text.ts';
import { prose, SourceText } from './text.ts';

/** What became of a block (docs/decisions.md, decision 2). */
export type Disposition = 'fact' | 'boilerplate' | 'prose' | 'unknown';

/** A block's line in the ledger. */
export interface Entry {
  at: Place;
  kind: string;
  disposition: Disposition;
  /** The construct that consumed the block; absent when unknown. */
  construct?: string;
}

/**
 * One piece of a page while it is read. Constructs claim the blocks that they understand;
 * what nobody claimed is unknown and reported, so nothing disappears by being overlooked.
 */
export class Section {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly faults: Fault[] = [];
  readonly #claims = new Map<Block, { disposition: Disposition; construct: string }>();

  constructor({ text, fences }: SectionText, blocks: readonly Block[]) {
    this.source = new SourceText(text);
    this.blocks = blocks;
    const last = fences.at(-1);
    const open = last === undefined ? undefined : blocks.find(({ at, kind }) => kind === 'code' && at.line === last);
    if (open && this.source.fenceBody(open.at).at.endLine === open.at.endLine)
      this.report('fence/unclosed', open.at, {});
    const end = blocks.at(-1);
    const html = end?.kind === 'html' ? this.source.slice(end.at) : '';
    // It swallows all operations behind it: more than a block that is not read.
    if (end && html.lastIndexOf('<!--') > html.lastIndexOf('-->')) this.report('comment/unclosed', end.at, {});
  }

  report<C extends Code>(code: C, at: Place, parameters: Parameters<C>): void {
    this.faults.push(fault(code, at, parameters));
  }

  claim(block: Block, disposition: Exclude<Disposition, 'unknown'>, construct: string): void {
    const earlier = this.#claims.get(block);
    if (earlier) throw new Error(`block on line ${block.at.line} claimed by ${earlier.construct} and ${construct}`);
    this.#claims.set(block, { disposition, construct });
  }

  isClaimed(block: Block): boolean {
    return this.#claims.has(block);
  }

  /** A block's Markdown as it stands, entities decoded. */
  proseOf(block: Block): Located<string> {
    return { value: prose(this.source.slice(block.at)), at: block.at };
  }

  /** The Markdown of blocks, a table or a list in one piece. */
  prosesOf(blocks: readonly Block[]): Located<string>[] {
    const owners = new Set(blocks.map(({ owner }) => owner));
    return [...owners].map((at) => ({ value: prose(this.source.slice(at)), at }));
  }

  /**
   * Closes the reading: reports what nobody claimed, and returns the ledger's lines. The rest of a
   * table or of a list is reported as one, and so is a heading with what stands under it.
   */
  close(expected: string): Entry[] {
    const reach = this.#reach();
    let run: Block[] = [];
    const reportRun = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { endLine, endColumn } = last.at;
      const actual = `${first.kind}: ${this.source.slice(first.at)}`;
      this.report('block/unexpected', { ...first.at, endLine, endColumn }, { actual, expected });
      run = [];
    };
    const entries = this.blocks.map((block): Entry => {
      const { at, kind } = block;
      const claim = this.#claims.get(block);
      // A fault that touches the block says what is wrong with it already.
      const isCovered = (reach[at.endLine] ?? 0) >= at.line;
      const goesOn = run[0]?.kind === 'heading' || run[0]?.owner === block.owner;
      if (claim || isCovered || !goesOn) reportRun();
      if (!claim && !isCovered) run.push(block);
      return claim ? { at, kind, ...claim } : { at, kind, disposition: 'unknown' };
    });
    reportRun();
    return entries;
  }

  /** For each line the last line that a fault which begins there or before ends on. */
  #reach(): number[] {
    const reach = new Array<number>(this.source.lines + 1).fill(0);
    for (const { at } of this.faults) reach[at.line] = Math.max(reach[at.line] ?? 0, at.endLine);
    for (let line = 1; line < reach.length; line += 1) reach[line] = Math.max(reach[line] ?? 0, reach[line - 1] ?? 0);
    return reach;
  }
}
