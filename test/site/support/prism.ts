import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** Prism over a document, on a free port of the loopback, open to pages of other origins. */
export async function startPrism(document: object): Promise<{ url: string; close: () => Promise<void> }> {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger('PRISM', { level: 'silent' }) },
    config: { isProxy: false, validateRequest: true, validateResponse: true, checkSecurity: true, errors: false, upstreamProxy: undefined, mock: { dynamic: false, ignoreExamples: false } },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
