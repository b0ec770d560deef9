/**
 * How long our picture takes, and what it costs to zoom, beside tools that draw timelines, what one writes first with
 * D3, and a bare canvas as the bound: the same events, in one browser, one after the other. Then how much JavaScript
 * the first screen needs, and whether the page stands still while 1,000 articles are read. Exits with 1 where an aim is
 * missed.
 *
 *   npm run bench:render [-- dateline canvas …]     only these drawings
 */
import { firstLoad } from '../../tests/support/first-load.mjs';
import { aims } from './aims.mjs';
import { buildAll, FOLDERS, installPeers } from './build.mjs';
import { addManyArticles } from './many-articles.mjs';
import { measure, PATIENCE } from './measure.mjs';

/** @typedef {import('./measure.mjs').Figures} Figures */

const OURS = ['dateline', 'canvas'];
const DRAWINGS = [...OURS, 'd3 svg', 'vis cluster', 'vis', 'timelinejs'];
const PEERS = ['vis cluster', 'vis', 'timelinejs'];
const COUNTS = [100, 1_000, 10_000, 1_000_000];

const chosen = process.argv.slice(2);
const hasPeers = installPeers();
await buildAll();

/** @type {Map<string, Figures>} by drawing and count */
const figures = new Map();
for (const count of COUNTS) {
  console.log(`\n${count.toLocaleString('en')} events`);
  console.log(row(['', 'load', 'CPU a zoom step', 'elements', 'heap', 'of events', 'runs']));
  for (const name of DRAWINGS) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    if (PEERS.includes(name) && !hasPeers) continue;
    console.log(row([name, ...(await cells(name, count))]));
  }
}
console.log('\nmarkwhen draws texts in its own format within its own site, and is left out.');

const first = firstLoad(FOLDERS.application).reduce((sum, { gzipped }) => sum + gzipped, 0);
const many = await addManyArticles();
console.log();
for (const { what, figure, most, unit } of aims(figures, first, many)) {
  const isReached = figure <= most;
  const said = Number.isNaN(figure) ? 'not measured' : `${digits(figure)}${unit}`;
  console.log(
    `${what}: ${said} (at most ${digits(most)}${unit}): ${isReached ? 'reached' : 'MISSED'}`,
  );
  if (!isReached) process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {number} count
 */
async function cells(name, count) {
  const tenth = figures.get(`${name} 10000`);
  const expected = (tenth?.load ?? 0) * (count / 10_000);
  const isOurs = OURS.includes(name);
  if (count > 10_000 && !isOurs && (!tenth || expected > PATIENCE))
    return [tenth ? `not tried: ${digits(expected / 1000)} s and more by its 10,000` : 'not tried'];
  const found = await measure(name, count);
  if (!found) return [`not loaded within ${PATIENCE / 1000} s`];
  figures.set(`${name} ${count}`, found);
  const { load, step, elements, heap, events, runs } = found;
  return [
    `${digits(load)} ms`,
    `${digits(step)} ms`,
    elements.toLocaleString('en'),
    `${digits(heap)} MB`,
    `${digits(events)} MB`,
    String(runs),
  ];
}

/** @param {readonly string[]} cells */
function row([name = '', ...others]) {
  return name.padEnd(14) + others.map((cell) => cell.padStart(16)).join('');
}

/** @param {number} figure */
function digits(figure) {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(figure >= 10 ? 1 : 2);
}
