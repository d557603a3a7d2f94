/** The fields of a row of a table, without its place. */
export type Field<Row> = Exclude<keyof Row, 'at'>;

/**
 * A row in which every field is required, so that forgetting one is a type error, even if it is
 * optional in the model.
 */
export type Complete<Row> = { [F in keyof Required<Row>]: Row[F] };

/** The type of what is left of a row when all of its fields are taken out: with a new field it does not compile. */
export type NothingLeft = { [field: string]: never };
