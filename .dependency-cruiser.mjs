import { readdirSync } from 'node:fs';

// Checks the layers of the design (ARCHITECTURE.md): imports go downwards only, including imports of types.

/** The layers from top to bottom. Folders of the same layer do not import each other. */
const layers = [
  ['compile\\.ts'],
  ['queries/'],
  ['output/', 'merge/', 'upstream/'],
  ['check/', 'patch/', 'examples/'],
  ['guarantees/'],
  ['openapi/'],
  ['schema/'],
  ['correct/'],
  ['read/', 'print/'],
  ['diagnostics/'],
  ['dialect/'],
  ['model/'],
];

/** Folders with an index. */
const indexed = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .map((path) => `scripts/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('/index.ts'))
  .map((path) => path.replace(/\/index\.ts$/, ''));

const compiler = '^scripts/compiler/';
const pathOf = (names) => names.map((name) => compiler + name);

const upwards = layers.flatMap((names, i) =>
  names.map((name) => {
    const above = layers.slice(0, i).flat();
    const sameLayer = i === 0 ? [] : names.filter((other) => other !== name);
    return {
      name: `${name.replace(/[\\/]/g, '')}-imports-downwards`,
      severity: 'error',
      from: { path: compiler + name },
      to: { path: pathOf([...above, ...sameLayer]) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards.filter(({ to }) => to.path.length > 0),
    {
      name: 'query-knows-no-layer',
      comment: 'The incremental core does not depend on the compiler.',
      severity: 'error',
      from: { path: `${compiler}query\\.ts$` },
      to: { path: compiler, pathNot: `${compiler}equal\\.ts$` },
    },
    {
      name: 'compiler-is-pure',
      comment: 'The compiler uses no file system, process, network or clock. A hash of a text is as pure as the text.',
      severity: 'error',
      from: { path: compiler, pathNot: `${compiler}merge/record\\.ts$` },
      to: { dependencyTypes: ['core'], pathNot: '^(?:util|buffer)$' },
    },
    {
      name: 'compiler-knows-no-edge',
      severity: 'error',
      from: { path: compiler },
      to: { path: '^(?:scripts/commands|client|sandbox|site|bench|test)/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client is published, so it imports only generated files.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(?:scripts|sandbox|site|bench|test)/' },
    },
    {
      name: 'sandbox-stands-alone',
      comment: 'The sandbox is published with the client, of which it uses the verifier.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(?:scripts|site|bench|test|client/(?!verify/))' },
    },
    {
      name: 'site-is-pure',
      comment: 'The site uses the document, its types and the dialect, but no commands.',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^scripts/commands/' },
    },
    ...indexed.map((folder) => ({
      name: `${folder.replaceAll('/', '-')}-by-its-index`,
      comment: 'Other folders import a folder with an index only through the index.',
      severity: 'error',
      from: { pathNot: `^${folder}/` },
      to: { path: `^${folder}/`, pathNot: `^${folder}/index\\.ts$` },
    })),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'One script is read as text, since it runs in a measured page.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^bench/site/watch-operation\\.js$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^site/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
