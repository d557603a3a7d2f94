import type { MediaType, OperationObject, Parameter, Schema } from '../openapi/openapi.ts';
import { components } from '../schema/json-schema.ts';

/** The extension that contains an example if its schema rejects it. */
export const aside = 'x-invalid-example';

/** An example in the document, with its schema. */
export interface ExampleHolder {
  example: unknown;
  schema: Schema;
  /** The object that contains the example. */
  owner: object;
  /** True if another check already reports an invalid example. */
  isReported: boolean;
  /** Moves the example to the extension `aside`, where mocks and other readers do not use it. */
  moveAside: () => void;
}

/** The example of a component. */
export function exampleOfComponent(name: string, schema: Exclude<Schema, boolean>): ExampleHolder[] {
  const { examples } = schema;
  if (!Array.isArray(examples) || examples.length === 0) return [];
  const example: unknown = examples[0];
  const moveAside = (): void => {
    delete schema.examples;
    schema[aside] = example;
  };
  return [{ example, schema: { $ref: components + name }, owner: schema, isReported: false, moveAside }];
}

/** The examples of an operation: of its parameters, its request body and its responses. */
export function examplesOfOperation({ parameters = [], requestBody, responses }: OperationObject): ExampleHolder[] {
  const media = [requestBody, ...Object.values(responses)].flatMap((holder) => Object.values(holder?.content ?? {}));
  return [...parameters.flatMap(ofParameter), ...media.flatMap(ofMedia)];
}

function ofParameter(parameter: Parameter): ExampleHolder[] {
  return [...Object.values(parameter.content ?? {}).flatMap(ofMedia), ...ofMedia(parameter)];
}

function ofMedia(holder: MediaType | Parameter): ExampleHolder[] {
  if (!('example' in holder) || holder.schema === undefined) return [];
  const { example, schema } = holder;
  const moveAside = (): void => {
    delete holder.example;
    holder[aside] = example;
  };
  const isReported = 'x-inferred' in holder && holder['x-inferred'] === 'accepted values';
  return [{ example, schema, owner: holder, isReported, moveAside }];
}
