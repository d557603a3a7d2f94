import type { Browser } from 'playwright-core';
import { type ShownOperation, untilUsable, watchForOperation } from './operation-shown.ts';

/** What a first visit costs. */
export interface Load {
  /** Bytes over the network, with gzip. */
  transfer: number;
  requests: number;
  /** Other hosts that were asked. */
  otherHosts: string[];
  /** Milliseconds until the operation is shown and the page responds; undefined if never. */
  usable: number | undefined;
  /** Bytes of the JavaScript heap, after a garbage collection. */
  heap: number;
}

const longestWait = 120_000;

/** 10 Mbit/s, in bytes. */
const throughput = { downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/** Opens a page for the first time, with a CPU slowed down by four and 10 Mbit/s. */
export async function load(browser: Browser, url: string, shown: ShownOperation): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 40, ...throughput });
  const urls: string[] = [];
  let transfer = 0;
  session.on('Network.requestWillBeSent', ({ request }) => /^https?:/.test(request.url) && urls.push(request.url));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (transfer += encodedDataLength));
  await watchForOperation(page, shown);
  await page.goto(url, { waitUntil: 'commit', timeout: longestWait });
  const usable = await untilUsable(page, longestWait);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const { host } = new URL(url);
  const hosts = urls.map((one) => new URL(one).host).filter((one) => one !== host);
  return {
    transfer,
    requests: urls.length,
    otherHosts: [...new Set(hosts)],
    usable,
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN,
  };
}
