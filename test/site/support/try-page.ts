import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { type Opened, open } from './open.ts';

/** The form of an operation, opened in a browser. */
export interface TryPage extends Opened {
  panel: Locator;
  /** The field with this key: `query:page`, `body:`. */
  field(key: string): Locator;
  /** The input with this name, which is the key of its field. */
  input(name: string): Locator;
  /** Presses “Send” and waits for the status of the answer. */
  send(): Promise<string | null>;
}

/** Opens the form of the operation at an address, for a server. */
export async function openTryIt(
  browser: Browser,
  index: string,
  address: string,
  server: string,
  options: BrowserContextOptions = {},
): Promise<TryPage> {
  const opened = await open(browser, `${index}#${address}`, options);
  const article = opened.page.locator(`[id="${address}"]`);
  await article.getByRole('button', { name: 'Try it' }).click();
  const panel = article.locator('.panel');
  await panel.getByLabel('Server').fill(server);
  const status = panel.locator('[data-status]');
  return {
    ...opened,
    panel,
    field: (key) => panel.locator(`[data-field="${key}"]`),
    input: (name) => panel.locator(`[name="${name}"]`),
    async send() {
      await panel.getByRole('button', { name: 'Send' }).click();
      await status.waitFor();
      return status.getAttribute('data-status');
    },
  };
}
