import fc from 'fast-check';
import { hostileName } from '../../support/hostile-names.ts';

/** The places of pages that can name something. */
const places = [
  ...(['page', 'heading', 'action', 'operation', 'path', 'placeholder'] as const),
  ...(['query', 'nested', 'member', 'header', 'scope', 'event', 'otherEvent'] as const),
  ...(['schema', 'otherSchema', 'property', 'required', 'dependency', 'definition', 'pattern'] as const),
];

/** A name for each place. */
export type Names = Readonly<Record<(typeof places)[number], string>>;

const named = (nameOf: (index: number) => string): Names =>
  Object.fromEntries(places.map((place, i) => [place, nameOf(i)])) as Names;

export const names: fc.Arbitrary<Names> = fc
  .array(hostileName, { minLength: places.length, maxLength: places.length })
  .map((all) => named((i) => all[i] ?? ''));

/** One name at all places. */
export const everywhere = (name: string): Names => named(() => name);
