import { withoutAcceptedValues } from '../../../compiler/dialect/accepted-values.ts';
import type { Rows } from '../../../compiler/dialect/tables.ts';
import type { Curl, JsonBody, SchemaLink } from '../../../compiler/model/reference.ts';
import type { Field } from '../../../compiler/model/row.ts';
import { exactJson } from '../../../compiler/read/exact-json.ts';
import type { AspectValue } from './change.ts';

/** A text for people, which is compared only if wording is. */
export class Sentence {
  readonly text: string | undefined;

  constructor(text: string | undefined) {
    this.text = text;
  }
}

/** The value of an aspect. Undefined if it is not stated. */
export type Aspect = AspectValue | Sentence | undefined;

/** The value of each field of a row. A new field of the model is a type error until it is added here. */
type Aspects<Row> = Record<Field<Row>, Aspect>;

/** For fields that are not compared, because they are the name of the fact or repeat another field. */
const notCompared = undefined;

/** Returns the title of a schema that a link leads to. */
export type TitleOf = (link: SchemaLink | undefined) => string | undefined;

export const pathAspects = ({
  description,
  example,
  pattern,
}: Rows['pathParameters']): Aspects<Rows['pathParameters']> => ({
  placeholder: notCompared,
  description: new Sentence(description.value),
  example: example?.value,
  pattern: pattern?.value,
});

export const queryAspects = (row: Rows['queryParameters'], titleOf: TitleOf): Aspects<Rows['queryParameters']> => ({
  name: notCompared,
  required: String(row.required.value),
  description: new Sentence(withoutAcceptedValues(row.description.value)),
  default: row.default?.value,
  example: row.example?.value.text,
  acceptedValues: valuesOf(row.acceptedValues),
  schema: titleOf(row.schema),
  allowsBlank: notCompared,
  isDeprecated: row.isDeprecated ? 'true' : undefined,
  type: row.type?.value,
  pattern: row.pattern?.value,
});

export const headerAspects = (row: Rows['headers']): Aspects<Rows['headers']> => ({
  name: notCompared,
  required: String(row.required.value),
  description: new Sentence(row.description.value),
  default: row.default?.value,
});

export const responseAspects = (
  { schema, description }: Rows['responses'],
  titleOf: TitleOf,
): Aspects<Rows['responses']> => ({
  code: notCompared,
  schema: titleOf(schema),
  description: new Sentence(description.value),
});

export const eventAspects = ({ schema, description }: Rows['events'], titleOf: TitleOf): Aspects<Rows['events']> => ({
  name: notCompared,
  schema: titleOf(schema),
  description: new Sentence(description.value),
});

export const partAspects = (row: Rows['parts'], titleOf: TitleOf): Aspects<Rows['parts']> => ({
  name: notCompared,
  required: String(row.required.value),
  type: row.type.value,
  schema: titleOf(row.schema),
  description: new Sentence(withoutAcceptedValues(row.description.value)),
  default: row.default?.value,
  example: row.example?.value,
  acceptedValues: valuesOf(row.acceptedValues),
  pattern: row.pattern?.value,
});

/** Whether a body is required follows from the curl example. */
export const bodyAspects = (
  { schema, example }: JsonBody,
  curl: Curl | undefined,
  titleOf: TitleOf,
): Omit<Aspects<JsonBody>, 'kind'> & { required: string } => ({
  schema: titleOf(schema),
  required: String(curl?.data !== undefined),
  // White space in JSON is not a fact.
  example: example && JSON.stringify(exactJson(example.text)),
});

const valuesOf = (list: readonly { value: string }[]): string[] | undefined =>
  list.length > 0 ? list.map(({ value }) => value) : undefined;
