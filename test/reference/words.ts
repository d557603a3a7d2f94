/** Closing sentences that the dialect prescribes: the accepted values, and the link to a schema. */
const fixedForms = [/\bAccepted values are: .+$/gm, /\bSee \[[^\]]+\]\([^)]*\) for more details\./g];

/** The freely chosen words of a text: without code, link targets and sentences that the dialect prescribes. */
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

/** Every run of `length` consecutive words. */
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

/** True if a description consists only of words of the name and fillers. */
export function repeats(name: string, text: string): boolean {
  const known = new Set(words(name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')).map(stem));
  return words(text).every((word) => empty.has(word) || known.has(stem(word)));
}

/** Removes endings that do not form another word: devices, deletes, deleted. */
const stem = (word: string): string => word.replace(/(?:es|ed|s|d|e)$/, '');
