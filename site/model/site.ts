import type { Method, OpenAPI, OperationObject, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { Source } from './source.ts';

/** What the pages of the site are written from: the document, arranged the way it is read. */
export interface Site {
  document: OpenAPI;
  resources: Resource[];
  schemas: SchemaEntry[];
  schemaByName: ReadonlyMap<string, SchemaEntry>;
}

/** A tag of the document with its operations. */
export interface Resource {
  /** `devices` */
  name: string;
  title: string;
  description: string;
  operations: Operation[];
  source: Source | undefined;
}

export interface Operation {
  /** `devices.sendCommand` */
  id: string;
  /** `sendCommand` */
  action: string;
  /** The name of its resource. */
  resource: string;
  title: string;
  method: Uppercase<Method>;
  path: string;
  object: OperationObject;
  /** The scopes of which a token needs one; `undefined` when no token is needed. */
  scopes: string[] | undefined;
  source: Source | undefined;
}

export interface SchemaEntry {
  /** The component's name: `DeviceCommand`. */
  name: string;
  title: string;
  schema: Schema;
  /** The operations that name it, in the order of the document. */
  usedBy: Operation[];
  /** The schemas that hold a reference to it. */
  partOf: string[];
  source: Source | undefined;
}
