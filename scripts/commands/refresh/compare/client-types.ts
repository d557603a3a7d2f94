import { basename } from '../../../compiler/model/file-name.ts';
import { pointerOf } from '../../../compiler/model/pointer.ts';
import { isMethod, type MediaType, type OpenAPI, type OperationObject } from '../../../compiler/openapi/openapi.ts';
import { componentsIn } from '../../../compiler/openapi/references.ts';
import { componentName } from '../../../compiler/schema/names.ts';
import type { Edition } from '../edition.ts';
import type { FileLine, SchemaRename } from './change.ts';
import { typeText } from './type-text.ts';

/** The operations of both editions whose types change, so that code that calls them may have to. */
export type TypeChanges = Record<OperationPart, TypeChange[]>;

/** `results` are those of successful responses. */
export type OperationPart = 'parameters' | 'bodies' | 'results' | 'errors';

export interface TypeChange extends FileLine {
  id: string;
  /** The titles of the schemas whose types changed, of those that this part uses. Empty if only the operation changed. */
  schemas: string[];
}

type Rename = (component: string) => string;

/** A type that a part of an operation consists of, with what distinguishes it: `query page`, `200 application/json`. */
interface LabelledType {
  label: string;
  schema: unknown;
}

/** Finds the operations whose parameters, bodies, results or errors have another type. */
export function compareTypes(before: Edition, after: Edition, renamed: readonly SchemaRename[]): TypeChanges {
  const names = new Map(renamed.map(({ from, to }) => [componentName(from), componentName(to)]));
  const today: Rename = (name) => names.get(name) ?? name;
  const { document, map } = after.compilation;
  const changed = changedComponents(before.compilation.document, document, today);
  const reached = reachIn(document);
  const titles = new Map(after.reference.schemas.map(({ title: { value } }) => [componentName(value), value]));
  const old = new Map(
    operationsIn(before.compilation.document).map(({ operation }) => [operation.operationId, operation]),
  );
  const found: TypeChanges = { parameters: [], bodies: [], results: [], errors: [] };
  for (const { operation, pointer } of operationsIn(document)) {
    const other = old.get(operation.operationId);
    if (!other) continue;
    const place = map[pointer];
    for (const part of parts) {
      const now = typesOf[part](operation);
      const schemas = reached(now)
        .filter((name) => changed.has(name))
        .map((name) => titles.get(name) ?? name);
      if (schemas.length === 0 && textOf(typesOf[part](other), today) === textOf(now)) continue;
      const { operationId: id } = operation;
      found[part].push({ id, schemas, file: basename(place?.file ?? ''), line: place?.line ?? 0 });
    }
  }
  return found;
}

const parts = ['parameters', 'bodies', 'results', 'errors'] as const;

const typesOf: Record<OperationPart, (operation: OperationObject) => LabelledType[]> = {
  parameters: ({ parameters = [] }) =>
    parameters.flatMap(({ in: place, name, required = false, schema, content }) => {
      const label = `${place} ${name} ${required}`;
      return [{ label, schema }, ...ofContent(label, content)];
    }),
  bodies: ({ requestBody: body }) => (body ? ofContent(String(body.required), body.content) : []),
  results: ({ responses }) => ofResponses(responses, true),
  errors: ({ responses }) => ofResponses(responses, false),
};

const ofResponses = (responses: OperationObject['responses'], success: boolean): LabelledType[] =>
  Object.entries(responses)
    .filter(([code]) => code.startsWith('2') === success)
    .flatMap(([code, { content }]) => [{ label: code, schema: undefined }, ...ofContent(code, content)]);

const ofContent = (label: string, content: Record<string, MediaType> = {}): LabelledType[] =>
  Object.entries(content).map(([type, { schema }]) => ({ label: `${label} ${type}`, schema }));

/** A text that is equal for equal types, in any order. */
const textOf = (types: readonly LabelledType[], rename?: Rename): string =>
  types
    .map(({ label, schema }) => `${label} ${typeText(schema, rename)}`)
    .sort()
    .join('\n');

/** The components that are new, or that have another type themselves. */
function changedComponents(before: OpenAPI, after: OpenAPI, today: Rename): ReadonlySet<string> {
  const old = new Map(
    Object.entries(before.components.schemas).map(([name, schema]) => [today(name), typeText(schema, today)]),
  );
  return new Set(
    Object.entries(after.components.schemas)
      .filter(([name, schema]) => old.get(name) !== typeText(schema))
      .map(([name]) => name),
  );
}

/** Returns a function that finds all components that a part uses, also through other components. */
function reachIn({ components: { schemas } }: OpenAPI): (part: unknown) => string[] {
  const direct = new Map<string, string[]>();
  return (part) => {
    const reached = new Set(componentsIn(part));
    for (const name of reached) {
      const next = direct.get(name) ?? componentsIn(Object.hasOwn(schemas, name) ? schemas[name] : undefined);
      direct.set(name, next);
      for (const other of next) reached.add(other);
    }
    return [...reached];
  };
}

const operationsIn = ({ paths }: OpenAPI): { operation: OperationObject; pointer: string }[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => isMethod(method))
      .map(([method, operation]) => ({ operation, pointer: pointerOf(['paths', path, method]) })),
  );
