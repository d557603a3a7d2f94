import type { MediaType, OperationObject, Parameter, Schema } from '../openapi/openapi.ts';

/** The extension under which an example stands that its schema rejects. */
export const aside = 'x-invalid-example';

/** An example of the document with the schema that it belongs to. */
export interface Holder {
  example: unknown;
  schema: Schema;
  /** The object that states it. */
  at: object | undefined;
  /** Another check tells already what is wrong with it. */
  told: boolean;
  /** Takes the example out of every reader's way but keeps it. */
  moveAside: () => void;
}

/** The example of a component. */
export function ofComponent(name: string, schema: Exclude<Schema, boolean>): Holder[] {
  const { examples } = schema;
  if (!Array.isArray(examples) || examples.length === 0) return [];
  const example: unknown = examples[0];
  const moveAside = (): void => {
    delete schema.examples;
    schema[aside] = example;
  };
  return [{ example, schema: { $ref: `#/components/schemas/${name}` }, at: schema, told: false, moveAside }];
}

/** The examples of an operation: of its parameters, its request body and its responses. */
export function ofOperation({ parameters = [], requestBody, responses }: OperationObject): Holder[] {
  const media = [requestBody, ...Object.values(responses)].flatMap((holder) => Object.values(holder?.content ?? {}));
  return [...parameters.flatMap(ofParameter), ...media.flatMap(ofMedia)];
}

function ofParameter(parameter: Parameter): Holder[] {
  const content = Object.values(parameter.content ?? {}).flatMap(ofMedia);
  return [...content, ...ofMedia(parameter)];
}

function ofMedia(holder: MediaType | Parameter): Holder[] {
  if (!('example' in holder) || holder.schema === undefined) return [];
  const { example, schema } = holder;
  const moveAside = (): void => {
    delete holder.example;
    holder[aside] = example;
  };
  return [
    {
      example,
      schema,
      at: holder,
      told: 'x-inferred' in holder && holder['x-inferred'] === 'accepted values',
      moveAside,
    },
  ];
}
