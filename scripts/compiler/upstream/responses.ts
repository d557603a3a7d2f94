import type { Report } from '../diagnostics/reporter.ts';
import type { Located, Place } from '../model/place.ts';
import type { EventStream, Response, SchemaLink } from '../model/reference.ts';
import type { ApiResponse } from './api-info.ts';
import { proseOf } from './prose-of.ts';

/** Responses by code, or a stream of events in place of the successful one (dialect §4.8, §4.10). */
export function readResponses(
  responses: readonly ApiResponse[],
  { at, isStream }: { at: Place & { file: string }; isStream: boolean },
  linkTo: (schema: Located<string>) => SchemaLink | undefined,
  report: Report,
): { responses: Response[]; eventStream: EventStream | undefined } {
  const streams = responses.filter(({ events }) => events.length > 0);
  if (isStream !== streams.length > 0 || streams.length > 1)
    report('upstream/contradiction', streams.at(-1)?.code.at ?? at, {
      what: 'events',
      actual: `${streams.length} responses with events`,
      expected: isStream ? 'one, since sseStream is true' : 'none, since sseStream is not true',
    });
  const [stream] = streams;
  return {
    responses: responses
      .filter((response) => response !== stream)
      .toSorted((one, other) => (one.code.value < other.code.value ? -1 : 1))
      .map(({ code, description, schema }) => {
        if (!/^[1-5]\d\d$/.test(code.value))
          report('upstream/value', code.at, { actual: code.value, expected: 'three digits', where: 'code' });
        return { at: code.at, code, schema: schema && linkTo(schema), description: prose(description) };
      }),
    eventStream: stream && {
      at: stream.code.at,
      description: [prose(stream.description)],
      events: stream.events.map(({ name, description, schema }) => ({
        at: name.at,
        name,
        schema: schema && linkTo(schema),
        description: prose(description),
      })),
    },
  };
}

const prose = ({ value, at }: Located<string>): Located<string> => ({ value: proseOf(value), at });
