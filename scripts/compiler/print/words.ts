import { requiredWords } from '../dialect/tables.ts';

/** The word of a Required cell (dialect §4.4). */
export const requiredText = (isRequired: boolean): string =>
  [...requiredWords].find(([, meaning]) => meaning === isRequired)?.[0] ?? '';
