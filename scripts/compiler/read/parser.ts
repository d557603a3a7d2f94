import { type Block, blocksOf, type ParsedBlocks, relocate } from './blocks.ts';
import { parse } from './markdown.ts';
import type { SectionText } from './section-text.ts';

/** A passage as it was parsed, together with others: `firstLine` is the line on which it began. */
interface ParsedPassage extends ParsedBlocks {
  firstLine: number;
}

/** More passages than references have; a long session of edits begins again here. */
const mostPassages = 50_000;

/**
 * Parses Markdown, each passage once. Half of the passages of a reference occur more than once
 * (headings, fences, the tables of errors), and an edit changes one of them. This is a cache of
 * parses: its results depend on the text alone.
 */
export class Parser {
  readonly #known = new Map<string, ParsedPassage>();

  /**
   * The blocks of a section. The bodies of its fences are not parsed. That is right as long as
   * Markdown finds the same fences as the splitter did; otherwise the whole text is parsed.
   */
  blocksOf({ text, passages, fences }: SectionText): Block[] {
    this.#prepare(passages.map((passage) => passage.text));
    const placed = passages.map((passage) => {
      const { firstLine, ...parsed } = this.#known.get(passage.text) ?? parseAlone(passage.text);
      return relocate(parsed, (line) => passage.lines[line - firstLine] ?? line);
    });
    const code = placed.flatMap((parsed) => parsed.code);
    const isSame = code.length === fences.length && code.every((line, i) => line === fences[i]);
    return isSame ? placed.flatMap(({ blocks }) => blocks) : parseAlone(text).blocks;
  }

  /** Parses the new ones among some passages, all at once: to start the parser costs more than to parse a passage. */
  #prepare(passages: readonly string[]): void {
    if (this.#known.size > mostPassages) this.#known.clear();
    const fresh = [...new Set(passages)].filter((text) => !this.#known.has(text));
    if (fresh.length === 0) return;
    const parsed = parseTogether(fresh) ?? fresh.map(parseAlone);
    fresh.forEach((text, i) => this.#known.set(text, parsed[i] ?? parseAlone(text)));
  }
}

const parseAlone = (text: string): ParsedPassage => ({ ...blocksOf(parse(text).children), firstLine: 1 });

/** Parses texts as one and separates the blocks. Nothing when a block reaches out of its text. */
function parseTogether(texts: readonly string[]): ParsedPassage[] | undefined {
  const { children } = parse(texts.join('\n\n'));
  const passages: ParsedPassage[] = [];
  let taken = 0;
  let firstLine = 1;
  for (const text of texts) {
    const end = firstLine + text.split('\n').length;
    const first = taken;
    for (let node = children[taken]; node?.position && node.position.start.line < end; node = children[taken]) {
      if (node.position.end.line >= end) return undefined;
      taken += 1;
    }
    passages.push({ ...blocksOf(children.slice(first, taken)), firstLine });
    firstLine = end + 1;
  }
  return taken === children.length ? passages : undefined;
}
