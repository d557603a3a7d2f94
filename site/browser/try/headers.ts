import { create } from '../element.ts';

/** The headers of an answer, closed. A page sees only those that the server shows to it. */
export function headersElement(headers: Headers): HTMLElement {
  const all = [...headers];
  return create(
    'details',
    { class: 'headers' },
    create('summary', {}, `Headers (${all.length})`),
    create('dl', {}, ...all.flatMap(([name, value]) => [create('dt', {}, name), create('dd', {}, value)])),
    create('p', { class: 'hint' }, 'A page sees only the headers that the server exposes to it (CORS).'),
  );
}
