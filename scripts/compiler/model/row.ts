/** The fields that a row of a table states; its place is not one of them. */
export type Field<Row> = Exclude<keyof Row, 'at'>;

/** A row in which every field must be named, also one that may be undefined: a reader that forgets one does not compile. */
export type Complete<Row> = { [F in keyof Required<Row>]: Row[F] };

/** The type of what is left of a row when all of its fields are taken out: with a new field it does not compile. */
export type NothingLeft = { [field: string]: never };
