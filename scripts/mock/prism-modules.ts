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
  loadOneLanguage();
  // Prism's packages are CommonJS; `require` gives their modules as they are.
  const core: PrismModules['core'] = require('@stoplight/prism-core');
  const http: PrismModules['http'] = require('@stoplight/prism-http');
  const preferences: PrismModules['preferences'] = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js');
  return (loaded = { core, http, preferences });
}

/**
 * For random answers Prism loads faker with its sixty languages, more than half of its start-up
 * time, and uses the English one. The module that it asks for becomes one that loads English,
 * and only when a random answer is wanted.
 */
function loadOneLanguage(): void {
  const fromPrism = createRequire(require.resolve('@stoplight/prism-http'));
  const path = fromPrism.resolve('@faker-js/faker');
  if (require.cache[path]) return;
  const module = new Module(path);
  module.filename = path;
  module.loaded = true;
  module.exports = {
    get default(): unknown {
      return fromPrism('@faker-js/faker/locale/en');
    },
  };
  require.cache[path] = module;
}
