import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { OpenAPI } from '../openapi/openapi.ts';
import { openPatterns } from './open-patterns.ts';

const header = `/**
 * The types of the API, generated from openapi.yaml. Do not edit: run \`npm run generate\`.
 */

`;

/** The types of a document (openapi-typescript): paths, components, operations, one name per schema. */
export async function emitTypes(document: OpenAPI): Promise<string> {
  // It resolves references in place; the document stays ours. Its type of a document has no room
  // for extensions, and ours names fewer members.
  const input = openPatterns(structuredClone(document)) as unknown as OpenAPI3;
  // A property with a default may be left out of a request: it is optional unless it is required.
  const nodes = await openapiTS(input, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    defaultNonNullable: false,
  });
  return header + astToString(nodes);
}
