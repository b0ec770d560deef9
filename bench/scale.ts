/**
 * Whether a job array gives what one process gives: 20 shards are annotated by 20 tasks of a Slurm that is started here
 * for it, one of them is killed at its work and requeued, the parts are joined and compared byte for byte. Then the
 * array is submitted again, and has to leave everything as it is. Says so and ends where Slurm is not installed.
 *
 *   npm run bench:scale
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readCorpus, toLines } from './corpus.ts';
import { Cluster, whyNoCluster } from './scale/cluster.ts';

const SHARDS = 20;
const KILLED = 7;
const PROGRAM = resolve('dist/cli/main.js');

const folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'));
const [shards, annotated] = [join(folder, 'shards'), join(folder, 'annotated')];

const reason = whyNoCluster();
if (reason === null) process.exitCode = (await bench()) ? 0 : 1;
else console.log(`bench:scale skipped: ${reason}.`);
rmSync(folder, { recursive: true });

async function bench(): Promise<boolean> {
  const { from, documents } = readCorpus();
  console.log(`${documents.length} documents of ${from} in ${SHARDS} shards`);
  writeShards(toLines(documents).split(/(?<=\n)/));
  const whole = annotateWhole(toLines(documents));
  const cluster = new Cluster(folder, availableParallelism());
  try {
    await cluster.start();
    const first = submit(cluster);
    await killAtWork(cluster, first);
    await finish(cluster);
    const restarts = restartsOf(cluster, first);
    console.log(`task ${KILLED} was killed, and started again ${restarts} time(s)`);
    const before = stateOf();
    const isWhole = before.content.equals(whole);
    console.log(`joined: ${before.content.length} bytes, ${same(isWhole)} one process writes`);
    submit(cluster);
    await finish(cluster);
    const isLeft = stateOf().marks === before.marks;
    console.log(`submitted again: the ${SHARDS} files are ${isLeft ? 'as' : 'NOT AS'} they were`);
    return isWhole && isLeft && restarts === 1;
  } finally {
    await cluster.stop();
  }
}

function writeShards(lines: readonly string[]): void {
  mkdirSync(shards);
  const size = Math.ceil(lines.length / SHARDS);
  for (let shard = 0; shard < SHARDS; shard++)
    writeFileSync(
      join(shards, nameOf(shard)),
      lines.slice(shard * size, (shard + 1) * size).join(''),
    );
}

function nameOf(shard: number): string {
  return `${String(shard).padStart(5, '0')}.ndjson`;
}

function annotateWhole(input: string): Buffer {
  return execFileSync(process.execPath, [PROGRAM, 'annotate', '--workers', '1'], {
    input,
    maxBuffer: 1 << 30,
  });
}

/** The number of the array. */
function submit(cluster: Cluster): string {
  const script = join(folder, 'task.sh');
  const shard = `${shards}/$(printf %05d "$SLURM_ARRAY_TASK_ID").ndjson`;
  writeFileSync(
    script,
    `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" annotate ${shard} -o ${annotated} --workers 1\n`,
  );
  const array = `--array=0-${SHARDS - 1}`;
  const output = `--output=${join(folder, 'task-%A-%a.log')}`;
  return cluster.call('sbatch', '--parsable', array, '--requeue', output, script);
}

/** Kills one task while its file is being written, and has it run again. */
async function killAtWork(cluster: Cluster, array: string): Promise<void> {
  const task = `${array}_${KILLED}`;
  const isAtWork = (): boolean =>
    existsSync(annotated) &&
    readdirSync(annotated).some((name) => name.startsWith(`.${nameOf(KILLED)}`));
  while (!isAtWork()) await pause(5);
  cluster.call('scancel', '--signal=KILL', '--full', task);
  while (stateOfTask(cluster, task) === 'RUNNING') await pause(50);
  console.log(`task ${KILLED}: ${stateOfTask(cluster, task)}, its file is ${there()}`);
  cluster.call('scontrol', 'requeue', task);
}

function there(): string {
  return existsSync(join(annotated, nameOf(KILLED))) ? 'THERE' : 'not there';
}

function stateOfTask(cluster: Cluster, task: string): string {
  return /JobState=(\w+)/.exec(cluster.call('scontrol', 'show', 'job', task))?.[1] ?? '';
}

function restartsOf(cluster: Cluster, array: string): number {
  const shown = cluster.call('scontrol', 'show', 'job', `${array}_${KILLED}`);
  return Number(/Restarts=(\d+)/.exec(shown)?.[1]);
}

/** Returns when nothing is waiting or running. */
async function finish(cluster: Cluster): Promise<void> {
  while (cluster.call('squeue', '--noheader') !== '') await pause(200);
}

/** The parts joined, and marks that change when one is written. */
function stateOf(): { readonly content: Buffer; readonly marks: string } {
  const paths = readdirSync(annotated)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => join(annotated, name));
  const marks = paths.map((path) => `${path} ${statSync(path).ino} ${statSync(path).mtimeMs}`);
  return { content: Buffer.concat(paths.map((path) => readFileSync(path))), marks: marks.join() };
}

function same(is: boolean): string {
  return is ? 'what' : 'NOT WHAT';
}
