import { tsModifiers, tsPropertyIndex, UNDEFINED, UNKNOWN } from 'openapi-typescript';
import ts from 'typescript';
import type { Method, OpenAPI, OperationObject, PathItem, Tag } from '../../openapi/openapi.ts';
import type { Comments } from './comments.ts';
import { commented, memberOf, objectOf, property } from './nodes.ts';
import type { OperationTypes } from './operations.ts';

const { factory } = ts;
const reference = (name: string, ...types: ts.TypeNode[]): ts.TypeNode => factory.createTypeReferenceNode(name, types);

/** An operation with its place, and the name of the type of its parameters. */
export interface TypedOperation {
  id: string;
  path: string;
  method: Method;
  operation: OperationObject;
  item: PathItem;
  parameters: string;
}

/**
 * The resource methods by page and action. A mapped type keeps the comments of members, so an editor shows them for
 * `client.devices` and `client.devices.get`; a method has its comment in a call, too. The types of options and of events
 * are the client's own.
 */
export function resourceTypes(
  all: readonly TypedOperation[],
  { tags }: OpenAPI,
  types: OperationTypes,
  comments: Comments,
): ts.Node {
  const pages = new Map<string, ts.TypeElement[]>();
  for (const one of [...all].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [page = '', action = ''] = one.id.split('.');
    pages.set(page, [
      ...(pages.get(page) ?? []),
      commented(
        method(action, one, types),
        comments.of({
          description: `${one.operation.description ?? one.operation.summary} \`${one.method.toUpperCase()} ${one.path}\``,
        }),
      ),
    ]);
  }
  const events = all.filter(isStream).map(({ id }) => property(id, UNKNOWN));
  const parameter = (name: string, constraint?: ts.TypeNode): ts.TypeParameterDeclaration =>
    factory.createTypeParameterDeclaration(undefined, name, constraint);
  return factory.createInterfaceDeclaration(
    tsModifiers({ export: true }),
    'resources',
    [parameter('Options'), parameter('StreamOptions'), parameter('Events', objectOf(events))],
    undefined,
    [...pages].map(([page, members]) =>
      property(page, objectOf(members), {
        comment: comments.of({ description: firstParagraph(tags.find(({ name }) => name === page)) }),
      }),
    ),
  );
}

const firstParagraph = (tag: Tag | undefined): string | undefined => tag?.description?.split('\n\n')[0];

const isStream = ({ operation }: TypedOperation): boolean =>
  Object.values(operation.responses).some(({ content }) => content?.['text/event-stream']);

/** `get(params: DevicesGetParams, options?: Options): Promise<Devices>` */
function method(action: string, one: TypedOperation, types: OperationTypes): ts.TypeElement {
  const parameter = (name: string, type: string, isOptional: boolean): ts.ParameterDeclaration =>
    factory.createParameterDeclaration(
      undefined,
      undefined,
      name,
      isOptional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined,
      reference(type),
    );
  return factory.createMethodSignature(
    undefined,
    tsPropertyIndex(action),
    undefined,
    undefined,
    [
      parameter('params', one.parameters, !types.needsParameters(one.operation, one.item)),
      parameter('options', isStream(one) ? 'StreamOptions' : 'Options', true),
    ],
    isStream(one)
      ? reference(
          'AsyncGenerator',
          memberOf('Events', one.id),
          factory.createKeywordTypeNode(ts.SyntaxKind.VoidKeyword),
          UNDEFINED,
        )
      : reference('Promise', types.result(one.operation)),
  );
}
