// What a page loads before its first call, and what it loads later. The parts for later are external in the former, as a
// bundler puts them into files of their own.
const size = { gzip: true, modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', logLevel: 'error' }) };
const entry = { ...size, import: '{ createClient }', ignore: ['./special-*', './stream-*'] };
const part = { ...size, ignore: ['./chunk-*'] };

export default [
  { name: 'paths only', path: 'dist/paths.js', limit: '5.5 kB', ...entry },
  { name: 'with resource methods for the whole API', path: 'dist/index.js', limit: '10 kB', ...entry },
  {
    name: 'errors, retries and forms, loaded beside the first request',
    path: 'dist/special-*.js',
    limit: '2.5 kB',
    ...part,
  },
  { name: 'event streams, loaded when first used', path: 'dist/stream-*.js', limit: '2.7 kB', ...part },
];
