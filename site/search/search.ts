import { excerpt } from './excerpt.ts';
import { entriesOf, type Parts, type SearchData, type SearchEntry } from './index-data.ts';
import { createMatcher, nameOf, type Tolerance } from './matching.ts';
import { type Concept, concepts } from './query.ts';
import { createRanking, type FoundConcept } from './ranking.ts';
import { findRequest, pastedRequest } from './request.ts';
import { operationsWithScope } from './scopes.ts';
import { wordsOf } from './tokens.ts';

/** A result of the search. */
export interface SearchResult {
  /** Of the part that matches, or of the whole. */
  address: string;
  kind: SearchEntry['kind'];
  title: string;
  name: string;
  method: string | undefined;
  path: string | undefined;
  /** The parameter or property that matches. */
  part: { name: string; place: string } | undefined;
  excerpt: string;
}

export interface SearchAnswer {
  /** Best first. */
  results: SearchResult[];
  /** The words to mark in the results. */
  words: ReadonlySet<string>;
  /** What the reader has to know about the results, such as that none has all words of the query. */
  note?: string;
}

/** Maximum number of results. */
const most = 30;

/** The share of letters of an unknown word that may be wrong; more if nothing is found otherwise. */
const usual: Tolerance = { unfinished: false, wrong: 0.25 };
const generous: Tolerance = { unfinished: true, wrong: 0.45 };

/** Reads an index, and returns the function that searches it. */
export function createSearch(json: string): (query: string) => SearchAnswer {
  const data: SearchData = JSON.parse(json);
  const { basePath, parts } = data;
  const entries = entriesOf(data);
  const match = createMatcher(entries, parts);
  const rank = createRanking(entries, parts);

  const find = (wanted: readonly Concept[], tolerance: Tolerance, unfinished: boolean): FoundConcept[] =>
    wanted.map((concept, position) => {
      const isLast = unfinished && position === wanted.length - 1;
      const hits = match(concept, { ...tolerance, unfinished: tolerance.unfinished || isLast });
      return { ...concept, hits };
    });

  const whole = (numbers: readonly number[], words: ReadonlySet<string>): SearchAnswer => ({
    results: numbers.slice(0, most).flatMap((number) => resultOf(entries[number], undefined, words)),
    words,
  });

  const ranked = (query: string, found: readonly FoundConcept[]): SearchAnswer & { complete: boolean } => {
    const words = new Set(found.flatMap(({ hits }) => [...hits.words]));
    const list = rank(query, found).slice(0, most);
    const results = list.flatMap(({ entry, part }) => resultOf(entries[entry], partOf(parts, part, entry), words));
    return { results, words, complete: list[0]?.complete === true };
  };

  return (query) => {
    const request = pastedRequest(query, basePath);
    const requested = request ? findRequest(entries, request) : [];
    if (request && requested.length > 0) return whole(requested, new Set(request.segments.flatMap(wordsOf)));
    const scope = operationsWithScope(entries, query);
    if (scope) return { ...whole(scope.operations, new Set()), note: scope.note };
    const wanted = concepts(query);
    const found = find(wanted, usual, /\S$/.test(query));
    const known = found.filter(({ hits }) => hits.found);
    if (known.length > 0) {
      const answer = ranked(query, known);
      const note = noteOn(found, answer.complete);
      return { ...answer, ...(note !== undefined && { note }) };
    }
    const near = find(wanted, generous, true).filter(({ hits }) => hits.found);
    if (near.length > 0) return { ...ranked(query, near), note: 'Nothing found. The nearest results:' };
    return { results: [], words: new Set(), note: 'Nothing found, not even a similar word.' };
  };
}

/** What the reader has to know about results that do not have all that was written. */
function noteOn(found: readonly FoundConcept[], complete: boolean): string | undefined {
  const missing = found.filter(({ hits }) => !hits.found).map(({ text }) => `“${text}”`);
  if (missing.length > 0) return `No text has ${missing.join(' or ')}. Results for the rest:`;
  if (!complete) return 'No result has all of these words. Results for some of them:';
  const corrected = found.flatMap(({ text, hits }) =>
    hits.instead === undefined ? [] : [`“${hits.instead}” instead of “${text}”`],
  );
  return corrected.length > 0 ? `Results for ${corrected.join(', ')}:` : undefined;
}

interface MatchingPart {
  tail: string;
  text: string;
  /** False if the part belongs to the schema of the body. */
  own: boolean;
}

function partOf({ tails, texts, entries }: Parts, part: number | undefined, entry: number): MatchingPart | undefined {
  return part === undefined
    ? undefined
    : { tail: tails[part] ?? '', text: texts[part] ?? '', own: entries[part]?.includes(entry) === true };
}

function resultOf(
  entry: SearchEntry | undefined,
  part: MatchingPart | undefined,
  words: ReadonlySet<string>,
): SearchResult[] {
  if (!entry) return [];
  const { kind, address, title, name, method, path } = entry;
  const common = { kind, title, name, method, path };
  if (!part) return [{ ...common, address, part: undefined, excerpt: excerpt(entry.text, words) }];
  const { tail, text, own } = part;
  const place = own ? (places[tail.slice(0, tail.indexOf('/'))] ?? '') : 'property of the body';
  return [
    {
      ...common,
      // The properties of a body are copies of those of its schema, which have the addresses.
      address: own ? `${address}/${tail}` : `${address}/body`,
      part: { name: nameOf(tail).replaceAll(' ', '.'), place },
      excerpt: excerpt(text, words),
    },
  ];
}

const places: Readonly<Record<string, string>> = {
  path: 'path parameter',
  query: 'query parameter',
  header: 'header',
  properties: 'property',
};
