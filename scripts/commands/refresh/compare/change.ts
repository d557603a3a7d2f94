import { isWording } from './wording.ts';

/** The differences between two editions of a reference. */
export interface Difference {
  operations: {
    added: OperationName[];
    removed: OperationName[];
    renamed: { from: OperationName; to: OperationName }[];
    changed: OperationChange[];
  };
  schemas: { added: SchemaName[]; removed: SchemaName[]; renamed: SchemaRename[]; changed: SchemaChange[] };
}

/** Where a change stands: in the newer edition; of what was removed, in the older one. */
export interface FileLine {
  /** Name of the file, without folders. */
  file: string;
  line: number;
}

export interface OperationName extends FileLine {
  /** `application.search` */
  id: string;
  method: string;
  path: string;
}

/** The changes of an operation that both editions have. */
export interface OperationChange extends FileLine {
  id: string;
  facts: FactChange[];
}

/** A fact of an operation. */
export interface FactName {
  /** The kind of fact: `query parameter`, `response`, `scope`. */
  fact: string;
  /** `sortField`, `400`, `all.User`. Absent if an operation has only one fact of the kind. */
  name?: string;
}

/** A change of one fact of an operation. `before` and `after` are absent if that edition does not state it. */
export interface FactChange extends FactName, FileLine {
  /** The part of the fact that changed, such as `default`; empty if the fact was added or removed. */
  aspect: string;
  before?: AspectValue;
  after?: AspectValue;
  /** Set if the aspect is a sentence for people. */
  wording?: true;
}

/** The value of an aspect. A list is a set: its order is not compared. */
export type AspectValue = string | readonly string[];

export interface SchemaName extends FileLine {
  title: string;
}

/** A schema under a new title. `similarity` is 1 if only its own title and description differ. */
export interface SchemaRename extends FileLine {
  from: string;
  to: string;
  similarity: number;
  changes: SchemaEdit[];
}

export interface SchemaChange extends SchemaName {
  schema: SchemaEdit[];
  example: boolean;
  /** The description of the schema in the page, not that in its JSON. */
  description?: { before: string; after: string };
}

/** A change in the JSON of a schema, with its place. */
export type SchemaEdit = JsonChange & FileLine;

/**
 * A difference between two schemas, at a JSON pointer (RFC 6901) into the newer one; of what was removed, into the older
 * one. `members` is a change of a set: of `enum`, `required`, `type`.
 */
export type JsonChange = { pointer: string } & (
  | { kind: 'added'; after: unknown }
  | { kind: 'removed'; before: unknown }
  | { kind: 'changed'; before: unknown; after: unknown }
  | { kind: 'members'; gained: unknown[]; lost: unknown[] }
);

/** True if there are no differences. */
export const isEmpty = ({ operations, schemas }: Difference): boolean =>
  [...Object.values(operations), ...Object.values(schemas)].every((list) => list.length === 0);

/** True if more than sentences changed. */
export const isFactual = (change: OperationChange | SchemaChange): boolean =>
  'facts' in change
    ? change.facts.some(({ wording }) => wording !== true)
    : change.example || change.schema.some(({ pointer }) => !isWording(pointer));
