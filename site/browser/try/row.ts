import type { Field } from '../../form/field.ts';
import { create } from '../element.ts';
import type { Reading } from './control/control.ts';
import { controlFor } from './control/control-for.ts';
import { problemLine } from './problem-line.ts';

/** A field in the form: its label, its control and what is wrong with it. */
export interface Row {
  readonly field: Field;
  readonly element: HTMLElement;
  /** The value, or why there is none. A required field needs one. */
  read(): Reading;
  write(value: unknown): void;
  /** Shows what is wrong, or removes it. */
  complain(problem: string | undefined): void;
  focus(): void;
}

/** The problem of a required field without a value. */
export const missing = 'is required';

let count = 0;

/** Creates the row of a field. A required one starts with its example. */
export function createRow(field: Field): Row {
  const id = `try-${(count += 1)}`;
  const title = field.name === '' ? 'Body' : field.name;
  const control = controlFor(field, `${field.in}:${field.name}`);
  const isGroup = control.element.role === 'group';
  if (isGroup) control.element.setAttribute('aria-labelledby', `${id}-label`);
  else {
    control.input.id = id;
    control.input.required = field.required ?? false;
  }
  const label = isGroup
    ? create('span', { id: `${id}-label`, class: 'name' }, title)
    : create('label', { for: id, class: 'name' }, title);
  const line = problemLine(id);
  const element = create(
    'div',
    { class: 'field', 'data-field': `${field.in}:${field.name}` },
    create(
      'div',
      { class: 'label' },
      label,
      ...(field.required ? [create('span', { class: 'required' }, 'required')] : []),
    ),
    line.element,
    control.element,
  );
  const row: Row = {
    field,
    element,
    read() {
      const reading = control.read();
      const { value, problem } = reading;
      if (field.required && problem === undefined && (value ?? '') === '') return { problem: missing };
      // They would lead to the path of another operation.
      return field.in === 'path' && (value === '.' || value === '..') ? { problem: `must not be “${value}”` } : reading;
    },
    write(value) {
      control.write(value);
      line.show(undefined, control.input);
    },
    complain: (problem) => line.show(problem, control.input),
    focus: () => control.input.focus(),
  };
  if (hasExample(field)) element.firstElementChild?.append(exampleButton(row, title));
  if (field.required) row.write(field.kind === 'file' ? undefined : (field.example ?? field.default));
  // What was typed is checked when the control is left; what is wrong is checked again with every key. “Send” checks all
  // itself: a line that appears while it is pressed could move it away.
  element.addEventListener('focusout', ({ relatedTarget }) => {
    const { problem } = row.read();
    if (problem !== missing && !(relatedTarget instanceof Element && relatedTarget.matches('.send')))
      row.complain(problem);
  });
  element.addEventListener('input', () => line.isShown() && row.complain(row.read().problem));
  return row;
}

/** A choice shows its values anyway. */
const hasExample = ({ kind, example }: Field): boolean =>
  example !== undefined && !['boolean', 'choice', 'file'].includes(kind);

function exampleButton(row: Row, title: string): HTMLButtonElement {
  const button = create(
    'button',
    { type: 'button', class: 'example', 'aria-label': `Use the example of ${title}` },
    'Use the example',
  );
  button.addEventListener('click', () => {
    row.write(row.field.example);
    row.element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return button;
}
