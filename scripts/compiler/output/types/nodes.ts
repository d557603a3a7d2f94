import { tsModifiers, tsPropertyIndex, tsUnion, UNDEFINED } from 'openapi-typescript';
import ts from 'typescript';

const { factory } = ts;

/** Puts a comment for editors before a node. */
export function commented<T extends ts.Node>(node: T, text: string | undefined): T {
  if (text === undefined) return node;
  const lines = text.replaceAll('*/', '*\\/').split(/\r\n|[\r\n\u2028\u2029]/);
  const body =
    lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, body, true);
}

/** `name: Type;`, with `?` if it is optional. */
export const property = (
  name: string,
  type: ts.TypeNode,
  { isOptional = false, comment }: { isOptional?: boolean; comment?: string | undefined } = {},
): ts.PropertySignature =>
  commented(
    factory.createPropertySignature(
      undefined,
      tsPropertyIndex(name),
      isOptional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined,
      type,
    ),
    comment,
  );

/** `Type | undefined`; `unknown` stays as it is. */
export function orUndefined(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === ts.SyntaxKind.UnknownKeyword) return type;
  return tsUnion([...(ts.isUnionTypeNode(type) ? type.types : [type]), UNDEFINED]);
}

export const objectOf = (members: readonly ts.TypeElement[]): ts.TypeLiteralNode =>
  factory.createTypeLiteralNode(members);

/** `export interface Name { … }` for the type of an object, else `export type Name = …`. */
export function declaration(name: string, type: ts.TypeNode, isExported = true): ts.Statement {
  const modifiers = tsModifiers({ export: isExported });
  return ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
}

/** `Type["name"]` */
export const member = (type: ts.TypeNode, name: string): ts.TypeNode =>
  factory.createIndexedAccessTypeNode(type, factory.createLiteralTypeNode(factory.createStringLiteral(name)));

/** `object["a"]["b"]` */
export const memberOf = (object: string, ...names: string[]): ts.TypeNode =>
  names.reduce<ts.TypeNode>(member, factory.createTypeReferenceNode(object));
