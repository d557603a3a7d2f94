import { createHash } from 'node:crypto';
import { isRecord } from '../model/record.ts';

/** What was last merged (`spec/upstream.json`): hashes, since the wording itself is not ours. */
export interface UpstreamRecord {
  /** Where the edition comes from, such as `npm:losant-rest`, and which one it is. */
  source: string;
  version: string;
  /** The name of the body in the calls of upstream's client, by operationId. */
  bodies: Readonly<Record<string, string>>;
  /** For each element its places, each with the hash of upstream's wording. */
  wording: Places;
  /** Places whose upstream wording has changed, with the hash of our sentence at that time: those to look at. */
  moved: Places;
}

/** Hashes by the name of an operation, a schema or a page, and a place in it. */
export type Places = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The hash of a wording: 60 bits of SHA-256. White space and a period at the end do not count, since they depend on
 * where the vendor shows a sentence.
 */
export function hashOf(wording: string): string {
  const text = wording.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}

/** Reads `spec/upstream.json`. Returns a message if it has another shape. */
export function parseRecord(text: string): UpstreamRecord | string {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return 'Unexpected content, expected an object';
  const { source, version, bodies, wording, moved } = value;
  if (typeof source !== 'string' || typeof version !== 'string') return 'Expected the members source and version';
  if (!isTexts(bodies)) return 'Expected names in the member bodies';
  if (!isPlaces(wording) || !isPlaces(moved)) return 'Expected hashes in the members wording and moved';
  return { source, version, bodies, wording, moved };
}

const isPlaces = (value: unknown): value is Places => isRecord(value) && Object.values(value).every(isTexts);

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

/** The text of the file: sorted, so that a merge changes only the lines of what changed. */
export const printRecord = ({ source, version, bodies, wording, moved }: UpstreamRecord): string =>
  `${JSON.stringify({ source, version, bodies, moved: sorted(moved), wording: sorted(wording) }, null, 1)}\n`;

const sorted = (places: Places): Places =>
  Object.fromEntries(
    Object.entries(places)
      .filter(([, hashes]) => Object.keys(hashes).length > 0)
      .sort(byKey)
      .map(([name, hashes]) => [name, Object.fromEntries(Object.entries(hashes).sort(byKey))]),
  );

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
