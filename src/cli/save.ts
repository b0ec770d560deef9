import { randomUUID } from 'node:crypto';
import { lstat, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';

/** As many links in a row are followed as Linux follows. */
const MAX_LINKS = 40;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A symbolic link stays, and what it
 * leads to is written. Throws the system's error and leaves nothing behind where that fails.
 */
export async function save(path: string, content: string): Promise<void> {
  const place = await follow(path, MAX_LINKS);
  const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
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
