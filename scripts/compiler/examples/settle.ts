import type { Report } from '../diagnostics/reporter.ts';
import type { MediaType, OperationObject, Schema } from '../openapi/openapi.ts';
import { isAccepted } from './check-example.ts';
import { examplesOfForm } from './form-holders.ts';
import { type ExampleHolder, examplesOfComponent, examplesOfOperation } from './holders.ts';
import type { Prepare } from './prepared.ts';

const target = /^#\/components\/schemas\/([^/]+)$/;

/**
 * Checks the examples of a component. A rejected example is moved aside: it stays in the document,
 * but mocks do not use it.
 */
export function settleSchema(name: string, schema: Schema, prepare: Prepare, report: Report): Schema {
  const examples = exampleOf(schema);
  if (typeof schema === 'boolean' || !examples) return schema;
  const settled = { ...schema };
  moveRejectedAside(examplesOfComponent(name, settled, examples), prepare, report);
  return settled;
}

/**
 * Checks the examples of an operation and moves rejected ones aside. Successful responses get the
 * examples of their schemas by reference (Example Object, OpenAPI 3.1.1 §4.8.19), so that each example
 * is in the document once. Error responses do not: they share one schema, and its example is right for
 * only one of them.
 */
export function settleOperation(
  operation: OperationObject,
  hasExample: (schema: string) => boolean,
  prepare: Prepare,
  report: Report,
): OperationObject {
  const settled = copyOf(operation);
  for (const { media, name } of successSchemas(settled)) {
    if (hasExample(name)) media.examples = { [name]: { $ref: `#/components/examples/${name}` } };
  }
  moveRejectedAside([...examplesOfOperation(settled), ...examplesOfForm(settled)], prepare, report);
  return settled;
}

function moveRejectedAside(holders: readonly ExampleHolder[], prepare: Prepare, report: Report): void {
  for (const holder of holders) if (!isAccepted(holder, prepare, report)) holder.moveAside();
}

/** The example of a schema, if it has one. */
export const exampleOf = (schema: Schema | undefined): unknown[] | undefined =>
  typeof schema === 'object' && Array.isArray(schema.examples) ? schema.examples : undefined;

/** The names of the component examples that an operation refers to. */
export const linkedExamples = ({ responses }: OperationObject): string[] =>
  Object.values(responses).flatMap(({ content }) =>
    Object.values(content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {})),
  );

/** The component schemas of the successful responses of an operation, with their media types. */
function successSchemas({ responses }: OperationObject): { media: MediaType; name: string }[] {
  return Object.entries(responses).flatMap(([code, { content }]) => {
    const media = code.startsWith('2') ? content?.['application/json'] : undefined;
    const reference = typeof media?.schema === 'object' ? media.schema.$ref : undefined;
    const name = typeof reference === 'string' ? target.exec(reference)?.[1] : undefined;
    return media && name !== undefined ? [{ media, name }] : [];
  });
}

/** Copies an operation, including all objects in it that can have an example. */
function copyOf(operation: OperationObject): OperationObject {
  const withContent = <T extends { content?: Record<string, MediaType> }>(holder: T): T =>
    holder.content ? { ...holder, content: mapValues(holder.content, (media) => ({ ...media })) } : { ...holder };
  return {
    ...operation,
    ...(operation.parameters && { parameters: operation.parameters.map(withContent) }),
    ...(operation.requestBody && { requestBody: withContent(operation.requestBody) }),
    responses: mapValues(operation.responses, withContent),
  };
}

/** Copies an object with changed values. Spreading keeps its origin. */
const mapValues = <T>(object: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> => ({
  ...object,
  ...Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)])),
});
