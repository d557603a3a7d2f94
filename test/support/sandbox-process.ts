// A sandbox of a small document as a process: `node sandbox-process.mjs FILE` prints its URL.
import { startSandbox } from '../../sandbox/http/server.ts';
import { library } from '../sandbox/library.ts';

const [, , data = ''] = process.argv;
const { url } = await startSandbox({ document: library, seed: 'none', data });
process.stdout.write(`${url}\n`);
