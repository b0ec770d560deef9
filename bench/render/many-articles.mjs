/**
 * How the application bears 1,000 articles at once: added as files by its own dialog, in its own built page, while the
 * browser counts the tasks of the main thread that take longer than a frame or three can wait (50 ms).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION, inBrowser } from './browser.mjs';

const ARTICLES = 1000;
const PATIENCE = 150_000;

/**
 * @typedef {object} Outcome
 * @property {number} longest the longest task of the main thread in ms; 0 where none took 50
 * @property {number} long how many took 50 ms
 * @property {number} whole how long it all took, in ms
 */

/**
 * Null where it takes longer than two and a half minutes.
 * @returns {Promise<Outcome | null>}
 */
export async function addManyArticles() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-render-'));
  try {
    return await addAll(writeFiles(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<Outcome | null>}
 */
function addAll(files) {
  return inBrowser(async (newPage) => {
    const page = await newPage();
    await page.goto(APPLICATION);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.getByRole('button', { name: 'Add articles' }).click();
    const chooser = page.getByLabel('Choose text files');
    const counts = await page.waitForSelector('header .counts');
    await page.evaluate(watchLongTasks);
    const since = Date.now();
    await chooser.setInputFiles([...files]);
    // Asked of the one element, a few times a second: to look for it through the page would be counted.
    while (!(await counts.textContent())?.startsWith('1,002 articles'))
      await page.waitForTimeout(200);
    const whole = Date.now() - since;
    // What is kept for the next visit is kept after the picture is there.
    await page.waitForTimeout(2000);
    const tasks = await page.evaluate(() => window.longTasks);
    return { longest: Math.max(0, ...tasks), long: tasks.length, whole };
  }, PATIENCE);
}

/** Runs in the page. */
function watchLongTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/**
 * Reports of some 3,000 characters with a date in every other sentence, as files; their paths.
 * @param {string} folder
 */
function writeFiles(folder) {
  return Array.from({ length: ARTICLES }, (_, i) => {
    const path = join(folder, `report-${i}.txt`);
    writeFileSync(path, makeReport(i));
    return path;
  });
}

const PLACES = ['Aveiro', 'Turku', 'Sibiu', 'Cork', 'Bergen', 'Tartu', 'Trieste'];
const DID = ['met in', 'signed an agreement in', 'reached', 'protested in', 'resigned in'];
const WHO = ['Ministers', 'The council', 'Two carriers', 'The court', 'Delegates', 'The mayor'];
const FILLER =
  'Residents said that they had seen nothing like it, and that the road would stay as it is. ';

/** @param {number} number */
function makeReport(number) {
  const sentences = Array.from({ length: 15 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + ((number * 7 + i * 13) % 600)));
    const date = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const who = WHO[(number + i) % WHO.length];
    const place = PLACES[(number + 3 * i) % PLACES.length];
    return `${who} ${DID[(number + 2 * i) % DID.length]} ${place} on ${date}, report ${number} says. ${FILLER}`;
  });
  return `Report ${number}\n\n${sentences.join('\n\n')}\n`;
}
