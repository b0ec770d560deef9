import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from 'playwright/test';
import { findChromium } from '../support/chromium.mjs';

/** A port that nobody listens on. The runner's workers read this file too and must see the same. */
process.env['PREVIEW_PORT'] ??= String(await freePort());

const root = new URL('../..', import.meta.url).pathname;
const port = process.env['PREVIEW_PORT'];
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  // A busy machine can be late; what passed only the second time is told by name.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    launchOptions: findChromium(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npm run build:web && npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => {
        resolve(free);
      });
    });
  });
}
