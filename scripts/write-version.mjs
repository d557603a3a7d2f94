import { readFileSync, writeFileSync } from 'node:fs';

// Copies the version of the package into the client. `npm run release:version` runs it; a test compares the two.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = new URL('../client/version.ts', import.meta.url);
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`));
