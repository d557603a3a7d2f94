import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { OpenAPI } from '../openapi/openapi.ts';
import { openPatterns } from './open-patterns.ts';

const header = `/**
 * The types of the API, generated from openapi.yaml. Do not edit: run \`npm run generate\`.
 */

`;

/**
 * The artefact `openapi.d.ts`, written by openapi-typescript: paths, components, operations, and a
 * named type for each schema.
 */
export async function emitTypes(document: OpenAPI): Promise<string> {
  // A copy, since openapiTS changes the document. The cast is necessary because OpenAPI3 does not
  // allow extensions, and our type declares fewer members.
  const input = openPatterns(structuredClone(document)) as unknown as OpenAPI3;
  // A default does not make a property required, since a request can omit it.
  const nodes = await openapiTS(input, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    defaultNonNullable: false,
  });
  return header + astToString(nodes);
}
