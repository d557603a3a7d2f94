import { camelCase } from '../dialect/names.ts';
import { nameIfOptional } from '../dialect/optional-body.ts';
import { type Construct, operationSections } from '../dialect/sections.ts';
import type { Located } from '../model/place.ts';
import type { Operation } from '../model/reference.ts';
import { checkAnchors } from './anchors.ts';
import { readAuthentication } from './authentication.ts';
import { readCurl } from './curl.ts';
import { readEventStream } from './event-stream.ts';
import { readHeaders } from './headers.ts';
import { readMethodAndUrl } from './method-and-url.ts';
import { claimProse, sortSubsections } from './operation-sections.ts';
import { readPathParameters } from './path-parameters.ts';
import { readQueryParameters } from './query-parameters.ts';
import { readRequestBody } from './request-body.ts';
import { readResponses } from './responses.ts';
import type { Section } from './section.ts';
import { headingText, outline, type Subsection } from './subsections.ts';
import { readSummary } from './summary.ts';

/** Reads one `##` section of a resource page (dialect §4). Returns undefined if it has no method and URL. */
export function readOperation(section: Section): Operation | undefined {
  const { heading, intro, subsections } = outline(section, 2);
  if (!heading) return undefined;
  const title = headingText(section, heading.at);
  section.claim(heading, 'fact', 'operation.title');
  const [first, ...others] = intro;
  const summary = first && readSummary(section, first);
  const description = claimProse(section, summary ? others : intro, 'operation.description');
  const { known, notes } = sortSubsections(section, heading, title, subsections);
  checkAnchors(
    section,
    [camelCase(title.value)],
    operationSections.map(({ construct, suffix }) => [suffix, known.get(construct)]),
  );
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
  const optional = facts.body && nameIfOptional(facts.body);
  if (facts.body && optional !== undefined && !known.has('curl'))
    section.report('curl/no-body', facts.body.at, { name: optional, isMissing: true });
  const action = actionOf(title, known);
  if (action.value === '')
    section.report('name/empty', heading.at, { actual: title.value, expected: 'a letter or a digit in it' });
  return target && { at, title, summary, action, description, ...target, ...facts, notes };
}

/** The action is the prefix of the anchors. Without an anchor that has one, it is derived from the title. */
function actionOf(title: Located<string>, known: ReadonlyMap<Construct, Subsection>): Located<string> {
  const anchor = known.get('methodAndUrl')?.title.anchor;
  const prefix = /^([A-Za-z0-9]+)-method-url$/.exec(anchor?.value ?? '')?.[1];
  return anchor && prefix ? { value: prefix, at: anchor.at } : { value: camelCase(title.value), at: title.at };
}
