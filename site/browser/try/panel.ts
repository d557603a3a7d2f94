import type { Field } from '../../form/field.ts';
import type { SampleRequest } from '../../samples/sample-request.ts';
import { create } from '../element.ts';
import { createAnswer } from './answer.ts';
import { type Draft, readDraft } from './draft.ts';
import { describeRequest, keyOf, remember, type Sent } from './history.ts';
import { historyList } from './history-list.ts';
import { createRow, missing } from './row.ts';
import { createSender } from './sender.ts';
import { showViolations } from './show-violations.ts';
import { createTarget } from './target.ts';

/** What a panel is made for. */
export interface PanelOptions {
  /** The id of the operation's article. */
  address: string;
  fields: readonly Field[];
  /** The documented request, from which the form starts. */
  base: SampleRequest;
  /** Shows the request in the samples. */
  follow(request: SampleRequest): void;
  /** Opens an earlier request of any operation. */
  reopen(sent: Sent): void;
}

/** The form of an operation with the answer beside it. */
export interface Panel {
  element: HTMLElement;
  /** Enters the values of an earlier request. */
  restore(sent: Sent): void;
  /** Ends the request that is under way. */
  stop(): void;
}

/** Creates the panel of an operation. It sends nothing by itself. */
export function createPanel({ address, fields, base, follow, reopen }: PanelOptions): Panel {
  const target = createTarget(base.hasToken);
  const rows = fields.map((field) => createRow(field.name === '' ? { ...field, example: base.body } : field));
  const answer = createAnswer();
  const history = historyList(reopen);
  const submit = create('button', { type: 'submit', class: 'send', 'aria-keyshortcuts': 'Control+Enter' }, 'Send');
  const stop = create('button', { type: 'button', class: 'stop' }, 'Stop');
  const sender = createSender(answer, (isSending) => {
    stop.hidden = !isSending;
    submit.setAttribute('aria-disabled', String(isSending));
  });
  stop.hidden = true;
  const form = create(
    'form',
    { 'aria-label': `Request of ${base.id}`, novalidate: '' },
    ...target.elements,
    ...rows.map(({ element }) => element),
    create('div', { class: 'actions' }, submit, stop, create('kbd', { 'aria-hidden': 'true' }, 'Ctrl ↵')),
    history.element,
  );

  const draftFor = (server: string): Draft =>
    readDraft(rows, { ...base, server, isDefaultServer: server === base.server });

  const update = (): void => {
    const server = target.server();
    if (server === undefined) return;
    const { request, problems } = draftFor(server);
    // While a value is being typed, the samples keep the one before.
    if ([...problems.values()].every((problem) => problem === missing)) follow(request);
  };

  const run = async (): Promise<void> => {
    const to = target.read();
    if (!to) return target.focus();
    const draft = draftFor(to.server);
    for (const row of rows) row.complain(draft.problems.get(row));
    const [wrong] = draft.problems.keys();
    if (wrong) return wrong.focus();
    const result = await sender.send(draft, to);
    if (result === 'cancelled') return submit.focus();
    if (result === 'busy') return stop.focus();
    remember(describeRequest(address, rows, draft, result.status));
    history.update();
    answer.element.scrollIntoView({ block: 'nearest' });
    showViolations(result, rows, target);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  });
  stop.addEventListener('click', sender.stop);
  for (const type of ['input', 'change']) form.addEventListener(type, update);
  update();

  return {
    element: create(
      'section',
      { class: 'panel', 'aria-label': `Try ${base.id}`, tabindex: '-1' },
      form,
      create('div', { class: 'outcome' }, answer.element),
    ),
    restore({ server, values }) {
      target.write(server);
      for (const row of rows) row.write(values[keyOf(row)]);
      update();
    },
    stop: sender.stop,
  };
}
