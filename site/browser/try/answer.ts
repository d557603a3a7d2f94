import { create } from '../element.ts';
import { forgetHighlights } from '../highlight.ts';

/** Where the answer to a request is shown: one line that is announced, then its content. */
export interface Answer {
  element: HTMLElement;
  /** Shows the line, and nothing else until content is added. `status` is what the server returned, or `none`. */
  begin(text: string, status?: string): void;
  /** Changes the line only. */
  say(text: string): void;
  add(...content: (Node | string)[]): void;
}

/** Creates an empty answer. */
export function createAnswer(): Answer {
  const line = create('p', { role: 'status' });
  const content = create('div', { class: 'content' });
  const element = create('div', { class: 'answer' }, line, content);
  return {
    element,
    begin(text, status) {
      line.textContent = text;
      line.className = status === undefined ? '' : /^[23]/.test(status) ? 'good' : 'bad';
      if (status === undefined) delete line.dataset.status;
      else line.dataset.status = status;
      forgetHighlights(content);
      content.replaceChildren();
    },
    say: (text) => (line.textContent = text),
    add: (...more) => content.append(...more),
  };
}
