import { defineConfig } from 'tsup';

// Builds the package of the client: ESM with declarations, for Node and browsers. `client/README.md` lists its entry points.
export default defineConfig({
  entry: {
    index: 'client/index.ts',
    paths: 'client/paths.ts',
    types: 'client/documented.ts',
    verify: 'client/verify.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  clean: true,
  outDir: 'dist',
});
