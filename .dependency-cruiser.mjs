import { readdirSync } from 'node:fs';

// The layers of the design (ARCHITECTURE.md), which imports go down only. Type imports count.

/** From the top to the bottom. Folders of one layer do not import each other. */
const layers = [
  ['compile\\.ts'],
  ['queries/'],
  ['output/'],
  ['check/', 'patch/', 'examples/'],
  ['openapi/'],
  ['schema/'],
  ['read/', 'print/'],
  ['diagnostics/'],
  ['dialect/'],
  ['model/'],
];

/** Folders that have an index. */
const indexed = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .map((path) => `scripts/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('/index.ts'))
  .map((path) => path.replace(/\/index\.ts$/, ''));

const compiler = '^scripts/compiler/';
const pathOf = (names) => names.map((name) => compiler + name);

const upwards = layers.flatMap((names, i) =>
  names.map((name) => {
    const above = layers.slice(0, i).flat();
    const beside = i === 0 ? [] : names.filter((other) => other !== name);
    return {
      name: `${name.replace(/[\\/]/g, '')}-imports-downwards`,
      severity: 'error',
      from: { path: compiler + name },
      to: { path: pathOf([...above, ...beside]) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards.filter(({ to }) => to.path.length > 0),
    {
      name: 'query-knows-no-layer',
      comment: 'The incremental core is used by the compiler and knows nothing of it.',
      severity: 'error',
      from: { path: `${compiler}query\\.ts$` },
      to: { path: compiler, pathNot: `${compiler}equal\\.ts$` },
    },
    {
      name: 'compiler-is-pure',
      comment: 'No file system, process, network or clock: only what computes.',
      severity: 'error',
      from: { path: compiler },
      to: { dependencyTypes: ['core'], pathNot: '^(?:util|buffer)$' },
    },
    {
      name: 'compiler-knows-no-edge',
      severity: 'error',
      from: { path: compiler },
      to: { path: '^(?:scripts/commands|client|site|bench|test)/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client is published: of the project it takes what is generated for it.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(?:scripts|site|bench|test)/' },
    },
    {
      name: 'site-is-pure',
      comment: 'The site takes the document and its types, and the words of the dialect.',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^scripts/commands/' },
    },
    ...indexed.map((folder) => ({
      name: `${folder.replaceAll('/', '-')}-by-its-index`,
      comment: 'A folder with an index is imported by its index.',
      severity: 'error',
      from: { pathNot: `^${folder}/` },
      to: { path: `^${folder}/`, pathNot: `^${folder}/index\\.ts$` },
    })),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
