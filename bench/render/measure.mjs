/** One drawing of so many events, in a fresh page: how long until it is drawn, and what its zooming costs. */
import { BENCH_PAGE, inBrowser } from './browser.mjs';

/** No drawing is waited for any longer, in ms; and so long is one zoomed at most, after that. */
export const PATIENCE = 90_000;
const ZOOMING = 20_000;
/** Into the middle, and out again. */
const STEPS = [
  ...Array.from({ length: 10 }, () => 1.5),
  ...Array.from({ length: 10 }, () => 1 / 1.5),
];
const RUNS = 5;
/** What has taken longer than this (ms) is not measured again. */
const ENOUGH = 15_000;

/**
 * @typedef {object} Figures
 * @property {number} load from data to drawn, ms
 * @property {number} step main-thread CPU of a step of zooming, ms
 * @property {number} elements the most that the page had at any step
 * @property {number} events JavaScript heap of the events alone, MB
 * @property {number} heap the same, of events and drawing together
 */

/**
 * The medians of several runs, and how many these were; null where one does not load within the patience.
 * @param {string} name
 * @param {number} count
 * @returns {Promise<Figures & { runs: number } | null>}
 */
export async function measure(name, count) {
  /** @type {Figures[]} */
  const runs = [];
  const until = Date.now() + ENOUGH;
  do {
    /** @type {Figures | null} */
    const run = await inBrowser((newPage) => once(newPage, name, count), PATIENCE + ZOOMING);
    if (!run || run.load > PATIENCE) return null;
    runs.push(run);
  } while (runs.length < RUNS && Date.now() < until);
  return {
    runs: runs.length,
    load: median(runs.map(({ load }) => load)),
    step: median(runs.map(({ step }) => step)),
    elements: Math.max(...runs.map(({ elements }) => elements)),
    events: median(runs.map(({ events }) => events)),
    heap: median(runs.map(({ heap }) => heap)),
  };
}

/**
 * @param {() => Promise<import('playwright').Page>} newPage
 * @param {string} name
 * @param {number} count
 * @returns {Promise<Figures>}
 */
async function once(newPage, name, count) {
  const page = await newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  const meter = await meterOf(page);
  await page.goto(BENCH_PAGE);
  const empty = await meter.heap();
  await page.evaluate((n) => window.bench.make(n), count);
  const events = (await meter.heap()) - empty;
  const load = await page.evaluate((drawing) => window.bench.draw(drawing), name);
  const before = await meter.busy();
  const until = Date.now() + ZOOMING;
  let elements = 0;
  let steps = 0;
  for (const factor of STEPS) {
    elements = Math.max(elements, await page.evaluate((by) => window.bench.zoom(by), factor));
    steps++;
    if (Date.now() > until) break;
  }
  const step = ((await meter.busy()) - before) / steps;
  return { load, step, elements, events, heap: (await meter.heap()) - empty };
}

/**
 * What Chromium counts of a page: `busy`, the CPU time of its main thread in ms; `heap`, what its JavaScript holds, in MB.
 * @param {import('playwright').Page} page
 */
async function meterOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @param {string} name */
  const metric = async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? NaN;
  };
  return {
    busy: async () => 1000 * (await metric('TaskDuration')),
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1e6;
    },
  };
}

/**
 * @param {readonly number[]} figures
 * @returns {number}
 */
export function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? NaN;
}
