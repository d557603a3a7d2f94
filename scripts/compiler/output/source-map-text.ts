import type { SourceMap } from './source-map.ts';

/** Writes a source map as JSON, part by part: the text is that of the whole map with an indentation of one. */
export class SourceMapText {
  #isEmpty = true;

  /** The text of the next pointers. */
  add(map: SourceMap): string {
    const text = JSON.stringify(map, null, 1).slice(2, -2);
    if (text === '') return '';
    const before = this.#isEmpty ? '{\n' : ',\n';
    this.#isEmpty = false;
    return before + text;
  }

  end(): string {
    return this.#isEmpty ? '{}\n' : '\n}\n';
  }
}

/** The same of a map that is in memory. */
export function sourceMapText(map: SourceMap): string {
  const text = new SourceMapText();
  return text.add(map) + text.end();
}
