/**
 * Constructs whose text becomes a member of the enclosing element, with the member's path below that
 * element; the first path that exists applies. The source map contains objects only, so this table
 * locates a description, a list of examples or all of `security`. If no path exists in the document,
 * the report shows the enclosing element.
 */
export const memberPaths: Readonly<Record<string, readonly string[]>> = {
  'page.metaDescription': ['x-meta-description', 'info/summary'],
  'page.description': ['description', 'info/description'],
  'operation.summary': ['summary'],
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
