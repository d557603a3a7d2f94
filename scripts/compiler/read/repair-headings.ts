import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type PageKind, pageKinds } from '../dialect/pages.ts';
import { keySection, sectionTitle } from '../dialect/sections.ts';
import { type HeadingLine, headingLine } from './heading-line.ts';
import { lastWord, linesOutside, wholeLine } from './lines-outside.ts';
import { withSpaces } from './text.ts';

/** A page with its headings repaired, and the faults of those that were not right. */
export interface RepairedPage {
  /** Its lines have the numbers that they have in the page. */
  text: string;
  faults: readonly Fault[];
}

/** The depth of a heading that begins a section, and of one inside of it (dialect §2, §4). */
const sectionDepth = 2;
const subsectionDepth = 3;

/**
 * Repairs lines that are meant as headings but are none, or have another depth (dialect §2), and closes fences
 * that contain headings (§1). Each is reported. What follows is read as if the line was right, so that one
 * fault does not cause many reports.
 */
export function repairHeadings(text: string): RepairedPage {
  const lines = withSpaces(text).split('\n');
  const { outside, repairs, faults: ofFences } = linesOutside(lines);
  const headings = outside.flatMap((index) => headingLine(lines, index) ?? []);
  const title = headings.findIndex(isPageTitle);
  const kind = pageKinds.find(({ heading }) => heading.test(headings[title]?.title ?? ''))?.kind;
  // Nothing of a page of unknown kind is read.
  if (!kind) return { text, faults: [] };
  const repaired = new Map(repairs);
  const faults = [...ofFences];
  const candidates = headings.filter((heading, i) => i !== title && isCandidate(heading, kind));
  for (const { heading, depth } of misplaced(candidates, kind)) {
    const { index, anchor } = heading;
    const right = `${'#'.repeat(depth)} ${sectionTitle(kind, heading.title) ?? heading.title}`;
    const at = wholeLine(lines, index, index + heading.lines - 1);
    faults.push(fault('heading/form', at, { actual: (lines[index] ?? '').trim(), expected: `“${right}”` }));
    repaired.set(index, anchor === '' ? right : `${right} ${anchor}`);
    if (heading.lines === 2) repaired.set(index + 1, '');
  }
  if (repaired.size === 0) return { text, faults };
  const source = text.split('\n');
  return { text: source.map((line, index) => repaired.get(index) ?? line).join('\n'), faults };
}

const isPageTitle = ({ depth, isProper, lines }: HeadingLine): boolean => depth === 1 && (isProper || lines === 2);

/** Plain text is a heading only if it is exactly a title of the dialect. */
const isCandidate = ({ depth, title }: HeadingLine, kind: PageKind): boolean =>
  depth !== undefined || sectionTitle(kind, title) === title;

/**
 * The headings that are not right, with the depth that they should have. A heading that is no title of the
 * dialect begins an operation or a schema if the next heading is the section that each of them has, and the
 * one before it has this section already.
 */
function* misplaced(
  headings: readonly HeadingLine[],
  kind: PageKind,
): Generator<{ heading: HeadingLine; depth: number }> {
  const key = keySection(kind);
  const keys = headings.map(({ title }): boolean => {
    const written = kind === 'schemas' ? lastWord(title) : title;
    if (key === undefined || written === key) return written === key;
    return sectionTitle(kind, written) === undefined ? nearest(written, [key]) === key : false;
  });
  // The head of the page is complete: a section can follow.
  let isComplete = true;
  let section = '';
  for (const [i, heading] of headings.entries()) {
    const { depth, title, isProper, isJoined } = heading;
    const begins = keys[i + 1] === true && !keys[i];
    const isSection = depth === sectionDepth && (isProper || isJoined);
    const isKnown = sectionTitle(kind, title, section) !== undefined && !(begins && isSection);
    const isMeant = isSection || (begins && isComplete && depth !== undefined);
    const right = isKnown || (isJoined && depth === subsectionDepth) ? subsectionDepth : isMeant ? sectionDepth : 0;
    if (right > 0 && !(isProper && depth === right)) yield { heading, depth: right };
    if (right === sectionDepth) [isComplete, section] = [false, title];
    else if (keys[i]) isComplete = true;
  }
}
