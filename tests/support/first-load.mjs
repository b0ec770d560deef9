/**
 * What the first screen of the built page needs of JavaScript. Plain JavaScript, because a bench in Node reads it too.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, gzipped: number }} Script a script, and its size in bytes as a server sends it */

const ENTRY = /<script\b[^>]*\bsrc="([^"]+)"/g;
const PRELOADED = /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g;
/** What the bundler writes for `import … from`, `export … from` and `import '…'`; `import(…)` is loaded later. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

/**
 * The scripts that the built page in `folder` must have before it can draw: its entry, and all that this imports.
 * @param {string} folder
 * @returns {Script[]}
 */
export function firstLoad(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...matches(page, ENTRY), ...matches(page, PRELOADED)];
  const files = new Set(named.map((path) => join('.', path)));
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

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function matches(text, pattern) {
  return Array.from(text.matchAll(pattern), ([, path = '']) => path);
}
