import { type Block, blocksOf, type ParsedBlocks, relocate } from './blocks.ts';
import { parse } from './markdown.ts';
import type { SectionText } from './section-text.ts';

/** A parsed passage. Its line numbers count from the text it was parsed in, where it began on `firstLine`. */
interface ParsedPassage extends ParsedBlocks {
  firstLine: number;
}

/**
 * More passages than any reference has. Beyond it, the cache is cleared, so that a long watch does
 * not grow without limit.
 */
const mostPassages = 50_000;

/**
 * Parses Markdown and caches the result of each passage by its text. Half of the passages of a
 * reference occur more than once (headings, fences, tables of errors), and an edit changes few.
 */
export class Parser {
  readonly #known = new Map<string, ParsedPassage>();

  /**
   * The blocks of a section. The bodies of its fences are not parsed, which is correct only if
   * Markdown finds the same fences as the splitter. If it does not, the whole text is parsed.
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

  /**
   * Parses the passages that are not cached yet. All at once, since starting the parser costs more
   * than parsing a passage.
   */
  #prepare(passages: readonly string[]): void {
    if (this.#known.size > mostPassages) this.#known.clear();
    const fresh = [...new Set(passages)].filter((text) => !this.#known.has(text));
    if (fresh.length === 0) return;
    const parsed = parseTogether(fresh) ?? fresh.map(parseAlone);
    fresh.forEach((text, i) => this.#known.set(text, parsed[i] ?? parseAlone(text)));
  }
}

const parseAlone = (text: string): ParsedPassage => ({ ...blocksOf(parse(text).children), firstLine: 1 });

/** Parses texts as one and divides the blocks. Returns undefined if a block extends beyond its text. */
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
