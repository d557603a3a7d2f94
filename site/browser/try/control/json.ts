import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control, Reading } from './control.ts';

/** Rows of the text that are shown at once. */
const [fewest, most] = [2, 14];

/** A value in JSON. */
export function jsonControl({ example }: Pick<Field, 'example'>, name: string): Control {
  const input = create('textarea', {
    ...{ name, spellcheck: 'false', autocomplete: 'off', rows: String(fewest) },
    placeholder: example === undefined ? 'JSON' : `e.g. ${JSON.stringify(example)}`,
  });
  return {
    element: input,
    input,
    read: () => parse(input.value),
    write(value) {
      input.value = value === undefined ? '' : JSON.stringify(value, null, 2);
      input.rows = Math.min(most, Math.max(fewest, input.value.split('\n').length + 1));
    },
  };
}

function parse(text: string): Reading {
  if (text.trim() === '') return {};
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
