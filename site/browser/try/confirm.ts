import { type SampleRequest, urlOf } from '../../samples/sample-request.ts';
import { create } from '../element.ts';

/** Confirms a request that can change data on another machine. Resolves to false if the reader cancels. */
export function confirmWrite(request: SampleRequest): Promise<boolean> {
  const { method, server } = request;
  const dialog = create(
    'dialog',
    { class: 'confirm', 'aria-labelledby': 'confirm-title', 'aria-describedby': 'confirm-text' },
    create('h2', { id: 'confirm-title' }, `Send ${method} to ${new URL(server).host}?`),
    create(
      'p',
      { id: 'confirm-text' },
      'That server is not on this machine. The request can change or delete data there.',
    ),
    create('pre', { tabindex: '0' }, create('code', {}, `${method} ${urlOf(request)}`)),
    create(
      'form',
      { method: 'dialog' },
      create('button', { value: '', autofocus: '' }, 'Cancel'),
      create('button', { value: 'send', class: 'send' }, `Send ${method}`),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'send');
    }),
  );
}
