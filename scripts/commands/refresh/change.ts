/** The semantic difference of two editions of a reference: facts, not prose. */
export interface Difference {
  operations: {
    added: OperationName[];
    removed: OperationName[];
    renamed: { from: OperationName; to: OperationName }[];
    changed: OperationChange[];
  };
  schemas: { added: string[]; removed: string[]; renamed: SchemaRename[]; changed: SchemaChange[] };
}

export interface OperationName {
  /** `application.search` */
  id: string;
  method: string;
  path: string;
}

/** What changed in an operation that both editions have. */
export interface OperationChange {
  id: string;
  facts: FactChange[];
}

/** One fact of an operation: `query parameter sortField`, `response 400`, `scope`. Absent is absent from the page. */
export interface FactChange {
  fact: string;
  /** What of it: `description`, `accepted values`, `schema`; empty when the fact itself came or went. */
  aspect: string;
  before?: string;
  after?: string;
}

/** A schema under another title. `similarity` is 1 when nothing but the title and the descriptions differ. */
export interface SchemaRename {
  from: string;
  to: string;
  similarity: number;
  changes: JsonChange[];
}

export interface SchemaChange {
  title: string;
  schema: JsonChange[];
  example: boolean;
}

/** One difference inside a schema, at a JSON pointer. In `enum` and `required` each member counts for itself. */
export interface JsonChange {
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  value: string;
}

export const isEmpty = ({ operations, schemas }: Difference): boolean =>
  [...Object.values(operations), ...Object.values(schemas)].every((list) => list.length === 0);
