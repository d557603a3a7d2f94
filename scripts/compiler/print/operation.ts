import { type Construct, operationSections } from '../dialect/sections.ts';
import type { Operation } from '../model/reference.ts';
import { printAuthentication } from './authentication.ts';
import { printCurl } from './curl.ts';
import { printEventStream } from './event-stream.ts';
import { printHeaders } from './headers.ts';
import { paragraphs, proses } from './paragraphs.ts';
import { printPathParameters } from './path-parameters.ts';
import { printQueryParameters } from './query-parameters.ts';
import { printRequestBody } from './request-body.ts';
import { printResponses } from './responses.ts';
import type { Unplaced } from './unplaced.ts';
import { printUrl } from './url.ts';

/** Prints the section of an operation (dialect §4), without a line break at the end. */
export function printOperation(operation: Unplaced<Operation>): string {
  const { title, summary, description, action } = operation;
  const contents = contentsOf(operation);
  const sections = operationSections.map(({ title: heading, suffix, construct }) => {
    const content = contents[construct];
    return content === '' ? '' : `### ${heading} <a name="${action.value}-${suffix}"></a>\n\n${content}`;
  });
  return paragraphs([`## ${title.value}`, summary ? `**${summary.value}**` : '', proses(description), ...sections]);
}

/** The text of each section; empty if the operation does not have it. */
function contentsOf(operation: Unplaced<Operation>): Record<Construct, string> {
  const { method, url, authentication, body, curl, responses, eventStream, notes } = operation;
  const { pathParameters, queryParameters, headers } = operation;
  const isError = ({ code }: { code: { value: string } }): boolean => /^[45]/.test(code.value);
  const tableOf = <Row>(rows: readonly Row[], print: (rows: readonly Row[]) => string): string =>
    rows.length > 0 ? print(rows) : '';
  return {
    methodAndUrl: `${method.value} ${printUrl(url)}`,
    authentication: printAuthentication(authentication),
    pathParameters: tableOf(pathParameters, printPathParameters),
    queryParameters: tableOf(queryParameters, printQueryParameters),
    headers: tableOf(headers, printHeaders),
    requestBody: body ? printRequestBody(body) : '',
    curl: curl ? printCurl(curl) : '',
    responses: tableOf(
      responses.filter((response) => !isError(response)),
      printResponses,
    ),
    eventStream: eventStream ? printEventStream(eventStream) : '',
    // An operation always has this section, also without rows.
    errors: printResponses(responses.filter(isError)),
    notes: proses(notes),
  };
}
