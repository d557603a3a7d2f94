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
