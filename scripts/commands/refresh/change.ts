/** The differences between the facts of two editions of a reference. */
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

/** The changes of an operation that both editions have. */
export interface OperationChange {
  id: string;
  facts: FactChange[];
}

/** A change of one fact of an operation. `before` and `after` are absent if that edition does not state it. */
export interface FactChange {
  /** `query parameter sortField`, `response 400`, `scope all.User`. */
  fact: string;
  /**
   * The part of the fact that changed: `description`, `accepted values`, `schema`; empty if the
   * fact was added or removed.
   */
  aspect: string;
  before?: string;
  after?: string;
}

/** A schema under a new title. `similarity` is 1 if only its own title and description differ. */
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

/** One difference in a schema, at a JSON pointer. In `enum` and `required`, each member is a separate change. */
export interface JsonChange {
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  value: string;
}

/** True if the two editions have the same facts. */
export const isEmpty = ({ operations, schemas }: Difference): boolean =>
  [...Object.values(operations), ...Object.values(schemas)].every((list) => list.length === 0);
