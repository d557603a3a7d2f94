// Prism's own server on a document: from the start of Node to listening. Its command does this and more.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { createServer } = require('@stoplight/prism-http-server');
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { createLogger } = require('@stoplight/prism-core');
const operations = await getHttpOperationsFromSpec(process.argv[2]);
const server = createServer(operations, {
  cors: false,
  components: { logger: createLogger('PRISM', { level: 'silent' }) },
  config: { isProxy: false, validateRequest: true, validateResponse: true, checkSecurity: true, errors: false, upstreamProxy: undefined, mock: { dynamic: false, ignoreExamples: false, seed: null } },
});
console.log(await server.listen(0, '127.0.0.1'));
