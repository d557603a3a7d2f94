/**
 * The lines before which a block can be inserted: between blocks, but not inside of code, tables, lists
 * and paragraphs.
 */
export function insertionPoints(text: string): number[] {
  const lines = text.split('\n');
  const points: number[] = [];
  let fence = false;
  let matter = lines[0] === '---';
  for (const [index, line] of lines.entries()) {
    if (matter) {
      if (index > 0 && line === '---') matter = false;
      continue;
    }
    if (/^ {0,3}(?:```|~~~)/.test(line)) fence = !fence;
    else if (!fence && line.trim() === '') points.push(index);
  }
  return points;
}

/** Inserts a block, surrounded by blank lines, before the line with this 0-based index. */
export function insertAt(
  text: string,
  line: number,
  block: string,
): { text: string; firstLine: number; lastLine: number } {
  const lines = text.split('\n');
  const rows = block.split('\n');
  lines.splice(line, 0, '', ...rows, '');
  return { text: lines.join('\n'), firstLine: line + 2, lastLine: line + 1 + rows.length };
}
