import { create } from './element.ts';
import { storageItem } from './storage.ts';
import { type Inputs, readInputs, requestOf } from './try-request.ts';

// The address is stored for all visits, the token for this tab only.
const server = storageItem('localStorage', 'mock');
const token = storageItem('sessionStorage', 'token');
/** The mock of `npm run dev` if it serves the page, else where `npm run mock` listens. */
const defaultServer = (): string => document.documentElement.dataset.mock ?? 'http://127.0.0.1:4010';

/** Adds a button to each operation that opens a form to call a mock on this machine. */
export function addTryIt(view: Element): void {
  for (const article of view.querySelectorAll<HTMLElement>('article[data-operation]')) {
    const button = create('button', { type: 'button', class: 'try', 'aria-expanded': 'false' }, 'Try it');
    let panel: HTMLElement | undefined;
    button.addEventListener('click', () => {
      if (!panel) {
        panel = panelFor(article);
        button.after(panel);
        panel.querySelector('form')?.requestSubmit();
      } else panel.hidden = !panel.hidden;
      button.setAttribute('aria-expanded', String(!panel.hidden));
    });
    article.querySelector('.code')?.prepend(button);
  }
}

function panelFor(article: HTMLElement): HTMLElement {
  const id = article.dataset.operation ?? '';
  const form = create('form', { 'aria-label': `Try ${id}` });
  const result = create('div', { class: 'result', role: 'status' });
  const inputs = readInputs(article);
  form.append(
    field('Mock server', '$server', server.get() ?? defaultServer()),
    ...(article.dataset.token === 'true'
      ? [field('Access token (kept for this tab)', '$token', token.get() ?? 'any-token')]
      : []),
    ...inputs.parameters.map(({ name, place, example, required }) =>
      field(`${name}${required ? ' *' : ''}`, `${place}:${name}`, required ? example : '', example),
    ),
    ...(inputs.body === undefined ? [] : [bodyField(inputs.body)]),
    create('button', { type: 'submit' }, 'Send'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, article, inputs, result);
  });
  return create('div', { class: 'panel' }, form, result);
}

function field(label: string, name: string, value: string, placeholder = ''): HTMLElement {
  const input = create('input', { name, placeholder, autocomplete: 'off', spellcheck: 'false' });
  input.value = value;
  return create('label', {}, create('span', {}, label), input);
}

function bodyField(value: string): HTMLElement {
  const area = create('textarea', {
    name: '$body',
    rows: String(Math.min(14, value.split('\n').length + 1)),
    spellcheck: 'false',
  });
  area.value = value;
  return create('label', {}, create('span', {}, 'Body'), area);
}

async function send(form: HTMLFormElement, article: HTMLElement, inputs: Inputs, result: HTMLElement): Promise<void> {
  const values = new Map(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
  // The default is not stored, since the mock of `npm run dev` can have another port next time.
  const chosen = values.get('$server') ?? '';
  server.set(chosen === defaultServer() ? undefined : chosen);
  const secret = values.get('$token');
  if (secret !== undefined) token.set(secret);
  const { url, init } = requestOf(article, inputs, values);
  result.replaceChildren(create('p', {}, 'Sending …'));
  const begin = performance.now();
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
    const time = Math.round(performance.now() - begin);
    const status = create(
      'p',
      { class: response.ok ? 'good' : 'bad', 'data-status': String(response.status) },
      `${response.status} ${response.statusText} · ${time} ms`,
    );
    const output = create('pre', { tabindex: '0' });
    result.replaceChildren(status, output);
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) await follow(response, output);
    else output.textContent = pretty(await response.text());
  } catch (error) {
    if (result.querySelector('pre')?.textContent) return;
    const reason =
      error instanceof DOMException && error.name === 'TimeoutError'
        ? 'No response within 10 seconds.'
        : 'No response. Start the mock with “npm run mock -- --cors”, then send again.';
    result.replaceChildren(create('p', { class: 'bad', 'data-status': 'none' }, reason));
  }
}

/** Shows a stream as it arrives, until the request times out. */
async function follow({ body }: Response, output: HTMLElement): Promise<void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) output.append(part.value);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
