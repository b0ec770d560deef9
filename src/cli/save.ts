import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, open, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';

/** As many links in a row are followed as Linux follows. */
const MAX_LINKS = 40;

/** The signals by which people and machines end a program that may tidy up. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: beside its place first, then moved there once the disk has it. A symbolic link
 * stays, and what it leads to is written. Throws the error of the system, or of `content`, and leaves nothing behind
 * where that fails or the program is ended.
 */
export async function save(path: string, content: string | AsyncIterable<string>): Promise<void> {
  const place = await follow(path, MAX_LINKS);
  const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
  const keep = removedAtEnd(draft);
  try {
    await writeThrough(draft, content);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    keep();
  }
}

/** Has a file removed when the program is ended by a signal, until what is returned is called. */
function removedAtEnd(file: string): () => void {
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true });
    keep();
    process.kill(process.pid, signal);
  };
  const keep = (): void => {
    for (const signal of ENDING) process.off(signal, remove);
  };
  for (const signal of ENDING) process.on(signal, remove);
  return keep;
}

/** Returns when the disk has it: a name that is moved before its content would lead to nothing after a power cut. */
async function writeThrough(path: string, content: string | AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await writeFile(file, content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The place that a chain of links leads to, whether or not there is a file yet. */
async function follow(path: string, links: number): Promise<string> {
  if (!(await isLink(path))) return path;
  if (links === 0) throw new Error('its links go in a circle');
  const target = await readlink(path);
  return follow(isAbsolute(target) ? target : `${dirname(path)}/${target}`, links - 1);
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
