import { create } from '../element.ts';

/** The line above a control that says what is wrong with its value. */
export interface ProblemLine {
  element: HTMLElement;
  isShown(): boolean;
  show(problem: string | undefined, input: HTMLElement): void;
}

/** Creates the line of the control with this id. */
export function problemLine(id: string): ProblemLine {
  const element = create('p', { class: 'problem', id: `${id}-problem` });
  element.hidden = true;
  return {
    element,
    isShown: () => !element.hidden,
    show(problem, input) {
      element.hidden = problem === undefined;
      element.textContent = problem ?? '';
      if (problem === undefined) {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
      } else {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', element.id);
      }
    },
  };
}
