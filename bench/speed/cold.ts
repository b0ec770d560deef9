import { spawnSync } from 'node:child_process';
import { elapsed } from './clock.ts';

/** What reads the first article of a fresh process. */
export type Contender = 'dateline' | 'chrono';

/** Milliseconds of processor time that a fresh process takes to load a contender and read one article with it. */
export function coldStart(contender: Contender): number {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', 'first', contender], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

/** Loads a contender, reads one article with it and prints how long both took: what a fresh process is started for. */
export async function readFirst(contender: string, text: string): Promise<void> {
  const started = process.cpuUsage();
  if (contender === 'chrono') (await import('chrono-node/en')).parse(text);
  else (await import('./articles.ts')).timesOf(text);
  console.log(elapsed(started));
}
