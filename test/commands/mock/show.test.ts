import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';

const { 'pages/things.md': things = '' } = smallReference;

test('another document is served from the next request on, and open streams stay', async () => {
  const before = compileTexts(smallReference);
  const mock = await startMock({ document: before.document, map: before.map, eventInterval: 20 });
  onTestFinished(() => mock.close());
  const stream = await fetch(`${mock.url}/abc/things/watch`, { headers: { accept: 'text/event-stream' } });
  const reader = stream.body?.getReader();
  await reader?.read();

  const text = things.replaceAll('/things', '/objects');
  const after = compileTexts({ ...smallReference, 'pages/things.md': text });
  mock.show({ document: after.document, map: after.map });

  expect((await fetch(`${mock.url}/abc/objects`)).status).toBe(200);
  expect((await fetch(`${mock.url}/abc/things`)).status).toBe(404);
  expect((await reader?.read())?.done).toBe(false);
  await reader?.cancel();
});
