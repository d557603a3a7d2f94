import type { AspectValue, FactChange, FactName } from '../compare/change.ts';
import { code, quoted } from './words.ts';

/** The change of a fact in words, without the operation. */
export function factWords(change: FactChange): string {
  const { aspect, before, after, wording } = change;
  const label = factLabel(change);
  if (aspect === '') {
    if (after === undefined) return `${label} removed`;
    return `${label} added${after === '' ? '' : ` (${String(after)})`}`;
  }
  const now = after === 'true' ? 'now' : 'no longer';
  if (aspect === 'is deprecated') return `${label} is ${now} deprecated`;
  if (aspect === 'required') return `${label} is ${now} required`;
  const subject = label === '' ? aspect : `${aspect} of ${label}`;
  if (isList(before) || isList(after)) return `${subject}: ${membersWords(before, after)}`;
  // The values are long, and equal changes of many examples are one line.
  if (aspect === 'example')
    return `${subject} ${before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'}`;
  const words = (value: AspectValue): string => (wording ? quoted : code)(textOf(value));
  if (before === undefined) return `${subject} is now ${words(after ?? '')}`;
  if (after === undefined) return `${subject} is gone, was ${words(before)}`;
  return `${subject}: ${words(before)} → ${words(after)}`;
}

/** The members that a set gained and lost. Without a set, all values are accepted. */
function membersWords(before: AspectValue | undefined, after: AspectValue | undefined): string {
  if (!isList(before) || !isList(after))
    return `${isList(before) ? codes(before) : 'any'} → ${isList(after) ? codes(after) : 'any'}`;
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  return [
    ...(gained.length > 0 ? [`${codes(gained)} added`] : []),
    ...(lost.length > 0 ? [`${codes(lost)} removed`] : []),
  ].join('; ');
}

const isList = (value: AspectValue | undefined): value is readonly string[] => Array.isArray(value);
const codes = (values: readonly string[]): string => values.map(code).join(', ');

/** `query parameter` and its name as code. Empty for the operation itself. */
export function factLabel({ fact, name }: FactName): string {
  if (fact === 'operation') return '';
  if (name === undefined) return fact;
  return fact === 'response' ? `${fact} ${name}` : `${fact} ${code(name)}`;
}

const textOf = (value: AspectValue): string => (typeof value === 'string' ? value : value.join(', '));
