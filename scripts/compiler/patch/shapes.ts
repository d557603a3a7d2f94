import type { ObjectName } from './kinds.ts';
import { documentShapes } from './shapes/document.ts';
import { operationShapes } from './shapes/operation.ts';
import { schemaShapes } from './shapes/schema.ts';
import { securityShapes } from './shapes/security.ts';
import type { ObjectShape } from './shapes/shape.ts';

/** The objects of OpenAPI 3.1.1 §4.8. */
export const shapes: Readonly<Record<ObjectName, ObjectShape>> = {
  ...documentShapes,
  ...operationShapes,
  ...schemaShapes,
  ...securityShapes,
};
