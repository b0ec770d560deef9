/**
 * `npm run shots` writes pictures of the page: those that README shows into `.github`, and into `test-results/shots` how
 * it looks with 2, 20 and 2,000 events within a day and within three centuries, and the timeline alone with a million;
 * each wide, middling and narrow, light and dark.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { BENCH_PAGE, inBrowser } from '../../bench/render/browser.mjs';
import { buildPage } from '../../bench/render/build.mjs';
import { findChromium } from './chromium.mjs';
import { STORIES } from './made-stories.mjs';

/** @typedef {import('playwright').Page} Page */

const README = [
  { file: 'light.png', width: 1440, height: 900, colorScheme: 'light' },
  { file: 'dark.png', width: 1440, height: 900, colorScheme: 'dark' },
  { file: 'narrow.png', width: 390, height: 844, colorScheme: 'light' },
];
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const MILLION = 1_000_000;
const root = new URL('../../', import.meta.url).pathname;
const folder = `${root}test-results/shots/`;

mkdirSync(folder, { recursive: true });
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('The built page is served nowhere.');
const browser = await chromium.launch(findChromium());
try {
  await shootSeeds();
  for (const story of STORIES) await shootStory(story);
} finally {
  await browser.close();
  await server.close();
}
await shootMillion();

async function shootSeeds() {
  for (const { file, width, height, colorScheme } of README) {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await open(page);
    await page.screenshot({ path: `${root}.github/${file}` });
    await page.close();
  }
}

/** @param {Page} page */
async function open(page) {
  await page.goto(url ?? '');
  await page.locator('[data-event]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
}

/** Gives the articles of a story instead of the first ones. @param {import('./made-stories.mjs').Story} story */
async function shootStory({ name, articles }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page);
  for (let left = 2; left > 0; left--) {
    await page.getByRole('button', { name: 'Remove this article' }).click();
  }
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const files = articles.map((text, i) => ({
    name: `report-${i + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('Choose text files').setInputFiles(files);
  await page.locator('[data-event]').first().waitFor();
  await page.waitForTimeout(500 + 20 * articles.length);
  await shootScreens(page, name);
  await context.close();
}

async function shootMillion() {
  await buildPage();
  await inBrowser(async (newPage) => {
    const page = await newPage();
    await page.goto(BENCH_PAGE);
    await page.evaluate((count) => window.bench.make(count), MILLION);
    await page.evaluate(() => window.bench.draw('dateline'));
    await shootScreens(page, 'million');
  });
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function shootScreens(page, name) {
  for (const { width, height } of SCREENS) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` });
    }
  }
}
