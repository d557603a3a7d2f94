import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../../scripts/commands/dev/site.ts';

test.each(['/%E0%A4%A', '/%', '//', '//evil.example/x', '/index.html%00'])(
  '%s gets 404, and the site stays',
  async (path) => {
    const site = await serveSite(0);
    onTestFinished(() => site.close());
    expect((await fetch(site.url + path)).status).toBe(404);
    expect((await fetch(`${site.url}/nothing`)).status).toBe(404);
  },
);

test('the host of another name is refused', async () => {
  const site = await serveSite(0);
  onTestFinished(() => site.close());
  const status = await new Promise((resolve) =>
    request(`${site.url}/index.html`, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end(),
  );
  expect(status).toBe(421);
});
