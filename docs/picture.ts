// Takes the picture of the README: the site, opened at one operation.
// `npm run docs && npx tsx docs/picture.ts` writes docs/site.png.
import { pathToFileURL } from 'node:url';
import { launch } from '../test/support/chromium.ts';

const target = 'docs/site.png';
const address = `${pathToFileURL('site/dist/reference.html')}#/devices/get`;

const browser = await launch();
try {
  // The narrowest window in which the samples stand beside the text: GitHub scales a wider picture down further.
  const page = await browser.newPage({
    viewport: { width: 1190, height: 640 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  // Past the rule above the operation's heading.
  await page.evaluate(() => scrollBy(0, 48));
  await page.screenshot({ path: target });
} finally {
  await browser.close();
}
