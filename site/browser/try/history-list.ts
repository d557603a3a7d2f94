import { create } from '../element.ts';
import { type Sent, sentRequests } from './history.ts';

/** The list of the tab's requests. */
export interface HistoryList {
  element: HTMLElement;
  update(): void;
}

/** Creates the list; `restore` gets the request that the reader chooses. */
export function historyList(restore: (sent: Sent) => void): HistoryList {
  const summary = create('summary');
  const list = create('ol');
  const element = create('details', { class: 'history' }, summary, list);
  const update = (): void => {
    const sent = sentRequests();
    element.hidden = sent.length === 0;
    summary.textContent = `Recent requests of this tab (${sent.length})`;
    list.replaceChildren(...sent.map((one) => create('li', {}, entry(one, restore))));
  };
  element.addEventListener('toggle', update);
  update();
  return { element, update };
}

function entry(sent: Sent, restore: (sent: Sent) => void): HTMLElement {
  const { method, server, target, status, time } = sent;
  const button = create(
    'button',
    { type: 'button' },
    create('span', { class: `method ${method.toLowerCase()}` }, method),
    create('code', {}, target),
    create(
      'span',
      { class: 'hint' },
      `${status === 'none' ? 'no answer' : status} · ${new URL(server).host} · ${new Date(time).toLocaleTimeString()}`,
    ),
  );
  button.addEventListener('click', () => restore(sent));
  return button;
}
