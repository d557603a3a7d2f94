import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../../test/support/chromium.ts';
import { type Line, lineOf } from '../measure/line.ts';
import { usageOf } from '../measure/process.ts';

/** Milliseconds that a reader is willing to wait. */
const patience = 2000;

/** Time from opening the address of an operation to its “Try it” button, in a browser with a CPU slowed down by four. */
export async function siteLine(folder: string, runs: number): Promise<Line> {
  const out = join(folder, 'site');
  await usageOf(['scripts/start.mjs', 'docs', '--out', out]);
  const index = pathToFileURL(join(out, 'reference.html')).href;
  const browser = await launch();
  const measured = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const begin = performance.now();
    await page.goto(`${index}#/devices/sendCommand`);
    await page.locator('[id="/devices/sendCommand"] .try').waitFor();
    measured.push({ value: performance.now() - begin, reference: patience });
    await context.close();
  }
  await browser.close();
  return lineOf(
    { what: 'site: usable on a CPU four times slower', against: 'the patience of a reader', unit: 'wall', target: 1 },
    measured,
  );
}
