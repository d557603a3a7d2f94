import { restrictionSentences } from '../dialect/sentences.ts';
import type { Authentication } from '../model/reference.ts';
import { paragraphs } from './paragraphs.ts';
import type { Unplaced } from './unplaced.ts';

/** Prints the section Authentication (dialect §4.2); empty if the page states nothing. */
export function printAuthentication(authentication: Unplaced<Authentication>): string {
  if (authentication.kind === 'unstated') return '';
  if (authentication.kind === 'none') return 'No authentication is required for this endpoint.';
  const { scopes, restrictions } = authentication;
  return paragraphs([
    `A valid api access token is required to access this endpoint. The token must\ninclude at least one of the following scopes:\n${listOf(scopes.map(({ value }) => value))}.`,
    ...restrictions.map(({ value }) => restrictionSentences.get(value) ?? ''),
  ]);
}

/** `a`, `a or b`, `a, b, or c` */
function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 3) return items.join(' or ');
  return `${items.slice(0, -1).join(', ')}, or ${last}`;
}
