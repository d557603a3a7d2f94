import { restrictionSentences, tokenNotRequired, tokenRequired } from '../dialect/sentences.ts';
import type { Located } from '../model/place.ts';
import type { Authentication, Restriction } from '../model/reference.ts';
import type { Section } from './section.ts';
import { type Subsection, wholeOf } from './subsections.ts';
import { fold } from './text.ts';

const scope = /^[A-Za-z0-9]+(?:\.(?:[A-Za-z0-9]+|\*))+$/;

/** Reads one of the two fixed sentences, and those about tokens that are refused or accepted (dialect §4.2). */
export function readAuthentication(section: Section, subsection: Subsection): Authentication | undefined {
  const block = subsection.blocks.find(({ kind }) => kind === 'paragraph');
  const source = block ? section.source.slice(block.at) : '';
  const sentence = fold(source);
  if (block && tokenNotRequired.test(sentence)) {
    section.claim(block, 'fact', 'authentication');
    for (const { value, at } of readRestrictions(section, subsection))
      section.report('authentication/unknown', at, {
        actual: restrictionSentences.get(value),
        expected: 'no sentence about tokens, since none is required',
      });
    return { kind: 'none', at: block.at };
  }
  const list = tokenRequired.exec(sentence)?.[1];
  if (!block || list === undefined) {
    section.report('authentication/unknown', wholeOf({ ...subsection, heading: block ?? subsection.heading }), {
      actual: sentence,
      expected:
        '“A valid API access token is required …” with its scopes, or “No authentication is required for this endpoint.”',
    });
    return undefined;
  }
  const scopes: Located<string>[] = [];
  // `list` has its white space folded, so its offsets are not those of the source. Each scope is
  // therefore searched for in the source, from the end of the scope before it.
  let from = source.lastIndexOf(':') + 1;
  for (const item of list.split(/,\s+(?:or\s+)?|\s+or\s+/)) {
    const name = item.replaceAll('`', '').replaceAll('\\*', '*');
    const start = source.indexOf(item, from);
    if (start !== -1) from = start + item.length;
    const at = start === -1 ? block.at : section.source.within(block.at, start, from);
    if (scope.test(name)) scopes.push({ value: name, at });
    else
      section.report('authentication/scope', at, { actual: name, expected: 'a scope like devices.get or devices.*' });
  }
  section.claim(block, 'fact', 'authentication');
  return { kind: 'token', at: block.at, scopes, restrictions: readRestrictions(section, subsection) };
}

/** Reads the further paragraphs, each a fixed sentence. Any other one is reported as an unexpected block. */
function readRestrictions(section: Section, { blocks }: Subsection): Located<Restriction>[] {
  const found = new Map<Restriction, Located<Restriction>>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || section.isClaimed(block)) continue;
    const written = fold(section.source.slice(block.at));
    const value = [...restrictionSentences].find(([, sentence]) => sentence === written)?.[0];
    if (value === undefined) continue;
    section.claim(block, found.has(value) ? 'boilerplate' : 'fact', 'authentication.restriction');
    if (!found.has(value)) found.set(value, { value, at: block.at });
  }
  return [...found.values()];
}
