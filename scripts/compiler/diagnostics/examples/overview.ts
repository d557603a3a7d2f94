import type { overviewCodes } from '../codes/overview.ts';
import type { ExamplesOf } from './example.ts';

const overview = (label: string): string => `# Losant REST API

## Resources

* [Devices](devices.md)\\
  Reads devices.
* [${label}](devices.md)\\
  Changes devices.
`;

export const overviewExamples: ExamplesOf<typeof overviewCodes> = {
  'overview/label': {
    wrong: { files: { 'overview.md': overview('Things') } },
    right: { files: { 'overview.md': overview('Devices') } },
  },
};
