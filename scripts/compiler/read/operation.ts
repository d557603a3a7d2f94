import { didYouMean } from '../diagnostics/nearest.ts';
import { camelCase } from '../dialect/names.ts';
import { type Construct, operationSections, requiredSections } from '../dialect/sections.ts';
import type { Located, Place } from '../model/place.ts';
import type { Operation } from '../model/reference.ts';
import { readAuthentication } from './authentication.ts';
import { readCurl } from './curl.ts';
import { readEventStream } from './event-stream.ts';
import { readHeaders } from './headers.ts';
import { readMethodAndUrl } from './method-and-url.ts';
import { readPathParameters } from './path-parameters.ts';
import { readQueryParameters } from './query-parameters.ts';
import { readRequestBody } from './request-body.ts';
import { readResponses } from './responses.ts';
import type { Section } from './section.ts';
import { headingText, outline, type Subsection } from './subsections.ts';

/** Reads one `##` section of a resource page (dialect §4). Nothing when it has no method and URL. */
export function readOperation(section: Section): Operation | undefined {
  const { heading, intro, subsections } = outline(section, 2);
  if (!heading) return undefined;
  const title = headingText(section, heading.at);
  section.claim(heading, 'fact', 'operation.title');
  const description = claimProse(section, intro, 'operation.description');
  const { known, notes } = sortSubsections(section, title, subsections);
  const at = heading.at;

  const read = <T>(construct: Construct, reader: (section: Section, subsection: Subsection) => T): T | undefined => {
    const subsection = known.get(construct);
    return subsection && reader(section, subsection);
  };
  const target = read('methodAndUrl', readMethodAndUrl);
  const facts = {
    authentication: read('authentication', readAuthentication) ?? { kind: 'unstated' as const, at },
    pathParameters: read('pathParameters', readPathParameters) ?? [],
    queryParameters: read('queryParameters', readQueryParameters) ?? [],
    headers: read('headers', readHeaders) ?? [],
    body: read('requestBody', readRequestBody),
    curl: read('curl', readCurl),
    responses: [...(read('responses', readResponses) ?? []), ...(read('errors', readResponses) ?? [])],
    eventStream: read('eventStream', readEventStream),
  };
  for (const construct of requiredSections) {
    const name = operationSections.find((entry) => entry.construct === construct)?.title;
    if (!known.has(construct)) section.report('section/missing', at, { actual: title.value, expected: `“${name}”` });
  }
  const action = actionOf(title, known);
  if (action.value === '')
    section.report('name/empty', heading.at, { actual: title.value, expected: 'a letter or a digit in it' });
  return target && { at, title, action, description, ...target, ...facts, notes };
}

/** The action is the anchors' prefix; pages without anchors have it in the title. */
function actionOf(title: Located<string>, known: ReadonlyMap<Construct, Subsection>): Located<string> {
  const anchor = known.get('methodAndUrl')?.title.anchor;
  const prefix = anchor?.value.slice(0, anchor.value.indexOf('-'));
  return anchor && prefix ? { value: prefix, at: anchor.at } : { value: camelCase(title.value), at: title.at };
}

/**
 * Tells known sections from unknown ones by heading. An unknown section is reported and kept
 * as prose, so that its text is in the document although its blocks are unknown.
 */
function sortSubsections(
  section: Section,
  operation: Located<string>,
  subsections: readonly Subsection[],
): { known: Map<Construct, Subsection>; notes: Located<string>[] } {
  const known = new Map<Construct, Subsection>();
  const notes: Located<string>[] = [];
  let furthest = -1;
  for (const subsection of subsections) {
    const index = operationSections.findIndex(({ title }) => title === subsection.title.value.replace(/\s+/g, ' '));
    const entry = operationSections[index];
    if (!entry) {
      section.report('section/unknown', wholeOf(subsection), {
        actual: subsection.title.value,
        expected: didYouMean(
          'a section of the dialect',
          subsection.title.value,
          operationSections.map(({ title: known }) => known),
        ),
      });
      notes.push(...section.prosesOf([subsection.heading, ...subsection.blocks]));
    } else if (known.has(entry.construct)) {
      section.report('section/duplicate', subsection.heading.at, {
        actual: entry.title,
        expected: 'each section once',
      });
    } else {
      if (index < furthest)
        section.report('section/order', subsection.heading.at, {
          actual: entry.title,
          expected: `it before “${operationSections[furthest]?.title}”`,
        });
      furthest = Math.max(furthest, index);
      known.set(entry.construct, subsection);
      section.claim(subsection.heading, 'boilerplate', `${entry.construct}.heading`);
      checkAnchor(section, operation, subsection, entry.suffix);
      if (entry.construct === 'notes')
        notes.push(...claimProse(section, subsection.blocks, 'operation.notes', () => true));
    }
  }
  return { known, notes };
}

/** From the heading of a subsection to the end of its last block. */
function wholeOf({ heading, blocks }: Subsection): Place {
  const { endLine, endColumn } = (blocks.at(-1) ?? heading).at;
  return { ...heading.at, endLine, endColumn };
}

function checkAnchor(section: Section, operation: Located<string>, { title }: Subsection, suffix: string): void {
  const expected = `${camelCase(operation.value)}-${suffix}`;
  const { anchor } = title;
  if (anchor && anchor.value !== expected)
    section.report('section/anchor', anchor.at, { actual: anchor.value, expected });
}

function claimProse(
  section: Section,
  blocks: Subsection['blocks'],
  construct: string,
  wanted = (kind: string): boolean => kind === 'paragraph',
): Located<string>[] {
  const claimed = blocks.filter(({ kind }) => wanted(kind));
  for (const block of claimed) section.claim(block, 'prose', construct);
  return section.prosesOf(claimed);
}
