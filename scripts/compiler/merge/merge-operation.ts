import type { Located } from '../model/place.ts';
import type { Authentication, Curl, EventStream, Operation, RequestBody } from '../model/reference.ts';
import { exactJson } from '../read/exact-json.ts';
import { arrange } from './arrange.ts';
import type { Choices } from './choice.ts';
import { isSameJson, mergeExample } from './merge-json.ts';
import { isSameModel } from './same-model.ts';
import { elementOf, placeOf, textOf } from './sentences.ts';
import { describe, type StatedFacts, wordingOf } from './wording.ts';

/**
 * An operation with the facts of upstream and our sentences. What upstream does not state at all, such as the
 * summary, is ours.
 */
export function mergeOperation(ours: Operation, theirs: Operation, choices: Choices): Operation {
  const element = elementOf.operation(theirs);
  const rows = rowsOf(element, choices);
  const prose = (place: string, own: readonly Located<string>[], other: readonly Located<string>[]) =>
    choices.keepsOurs(element, place, textOf(own), textOf(other)) ? [...own] : [...other];
  const code = ({ code: { value } }: { code: Located<string> }): string => value;
  const named = ({ name: { value } }: { name: Located<string> }): string => value;
  const placeholder = (row: { placeholder: Located<string> }): string => row.placeholder.value;
  const body = theirs.body && mergeBody(ours.body, theirs.body, (own, other) => rows(own, other, named, placeOf.part));
  const curl = theirs.curl && withBody(theirs.curl, theirs.body, body);
  return {
    ...theirs,
    summary: ours.summary ?? theirs.summary,
    description: prose('', ours.description, theirs.description),
    authentication: mergeAuthentication(ours.authentication, theirs.authentication),
    pathParameters: rows(ours.pathParameters, theirs.pathParameters, placeholder, placeOf.pathParameter),
    queryParameters: rows(ours.queryParameters, theirs.queryParameters, named, placeOf.queryParameter),
    headers: rows(ours.headers, theirs.headers, named, placeOf.header),
    body,
    curl: isSameCurl(ours.curl, curl) ? ours.curl : curl,
    responses: rows(ours.responses, theirs.responses, code, placeOf.response),
    eventStream: theirs.eventStream && {
      ...theirs.eventStream,
      description: prose(placeOf.stream, streamText(ours.eventStream), theirs.eventStream.description),
      events: rows(ours.eventStream?.events ?? [], theirs.eventStream.events, named, placeOf.event),
    },
    notes: theirs.notes.length === 0 ? ours.notes : prose(placeOf.notes, ours.notes, theirs.notes),
  };
}

const streamText = (stream: EventStream | undefined): Located<string>[] => stream?.description ?? [];

interface Described {
  description: Located<string>;
  acceptedValues?: StatedFacts['acceptedValues'];
  schema?: StatedFacts['schema'];
  isDeprecated?: boolean;
}

/** Merges the rows of a table, each by its name. */
const rowsOf =
  (element: string, choices: Choices) =>
  <Row extends Described>(
    ours: readonly Row[],
    theirs: readonly Row[],
    nameOf: (row: Row) => string,
    placeAt: (name: string) => string,
  ): Row[] =>
    arrange(theirs, ours, nameOf).map((row) => {
      const own = ours.find((other) => nameOf(other) === nameOf(row));
      const wording = own && wordingOf(own.description.value);
      if (!choices.keepsOurs(element, placeAt(nameOf(row)), wording, wordingOf(row.description.value))) return row;
      const merged = { ...row, description: own?.description ?? row.description };
      if (!own || !('acceptedValues' in row) || isSameModel(own, merged)) return merged;
      return { ...row, description: { ...row.description, value: describe(wording ?? '', factsIn(row)) } };
    });

const factsIn = ({ acceptedValues = [], schema, isDeprecated }: Described): StatedFacts => ({
  acceptedValues,
  schema,
  ...(isDeprecated !== undefined && { isDeprecated }),
});

/** The scopes stay in our order, since it has no meaning to upstream. */
function mergeAuthentication(ours: Authentication, theirs: Authentication): Authentication {
  if (ours.kind !== 'token' || theirs.kind !== 'token') return theirs;
  return { ...theirs, scopes: arrange(theirs.scopes, ours.scopes, ({ value }) => value) };
}

function mergeBody<Body extends RequestBody>(
  ours: RequestBody | undefined,
  theirs: Body,
  rows: <Part extends Extract<RequestBody, { kind: 'multipart' }>['parts']>(own: Part, other: Part) => Part[number][],
): RequestBody {
  if (theirs.kind === 'multipart')
    return { ...theirs, parts: rows(ours?.kind === 'multipart' ? ours.parts : [], theirs.parts) };
  return { ...theirs, example: mergeExample(ours?.kind === 'json' ? ours.example : undefined, theirs.example) };
}

/** The command of upstream. If it sends the example of the body, then in the order of the merged one. */
function withBody(curl: Curl, theirs: RequestBody | undefined, merged: RequestBody | undefined): Curl {
  const [before, after] = [theirs, merged].map((body) => (body?.kind === 'json' ? body.example?.text : undefined));
  if (!curl.data || before === undefined || after === undefined || before === after) return curl;
  if (!isSameJson(sentBy(curl), exactJson(before))) return curl;
  return { ...curl, data: { ...curl.data, value: JSON.stringify(JSON.parse(after)) } };
}

/** The JSON that a command sends; its text if it is not JSON. */
function sentBy({ data }: Curl): unknown {
  try {
    return data && exactJson(data.value);
  } catch {
    return data?.value;
  }
}

/** True if two commands send the same, also if their JSON is written in another way. */
function isSameCurl(ours: Curl | undefined, theirs: Curl | undefined): boolean {
  if (!ours || !theirs) return ours === theirs;
  return (
    isSameModel({ ...ours, data: undefined }, { ...theirs, data: undefined }) &&
    isSameJson(sentBy(ours), sentBy(theirs))
  );
}
