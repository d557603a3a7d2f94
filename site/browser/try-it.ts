import type { Field } from '../form/field.ts';
import { hrefOf } from './address.ts';
import { documentedRequest } from './documented-request.ts';
import { create } from './element.ts';
import { showSamples } from './samples.ts';
import { storageItem } from './storage.ts';
import type { Sent } from './try/history.ts';
import { createPanel, type Panel } from './try/panel.ts';

/** An earlier request that is opened when its operation is shown. */
const waiting = storageItem('sessionStorage', 'request to open');

/** Opens the form of the operation with this address and enters an earlier request. */
const openers = new Map<string, (sent: Sent) => void>();

/** Adds a button to each operation that opens a form to send a request. */
export function addTryIt(view: Element): void {
  for (const article of view.querySelectorAll<HTMLElement>('article[data-operation]')) {
    const button = create('button', { type: 'button', class: 'try', 'aria-expanded': 'false' }, 'Try it');
    const samples = article.querySelector('.samples');
    let panel: Panel | undefined;
    const show = (isOpen: boolean): Panel => {
      panel ??= panelOf(article);
      panel.element.hidden = !isOpen;
      if (!isOpen) panel.stop();
      // The samples follow the form, so they stand beside it.
      const place = article.querySelector(isOpen ? '.outcome' : '.code');
      if (samples && samples.parentElement !== place) place?.prepend(samples);
      button.setAttribute('aria-expanded', String(isOpen));
      return panel;
    };
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') !== 'true';
      const { element } = show(isOpen);
      if (isOpen) element.focus({ preventScroll: true });
    });
    article.querySelector('.endpoint')?.after(button);
    openers.set(article.id, (sent) => show(true).restore(sent));
  }
  // Written by `open` only.
  const sent: Sent | undefined = JSON.parse(waiting.get() ?? 'null') ?? undefined;
  if (sent && openers.has(sent.address)) open(sent);
}

function panelOf(article: HTMLElement): Panel {
  const panel = createPanel({
    address: article.id,
    fields: fieldsOf(article),
    base: documentedRequest(article),
    follow: (request) => showSamples(article, request),
    reopen: open,
  });
  article.querySelector('header')?.after(panel.element);
  return panel;
}

/** The fields of an operation's form, as `site/page/operation.ts` writes them to the article. */
const fieldsOf = (article: HTMLElement): Field[] =>
  JSON.parse(article.querySelector('[data-fields]')?.textContent ?? '[]');

/** Goes to the operation of an earlier request and opens the request there. */
function open(sent: Sent): void {
  const opener = openers.get(sent.address);
  waiting.set(opener ? undefined : JSON.stringify(sent));
  opener?.(sent);
  location.href = hrefOf(sent.address);
}
