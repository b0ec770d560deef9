/**
 * How long it takes from the files of many articles to their merged timeline, on two cores, beside chrono-node parsing
 * the same texts on one: whole processes, start-up included, in turns. Time of the wall tells on a quiet machine; time
 * of the processors, which others do not stretch, says what is to be had there. Exits with 1 where the ratio of the
 * walls is worse than it may be.
 *
 *   npm run bench:articles [-- RUNS]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'chrono-node/en';
import { readCorpus, toLines, type CorpusDocument } from './corpus.ts';

const ALLOWED = 4;
const RUNS = 3;
const CORES = 2;

/** Seconds of the wall, and of all processors together. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const [command = String(RUNS), folder = ''] = process.argv.slice(2);
if (command === 'chrono') parseAll(folder);
else bench(Number(command));

function bench(runs: number): void {
  const place = mkdtempSync(join(tmpdir(), 'dateline-articles-'));
  const articles = join(place, 'articles');
  const { from, documents } = readCorpus();
  writeAll(articles, documents);
  console.log(`${documents.length} articles of ${from}, a file each; medians of ${runs} runs`);
  const chrono: Time[] = [];
  const ours: Time[] = [];
  for (let run = 0; run < runs; run++) {
    chrono.push(timed([process.argv[1] ?? '', 'chrono', articles]));
    ours.push(
      timed(['dist/cli/main.js', articles, '-w', String(CORES), '-o', join(place, 'out.json')]),
    );
  }
  print('chrono-node, one core', chrono);
  print(`dateline, ${CORES} workers`, ours);
  const cpu = median(ours, 'cpu') / median(chrono, 'cpu');
  console.log(`time of processors to that of chrono-node: ${cpu.toFixed(2)}`);
  const wall = median(ours, 'wall') / median(chrono, 'wall');
  const isKept = wall <= ALLOWED;
  console.log(
    `time of the wall to that of chrono-node: ${wall.toFixed(2)} (at most ${ALLOWED}${isKept ? '' : ': MISSED'})`,
  );
  process.exitCode = isKept ? 0 : 1;
  rmSync(place, { recursive: true });
}

function writeAll(folder: string, documents: readonly CorpusDocument[]): void {
  mkdirSync(folder);
  for (const document of documents)
    writeFileSync(join(folder, `${document.id}.ndjson`), toLines([document]));
}

function parseAll(folder: string): void {
  for (const name of readdirSync(folder)) {
    const document = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorpusDocument;
    parse(document.text);
  }
}

/** A run of Node with these arguments; the shell tells the time that its children had of the processors. */
function timed(args: readonly string[]): Time {
  const since = performance.now();
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', '"$@" || exit 1; times', 'sh', process.execPath, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { wall: (performance.now() - since) / 1000, cpu };
}

function print(name: string, times: readonly Time[]): void {
  const [wall, cpu] = [median(times, 'wall'), median(times, 'cpu')];
  console.log(
    `  ${name.padEnd(24)}${wall.toFixed(2).padStart(7)} s wall${cpu.toFixed(2).padStart(7)} s of processors`,
  );
}

function median(times: readonly Time[], of: keyof Time): number {
  const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
