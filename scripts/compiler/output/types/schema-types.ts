import {
  type GlobalContext,
  NEVER,
  type SchemaObject,
  STRING,
  transformSchemaObject,
  UNDEFINED,
} from 'openapi-typescript';
import ts from 'typescript';
import { valueAt } from '../../model/pointer.ts';
import { isRecord, ownMember } from '../../model/record.ts';
import type { OpenAPI, Schema } from '../../openapi/openapi.ts';
import { commented, objectOf, orUndefined } from './nodes.ts';
import type { Uses } from './uses.ts';

const { factory } = ts;

/** Writes the types of schemas with openapi-typescript, after `typesInput`. */
export class SchemaTypes {
  /** Types that other types need, such as `WithRequired`. */
  readonly helpers: ts.Node[] = [];
  readonly #contexts: { sent: GlobalContext; other: GlobalContext };
  readonly #nameOf: (component: string) => string | undefined;

  /** `nameOf` is the name of the type of a component, unless it is only a member of `components['schemas']`. */
  constructor(input: OpenAPI, nameOf: (component: string) => string | undefined) {
    this.#nameOf = nameOf;
    this.#contexts = { sent: contextOf(input, this.helpers, true), other: contextOf(input, this.helpers, false) };
  }

  /** The type of a schema; `unknown` without one. */
  of(schema: Schema | undefined, { isSent }: Pick<Uses, 'isSent'>): ts.TypeNode {
    const ctx = isSent ? this.#contexts.sent : this.#contexts.other;
    // Its types allow no `true` and `false`, which it handles.
    const type = transformSchemaObject((schema ?? true) as SchemaObject, { path: '#', ctx });
    return ts.visitNode(type, this.#withNames, ts.isTypeNode) ?? type;
  }

  /** Replaces `components["schemas"]["Device"]` with `Device`. */
  readonly #withNames = (node: ts.Node): ts.Node => {
    const component = componentOf(node);
    const name = component === undefined ? undefined : this.#nameOf(component);
    if (name !== undefined) return factory.createTypeReferenceNode(name);
    return ts.visitEachChild(node, this.#withNames, undefined);
  };
}

/** `Device`, if a node is `components["schemas"]["Device"]`. */
function componentOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { indexType } = node;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
}

/** The types of texts with an `x-type`. */
const textTypes: Readonly<Record<string, ts.TypeNode>> = {
  Blob: factory.createTypeReferenceNode('Blob'),
  // `JSON.stringify` and queries write a date as a date-time.
  Date: factory.createUnionTypeNode([STRING, factory.createTypeReferenceNode('Date')]),
  // Any text, without making a union of the texts before it a `string`: editors still offer them.
  text: factory.createParenthesizedType(factory.createIntersectionTypeNode([STRING, objectOf([])])),
};

/**
 * The options of openapi-typescript, and its access to the document. Its main function is not used: it first checks
 * the document with Redocly, which fails for properties such as `valueOf`, and takes as long as writing the types.
 * In types that are sent (`isSent`), arrays are `readonly`, so that constants are accepted, and an optional property
 * can be `undefined`, which is not sent.
 */
const contextOf = (document: OpenAPI, helpers: ts.Node[], isSent: boolean): GlobalContext => ({
  // A default does not make a property required, since a request can omit it.
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
  resolve: <T>(reference: string) => target(document, reference) as T | undefined,
  injectFooter: helpers,
  discriminators: { objects: {}, refsHandled: [] },
  transform: (schema) => {
    if (isClosed(schema)) return factory.createTypeReferenceNode('Record', [STRING, NEVER]);
    const name = ownMember(schema, 'type') === 'string' ? ownMember(schema, 'x-type') : undefined;
    return typeof name === 'string' ? textTypes[name] : undefined;
  },
  transformProperty: (node, schema) => {
    const comment = ownMember(schema, 'x-comment');
    const { name, questionToken, type = UNDEFINED } = node;
    const accepted = isSent && questionToken ? orUndefined(type) : type;
    const changed = factory.createPropertySignature(undefined, name, questionToken, accepted);
    return commented(changed, typeof comment === 'string' ? comment : undefined);
  },
  postTransform: (type) => {
    if (ts.isIntersectionTypeNode(type)) return merged(type);
    const isList = ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type);
    return isSent && isList ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : undefined;
  },
  // Options that are not used.
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: {} as GlobalContext['redoc'],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
});

/** True for an object that can have no members. */
const isClosed = (schema: unknown): boolean =>
  isRecord(schema) &&
  schema.type === 'object' &&
  schema.additionalProperties === false &&
  Object.keys(isRecord(schema.properties) ? schema.properties : {}).length === 0 &&
  !['patternProperties', 'allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in schema);

/** `{ a: string; [key: string]: unknown }` for `{ a: string } & { [key: string]: unknown }`, so that it can be an interface. */
function merged({ types }: ts.IntersectionTypeNode): ts.TypeNode | undefined {
  const [named, others] = types;
  if (types.length !== 2 || !named || !others || !ts.isTypeLiteralNode(named) || !ts.isTypeLiteralNode(others)) return;
  const isAnything = (member: ts.TypeElement): boolean =>
    ts.isIndexSignatureDeclaration(member) && member.type.kind === ts.SyntaxKind.UnknownKeyword;
  return others.members.every(isAnything) ? objectOf([...named.members, ...others.members]) : undefined;
}

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
