import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';
import type { Plugin, UserConfig } from 'vite';

/** What the built page may load and from where: itself, and no other place. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the page first of all; not in development, where Vite injects styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'dateline:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Says of the page's scripts that all of what they hold is called as they load: browsers that know these words compile a
 * script beside the main thread as it comes in, and not function by function as each is first called.
 */
function compiledAtOnce(): Plugin {
  return {
    name: 'dateline:compiled-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

/** Makes the built command line a program that is started by its name. */
function executable(file: string): Plugin {
  const shebang = '#!/usr/bin/env node\n';
  return {
    name: 'dateline:executable',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      const chunk = bundle[file];
      if (chunk?.type !== 'chunk' || chunk.code.startsWith('#!')) return;
      chunk.code = shebang + chunk.code;
    },
    writeBundle: ({ dir = '.' }) => {
      chmodSync(join(dir, file), 0o755);
    },
  };
}

/** The page, its worker and its fonts: a folder that can be served from any path. */
const web: UserConfig = {
  base: './',
  publicDir: '../public',
  plugins: [contentSecurityPolicy(), compiledAtOnce()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
};

/** The command line: one file that needs nothing but Node. */
const cli: UserConfig = {
  publicDir: false,
  plugins: [executable('main.js')],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'cli/main.ts',
    target: 'node20',
    outDir: '../dist/cli',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
};

/** Where nothing opens pages, Vite would print a stack trace; the address it prints is enough. */
function openNothingWithoutOpener(): void {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const opens = folders.some((folder) => existsSync(join(folder, 'xdg-open')));
  if (process.platform === 'linux' && !opens) process.env['BROWSER'] ??= 'none';
}

openNothingWithoutOpener();

const RUNE_TESTS = 'tests/**/*.svelte.test.ts';

/** How long a test may take, in milliseconds: only what never ends may fail by it, on however busy a machine. */
const PATIENCE = 60_000;

export default defineConfig(({ mode }) => ({
  root: 'src',
  ...(mode === 'cli' ? cli : web),
  plugins: [svelte({ configFile: false }), ...((mode === 'cli' ? cli : web).plugins ?? [])],
  test: {
    root: import.meta.dirname,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, RUNE_TESTS, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          root: import.meta.dirname,
          include: [RUNE_TESTS],
          environment: './tests/support/runes-environment.ts',
        },
      },
    ],
  },
}));
