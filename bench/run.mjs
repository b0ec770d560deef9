/**
 * Runs a measurement: `npm run bench -- NAME` builds bench/NAME.ts as the command line is built
 * (Node 20 runs no TypeScript, and what is measured should be what is shipped) and starts it in
 * the project's folder. Arguments after the name are handed on.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [name, ...args] = process.argv.slice(2);
if (name === undefined) throw new Error('Usage: npm run bench -- NAME (a file bench/NAME.ts)');

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}dist/bench/${name}`;
await build({
  configFile: `${root}vite.config.ts`,
  mode: 'cli',
  logLevel: 'warn',
  build: { ssr: `${root}bench/${name}.ts`, outDir },
});
const { status } = spawnSync(process.execPath, [`${outDir}/main.js`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
