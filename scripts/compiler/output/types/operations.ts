import { STRING, tsLiteral, tsModifiers, tsUnion, UNDEFINED, UNKNOWN } from 'openapi-typescript';
import ts from 'typescript';
import { valueAt } from '../../model/pointer.ts';
import { ownMember } from '../../model/record.ts';
import type { MediaType, OperationObject, Parameter, PathItem, RequestBodyObject } from '../../openapi/openapi.ts';
import type { Comments } from './comments.ts';
import { member, memberOf, objectOf, orUndefined, property } from './nodes.ts';
import type { SchemaTypes } from './schema-types.ts';
import { received, sent } from './uses.ts';

const { factory } = ts;
const reference = (name: string): ts.TypeNode => factory.createTypeReferenceNode(name);

/** Writes the types of operations, in the structure of openapi-typescript without its members of type `never`. */
export class OperationTypes {
  readonly #types: SchemaTypes;
  readonly #comments: Comments;
  readonly #document: unknown;

  constructor(types: SchemaTypes, comments: Comments, document: unknown) {
    this.#types = types;
    this.#comments = comments;
    this.#document = document;
  }

  /** The member of `operations`. */
  member(operation: OperationObject, item: PathItem): ts.TypeElement {
    const { operationId, requestBody, responses } = operation;
    const members = [
      property('parameters', objectOf(this.#places(operation, item))),
      ...(requestBody
        ? [
            property('requestBody', objectOf([this.#content(requestBody.content, true)]), {
              isOptional: !requestBody.required,
            }),
          ]
        : []),
      property(
        'responses',
        objectOf(
          Object.entries(responses).map(([status, response]) =>
            property(status, objectOf([this.#content(response.content, false)]), {
              comment: this.#comments.of(response),
            }),
          ),
        ),
      ),
    ];
    return property(operationId, objectOf(members), { comment: this.#comments.of(operation) });
  }

  /** `query?: { … }; path: { … }` */
  #places(operation: OperationObject, item: PathItem): ts.TypeElement[] {
    const parameters = parametersOf(operation, item, this.#document);
    return ['query', 'header', 'path', 'cookie'].flatMap((place) => {
      const members = parameters.filter((one) => one.in === place).map((one) => this.#parameter(one));
      return members.length === 0
        ? []
        : [property(place, objectOf(members), { isOptional: members.every(({ questionToken }) => questionToken) })];
    });
  }

  #parameter(parameter: Parameter): ts.PropertySignature {
    const { name, schema, content } = parameter;
    const media = Object.values(content ?? {})[0];
    const type = schema === undefined && !media ? STRING : this.#types.of(schema ?? media?.schema, sent);
    const isOptional = parameter.in !== 'path' && !parameter.required;
    const comment = this.#comments.of({ ...(media && { example: media.example }), ...parameter });
    return property(name, isOptional ? orUndefined(type) : type, { isOptional, comment });
  }

  #content(content: Readonly<Record<string, MediaType>> | undefined, isSent: boolean): ts.TypeElement {
    if (!content)
      return property('content', factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword), { isOptional: true });
    const uses = isSent ? sent : received;
    return property(
      'content',
      objectOf(Object.entries(content).map(([media, { schema }]) => property(media, this.#types.of(schema, uses)))),
    );
  }

  /**
   * An interface with the path parameters, the query parameters and the body of an operation side by side, as resource
   * methods take them.
   */
  parameters(name: string, operation: OperationObject, item: PathItem): ts.Statement {
    const { operationId, requestBody } = operation;
    const body = requestBody && [
      property('body', this.#body(operationId, requestBody), {
        isOptional: !requestBody.required,
        comment: this.#comments.of(bodyFacts(requestBody)),
      }),
    ];
    const all = parametersOf(operation, item, this.#document);
    const names = (place: string): string[] => all.filter((one) => one.in === place).map((one) => one.name);
    // What the client takes for a parameter of the path or for the body, it does not send in the query.
    const taken = [...names('path'), ...(body ? ['body'] : [])];
    const bases = ['path', 'query'].flatMap((place) => {
      const omitted = place === 'query' ? names(place).filter((one) => taken.includes(one)) : [];
      const type = memberOf('operations', operationId, 'parameters', place);
      return names(place).length === 0 ? [] : [base(type, omitted)];
    });
    return factory.createInterfaceDeclaration(
      tsModifiers({ export: true }),
      name,
      undefined,
      bases.length > 0 ? [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, bases)] : undefined,
      body ?? [],
    );
  }

  /** Whether a call needs any parameter or a body. */
  needsParameters(operation: OperationObject, item: PathItem): boolean {
    const all = parametersOf(operation, item, this.#document);
    return (
      operation.requestBody?.required === true ||
      all.some(({ in: place, required }) => place === 'path' || (place === 'query' && required))
    );
  }

  /** JSON, else a form: as an object of its parts, or ready-made. */
  #body(id: string, { content, required }: RequestBodyObject): ts.TypeNode {
    const json = content['application/json'];
    if (json) return orUndefinedIf(!required, this.#types.of(json.schema, sent));
    const body = factory.createTypeReferenceNode('NonNullable', [memberOf('operations', id, 'requestBody')]);
    const parts = Object.keys(content).map((media) => member(member(body, 'content'), media));
    return orUndefinedIf(!required, tsUnion([factory.createTypeReferenceNode('FormData'), ...parts]));
  }

  /** The body of a success: parsed JSON, the bytes of an event stream, or `undefined` if it has none. */
  result({ responses }: OperationObject): ts.TypeNode {
    const all = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    return tsUnion(
      all.map(([, { content }]) => {
        if (!content) return UNDEFINED;
        const json = content['application/json'];
        if (json) return this.#types.of(json.schema, received);
        return content['text/event-stream']
          ? factory.createTypeReferenceNode('ReadableStream', [reference('Uint8Array')])
          : UNKNOWN;
      }),
    );
  }
}

/** What the comment of a body is written from: its own description, else that of its schema; and its example. */
function bodyFacts({ content, ...body }: RequestBodyObject): object {
  const { schema, example } = Object.values(content)[0] ?? {};
  return { ...(typeof schema === 'object' && schema), example, ...body };
}

const orUndefinedIf = (isOptional: boolean, type: ts.TypeNode): ts.TypeNode => (isOptional ? orUndefined(type) : type);

/** The type of an object without some members, as the base of an interface. */
function base(type: ts.TypeNode, omitted: readonly string[]): ts.ExpressionWithTypeArguments {
  const known = factory.createTypeReferenceNode('NonNullable', [type]);
  return omitted.length === 0
    ? factory.createExpressionWithTypeArguments(factory.createIdentifier('NonNullable'), [type])
    : factory.createExpressionWithTypeArguments(factory.createIdentifier('Omit'), [
        known,
        tsUnion(omitted.map(tsLiteral)),
      ]);
}

/** The parameters of an operation and of its path, without references. Only a patch can add either to the document. */
function parametersOf(operation: OperationObject, item: PathItem, document: unknown): Parameter[] {
  const shared = ownMember(item, 'parameters');
  const all = [...(Array.isArray(shared) ? (shared as Parameter[]) : []), ...(operation.parameters ?? [])];
  const byPlace = new Map<string, Parameter>();
  for (const one of all) {
    const $ref = ownMember(one, '$ref');
    const parameter = typeof $ref === 'string' ? (valueAt(document, $ref.slice(1)) as Parameter | undefined) : one;
    if (parameter) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}
