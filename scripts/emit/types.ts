import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { OpenAPI } from './openapi.ts';

const header = `/**
 * The types of the API, generated from openapi.yaml. Do not edit: run \`npm run generate\`.
 */

`;

/** The types of a document (openapi-typescript): paths, components, operations, one name per schema. */
export async function emitTypes(document: OpenAPI): Promise<string> {
  // It resolves references in place; the document stays ours.
  const input = structuredClone(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(input, { rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true });
  return header + astToString(nodes);
}
