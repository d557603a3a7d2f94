/** The largest number of characters of a summary (dialect §4). */
const longest = 60;

/** Words that begin a description of something, and forms of verbs that the endings below do not cover. */
const noImperative: ReadonlySet<string> = new Set('a an the this these that those to is has was'.split(' '));

/** `Lists`, but not `Process`, `Focus`, `Alias` or `Analysis`: no verb gets its `s` after one of these letters. */
const thirdPerson = /[^suia]s$/;

/** `Listing`: a syllable is before the ending, which `Bring` and `Ping` do not have. `String` can follow another syllable. */
const participle = /[aeiouy].*(?<!str)ing$/;

/** `Listed`, but not `Need`, `Shred` or `Embed`. */
const past = /[aeiouy].*(?<!e|mb)ed$/;

/**
 * What is expected of a summary, if it is none: an imperative that begins with a capital letter, without a period and
 * not too long (dialect §4). A verb is judged by its ending. A word in capitals throughout, such as `SMS`, is not.
 */
export function summaryFault(summary: string): string | undefined {
  const [first = ''] = /^[^\s,:;]+/u.exec(summary) ?? [];
  const verb = first.toLowerCase();
  if ([...summary].length > longest) return `at most ${longest} characters`;
  if (/[.…]$/.test(summary)) return 'no period at its end';
  if (/[`<>[\]\\]/.test(summary)) return 'text without markup';
  if (!/^\p{L}/u.test(first) || /^\p{Ll}/u.test(first)) return 'a verb with a capital letter at its beginning';
  const isAcronym = first.length > 1 && first === first.toUpperCase();
  const isOther = noImperative.has(verb) || thirdPerson.test(verb) || participle.test(verb) || past.test(verb);
  return isOther && !isAcronym ? 'an imperative such as “List devices”' : undefined;
}
