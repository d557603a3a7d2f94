import { loss, unexpected } from './specification.ts';

/** The overview page (dialect §6). */
export const overviewCodes = {
  'overview/label': loss('6', {
    message: unexpected('label'),
    meaning: 'Two items of the overview describe one page with different labels. The document has the first one.',
    mend: 'Use one label for the page, or join the two items.',
  }),
} as const;
