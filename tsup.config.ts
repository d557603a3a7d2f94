import { defineConfig } from 'tsup';

// The client as a package: ESM and declarations, for Node and browsers alike. `client/README.md` says what is in it.
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
