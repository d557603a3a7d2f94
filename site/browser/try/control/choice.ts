import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control } from './control.ts';
import { textOf } from './placeholder.ts';

/** One of some values, or none. */
export function choiceControl({ kind, options = [], mayBeEmpty, default: usual }: Field, name: string): Control {
  const values = [...(kind === 'boolean' ? [true, false] : options), ...(mayBeEmpty ? [''] : [])];
  const unset = usual === undefined ? '–' : `default: ${textOf(usual)}`;
  const input = create(
    'select',
    { name },
    create('option', { value: '' }, unset),
    ...values.map((value) => create('option', {}, value === '' ? '(empty)' : textOf(value))),
  );
  return {
    element: input,
    input,
    read: () => (input.selectedIndex > 0 ? { value: values[input.selectedIndex - 1] } : {}),
    write: (value) => (input.selectedIndex = values.indexOf(value) + 1),
  };
}
