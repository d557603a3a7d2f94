import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control } from './control.ts';
import { textOf } from './placeholder.ts';

/** Any of some values. */
export function choicesControl({ options = [] }: Field, name: string): Control {
  const boxes = options.map((value) => ({ value, box: create('input', { type: 'checkbox', name }) }));
  const element = create('div', { class: 'choices', role: 'group' });
  for (const { value, box } of boxes) element.append(create('label', {}, box, textOf(value)));
  return {
    element,
    input: boxes[0]?.box ?? create('input'),
    read() {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ value }) => value);
      return chosen.length > 0 ? { value: chosen } : {};
    },
    write(value) {
      const chosen: unknown[] = [value].flat();
      for (const { value: option, box } of boxes) box.checked = chosen.includes(option);
    },
  };
}
