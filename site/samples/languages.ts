import { curlSample } from './curl.ts';
import { fetchSample } from './fetch.ts';
import { pythonSample } from './python.ts';
import type { SampleRequest } from './sample-request.ts';
import { typescriptSample } from './typescript.ts';

/** A language of the samples. */
export interface SampleLanguage {
  id: 'curl' | 'ts' | 'js' | 'python';
  title: string;
  /** The language of the code, for highlighting. */
  code: 'bash' | 'ts' | 'js' | 'python';
  sample(request: SampleRequest): string;
}

/** The languages of the samples, in the order of the buttons. */
export const languages: readonly [SampleLanguage, ...SampleLanguage[]] = [
  { id: 'curl', title: 'curl', code: 'bash', sample: curlSample },
  { id: 'ts', title: 'TypeScript', code: 'ts', sample: typescriptSample },
  { id: 'js', title: 'JavaScript', code: 'js', sample: fetchSample },
  { id: 'python', title: 'Python', code: 'python', sample: pythonSample },
];
