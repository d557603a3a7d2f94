import type {
  HeaderParameter,
  ParameterType,
  PathParameter,
  QueryParameter,
  Response,
  StreamEvent,
} from '../model/reference.ts';
import type { Field } from '../model/row.ts';

/** What a row of each table is in the model. */
export interface Rows {
  pathParameters: PathParameter;
  queryParameters: QueryParameter;
  headers: HeaderParameter;
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
 * The tables of the dialect by their columns (dialect §4.3–§4.10). A table is printed with its
 * columns in this order and may be written with them in any order.
 */
export const tables = {
  pathParameters: [
    { name: 'Path Component', field: 'placeholder' },
    { name: 'Description', field: 'description' },
    { name: 'Example', field: 'example' },
  ],
  queryParameters: [
    { name: 'Name', field: 'name' },
    { name: 'Required', field: 'required' },
    { name: 'Description', field: 'description' },
    { name: 'Default', field: 'default' },
    { name: 'Example', field: 'example' },
    { name: 'Type', field: 'type', isOptional: true },
  ],
  headers: [
    { name: 'Name', field: 'name' },
    { name: 'Required', field: 'required' },
    { name: 'Description', field: 'description' },
    { name: 'Default', field: 'default' },
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

/** The fields that have a column. The others are taken from the words of a description. */
export type ColumnField<T extends Table> = (typeof tables)[T][number]['field'];

/** The column of running text, which every table has: a pipe in it is easily left unescaped. */
export const textColumn = 'Description';

/** The words of the Required column. */
export const requiredWords: ReadonlyMap<string, boolean> = new Map([
  ['Y', true],
  ['N', false],
]);

/** The words of the Type column of query parameters. */
export const typeWords: readonly ParameterType[] = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/** The one row of the headers table that every operation with a token has. */
export const authorizationHeader = 'Authorization';

/** A Type cell of a response that says that there is no type. */
export const noType: ReadonlySet<string> = new Set(['', '-', 'undefined']);
