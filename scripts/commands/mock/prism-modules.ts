import Module, { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The modules of Prism that the mock uses. */
export interface PrismModules {
  core: typeof import('@stoplight/prism-core');
  http: typeof import('@stoplight/prism-http');
  preferences: typeof import('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
}

let loaded: PrismModules | undefined;

/** Loads Prism on first use, which takes half a second to a second. */
export function loadPrism(): PrismModules {
  if (loaded) return loaded;
  deferUnused();
  // Prism's packages are CommonJS, so `require` returns their modules without interop wrappers.
  const core: PrismModules['core'] = require('@stoplight/prism-core');
  const http: PrismModules['http'] = require('@stoplight/prism-http');
  const preferences: PrismModules['preferences'] = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
  return (loaded = { core, http, preferences });
}

/**
 * Defers modules that Prism loads but the mock rarely or never uses; they are two thirds of the
 * start-up time. They are faker's sixty locales (random data uses English only) and the reader of
 * Postman collections.
 */
function deferUnused(): void {
  const fromPrism = createRequire(require.resolve('@stoplight/prism-http'));
  const defer = (id: string, name: string, load: () => unknown): void => {
    const path = fromPrism.resolve(id);
    if (require.cache[path]) return;
    const module = new Module(path);
    module.filename = path;
    module.loaded = true;
    module.exports = Object.defineProperty({}, name, { enumerable: true, get: load });
    require.cache[path] = module;
  };
  defer('@faker-js/faker', 'default', () => fromPrism('@faker-js/faker/locale/en'));
  defer('@stoplight/http-spec/postman/operation', 'transformPostmanCollectionOperations', () => {
    throw new Error('The mock does not read Postman collections');
  });
}
