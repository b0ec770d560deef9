/**
 * Runs every check and every test, two at a time. A failed step stops no other. Ends with one line
 * that counts the tests: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Scripts of package.json, the longest first, with what is added to their command. */
const STEPS = [
  ['test:e2e'],
  ['test:unit', '--reporter=default', '--reporter=json'],
  ['types'],
  ['lint'],
  ['format:check'],
];
const AT_A_TIME = 2;

const REPORTS = new URL('../../test-results/', import.meta.url);

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ script: string, passed: boolean }} Outcome */

rmSync(REPORTS, { recursive: true, force: true });
const waiting = [...STEPS];
const workers = Array.from({ length: AT_A_TIME }, runWaiting);
const outcomes = (await Promise.all(workers)).flat();
const broken = outcomes.filter((outcome) => !outcome.passed);
const { passed, failed, skipped } = [unitCounts(), browserCounts()].reduce(add);

if (broken.length > 0) console.log(`\nBroken: ${broken.map(({ script }) => script).join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;

/** Runs step after step, until none is waiting. @returns {Promise<Outcome[]>} */
async function runWaiting() {
  const done = [];
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const [script = '', ...args] = step;
    done.push(await runStep(script, args));
  }
  return done;
}

/**
 * Runs one script and prints what it said when it has ended, so that two steps never mix.
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
function runStep(script, args) {
  const since = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const said = [];
  const keep = (/** @type {Buffer} */ chunk) => said.push(chunk);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`\n== ${script}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
      process.stdout.write(Buffer.concat(said));
      resolve({ script, passed: code === 0 });
    });
  });
}

/** @returns {Counts} */
function unitCounts() {
  /** @type {Partial<Record<string, number>>} */
  const report = readReport('unit.json');
  return {
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  };
}

/** @returns {Counts} */
function browserCounts() {
  /** @type {{ stats?: Partial<Record<string, number>> }} */
  const { stats = {} } = readReport('e2e.json');
  return {
    // Those that passed only the second time are named in the runner's own list.
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
  };
}

/**
 * The report that a runner left; an empty one where it did not come so far.
 * @param {string} name
 * @returns {object}
 */
function readReport(name) {
  const file = new URL(name, REPORTS);
  return existsSync(file) ? /** @type {object} */ (JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
