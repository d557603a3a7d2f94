import { create } from '../element.ts';
import { problemLine } from './problem-line.ts';
import { chosenServer, isOnThisMachine, readServer, rememberServer, startCommand, suggestedServers } from './server.ts';
import { rememberToken, tokenOf } from './token.ts';

/** Where requests go: the server and its token. */
export interface Target {
  elements: HTMLElement[];
  /** Reads and stores both; undefined if the server is no address, which is then shown. */
  read(): { server: string; url: URL; token: string } | undefined;
  /** The server without a slash at the end, without showing what is wrong with it. */
  server(): string | undefined;
  write(server: string): void;
  complainToken(problem: string): void;
  focus(): void;
}

let count = 0;

/** Creates the fields of server and token. */
export function createTarget(hasToken: boolean): Target {
  const id = `server-${(count += 1)}`;
  const attributes = { autocomplete: 'off', spellcheck: 'false' };
  const server = create('input', {
    ...attributes,
    id,
    name: '$server',
    type: 'text',
    inputmode: 'url',
    list: `${id}-list`,
  });
  const suggestions = create('datalist', { id: `${id}-list` });
  for (const value of suggestedServers()) suggestions.append(create('option', { value }));
  const hint = create('p', { class: 'hint' });
  const serverLine = problemLine(id);
  const token = create('input', { ...attributes, id: `${id}-token`, name: '$token', type: 'password' });
  const tokenLine = problemLine(`${id}-token`);
  const update = (): void => {
    const read = readServer(server.value);
    hint.replaceChildren(...('url' in read ? hintOf(read.url) : []));
    // Never another server's token. A server on this machine accepts any.
    token.value = 'url' in read ? (tokenOf(read.url) ?? (isOnThisMachine(read.url) ? 'any-token' : '')) : '';
  };
  server.value = chosenServer();
  server.addEventListener('input', update);
  token.addEventListener('input', () => tokenLine.show(undefined, token));
  update();
  const labelled = (input: HTMLElement, text: string, ...more: HTMLElement[]): HTMLElement =>
    create(
      'div',
      { class: 'field' },
      create('div', { class: 'label' }, create('label', { for: input.id, class: 'name' }, text)),
      ...more,
    );
  return {
    elements: [
      labelled(server, 'Server', hint, serverLine.element, server, suggestions),
      ...(hasToken ? [labelled(token, 'Access token', tokenLine.element, withShowButton(token))] : []),
    ],
    read() {
      const read = readServer(server.value);
      serverLine.show('problem' in read ? read.problem : undefined, server);
      if ('problem' in read) return undefined;
      rememberServer(read.server);
      if (hasToken) rememberToken(read.url, token.value);
      return { ...read, token: token.value };
    },
    server() {
      const read = readServer(server.value);
      return 'server' in read ? read.server : undefined;
    },
    write(text) {
      server.value = text;
      update();
    },
    complainToken(problem) {
      tokenLine.show(problem, token);
      token.focus();
    },
    focus: () => server.focus(),
  };
}

function hintOf(url: URL): (Node | string)[] {
  if (!isOnThisMachine(url)) return ['Not on this machine: writes are confirmed first.'];
  if (document.documentElement.dataset.mock === url.origin) return ['The mock of ', create('code', {}, 'npm run dev')];
  return ['Start it with ', create('code', {}, startCommand)];
}

/** A field for a secret, with a button that shows it. It is stored for this tab only. */
function withShowButton(input: HTMLInputElement): HTMLElement {
  const button = create('button', { type: 'button', 'aria-pressed': 'false', 'aria-label': 'Show the token' }, 'Show');
  button.addEventListener('click', () => {
    const isShown = input.type === 'text';
    input.type = isShown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!isShown));
    button.textContent = isShown ? 'Show' : 'Hide';
  });
  return create('div', { class: 'secret' }, input, button);
}
