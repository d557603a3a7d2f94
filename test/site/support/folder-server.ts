import { createServer } from 'node:http';
import { listen } from '../../../sandbox/http/listen.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** The folder in which a site is published. */
export const prefix = '/losant-openapi/';

/** Serves the files of a site as GitHub Pages does: below a folder, with `404.html` for what does not exist. */
export async function serveFolder(
  files: ReadonlyMap<string, string>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURI(url.split('?')[0] ?? '');
    const name = path.startsWith(prefix) ? path.slice(prefix.length).replace(/(?<=^|\/)$/, 'index.html') : '';
    if (files.has(`${name}/index.html`)) return void response.writeHead(301, { location: `${path}/` }).end();
    const text = files.get(name);
    const type = text === undefined ? 'html' : name.slice(name.lastIndexOf('.') + 1);
    response
      .writeHead(text === undefined ? 404 : 200, { 'content-type': types[type] ?? 'text/plain' })
      .end(text ?? files.get('404.html'));
  });
  const { url, close } = await listen(server, 0, '127.0.0.1');
  return { url: url + prefix, close };
}
