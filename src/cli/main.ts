import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, Worker } from 'node:worker_threads';
import { serveTasks } from './pool.ts';
import { run } from './run.ts';

/**
 * How much a function has to run, in bytes of bytecode, before V8 thinks of optimising it: four times as much as V8
 * would wait. Every worker warms up by itself, and compiling took two fifths of the processors' time.
 */
const BUDGET = 528_000;
setFlagsFromString(`--interrupt-budget=${BUDGET}`);

/** Whoever reads our output may stop reading: that is no error of ours. Nothing else may go unnoticed. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

/** A worker is this program once more. */
function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url));
}

if (isMainThread) process.exitCode = await run(process.argv.slice(2), process, startWorker);
else serveTasks();
