import { type Block, blocksOf } from '../read/blocks.ts';
import { parse } from '../read/markdown.ts';
import { plain, SourceText } from '../read/text.ts';
import type { Stated } from './members.ts';

/** A page as its blocks, with the text of each. */
export class DocsBlocks {
  readonly file: string;
  readonly all: readonly Block[];
  readonly #source: SourceText;

  constructor(file: string, text: string) {
    this.file = file;
    this.#source = new SourceText(text);
    this.all = blocksOf(parse(text).children).blocks;
  }

  textOf({ at }: Pick<Block, 'at'>): Stated<string> {
    return { value: this.#source.slice(at), at: { ...at, file: this.file } };
  }

  /** The text of a heading, without its `#` and without an anchor in it. */
  heading(block: Block): Stated<string> {
    const { value, at } = this.textOf(block);
    return { value: plain(value.replace(/^#+\s*/, '').replace(/<a name="[^"]*"><\/a>/g, '')), at };
  }
}
