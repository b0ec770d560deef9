import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstLoad } from './support/first-load.mjs';

/** The most that the first screen may need of JavaScript, in bytes as they are sent. */
const MOST = 80_000;

const folder = mkdtempSync(join(tmpdir(), 'dateline-first-load-'));
let scripts: ReturnType<typeof firstLoad> = [];

beforeAll(() => {
  const root = new URL('..', import.meta.url).pathname;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    // The tests' own environment would make a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  scripts = firstLoad(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('needs at most 80 kB of JavaScript, gzipped, for the first screen', () => {
  expect(scripts.length).toBeGreaterThan(0);
  const whole = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
  expect(whole, scripts.map(({ file, gzipped }) => `${file} ${gzipped}`).join('\n')).toBeLessThan(
    MOST,
  );
});
