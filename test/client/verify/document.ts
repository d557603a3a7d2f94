const thing = { required: ['name'], properties: { name: { type: 'string' }, tags: { items: { type: 'string' } } } };
export const json = 'application/json';
export const stream = 'text/event-stream';
/** A document with each kind of response. */
export const document = {
  paths: {
    '/things': {
      get: {
        operationId: 'things.get',
        responses: {
          200: { content: { [json]: { schema: { $ref: '#/components/schemas/Thing' } } } },
          202: {
            content: { 'text/plain': { schema: { maxLength: 2 } }, 'application/problem+json': { schema: thing } },
          },
          204: {},
          206: { content: { [json]: {} } },
          '4XX': { content: { [json]: { schema: { type: 'object' } } } },
          404: { content: { [json]: { schema: { type: 'array' } } } },
        },
      },
      post: { operationId: 'things.post', responses: { default: { content: { [json]: { schema: false } } } } },
      put: { operationId: 'things.put', responses: {} },
    },
    '/things/watch': {
      get: {
        operationId: 'things.watch',
        responses: {
          200: {
            content: {
              [stream]: {
                schema: { maxLength: 1 },
                'x-sse-events': [{ name: 'ping' }, { name: 'thing', schema: { $ref: '#/components/schemas/Thing' } }],
              },
            },
          },
          201: { content: { [stream]: {} } },
          204: {},
        },
      },
    },
  },
  components: { schemas: { Thing: thing } },
};
