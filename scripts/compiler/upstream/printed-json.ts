import type { Json } from '../model/json.ts';

/** JSON as the pages have it. */
export const printedJson = (value: Json): string => JSON.stringify(value, null, 2);
