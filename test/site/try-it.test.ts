import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../sandbox/http/server.ts';
import { startMock } from '../../scripts/commands/mock/server.ts';
import { ownReference } from '../sandbox/reference.ts';
import { launch } from '../support/chromium.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { axeViolations } from './support/axe.ts';
import { singleFileOf, siteFiles } from './support/build.ts';
import { partOf } from './support/part-of.ts';
import { openTryIt, type TryPage } from './support/try-page.ts';

const operations = [
  'applications.import',
  'auth.authenticateUser',
  'device.delete',
  'device.stateStream',
  'devices.get',
  'devices.post',
];
const applicationId = '575ec8687ae143cd83dc4a97';
const remote = 'https://api.example.com';

describeWithBrowser('trying an operation', () => {
  let browser: Browser;
  let folder: string;
  let index: string;
  let mock: Awaited<ReturnType<typeof startMock>>;
  let sandbox: RunningSandbox;

  beforeAll(async () => {
    const whole = await ownReference();
    const document = partOf(JSON.parse(await readFile('generated/openapi.json', 'utf8')), operations);
    const files = await siteFiles({ document, map: {} });
    folder = await mkdtemp(join(tmpdir(), 'losant-openapi-try-'));
    await writeFile(join(folder, 'reference.html'), singleFileOf(files));
    index = pathToFileURL(join(folder, 'reference.html')).href;
    [browser, mock, sandbox] = await Promise.all([
      launch(),
      startMock({ document, map: {}, cors: true }),
      startSandbox({ ...whole, cors: true }),
    ]);
  });

  afterAll(() =>
    Promise.all([browser?.close(), mock?.close(), sandbox?.close(), rm(folder, { recursive: true, force: true })]),
  );

  const tryOut = (address: string, server = sandbox.url, options: BrowserContextOptions = {}): Promise<TryPage> =>
    openTryIt(browser, index, address, server, options);

  /** Answers all requests to another machine, and lists them. */
  const answerRemote = async ({ page }: TryPage): Promise<string[]> => {
    const sent: string[] = [];
    await page.route(`${remote}/**`, async (route) => {
      const headers = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'access-control-allow-methods': '*',
      };
      const request = route.request();
      if (request.method() !== 'OPTIONS')
        sent.push(`${request.method()} ${request.headers().authorization ?? 'no token'}`);
      await route.fulfill({ status: 200, headers, json: {} });
    });
    return sent;
  };

  test('nothing is sent until “Send” is pressed; then the sandbox answers', async () => {
    const tried = await tryOut('/devices/get');
    const isRequest = (url: string): boolean => url.startsWith('http');
    expect(tried.requests.filter(isRequest)).toEqual([]);
    expect(await tried.send()).toBe('200');
    expect(await tried.panel.locator('.answer').textContent()).toContain('"totalCount"');
    expect(await tried.panel.locator('.answer [role="status"]').textContent()).toMatch(/^200 OK · \d+ ms · \d+ B$/);
    await tried.panel.locator('.headers summary').click();
    expect(await tried.panel.locator('.headers dt').allTextContents()).toEqual(['content-type', 'sandbox']);
    expect(tried.requests.filter(isRequest)).toEqual([`${sandbox.url}/applications/${applicationId}/devices`]);
    expect(tried.complaints).toEqual([]);
  });

  test('the sandbox is the default, and the form says its command', async () => {
    const { page, panel } = await tryOut('/devices/get');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('[id="/devices/get"] .try').click();
    expect(await panel.getByLabel('Server').inputValue()).toBe('http://127.0.0.1:4012');
    expect(await panel.textContent()).toContain('npm run sandbox -- --cors');
  });

  test('the token stays in the tab, and another server does not get it', async () => {
    const tried = await tryOut('/devices/get');
    const { page, panel } = tried;
    const sent = await answerRemote(tried);
    const token = panel.getByLabel('Access token', { exact: true });
    await token.fill('secret-of-this-tab');
    expect(await token.getAttribute('type')).toBe('password');
    await panel.getByRole('button', { name: 'Show the token' }).click();
    expect(await token.getAttribute('type')).toBe('text');
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.url().startsWith(sandbox.url)),
      tried.send(),
    ]);
    expect(request.headers().authorization).toBe('Bearer secret-of-this-tab');
    await panel.getByLabel('Server').fill(remote);
    expect(await token.inputValue()).toBe('');
    await panel.getByRole('button', { name: 'curl', exact: true }).click();
    await panel.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => sent).toEqual(['GET no token']);
    const kept = await page.evaluate(() => [
      JSON.stringify(localStorage),
      location.href,
      document.body.innerText,
      sessionStorage.getItem('requests'),
    ]);
    expect(kept.join()).not.toContain('secret-of-this-tab');
    await page.reload();
    await page.locator('[id="/devices/get"] .try').click();
    await panel.getByLabel('Server').fill(sandbox.url);
    expect(await token.inputValue()).toBe('secret-of-this-tab');
    const other = await page.context().newPage();
    await other.goto(index);
    expect(await other.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
  });

  test('a write to another machine is confirmed first', async () => {
    const tried = await tryOut('/device/delete', remote);
    const { page, panel } = tried;
    const sent = await answerRemote(tried);
    const dialog = page.getByRole('dialog', { name: 'Send DELETE to api.example.com?' });
    await panel.getByRole('button', { name: 'Send' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
    await panel.getByRole('button', { name: 'Send' }).click();
    await dialog.getByRole('button', { name: 'Send DELETE' }).click();
    await expect.poll(() => sent).toEqual(['DELETE no token']);
  });

  test('each type of value has its control', async () => {
    const { input, field, panel } = await tryOut('/devices/get');
    expect(await input('query:sortDirection').locator('option').allTextContents()).toEqual([
      'default: asc',
      'asc',
      'desc',
    ]);
    expect(await input('query:excludeConnectionInfo').locator('option').allTextContents()).toEqual([
      '–',
      'true',
      'false',
    ]);
    await input('query:sortDirection').selectOption('desc');
    await input('query:excludeConnectionInfo').selectOption('true');
    expect(await input('query:perPage').getAttribute('type')).toBe('number');
    await input('query:perPage').fill('1.5');
    await input('query:perPage').blur();
    expect(await field('query:perPage').textContent()).toContain('must be a whole number');
    await field('query:perPage').getByRole('button', { name: 'Use the example' }).click();
    expect(await field('query:perPage').locator('.problem').isVisible()).toBe(false);
    await field('query:deviceClass').getByLabel('gateway').check();
    await field('query:deviceClass').getByLabel('floating').check();
    await field('query:filter').getByLabel('empty').check();
    await input('query:query').fill('{"name": "x" y}');
    await panel.getByRole('button', { name: 'Send' }).click();
    expect(await field('query:query').locator('.problem').textContent()).toMatch(/^is not JSON: /);
    expect(await input('query:query').getAttribute('aria-invalid')).toBe('true');
    expect(await input('query:query').evaluate((element) => element === document.activeElement)).toBe(true);
    await input('query:query').fill('');
    await panel.getByRole('button', { name: 'curl', exact: true }).click();
    const curl = await panel.locator('[data-sample="curl"] code').textContent();
    for (const pair of [
      'sortDirection=desc',
      'excludeConnectionInfo=true',
      'perPage=',
      'deviceClass[0]=gateway',
      'deviceClass[1]=floating',
      `filter='`,
    ])
      expect(curl).toContain(pair);
  });

  test('a nested parameter is entered as a table or as JSON, and the samples follow', async () => {
    const tried = await tryOut('/devices/get');
    const { page, panel, field, input } = tried;
    const tagFilter = field('query:tagFilter');
    await tagFilter.getByLabel('key, row 1').fill('Floor');
    await tagFilter.getByLabel('value, row 1').fill('2');
    await tagFilter.getByRole('button', { name: 'Add a row' }).click();
    await page.keyboard.type('Serial');
    await panel.getByRole('button', { name: 'TypeScript', exact: true }).click();
    const sample = panel.locator('[data-sample="ts"] code');
    expect(await sample.textContent()).toContain("tagFilter: [{ key: 'Floor', value: '2' }, { key: 'Serial' }]");
    expect(await sample.textContent()).toContain(`baseUrl: '${sandbox.url}'`);
    expect(await tried.send()).toBe('200');
    const url = (): string => decodeURIComponent(tried.requests.at(-1)?.split('?')[1] ?? '');
    expect(url()).toBe('tagFilter[0][key]=Floor&tagFilter[0][value]=2&tagFilter[1][key]=Serial');
    await tagFilter.getByRole('button', { name: 'Remove row 1' }).click();
    expect(await sample.textContent()).toContain("tagFilter: [{ key: 'Serial' }]");
    await tagFilter.getByRole('button', { name: 'As JSON' }).click();
    expect(JSON.parse(await input('query:tagFilter:json').inputValue())).toEqual([{ key: 'Serial' }]);
    await input('query:tagFilter:json').fill('[{"value":"3"}]');
    await tagFilter.getByRole('button', { name: 'As JSON' }).click();
    expect(await tagFilter.getByLabel('value, row 1').inputValue()).toBe('3');
    await page.keyboard.press('Control+Enter');
    await expect.poll(url).toBe('tagFilter[0][value]=3');
  });

  test('a file and the other parts of a form are sent', async () => {
    const tried = await tryOut('/applications/import');
    await tried
      .input('body:importBundle')
      .setInputFiles({ name: 'my bundle.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') });
    await tried.input('body:ownerType').selectOption('user');
    await tried.input('body:includeFiles').selectOption('true');
    const [request, status] = await Promise.all([
      tried.page.waitForRequest((sent) => sent.method() === 'POST'),
      tried.send(),
    ]);
    expect(status).toMatch(/^20/);
    expect(request.headers()['content-type']).toContain('multipart/form-data');
    await tried.panel.getByRole('button', { name: 'curl', exact: true }).click();
    const curl = await tried.panel.locator('[data-sample="curl"] code').textContent();
    expect(curl).toContain("-F 'importBundle=@my bundle.zip'");
    expect(curl).toContain("--form-string 'ownerType=user'");
  });

  test.each(['sandbox', 'mock'])('a violation that the %s reports is shown at its field', async (name) => {
    const { field, input, send, page } = await tryOut('/devices/post', name === 'mock' ? mock.url : sandbox.url);
    await input('path:applicationId').fill('no id');
    await input('body:').fill('{"name": 1}');
    expect(await send()).toBe('400');
    await expect.poll(() => input('body:').getAttribute('aria-invalid')).toBe('true');
    expect(await field('body:').locator('.problem').textContent()).toContain('name: must be string');
    expect(await input('path:applicationId').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('path:applicationId');
    await input('path:applicationId').fill(applicationId);
    expect(await field('path:applicationId').locator('.problem').isVisible()).toBe(false);
  });

  test('what the sandbox keeps is found again: a device is created and listed', async () => {
    const created = await tryOut('/devices/post');
    await created.input('body:').fill('{ "name": "From the page", "deviceClass": "standalone" }');
    expect(await created.send()).toBe('201');
    const listed = await tryOut('/devices/get');
    await listed.input('query:filterField').selectOption('name');
    await listed.input('query:filter').fill('From the page');
    expect(await listed.send()).toBe('200');
    expect(await listed.panel.locator('.answer').textContent()).toContain('"From the page"');
  });

  test('the answer is in view beside the form, and below it on a phone', async () => {
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const) {
      const tried = await tryOut('/devices/get', sandbox.url, { viewport: { width, height } });
      const [form, answer] = [tried.panel.locator('form'), tried.panel.locator('.answer')];
      expect(await tried.send()).toBe('200');
      const line = answer.locator('[role="status"]');
      await expect.poll(async () => (await line.boundingBox())?.y ?? -1).toBeGreaterThan(50);
      expect((await line.boundingBox())?.y).toBeLessThan(height - 200);
      expect(((await answer.boundingBox())?.x ?? 0) > ((await form.boundingBox())?.x ?? 0)).toBe(width === 1440);
      expect(await tried.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (width === 360) expect(await axeViolations(tried.page)).toEqual([]);
    }
  });

  test('a stream shows its events as they come, until it is stopped', async () => {
    const { page, panel, send } = await tryOut('/device/stateStream');
    expect(await send()).toBe('200');
    const path = `${sandbox.url}/applications/${applicationId}/devices/575ecf887ae143cd83dc4aa2`;
    const report = (temperature: number): Promise<Response> =>
      fetch(`${path}/state`, {
        method: 'POST',
        headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
        body: JSON.stringify({ data: { temperature } }),
      });
    await report(20);
    await panel.getByText('1 event', { exact: true }).waitFor();
    await report(21);
    await panel.getByText('2 events', { exact: true }).waitFor();
    const events = panel.locator('.events li');
    expect(await events.first().textContent()).toContain('"temperature": 21');
    expect(await events.first().locator('b').textContent()).toBe('deviceState');
    await panel.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => panel.locator('.answer [role="status"]').textContent()).toContain('stopped');
    expect(await events.count()).toBe(2);
    expect(await panel.getByRole('button', { name: 'Stop' }).isVisible()).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says whether nothing listens, or CORS is missing, and the command', async () => {
    const closed = await startSandbox(await ownReference());
    const tried = await tryOut('/devices/get', closed.url);
    expect(await tried.send()).toBe('none');
    const text = (): Promise<string | null> => tried.panel.locator('.answer').textContent();
    expect(await text()).toContain(`${closed.url} runs, but does not let this page read its answers (CORS)`);
    expect(await text()).toContain('npm run sandbox -- --cors');
    await closed.close();
    await tried.panel.getByRole('button', { name: 'Send' }).click();
    await expect
      .poll(text)
      .toContain(`Nothing answers at ${closed.url}. Start the sandbox with npm run sandbox -- --cors`);
    await tried.panel.getByLabel('Server').fill('example.com');
    await tried.panel.getByRole('button', { name: 'Send' }).click();
    expect(await tried.panel.getByLabel('Server').getAttribute('aria-invalid')).toBe('true');
  });

  test('the requests of the tab can be opened again', async () => {
    const login = await tryOut('/auth/authenticateUser');
    const { page } = login;
    await login.input('body:').fill('{ "email": "a@example.com", "password": "my-secret-password" }');
    await login.send();
    await page.evaluate(() => (location.hash = '/devices/get'));
    const article = page.locator('[id="/devices/get"]');
    await article.locator('.try').click();
    await article.locator('[name="query:page"]').fill('3');
    await article.getByRole('button', { name: 'Send' }).click();
    await article.locator('[data-status="200"]').waitFor();
    await article.locator('[name="query:page"]').fill('');
    await article.getByText('Recent requests of this tab (2)').click();
    await article.getByRole('button', { name: /devices\?page=3/ }).click();
    expect(await article.locator('[name="query:page"]').inputValue()).toBe('3');
    // A request of another operation opens that operation, after a reload too.
    await page.reload();
    await article.locator('.try').click();
    await article.getByText('Recent requests of this tab (2)').click();
    await article.getByRole('button', { name: /auth\/user/ }).click();
    await expect
      .poll(() => page.locator('[id="/auth/authenticateUser"] [name="body:"]').inputValue())
      .toContain('a@example.com');
    expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(
      'my-secret-password',
    );
  });
});
