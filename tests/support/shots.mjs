/**
 * Writes the pictures that README shows: `npm run shots` builds the page, serves it, and takes it as a newcomer sees it,
 * light, dark and narrow.
 */
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from './chromium.mjs';

const SHOTS = [
  { file: 'light.png', width: 1440, height: 900, dark: false },
  { file: 'dark.png', width: 1440, height: 900, dark: true },
  { file: 'narrow.png', width: 390, height: 844, dark: false },
];

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('The built page is served nowhere.');
const browser = await chromium.launch(findChromium());
try {
  for (const { file, width, height, dark } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto(url);
    await page.locator('[data-event]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    await page.screenshot({ path: new URL(`../../.github/${file}`, import.meta.url).pathname });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
