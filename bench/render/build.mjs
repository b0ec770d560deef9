/** What has to be there before anything is measured: the peers, the page they are drawn in, the application itself. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, loadConfigFromFile } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where things are once `buildAll` has run. */
export const FOLDERS = {
  peers: `${here}node_modules`,
  page: `${root}dist/bench/render`,
  application: `${root}dist/web`,
};

/** Installs the peers into a folder of the bench's own; false, said aloud, where npm cannot. */
export function installPeers() {
  try {
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
    execFileSync('npm', ['install', '--loglevel', 'error', ...quiet], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    console.log('The peers could not be installed by npm: they are left out.');
  }
  return existsSync(`${FOLDERS.peers}/vis-timeline`);
}

/** Builds the bench's page and the application, both for production. */
export async function buildAll() {
  await buildPage();
  await build({ configFile: `${root}vite.config.ts`, logLevel: 'error' });
}

/** Builds the bench's page alone; its scripts are compiled as those of the application are. */
export async function buildPage() {
  const env = { command: /** @type {const} */ ('build'), mode: 'production' };
  const application = await loadConfigFromFile(env, `${root}vite.config.ts`);
  const compiling = (application?.config.plugins ?? [])
    .flat()
    .filter((one) => one && 'name' in one && one.name === 'dateline:compiled-at-once');
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false }), ...compiling],
    build: { outDir: FOLDERS.page, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
  });
}
