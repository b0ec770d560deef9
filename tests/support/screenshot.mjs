/**
 * Looks at a page: `node tests/support/screenshot.mjs URL OUT.png`, and any of `--width 1440`,
 * `--height 900`, `--dark`, `--full` (the whole page), `--wait MS`, `--click SELECTOR` (repeatable).
 * What the page writes to its console goes to standard error.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    wait: { type: 'string', default: '500' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
  },
});
const [url, out] = positionals;
if (url === undefined || out === undefined) {
  throw new Error('Usage: node tests/support/screenshot.mjs URL OUT.png [--dark] [--width 390] …');
}

const browser = await chromium.launch(findChromium());
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
  });
  page.on('console', (message) => console.error(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => console.error(`[pageerror] ${error.message}`));
  await page.goto(url);
  for (const selector of values.click) await page.click(selector);
  await page.waitForTimeout(Number(values.wait));
  await page.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
}
