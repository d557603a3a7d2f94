import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../../sandbox/http/listen.ts';
import { buildSite } from '../../../site/build.ts';
import type { Compilation } from '../../compiler/compile.ts';
import { bundleSite } from '../docs/bundle.ts';
import { readGuide, readRepository } from '../docs/inputs.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  yaml: 'application/yaml',
};

/** Added to the page's script in development. */
const reload = '\nnew EventSource("/changed").onmessage = () => location.reload();';

/** Serves the site from memory; `show` rebuilds it and reloads open pages. */
export async function serveSite(
  port: number,
): Promise<{ url: string; show: (compilation: Compilation) => Promise<void>; close: () => Promise<void> }> {
  const viewers = new Set<ServerResponse>();
  let files = new Map<string, string>();
  let assets: Promise<{ script: string; style: string }> | undefined;
  const server = createServer(({ url = '/' }, response) => {
    const name = nameOf(url);
    if (name === 'changed') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
      viewers.add(response);
      response.on('close', () => viewers.delete(response));
      return;
    }
    const text = files.get(name);
    if (text === undefined) return void response.writeHead(404).end();
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
  });
  const { url, close } = await listen(server, port, '127.0.0.1');
  return {
    url,
    async show({ document, map }) {
      const [{ script, style }, guide, repository] = await Promise.all([
        (assets ??= bundleSite()),
        readGuide(),
        readRepository(),
      ]);
      files = buildSite({ document, map, guide, repository, script: script + reload, style });
      for (const viewer of viewers) viewer.write('data: changed\n\n');
    },
    close,
  };
}

/** The name of the file that a request is for. A malformed escape names no file. */
function nameOf(url: string): string {
  const path = url.split(/[?#]/)[0]?.replace(/^\/+/, '') ?? '';
  try {
    return decodeURI(path) || 'index.html';
  } catch {
    return path;
  }
}
