import { camelCase } from '../dialect/names.ts';
import { type Construct, operationSections } from '../dialect/sections.ts';
import type { Located } from '../model/place.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';

/**
 * Checks the anchors of an operation (dialect §4). Several anchors that name the same other operation
 * usually have one cause, a changed title, so they are reported once.
 */
export function checkAnchors(
  section: Section,
  operation: Located<string>,
  known: ReadonlyMap<Construct, Subsection>,
): void {
  const action = camelCase(operation.value);
  /** The first anchor that names each other operation, and the number of such anchors. */
  const others = new Map<string, { anchor: Located<string>; suffix: string; count: number }>();
  for (const { construct, suffix } of operationSections) {
    const anchor = known.get(construct)?.title.anchor;
    if (!anchor || anchor.value === `${action}-${suffix}`) continue;
    const other = anchor.value.endsWith(`-${suffix}`) ? anchor.value.slice(0, -suffix.length) : anchor.value;
    const first = others.get(other);
    if (first) first.count += 1;
    else others.set(other, { anchor, suffix, count: 1 });
  }
  for (const { anchor, suffix, count } of others.values()) {
    const more = count > 1 ? `, and so for ${count - 1} more of the operation` : '';
    section.report('section/anchor', anchor.at, { actual: anchor.value, expected: `${action}-${suffix}${more}` });
  }
}
