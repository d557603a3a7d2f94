import { type Block, blocksOf, type Parsed, relocate } from './blocks.ts';
import { parse } from './markdown.ts';
import type { SectionText } from './section-text.ts';

/** A passage as it was parsed, together with others. */
interface Known extends Parsed {
  /** The line on which the passage stood. */
  firstLine: number;
}

/**
 * What passages were parsed into, by their text. Pages repeat themselves (headings, fences, the
 * tables of errors), and an edit changes one passage: each is parsed once.
 */
export class Passages {
  readonly #known = new Map<string, Known>();
  readonly #most: number;

  /** Passages beyond a number are forgotten; without one it is many times those of a reference. */
  constructor(most = 50_000) {
    this.#most = most;
  }

  /** Parses what is new in some pieces, all at once: to start Markdown costs more than a passage does. */
  prepare(pieces: readonly SectionText[]): void {
    if (this.#known.size > this.#most) this.#known.clear();
    const texts = new Set(pieces.flatMap(({ passages }) => passages.map(({ text }) => text)));
    const fresh = [...texts].filter((text) => !this.#known.has(text));
    if (fresh.length === 0) return;
    const parsed = parseTogether(fresh) ?? fresh.map(parseAlone);
    fresh.forEach((text, i) => this.#known.set(text, parsed[i] ?? parseAlone(text)));
  }

  /**
   * The blocks of a piece. The bodies of its fences were not looked at, which is good as long as
   * Markdown finds the same fences as the splitter did; otherwise the whole text is parsed.
   */
  blocksOf(piece: SectionText): Block[] {
    this.prepare([piece]);
    const placed = piece.passages.map(({ text, lines }) => {
      const { firstLine, ...known } = this.#known.get(text) ?? parseAlone(text);
      return relocate(known, (line) => lines[line - firstLine] ?? line);
    });
    const code = placed.flatMap((parsed) => parsed.code);
    const same = code.length === piece.fences.length && code.every((line, i) => line === piece.fences[i]);
    return same ? placed.flatMap(({ blocks }) => blocks) : parseAlone(piece.text).blocks;
  }
}

const parseAlone = (text: string): Known => ({ ...blocksOf(parse(text).children), firstLine: 1 });

/** Parses texts as one and takes the blocks apart. Nothing when a block reaches out of its text. */
function parseTogether(texts: readonly string[]): Known[] | undefined {
  const { children } = parse(texts.join('\n\n'));
  const known: Known[] = [];
  let taken = 0;
  let firstLine = 1;
  for (const text of texts) {
    const end = firstLine + text.split('\n').length;
    const first = taken;
    for (let node = children[taken]; node?.position && node.position.start.line < end; node = children[taken]) {
      if (node.position.end.line >= end) return undefined;
      taken += 1;
    }
    known.push({ ...blocksOf(children.slice(first, taken)), firstLine });
    firstLine = end + 1;
  }
  return taken === children.length ? known : undefined;
}
