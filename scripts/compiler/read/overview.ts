import { type Located, type Place, startOfPage } from '../model/place.ts';
import type { OperationNote, OverviewSection, ResourceNote } from '../model/reference.ts';
import { prose } from './prose.ts';
import type { Section } from './section.ts';
import { headingText, outline } from './subsections.ts';

/**
 * Reads one `##` section of an overview (dialect §6). It is prose, except for list items that begin
 * with a link to a page or an operation: these describe the page or the operation.
 */
export function readOverviewSection(section: Section): OverviewSection | undefined {
  const { heading } = outline(section, 2);
  if (!heading) return undefined;
  const title = headingText(section, heading.at);
  const resources: ResourceNote[] = [];
  const throttles: OperationNote[] = [];
  for (const block of section.blocks) {
    const resource = block.kind === 'item' ? readResource(section, block.at) : undefined;
    const throttle = block.kind === 'item' ? readThrottle(section, block.at) : undefined;
    if (resource) resources.push(resource);
    if (throttle) throttles.push(throttle);
    section.claim(block, 'prose', resource ? 'overview.resource' : throttle ? 'overview.throttle' : 'overview.text');
  }
  const rest = section.blocks.filter((block) => block !== heading && !resources.some(({ at }) => at === block.at));
  // A table is taken as a whole, since its delimiter row is not a block.
  const places = [...new Set(rest.map(({ kind, owner, at }) => (kind === 'row' ? owner : at)))];
  return { at: heading.at, title, text: textOf(section, places), resources, throttles };
}

/** The source from the first block to the last, without the list items that are read as facts. */
function textOf(section: Section, places: readonly Place[]): Located<string> {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return { value: '', at: startOfPage };
  const parts: string[] = [];
  let before: Place | undefined;
  for (const at of places) {
    parts.push(
      before && at.line - before.endLine > 1 ? '\n\n' : before ? '\n' : '',
      section.source.slice({ ...at, column: 1 }),
    );
    before = at;
  }
  return { value: prose(parts.join('')), at: { ...first, endLine: last.endLine, endColumn: last.endColumn } };
}

/** The page of a link within the reference: `/rest-api/device/` or `device.md`. */
const page = String.raw`(?:\/rest-api\/([a-z0-9-]+)\/?|(?:\.\/)?([a-z0-9-]+)\.md)`;
const resourceBullet = new RegExp(String.raw`^[*+-]\s+\[([^\]]+)\]\(${page}\)(?: {2,}|\\)?\n\s*(.+)$`, 's');
const throttleBullet = new RegExp(String.raw`^[*+-]\s+(\[[^\]]+\]\(${page}#([^)\s]+)\)\s+is\s+limited\s+to\s.+)$`, 's');

function readResource(section: Section, at: Place): ResourceNote | undefined {
  const match = resourceBullet.exec(section.source.slice(at));
  if (!match) return undefined;
  const [, label = '', absolute, relative, text = ''] = match;
  return { at, label, page: absolute ?? relative ?? '', description: { value: unindent(text), at } };
}

function readThrottle(section: Section, at: Place): OperationNote | undefined {
  const match = throttleBullet.exec(section.source.slice(at));
  if (!match) return undefined;
  const [, text = '', absolute, relative, fragment = ''] = match;
  return { at, page: absolute ?? relative ?? '', fragment, text: { value: unindent(text), at } };
}

const unindent = (text: string): string => prose(text.replace(/\n\s+/g, '\n'));
