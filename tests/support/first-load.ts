import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ENTRY = /<script\b[^>]*\bsrc="([^"]+)"/g;
const PRELOADED = /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g;
/** What the bundler writes for `import … from`, `export … from` and `import '…'`; `import(…)` is loaded later. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;

/** A script of the built page, and its size in bytes as a server sends it. */
export interface Script {
  readonly file: string;
  readonly gzipped: number;
}

/** The scripts that a built page (its folder) must have before it can draw: its entry, and all that this imports. */
export function firstLoad(folder: string): Script[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Set([...matches(page, ENTRY), ...matches(page, PRELOADED)].map(normal));
  // A set that grows while it is walked: what is imported is walked in its turn.
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const path of matches(code, STATIC_IMPORT)) files.add(join(dirname(file), path));
  }
  return [...files].map((file) => ({
    file,
    gzipped: gzipSync(readFileSync(join(folder, file))).length,
  }));
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, path = '']) => path);
}

function normal(path: string): string {
  return join('.', path);
}
