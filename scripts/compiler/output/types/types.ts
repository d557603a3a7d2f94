import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from 'openapi-typescript';
import ts from 'typescript';
import { valueAt } from '../../model/pointer.ts';
import { ownMember } from '../../model/record.ts';
import type { OpenAPI } from '../../openapi/openapi.ts';
import { typeAliases } from './aliases.ts';
import { typesInput } from './input.ts';
import { StandIns } from './stand-ins.ts';

const header = `/**
 * The types of the API, generated from openapi.yaml. Do not edit: run \`npm run generate\`.
 */

`;

/**
 * The artefact `openapi.d.ts`, written by openapi-typescript: paths, components, operations, and a
 * named type for each schema.
 */
export async function emitTypes(document: OpenAPI): Promise<string> {
  const standIns = new StandIns(document);
  const input = typesInput(document, standIns);
  // OpenAPI3 does not allow extensions, and our type declares fewer members.
  const nodes = transformSchema(input as unknown as OpenAPI3, contextOf(input));
  const end = nodes.findIndex((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components') + 1;
  const aliases = end === 0 ? '' : typeAliases(Object.keys(document.components.schemas), nodes);
  return header + standIns.restore(astToString(nodes.slice(0, end)) + aliases + astToString(nodes.slice(end)));
}

/**
 * The options of openapi-typescript, and its access to the document. Its main function is not used: it first checks
 * the document with Redocly, which fails for properties such as `valueOf`, and takes as long as writing the types.
 */
const contextOf = (document: OpenAPI): GlobalContext => ({
  // A default does not make a property required, since a request can omit it.
  defaultNonNullable: false,
  silent: true,
  resolve: <T>(reference: string) => target(document, reference) as T | undefined,
  injectFooter: [],
  discriminators: { objects: {}, refsHandled: [] },
  // Options that are not used.
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: {} as GlobalContext['redoc'],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  // The bytes of a part of a form (dialect §4.6).
  transform: (schema) =>
    schema.format === 'binary' && 'contentMediaType' in schema ? ts.factory.createTypeReferenceNode('Blob') : undefined,
  transformProperty: undefined,
});

/** The target of a reference, through references that are targets themselves. */
function target(document: OpenAPI, reference: string): unknown {
  const seen = new Set<string>();
  let value: unknown;
  for (let next: unknown = reference; typeof next === 'string' && !seen.has(next); ) {
    seen.add(next);
    value = valueAt(document, next.slice(1));
    next = ownMember(value, '$ref');
  }
  return value;
}
