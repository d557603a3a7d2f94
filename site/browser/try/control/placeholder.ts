import type { Field } from '../../../form/field.ts';

/** The hint in an empty control: what is sent then, or what could be entered. */
export function placeholderOf({ default: usual, example }: Field): string {
  if (usual !== undefined) return `default: ${textOf(usual)}`;
  return example === undefined ? '' : `e.g. ${textOf(example)}`;
}

/** A value as it is entered: text as it is, anything else as JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
