/** Closing forms that the dialect fixes: the accepted values, and the link to a schema. */
const fixedForms = [/\bAccepted values are: .+$/gm, /\bSee \[[^\]]+\]\([^)]*\) for more details\./g];

/** The words of a text that somebody chose: without code, targets of links and the fixed forms of the dialect. */
export function words(text: string): string[] {
  const prose = fixedForms.reduce((rest, form) => rest.replace(form, ' . '), text);
  return prose
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** Every run of so many consecutive words. */
export function* runs(text: string, length: number): Generator<string> {
  for (const paragraph of text.split(/\n\s*\n/)) {
    const list = words(paragraph);
    for (let i = 0; i + length <= list.length; i += 1) yield list.slice(i, i + length).join(' ');
  }
}

const empty = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'to',
  'in',
  'on',
  'by',
  'and',
  'or',
  'this',
  'that',
  'is',
  'are',
  'all',
  'one',
]);

/** Whether a description says no more than the name: no word but those of the name and fillers. */
export function repeats(name: string, text: string): boolean {
  const known = new Set(words(name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')).map(stem));
  return words(text).every((word) => empty.has(word) || known.has(stem(word)));
}

/** Without the endings that do not make another word: devices, deletes, deleted. */
const stem = (word: string): string => word.replace(/(?:es|ed|s|d|e)$/, '');
