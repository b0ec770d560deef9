/**
 * Unpacks the Chromium that comes inside the npm package `@sparticuz/chromium` (Linux on x64): the
 * browser under `node_modules/.cache`, once, and beside it the libraries and the fonts that a bare
 * machine lacks. The package's own code is not used: it unpacks to a shared temporary folder and
 * starts the browser with its web security switched off.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * The unpacked browser and what its environment needs on this machine; undefined where the package
 * is not installed, or holds no build that this machine can run.
 * @returns {{ executablePath: string, env: Record<string, string> } | undefined}
 */
export function unpackChromium() {
  const packed = packageFolder();
  if (process.platform !== 'linux' || process.arch !== 'x64' || packed === undefined) {
    return undefined;
  }
  const folder = join(CACHE, versionOf(packed));
  if (!existsSync(folder)) unpackInto(folder, join(packed, 'bin'));
  const executablePath = join(folder, 'chromium');
  const env = { ...libraryPath(executablePath), ...fontPath(folder) };
  const started = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } });
  return started.status === 0 ? { executablePath, env } : undefined;
}

/** Unpacks beside the goal and renames, so that nobody ever starts half a browser. */
function unpackInto(/** @type {string} */ folder, /** @type {string} */ bin) {
  mkdirSync(dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  const browser = join(half, 'chromium');
  writeFileSync(browser, unbrotli(join(bin, 'chromium.br')));
  chmodSync(browser, 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const into = ['-x', '--no-same-owner', '-C', half];
    execFileSync('tar', into, { input: unbrotli(join(bin, archive)) });
  }
  writeFileSync(join(half, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function libraryPath(/** @type {string} */ executablePath) {
  const { stdout, status } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  const complete = status === 0 && !stdout.includes('not found');
  return complete ? {} : { LD_LIBRARY_PATH: join(dirname(executablePath), 'lib') };
}

function fontPath(/** @type {string} */ folder) {
  const hasFonts =
    existsSync('/etc/fonts/fonts.conf') &&
    FONT_FOLDERS.some((path) => existsSync(path) && readdirSync(path).length > 0);
  return hasFonts ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

function fontsConf(/** @type {string} */ fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

function packageFolder() {
  try {
    return fileURLToPath(new URL('../..', import.meta.resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

function versionOf(/** @type {string} */ folder) {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}

function unbrotli(/** @type {string} */ path) {
  return brotliDecompressSync(readFileSync(path));
}
