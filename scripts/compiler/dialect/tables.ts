/** The tables of the dialect by their columns, in order (dialect §4.3–§4.10). */
export const tables = {
  pathParameters: ['Path Component', 'Description', 'Example'],
  queryParameters: ['Name', 'Required', 'Description', 'Default', 'Example'],
  headers: ['Name', 'Required', 'Description', 'Default'],
  responses: ['Code', 'Type', 'Description'],
  events: ['SSE Event Name', 'Type', 'Description'],
} as const;

export type Table = keyof typeof tables;
export type Column<T extends Table> = (typeof tables)[T][number];

/** The words of the Required column. */
export const requiredWords: ReadonlyMap<string, boolean> = new Map([
  ['Y', true],
  ['N', false],
]);

/** The one row of the headers table that every operation with a token has. */
export const authorizationHeader = 'Authorization';

/** A Type cell that says that there is no type. */
export const noType: ReadonlySet<string> = new Set(['', '-', 'undefined']);
