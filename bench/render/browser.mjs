/** A browser that sees nothing but the built pages, under names of their own. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/support/chromium.mjs';
import { FOLDERS } from './build.mjs';

export const BENCH_PAGE = 'http://bench.test/';
export const APPLICATION = 'http://dateline.test/';

/**
 * Opens pages in a browser of its own, which is ended afterwards whatever its pages are at. Without `patience` (ms)
 * they may take as long as they want; null where they took longer, or came to grief, which is said.
 * @template T
 * @param {(newPage: () => Promise<import('playwright').Page>) => Promise<T>} use
 * @param {number} [patience]
 * @returns {Promise<T | null>}
 */
export async function inBrowser(use, patience) {
  const browser = await chromium.launch(findChromium());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route('**/*', async (route) => {
    const file = fileOf(new URL(route.request().url()));
    await (file ? route.fulfill({ path: file }) : route.abort());
  });
  const work = use(() => context.newPage());
  try {
    return await (patience === undefined ? work : Promise.race([work, after(patience)]));
  } catch (error) {
    // A page that runs out of memory, say, is one drawing that does not load, and not the end of the bench.
    console.error(String(error));
    return null;
  } finally {
    work.catch(() => undefined);
    await browser.close();
  }
}

/** @param {URL} url */
function fileOf({ hostname, pathname }) {
  const folder = hostname === 'dateline.test' ? FOLDERS.application : FOLDERS.page;
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = path.startsWith('/peers/')
    ? join(FOLDERS.peers, path.slice('/peers/'.length))
    : join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * @param {number} ms
 * @returns {Promise<null>}
 */
function after(ms) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });
}
