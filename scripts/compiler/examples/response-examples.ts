import type { MediaType, OperationObject, Schema } from '../openapi/openapi.ts';

const target = /^#\/components\/schemas\/([^/]+)$/;

/** The schemas that the successful responses of an operation link, by their media types. */
export function successSchemas({ responses }: OperationObject): { media: MediaType; name: string }[] {
  return Object.entries(responses).flatMap(([code, { content }]) => {
    const media = code.startsWith('2') ? content?.['application/json'] : undefined;
    const reference = typeof media?.schema === 'object' ? media.schema.$ref : undefined;
    const name = typeof reference === 'string' ? target.exec(reference)?.[1] : undefined;
    return media && name !== undefined ? [{ media, name }] : [];
  });
}

/** The example of a schema, if it has one. */
export const exampleOf = (schema: Schema | undefined): unknown[] | undefined =>
  typeof schema === 'object' && Array.isArray(schema.examples) ? schema.examples : undefined;

export const hasExample = (schema: Schema | undefined): boolean => exampleOf(schema) !== undefined;

/**
 * Gives successful responses the example of the schema that they link (Example Object,
 * OpenAPI 3.1.1 §4.8.19), in place: the page documents it with the schema. Each example stands
 * once, under the components. Errors share one schema and its example fits
 * but one of them: they get none.
 */
export function linkResponseExamples(
  operation: OperationObject,
  hasExampleOf: (name: string) => boolean,
): OperationObject {
  for (const { media, name } of successSchemas(operation)) {
    if (hasExampleOf(name)) media.examples = { [name]: { $ref: `#/components/examples/${name}` } };
  }
  return operation;
}
