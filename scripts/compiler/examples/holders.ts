import type { MediaType, OperationObject, Parameter, Schema } from '../openapi/openapi.ts';
import { components } from '../schema/json-schema.ts';

/** The extensions that contain an example, or the default of a parameter, if its schema rejects it. */
export const aside = 'x-invalid-example';
export const defaultAside = 'x-invalid-default';
/** The extension that contains further rejected examples of a component. */
const othersAside = 'x-invalid-examples';

/** An example in the document, with its schema. The default of a parameter is treated like an example. */
export interface ExampleHolder {
  example: unknown;
  schema: Schema;
  /** The object with the place of the example. */
  owner: object;
  /** The code for an example that its schema rejects. Undefined if another check already reports it. */
  code: 'example/invalid' | 'parameter/invalid-default' | undefined;
  /** Moves the example to the extension `aside`, where mocks and other readers do not use it. */
  moveAside: () => void;
}

/** The examples of a component. */
export function examplesOfComponent(
  name: string,
  schema: Exclude<Schema, boolean>,
  examples: readonly unknown[],
): ExampleHolder[] {
  const left = new Map<number, unknown>(examples.entries());
  const rejected: unknown[] = [];
  return examples.map((example, i) => ({
    example,
    schema: { $ref: components + name },
    owner: schema,
    code: 'example/invalid' as const,
    moveAside() {
      left.delete(i);
      if (left.size > 0) schema.examples = [...left.values()];
      else delete schema.examples;
      const [first, ...others] = [...rejected, example];
      rejected.push(example);
      schema[aside] = first;
      if (others.length > 0) schema[othersAside] = others;
    },
  }));
}

/** The examples of an operation: of its parameters, its request body and its responses. */
export function examplesOfOperation({ parameters = [], requestBody, responses }: OperationObject): ExampleHolder[] {
  const media = [requestBody, ...Object.values(responses)].flatMap((holder) => Object.values(holder?.content ?? {}));
  return [...parameters.flatMap(ofParameter), ...media.flatMap((each) => ofMedia(each))];
}

function ofParameter(parameter: Parameter): ExampleHolder[] {
  const holders = [...Object.values(parameter.content ?? {}), parameter];
  return holders.flatMap((holder) => [...ofMedia(holder, parameter), ...ofDefault(holder, parameter)]);
}

function ofMedia(holder: MediaType | Parameter, owner: object = holder): ExampleHolder[] {
  if (!('example' in holder) || holder.schema === undefined) return [];
  const { example, schema } = holder;
  const moveAside = (): void => {
    delete holder.example;
    holder[aside] = example;
  };
  const isReported = 'x-inferred' in holder && holder['x-inferred'] === 'accepted values';
  return [{ example, schema, owner, code: isReported ? undefined : 'example/invalid', moveAside }];
}

function ofDefault(holder: MediaType | Parameter, owner: object): ExampleHolder[] {
  const { schema } = holder;
  if (typeof schema !== 'object' || !('default' in schema)) return [];
  const { default: example, ...rest } = schema;
  const moveAside = (): void => {
    holder.schema = { ...rest, [defaultAside]: example };
  };
  return [{ example, schema, owner, code: 'parameter/invalid-default', moveAside }];
}
