import { createParser } from 'eventsource-parser';
import { create } from '../element.ts';
import { forgetHighlights, highlight } from '../highlight.ts';
import type { Answer } from './answer.ts';
import { prettyJson } from './body.ts';
import { statusText } from './status-text.ts';

/** Events that are shown at once. */
const most = 100;

/** Shows the events of a stream as they come, the newest first, until the stream ends. Rejects if it is aborted or lost. */
export async function showEvents(response: Response, answer: Answer): Promise<void> {
  const counter = create('p', { class: 'hint count' }, 'No event yet.');
  const list = create('ol', { class: 'events', tabindex: '0', 'aria-label': 'Events, the newest first' });
  answer.begin(`${statusText(response)} · open`, String(response.status));
  answer.add(counter, list);
  let count = 0;
  const parser = createParser({
    onEvent({ event = 'message', data }) {
      count += 1;
      counter.textContent = `${count} ${count === 1 ? 'event' : 'events'}`;
      const pretty = prettyJson(data);
      const code = create('code', pretty === undefined ? {} : { 'data-language': 'json' }, pretty ?? data);
      const time = new Date().toLocaleTimeString();
      const item = create('li', {}, create('p', {}, create('b', {}, event), ` ${time}`), create('pre', {}, code));
      list.prepend(item);
      highlight(item);
      const last = list.children[most];
      if (last) {
        forgetHighlights(last);
        last.remove();
      }
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) parser.feed(part.value);
  answer.say(`${statusText(response)} · ended by the server`);
}
