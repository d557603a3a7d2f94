import { type Actual, error, loss, type Named, quote, type Unexpected, unexpected, warning } from './specification.ts';

/** Request bodies, curl examples, responses and links (dialect §4.6–§4.9). */
export const bodyCodes = {
  'body/sentence': error('4.6', {
    message: unexpected('paragraph'),
    meaning: 'The schema of the request body is read from a fixed sentence. Other sentences cannot be read.',
    mend: 'Use the fixed sentence with a link to the schema.',
  }),
  'body/no-example': warning('4.6', {
    message: ({ name }: Named) => `Request body ${quote(name)} has no example`,
    meaning: 'Readers, the site and the mock use the example of the request body.',
    mend: 'Add a JSON code block after the sentence.',
  }),
  'body/no-parts': warning('4.6', {
    message: (_: object) => 'Table of the parts of the form has no rows',
    meaning: 'The page states a form, but nothing that it sends.',
    mend: 'State the parts.',
  }),
  'curl/unknown': warning('4.7', {
    message: ({ actual, expected }: Unexpected) =>
      actual === undefined || actual === ''
        ? `Missing curl command, expected ${expected}`
        : `Unexpected ${quote(actual)} in the curl example, expected ${expected}`,
    meaning:
      'The example is not one command of curl with known options, so it cannot be compared with the operation, and a ' +
      'request body is read as optional.',
    mend: 'Use -H, -X, -d or -F, and one URL.',
  }),
  'curl/method': warning('4.7', {
    message: unexpected('method', 'in the curl example'),
    meaning: 'The example calls another operation than the one that is documented.',
    mend: 'Use the method of the operation in the curl example.',
  }),
  'curl/url': warning('4.7', {
    message: unexpected('URL', 'in the curl example'),
    meaning: 'The example calls another URL than the one that is documented.',
    mend: 'Use the URL of the operation in the curl example, and write placeholders without markup.',
  }),
  'curl/query': warning('4.7', {
    message: unexpected('query', 'in the curl example'),
    meaning: 'The example has to send the required query parameters and no others, with the values of their examples.',
    mend: 'Send exactly the required query parameters in the curl example, with the values of their examples.',
  }),
  'curl/authorization': warning('4.7', {
    message: ({ actual, expected }: Unexpected) =>
      actual === undefined
        ? `The curl example sends no header ${expected}, although a token is required`
        : `The curl example sends the header ${actual}, although ${expected}`,
    meaning: 'The section “Authentication” and the curl example contradict each other.',
    mend: 'Send the Authorization header in the curl example if and only if a token is required.',
  }),
  'curl/header': loss('4.7', {
    message: unexpected('header', 'in the curl example'),
    meaning:
      'The curl example has to send the fixed headers with their values, each required header of the table, and no ' +
      'header that the table does not state.',
    mend: 'Correct the curl example, or state the header in the table “Request Headers”.',
  }),
  'curl/no-body': warning('4.7', {
    message: ({ name, isMissing }: Named & { isMissing: boolean }) =>
      `${isMissing ? 'Operation has no curl example' : 'The curl example sends no body'}, so the request body ${quote(name)} is read as optional`,
    meaning: 'Whether a body is required is read from the curl example. Here, no curl example sends the body.',
    mend: 'Send the body with -d if it is required. If it is optional, suppress the warning.',
  }),
  'curl/body': warning('4.7', {
    message: unexpected('body', 'in the curl example'),
    meaning:
      'The curl example has to send the example of the request body, or no body if the operation has none. A form is sent with -F, JSON with -d.',
    mend: 'Send the example of the request body in the curl example, or no body if there is none.',
  }),
  'curl/part': warning('4.7', {
    message: unexpected('part', 'in the curl example'),
    meaning:
      'The curl example has to send each required part of the form, and no part that the table does not state: a file by its name behind “@”, and any other part with the value of its example.',
    mend: 'Send the parts of the table with -F in the curl example.',
  }),
  'response/code': error('4.8', {
    message: unexpected('status code'),
    meaning: 'The document lists responses by status code, a number from 100 to 599.',
    mend: 'Write a status code of three digits.',
  }),
  'response/duplicate': error('4.8', {
    message: ({ actual }: Actual & { expected?: string }) => `Status code ${actual} has two rows`,
    meaning: 'OpenAPI has one response for each status code. Only the first row is used.',
    mend: 'Join the two rows.',
  }),
  'response/no-type': warning('4.8', {
    message: unexpected('type'),
    meaning:
      'The cell contains “undefined”, so the type was probably unknown when the page was generated. It is read as no body.',
    mend: 'Link the schema of the response, or write “-” if it has no body.',
  }),
  'response/type': error('4.8', {
    message: unexpected('type'),
    meaning: 'The schema of a response is read from a link, and the cell can contain nothing else.',
    mend: 'Write the type as [Title](schemas.md#slug).',
  }),
  'response/no-content': loss('4.8', {
    message: unexpected('type'),
    meaning:
      'A response with a status code below 200, or with 204, 205 or 304, has no content in HTTP. The type is left out.',
    mend: 'Write “-” as the type, or correct the status code.',
  }),
  'response/none': warning('4.8', {
    message: ({ name }: Named) => `Table ${quote(name)} has no rows`,
    meaning: 'A table of responses has a header and nothing under it.',
    mend: 'State a response.',
  }),
  'response/no-400': warning('4.8', {
    message: ({ name }: Named) => `Operation ${quote(name)} states errors, but not the error 400`,
    meaning: 'Any operation can be called wrongly, so an operation that states errors has to state 400.',
    mend: 'State the error for a malformed request.',
  }),
  'response/no-success': warning('4.8', {
    message: ({ name }: Named) => `Operation ${quote(name)} has no successful response`,
    meaning: 'The page does not state what a client receives if the call succeeds.',
    mend: 'State the successful response.',
  }),
  'event/duplicate': warning('4.10', {
    message: ({ actual }: Actual) => `Event ${quote(actual)} has two rows`,
    meaning: 'A client finds the schema of an event by its name, so both rows apply to every event of the name.',
    mend: 'Join the two rows, or correct one of the names.',
  }),
  'link/unresolved-schema': error('4.9', {
    message: ({ actual, expected }: Unexpected & Actual) => `Schema not found: ${quote(actual)}, expected ${expected}`,
    meaning:
      'The reference has a page of schemas, but the schema of the link is not on it. ' +
      'All links to one missing schema are reported together.',
    mend: 'Correct the title or the fragment, or add the schema.',
  }),
  'link/broken': warning('4.9', {
    message: ({ actual, expected }: Unexpected & Actual) => `Link target not found: ${actual}, expected ${expected}`,
    meaning:
      'The page or heading that the link points to does not exist. All links to one missing target are reported ' +
      'together. If the reference has no page of schemas, a schema becomes a component without constraints.',
    mend: 'Correct the link, or add what it points to.',
  }),
  'link/mismatch': warning('4.9', {
    message: unexpected('link target'),
    meaning: 'The title of the link names one schema and its fragment another. The document uses the title.',
    mend: 'Make the fragment the slug of the title.',
  }),
  'link/title': loss('4.9', {
    message: unexpected('link text'),
    meaning:
      'No schema has the text of the link as its title, but the fragment of the link names one. The document uses ' +
      'the fragment, so the text of the link is lost.',
    mend: 'Make the text of the link the title of the schema.',
  }),
} as const;
