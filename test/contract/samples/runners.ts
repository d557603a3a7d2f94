import { type Run, runCurl, runJavaScript, runPython } from './run.ts';

/** How the samples of a language are run. */
export interface Runner {
  /** The id of the language. */
  id: string;
  needs: string;
  /** Fails if the samples cannot be run. */
  command: readonly [string, ...string[]];
  run: Run;
}

/** The languages whose samples are run by a program; those in TypeScript are compiled, and run by the tests. */
export const runners: readonly Runner[] = [
  { id: 'js', needs: 'Node', command: [process.execPath, '--version'], run: runJavaScript },
  {
    id: 'python',
    needs: 'Python 3 and requests (apt-get install python3-requests)',
    command: ['python3', '-c', 'import requests'],
    run: runPython,
  },
  { id: 'curl', needs: 'curl (apt-get install curl)', command: ['curl', '--version'], run: runCurl },
];
