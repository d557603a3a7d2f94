import type { Located } from '../model/place.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';

/**
 * Checks the anchors of subsections: each is the name of the section and the suffix of the subsection
 * (dialect §4 and §5). `names` are the accepted names, the usual one first. Anchors that name the same
 * other section usually have one cause, a changed title, so they are reported once.
 */
export function checkAnchors(
  section: Section,
  names: readonly [string, ...string[]],
  subsections: readonly (readonly [suffix: string, subsection: Subsection | undefined])[],
): void {
  /** The first anchor that names each other section, and the number of such anchors. */
  const others = new Map<string, { anchor: Located<string>; suffix: string; count: number }>();
  for (const [suffix, subsection] of subsections) {
    const anchor = subsection?.title.anchor;
    if (!anchor || names.some((name) => anchor.value === `${name}-${suffix}`)) continue;
    const other = anchor.value.endsWith(`-${suffix}`) ? anchor.value.slice(0, -suffix.length) : anchor.value;
    const first = others.get(other);
    if (first) first.count += 1;
    else others.set(other, { anchor, suffix, count: 1 });
  }
  for (const { anchor, suffix, count } of others.values()) {
    const more = count > 1 ? `, and so for ${count - 1} more of the section` : '';
    section.report('section/anchor', anchor.at, { actual: anchor.value, expected: `${names[0]}-${suffix}${more}` });
  }
}
