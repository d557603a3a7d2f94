import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control, Reading } from './control.ts';
import { placeholderOf, textOf } from './placeholder.ts';

/** A number within its limits. */
export function numberControl(field: Field, name: string): Control {
  const { kind, min, max } = field;
  const input = create('input', {
    ...{ name, type: 'number', placeholder: placeholderOf(field), step: kind === 'integer' ? '1' : 'any' },
    ...(min === undefined ? {} : { min: String(min) }),
    ...(max === undefined ? {} : { max: String(max) }),
  });
  const read = (): Reading => {
    if (input.validity.badInput) return { problem: 'must be a number' };
    if (input.value === '') return {};
    const value = Number(input.value);
    if (kind === 'integer' && !Number.isInteger(value)) return { problem: 'must be a whole number' };
    if (min !== undefined && value < min) return { problem: `must be at least ${min}` };
    if (max !== undefined && value > max) return { problem: `must be at most ${max}` };
    return { value };
  };
  return { element: input, input, read, write: (value) => (input.value = textOf(value)) };
}
