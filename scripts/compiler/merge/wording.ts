import { findAcceptedValues, withoutAcceptedValues } from '../dialect/accepted-values.ts';
import { deprecated, schemaLink } from '../dialect/sentences.ts';
import { linkText } from '../print/link.ts';
import { describeRow } from '../print/row-description.ts';

/** The facts that a description of a parameter or a part states beside its wording (dialect §4.4). */
export interface StatedFacts {
  acceptedValues: readonly { value: string }[];
  schema: { title: string; slug: string } | undefined;
  isDeprecated?: boolean;
}

const seeSchema = new RegExp(` ?See ${schemaLink.source} for more details\\.`);

/**
 * The wording of a description: without accepted values, without a sentence that only links the schema, and without
 * the word that deprecates.
 */
export const wordingOf = (description: string): string =>
  withoutAcceptedValues(description).replace(seeSchema, '').replace(deprecated, '').trim();

/** A description with a wording and facts. A link in the wording itself is replaced if it is another one. */
export function describe(wording: string, { acceptedValues, schema, isDeprecated = false }: StatedFacts): string {
  const worded = schema ? wording.replace(schemaLink, () => linkText(schema)) : wording;
  const link = schemaLink.test(worded) ? undefined : schema;
  return describeRow({ isDeprecated, wording: worded, link, accepted: acceptedValues.map(accepted) });
}

/** An accepted value, in inline code if it could not be read bare. */
function accepted({ value }: { value: string }): string {
  const text = `Accepted values are: ${value}`;
  const [item, ...others] = findAcceptedValues(text)?.items ?? [];
  return item && others.length === 0 && text.slice(item.start, item.end) === value ? value : `\`${value}\``;
}
