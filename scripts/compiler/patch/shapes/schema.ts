import { type Kind, map, object } from '../kinds.ts';
import type { ObjectShape } from './shape.ts';

/** The objects in schemas (OpenAPI 3.1.1 §4.8.25, §4.8.26). */
export const schemaShapes = {
  discriminator: { required: ['propertyName'], members: { propertyName: 'text', mapping: map('text') } },
  xml: {
    required: [],
    members: { name: 'text', namespace: 'text', prefix: 'text', attribute: 'flag', wrapped: 'flag' },
  },
} satisfies Readonly<Record<string, ObjectShape>>;

/** The keywords of a Schema Object that are objects of OpenAPI (§4.8.24). */
export const keywordKinds: ReadonlyMap<string, Kind> = new Map([
  ['discriminator', object('discriminator')],
  ['xml', object('xml')],
  ['externalDocs', object('externalDocs')],
]);
