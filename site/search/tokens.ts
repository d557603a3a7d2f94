/** A word of a text. */
export interface Token {
  /** In lower case. */
  word: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
/** `perPage` → `per`, `Page`; `MQTTPublish` → `MQTT`, `Publish`. */
const camelPart = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}\p{Lo}]+/gu;
const isCamel = /\P{Lu}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** Splits a text into words. A word in camel case comes before its parts: `tagFilter`, `tag`, `Filter`. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const whole = token(word, index);
    if (!isCamel.test(word)) return [whole];
    return [whole, ...[...word.matchAll(camelPart)].map((part) => token(part[0], index + part.index))];
  });
}

const token = (text: string, start: number): Token => ({
  word: text.toLowerCase(),
  start,
  end: start + text.length,
});

/** The words of a text, as `tokens` splits it. Faster, since whole indexes are built with it. */
export function wordsOf(text: string): string[] {
  const words = text.match(wordPattern) ?? [];
  return words.flatMap((word) => (isCamel.test(word) ? [word, ...(word.match(camelPart) ?? [])] : [word])).map(lower);
}

const lower = (word: string): string => word.toLowerCase();
