import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Outcome } from '../document/problem.ts';
import { whyUnread } from './reasons.ts';

/** A file that is to be read. */
export interface ListedFile {
  readonly path: string;
  /** In bytes; 0 where that is not known. */
  readonly size: number;
}

/** What stands for standard input. */
export const STDIN = '-';

/** Files of documents in JSON, a line each. */
const LINED: readonly string[] = ['.ndjson', '.jsonl'];
const IN_FOLDERS: readonly string[] = ['.txt', ...LINED];

/** Whether a file holds a document a line, by its name. */
export function isLined(path: string): boolean {
  return LINED.includes(extname(path).toLowerCase());
}

/** The files named, and those directly in the folders named, by name; a folder without any is a problem. */
export async function listFiles(paths: readonly string[]): Promise<Outcome<ListedFile>[]> {
  const listed: Outcome<ListedFile>[] = [];
  for (const path of paths) listed.push(...(await listPath(path)));
  return listed;
}

async function listPath(path: string): Promise<Outcome<ListedFile>[]> {
  if (path === STDIN) return [{ ok: true, value: { path, size: 0 } }];
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await listFolder(path);
    return [{ ok: true, value: { path, size: found.size } }];
  } catch (error) {
    return [failure(path, whyUnread(error))];
  }
}

async function listFolder(folder: string): Promise<Outcome<ListedFile>[]> {
  const names = (await readdir(folder))
    .filter((name) => IN_FOLDERS.includes(extname(name).toLowerCase()))
    .sort();
  if (names.length === 0) return [failure(folder, `holds no ${IN_FOLDERS.join(' or ')} file.`)];
  return Promise.all(names.map((name) => listFile(join(folder, name))));
}

async function listFile(path: string): Promise<Outcome<ListedFile>> {
  try {
    return { ok: true, value: { path, size: (await stat(path)).size } };
  } catch (error) {
    return failure(path, whyUnread(error));
  }
}

function failure(file: string, message: string): Outcome<never> {
  return { ok: false, problem: { file, message } };
}
