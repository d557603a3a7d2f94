import type {
  BodyPart,
  HeaderParameter,
  ParameterType,
  PartType,
  PathParameter,
  QueryParameter,
  Response,
  StreamEvent,
} from '../model/reference.ts';
import type { Field } from '../model/row.ts';

/** The type of a row of each table in the model. */
export interface Rows {
  pathParameters: PathParameter;
  queryParameters: QueryParameter;
  headers: HeaderParameter;
  parts: BodyPart;
  responses: Response;
  events: StreamEvent;
}

interface ColumnOf<Row> {
  name: string;
  /** The field of the model that a cell of the column states. */
  field: Field<Row>;
  /** A table may leave the column out. */
  isOptional?: true;
}

/**
 * The columns of the tables of the dialect (dialect §4.3–§4.10). Tables are printed with columns in
 * this order; pages can have them in any order.
 */
export const tables = {
  pathParameters: [
    { name: 'Path Component', field: 'placeholder' },
    { name: 'Description', field: 'description' },
    { name: 'Example', field: 'example' },
    { name: 'Pattern', field: 'pattern', isOptional: true },
  ],
  queryParameters: [
    { name: 'Name', field: 'name' },
    { name: 'Required', field: 'required' },
    { name: 'Description', field: 'description' },
    { name: 'Default', field: 'default' },
    { name: 'Example', field: 'example' },
    { name: 'Type', field: 'type', isOptional: true },
    { name: 'Pattern', field: 'pattern', isOptional: true },
  ],
  headers: [
    { name: 'Name', field: 'name' },
    { name: 'Required', field: 'required' },
    { name: 'Description', field: 'description' },
    { name: 'Default', field: 'default' },
  ],
  parts: [
    { name: 'Name', field: 'name' },
    { name: 'Required', field: 'required' },
    { name: 'Type', field: 'type' },
    { name: 'Description', field: 'description' },
    { name: 'Default', field: 'default' },
    { name: 'Example', field: 'example' },
    { name: 'Pattern', field: 'pattern', isOptional: true },
  ],
  responses: [
    { name: 'Code', field: 'code' },
    { name: 'Type', field: 'schema' },
    { name: 'Description', field: 'description' },
  ],
  events: [
    { name: 'SSE Event Name', field: 'name' },
    { name: 'Type', field: 'schema' },
    { name: 'Description', field: 'description' },
  ],
} as const satisfies { [T in keyof Rows]: readonly ColumnOf<Rows[T]>[] };

export type Table = keyof typeof tables;
export type Column<T extends Table> = (typeof tables)[T][number]['name'];

/** The fields that have a column. The others are read from the text of the description. */
export type ColumnField<T extends Table> = (typeof tables)[T][number]['field'];

/**
 * The column of running text, which every table has. Extra cells in a row probably come from an
 * unescaped pipe in it.
 */
export const textColumn = 'Description';

/** The words of the Required column. */
export const requiredWords: ReadonlyMap<string, boolean> = new Map([
  ['Y', true],
  ['N', false],
]);

/** Words that probably mean a word of the Required column. */
export const requiredSynonyms: ReadonlyMap<string, string> = new Map([
  ...['y', 'yes', 'true', 'required'].map((word) => [word, 'Y'] as const),
  ...['n', 'no', 'false', 'optional'].map((word) => [word, 'N'] as const),
]);

/** The words of the Type column of query parameters. */
export const typeWords: readonly ParameterType[] = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/** The words of the Type column of parts. */
export const partTypeWords: readonly PartType[] = ['file', 'string', 'number', 'integer', 'boolean', 'object'];

/** The row of the headers table that every operation with a token has. */
export const authorizationHeader = 'Authorization';

/** Whether two names of headers are equal: case has no meaning (RFC 9110, §5.1). */
export const isSameHeader = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Names in lower case of headers that OpenAPI ignores as parameters (OpenAPI 3.1.1 §4.8.12.1). */
export const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

/** A name of a header is a token (RFC 9110, §5.6.2). */
export const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Codes of responses that have no content (RFC 9110, §6.4.1 and §15.3.6). */
export const codeWithoutContent = /^(?:1\d\d|204|205|304)$/;

/** Contents of a Type cell of a response that mean “no type”. */
export const noType: ReadonlySet<string> = new Set(['', '-', 'undefined']);
