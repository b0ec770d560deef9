import { run } from './run.ts';

/** Whoever reads our output may stop reading: that is no error of ours. Nothing else may go unnoticed. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
