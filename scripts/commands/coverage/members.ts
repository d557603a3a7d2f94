/**
 * Constructs whose text became a member of the element around it: the path of the member below
 * that element, alternatives in order. The source map knows objects only; a description, a list
 * of examples or the whole of `security` is found through this table. A member that the
 * document does not have is passed over, then the element itself is shown.
 */
export const members: Readonly<Record<string, readonly string[]>> = {
  'page.metaDescription': ['x-meta-description', 'info/summary'],
  'page.description': ['description', 'info/description'],
  'operation.description': ['description'],
  'operation.notes': ['description'],
  'authentication.heading': ['security'],
  authentication: ['security'],
  'headers.heading': ['security'],
  'headers.header': ['security'],
  header: ['security'],
  'pathParameters.heading': ['parameters'],
  'pathParameters.header': ['parameters'],
  'queryParameters.heading': ['parameters'],
  'queryParameters.header': ['parameters'],
  'requestBody.heading': ['requestBody'],
  'requestBody.example': ['example', 'x-invalid-example'],
  'responses.heading': ['responses'],
  'responses.header': ['responses'],
  'errors.heading': ['responses'],
  'eventStream.description': ['description'],
  'events.header': ['content/text~1event-stream/x-sse-events'],
  'overview.text': ['info/description'],
  'overview.resource': ['tags'],
  'overview.throttle': ['paths'],
  'schema.description': ['description'],
  'schema.example.heading': ['examples'],
  'schema.example': ['examples/0', 'x-invalid-example'],
};
