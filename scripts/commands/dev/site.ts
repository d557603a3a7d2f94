import { createServer, type ServerResponse } from 'node:http';
import { foreignHost } from '../../../sandbox/http/foreign-host.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import { sendRefusal } from '../../../sandbox/http/send-refusal.ts';
import { buildSite, type SiteFiles } from '../../../site/build.ts';
import type { Compilation } from '../../compiler/compile.ts';
import { bundleSite } from '../docs/bundle.ts';
import { readSiteInput } from '../docs/site-input.ts';
import { defaults } from '../shared/sources.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
  xml: 'application/xml',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  yaml: 'application/yaml',
};

const host = '127.0.0.1';

/** Added to the page's script in development. */
const reload = '\nnew EventSource("/changed").onmessage = () => location.reload();';

/**
 * Serves the site from memory; `show` rebuilds it and reloads open pages.
 * @param mock the URL of the mock that its pages use, if one runs
 * @param reference the folder of the pages, beside which the record of editions is
 */
export async function serveSite(
  port: number,
  mock: () => Promise<string | undefined> = async () => undefined,
  reference: string = defaults.reference,
): Promise<{ url: string; show: (compilation: Compilation) => Promise<void>; close: () => Promise<void> }> {
  const viewers = new Set<ServerResponse>();
  let files: SiteFiles = new Map();
  let assets: Promise<{ script: string; style: string }> | undefined;
  const server = createServer((request, response) => {
    const foreign = foreignHost(request, host);
    if (foreign) return sendRefusal(response, foreign);
    const name = nameOf(request.url ?? '/');
    if (name === 'changed') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
      viewers.add(response);
      response.on('close', () => viewers.delete(response));
      return;
    }
    if (files.has(`${name}/index.html`)) return void response.writeHead(301, { location: `/${name}/` }).end();
    const content = files.get(name);
    if (!content) return void response.writeHead(404).end();
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(content());
  });
  const { url, close } = await listen(server, port, host);
  return {
    url,
    async show(compilation) {
      const [url, { script, style }, input] = await Promise.all([
        mock(),
        (assets ??= bundleSite()),
        readSiteInput(compilation, reference),
      ]);
      files = buildSite({ ...input, script: useMock(url) + script + reload, style });
      for (const viewer of viewers) viewer.write('data: changed\n\n');
    },
    close,
  };
}

/** Makes the pages use a mock, in a statement before their script. */
const useMock = (url: string | undefined): string =>
  url === undefined ? '' : `document.documentElement.dataset.mock = ${JSON.stringify(url)};\n`;

/** The name of the file that a request is for. A malformed escape names no file. */
function nameOf(url: string): string {
  const path = url.split(/[?#]/)[0]?.replace(/^\/+/, '') ?? '';
  try {
    return decodeURI(path).replace(/(?<=^|\/)$/, 'index.html');
  } catch {
    return path;
  }
}
