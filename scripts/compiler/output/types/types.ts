import { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { ownMember } from '../../model/record.ts';
import { methods, type OpenAPI } from '../../openapi/openapi.ts';
import { Comments } from './comments.ts';
import { typesInput } from './input.ts';
import { type TypeName, TypeNames } from './names.ts';
import { commented, declaration, memberOf, objectOf, property } from './nodes.ts';
import { OperationTypes } from './operations.ts';
import { resourceTypes, type TypedOperation } from './resources.ts';
import { SchemaTypes } from './schema-types.ts';
import { StandIns } from './stand-ins.ts';
import type { Uses } from './uses.ts';

const header = `/**
 * The types of the API, generated from openapi.yaml. Do not edit: run \`npm run generate\`.
 */

`;

/**
 * The artefact `openapi.d.ts`: a named type for each schema, and `components`, `operations` and `paths` in the structure
 * of openapi-typescript, which writes the types of schemas. `resources` are the methods by page and action, `params` and
 * `results` what they take and return.
 */
export async function emitTypes(document: OpenAPI): Promise<string> {
  const standIns = new StandIns(document);
  const comments = new Comments(document);
  const { input, usesOf } = typesInput(document, standIns, comments);
  const names = new TypeNames();
  const named = new Map(Object.keys(document.components.schemas).map((name) => [standIns.of(name), names.add(name)]));
  const types = new SchemaTypes(input, (component) => named.get(component)?.declared);
  const nodes = [
    ...schemaTypes(input, types, named, usesOf),
    ...operationTypes(input, new OperationTypes(types, comments, input), names, comments),
    ...types.helpers,
    aliases([...named.values()]),
  ];
  return header + standIns.restore(narrow(astToString(nodes)));
}

/** A type for each component with a name, and `components` with all of them. */
function schemaTypes(
  input: OpenAPI,
  types: SchemaTypes,
  named: ReadonlyMap<string, TypeName>,
  usesOf: (component: string) => Uses,
): ts.Node[] {
  const declarations: ts.Node[] = [];
  const members = Object.entries(input.components.schemas).map(([component, schema]) => {
    const type = types.of(schema, usesOf(component));
    const name = named.get(component);
    if (!name) return property(component, type);
    const comment = ownMember(schema, 'x-comment');
    const isExported = name.declared === name.exported;
    declarations.push(
      commented(declaration(name.declared, type, isExported), typeof comment === 'string' ? comment : undefined),
    );
    return property(component, ts.factory.createTypeReferenceNode(name.declared));
  });
  return [...declarations, declaration('components', objectOf([property('schemas', objectOf(members))]))];
}

/** Types for the operations. */
function operationTypes(input: OpenAPI, types: OperationTypes, names: TypeNames, comments: Comments): ts.Node[] {
  const all = Object.entries(input.paths).flatMap(([path, item]) =>
    methods.flatMap((method): TypedOperation[] => {
      const operation = item[method];
      if (!operation) return [];
      const id = operation.operationId;
      return [{ id, path, method, operation, item, parameters: names.add(`${id} params`).declared }];
    }),
  );
  const paths = Object.keys(input.paths).map((path) => {
    const here = all.filter((one) => one.path === path);
    return property(path, objectOf(here.map(({ method, id }) => property(method, memberOf('operations', id)))));
  });
  const members = (type: (one: TypedOperation) => ts.TypeNode): ts.TypeNode =>
    objectOf(all.map((one) => property(one.id, type(one))));
  return [
    declaration('operations', objectOf(all.map(({ operation, item }) => types.member(operation, item)))),
    declaration('paths', objectOf(paths)),
    ...all.map(({ parameters, operation, item }) => types.parameters(parameters, operation, item)),
    declaration(
      'params',
      members(({ parameters }) => ts.factory.createTypeReferenceNode(parameters)),
    ),
    declaration(
      'results',
      members(({ operation }) => types.result(operation)),
    ),
    resourceTypes(all, input, types, comments),
  ];
}

/** Exports types that the file declares under another name; with this, it exports nothing else that is not marked. */
const aliases = (names: readonly TypeName[]): ts.Node =>
  ts.factory.createExportDeclaration(
    undefined,
    true,
    ts.factory.createNamedExports(
      names
        .filter(({ declared, exported }) => declared !== exported)
        .map(({ declared, exported }) => ts.factory.createExportSpecifier(false, declared, exported)),
    ),
  );

/** Indents by two spaces instead of four, which makes the file smaller. */
const narrow = (text: string): string => text.replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
