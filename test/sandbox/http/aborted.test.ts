import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { ownReference } from '../reference.ts';

/** Set STREAMS for more than these. */
const streams = Number(process.env.STREAMS ?? 100);

test('streams that are opened and aborted leave no socket and no timer', {
  timeout: 20_000 + streams * 50,
}, async () => {
  const sandbox = await startSandbox(await ownReference());
  const path = '/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/stateStream';
  const inUse = (): string[] =>
    process
      .getActiveResourcesInfo()
      .filter((name) => name === 'TCPSocketWrap' || name === 'Timeout')
      .sort();
  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(sandbox.port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer any\r\n\r\n`),
      );
      socket.on('error', reject).once('data', (data) => {
        if (!String(data).startsWith('HTTP/1.1 200')) reject(new Error(String(data)));
        // Half of them end as clients do, half of them as clients that are killed.
        if (Math.random() < 0.5) socket.destroy();
        else socket.resetAndDestroy();
        resolve();
      });
    });
  await open();
  await expect.poll(() => inUse().filter((name) => name === 'TCPSocketWrap'), { timeout: 5000 }).toEqual([]);
  const before = inUse().length;
  for (let opened = 0; opened < streams; opened += 50) await Promise.all(Array.from({ length: 50 }, open));
  await expect.poll(() => inUse().length, { timeout: 5000 }).toBeLessThanOrEqual(before);
  await sandbox.close();
});
