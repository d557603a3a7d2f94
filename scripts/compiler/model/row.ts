/** The fields that a row of a table states; its place is not one of them. */
export type Field<Row> = Exclude<keyof Row, 'at'>;

/** A row with every field named, so that a reader that forgets one does not compile, not even an optional one. */
export type Complete<Row> = { [F in keyof Required<Row>]: Row[F] };
