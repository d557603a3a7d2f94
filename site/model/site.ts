import type { Method, OpenAPI, OperationObject, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { SourcePosition } from './source.ts';

/** The model of the site: the document, arranged by resource and schema. */
export interface Site {
  document: OpenAPI;
  /** All resources, in the order of the document. */
  resources: SiteResource[];
  families: SiteFamily[];
  schemas: SiteSchema[];
  schemaByName: ReadonlyMap<string, SiteSchema>;
}

/** Resources that belong together: a group of tags, or all of them if the document has no groups. */
export interface SiteFamily {
  title: string;
  resources: SiteResource[];
}

/** A tag of the document and its operations. */
export interface SiteResource {
  /** `devices` */
  name: string;
  title: string;
  description: string;
  operations: SiteOperation[];
  source: SourcePosition | undefined;
}

/** An operation of the document. */
export interface SiteOperation {
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
  /** The scopes, of which a token needs at least one; `undefined` if no token is needed. */
  scopes: string[] | undefined;
  source: SourcePosition | undefined;
}

/** A component schema of the document. */
export interface SiteSchema {
  /** The component's name: `DeviceCommand`. */
  name: string;
  title: string;
  schema: Schema;
  /** The operations that reference it directly, in the order of the document. */
  usedBy: SiteOperation[];
  /** The names of the schemas that reference it directly. */
  partOf: string[];
  source: SourcePosition | undefined;
}
