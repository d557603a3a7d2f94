import { isSecretName } from '../../../../client/verify/secret-name.ts';
import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control } from './control.ts';
import { placeholderOf, textOf } from './placeholder.ts';

/** A line of text, or several for longer ones. Secrets are not shown. */
export function textControl(field: Field, name: string): Control {
  const attributes = { name, placeholder: placeholderOf(field), autocomplete: 'off', spellcheck: 'false' };
  const input =
    field.kind === 'long'
      ? create('textarea', { ...attributes, rows: '4' })
      : create('input', { ...attributes, type: isSecretName(field.name) ? 'password' : 'text' });
  const empty = create('input', { type: 'checkbox' });
  const element = field.mayBeEmpty
    ? create('div', { class: 'or-empty' }, input, create('label', {}, empty, 'empty'))
    : input;
  return {
    element,
    input,
    read: () => (input.value !== '' || empty.checked ? { value: input.value } : {}),
    write(value) {
      input.value = textOf(value);
      empty.checked = value === '';
    },
  };
}
