import { h } from './dom.ts';

const keys: readonly (readonly [string, string])[] = [
  ['↑ ↓', 'previous, next line'],
  ['n N', 'next, previous diagnostic, across pages'],
  ['u U', 'next, previous unknown block, across pages'],
  ['[ ]', 'previous, next page'],
  ['1 2 3 4', 'show or hide fact, boilerplate, prose, unknown'],
  ['5', 'diagnostics only'],
  ['/', 'filter pages'],
  ['Esc', 'close the panel, then back to all pages'],
  ['?', 'these keys'],
];

/** The dialog that lists the keyboard shortcuts. */
export function help(): HTMLDialogElement {
  const dialog = h(
    'dialog',
    { 'aria-label': 'Keys' },
    h('h2', {}, 'Keys'),
    h(
      'dl',
      {},
      ...keys.flatMap(([key, text]) => [
        h('dt', {}, ...key.split(' ').map((one) => h('kbd', {}, one))),
        h('dd', {}, text),
      ]),
    ),
    h('button', { type: 'button', onclick: () => dialog.close() }, 'Close'),
  );
  return dialog;
}
