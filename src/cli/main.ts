import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { serveTasks } from './pool.ts';
import { run } from './run.ts';

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
