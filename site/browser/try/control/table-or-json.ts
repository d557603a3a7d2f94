import type { Field } from '../../../form/field.ts';
import { create } from '../../element.ts';
import type { Control } from './control.ts';
import { jsonControl } from './json.ts';
import { tableControl } from './table.ts';

/** A list as a table or, as the reader chooses, as JSON, which can also have what the table cannot. */
export function tableOrJsonControl(field: Field, name: string): Control {
  const table = tableControl(field.columns ?? [], name);
  const json = jsonControl(field, `${name}:json`);
  json.input.setAttribute('aria-label', `${field.name} as JSON`);
  const toggle = create('button', { type: 'button', 'aria-pressed': 'false' }, 'As JSON');
  const isJson = (): boolean => toggle.getAttribute('aria-pressed') === 'true';
  const current = (): Control => (isJson() ? json : table);
  const show = (asJson: boolean): void => {
    toggle.setAttribute('aria-pressed', String(asJson));
    table.element.hidden = asJson;
    json.element.hidden = !asJson;
  };
  const element = create('div', { role: 'group' }, table.element, json.element, toggle);
  const write = (value: unknown, asJson: boolean): void => {
    show(asJson || !table.fits(value));
    current().write(value);
  };
  toggle.addEventListener('click', () => {
    const { value, problem } = current().read();
    if (problem === undefined) write(value, !isJson());
    current().input.focus();
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  show(false);
  return {
    element,
    get input() {
      return current().input;
    },
    read: () => current().read(),
    write: (value) => write(value, false),
  };
}
