import Module, { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The modules of Prism that the mock stands on, loaded when they are first needed. */
export interface PrismModules {
  core: typeof import('@stoplight/prism-core');
  http: typeof import('@stoplight/prism-http');
  preferences: typeof import('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
}

let loaded: PrismModules | undefined;

/** Loads Prism: half a second to a second, once for each process. */
export function loadPrism(): PrismModules {
  if (loaded) return loaded;
  putOff();
  // Prism's packages are CommonJS; `require` gives their modules as they are.
  const core: PrismModules['core'] = require('@stoplight/prism-core');
  const http: PrismModules['http'] = require('@stoplight/prism-http');
  const preferences: PrismModules['preferences'] = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
  return (loaded = { core, http, preferences });
}

/**
 * Puts off what Prism loads and the mock seldom or never needs, two thirds of its start-up time:
 * faker's sixty languages, of which random answers use the English one, and the reader of
 * Postman collections.
 */
function putOff(): void {
  const fromPrism = createRequire(require.resolve('@stoplight/prism-http'));
  const stand = (id: string, name: string, load: () => unknown): void => {
    const path = fromPrism.resolve(id);
    if (require.cache[path]) return;
    const module = new Module(path);
    module.filename = path;
    module.loaded = true;
    module.exports = Object.defineProperty({}, name, { enumerable: true, get: load });
    require.cache[path] = module;
  };
  stand('@faker-js/faker', 'default', () => fromPrism('@faker-js/faker/locale/en'));
  stand('@stoplight/http-spec/postman/operation', 'transformPostmanCollectionOperations', () => {
    throw new Error('the mock reads no Postman collections');
  });
}
