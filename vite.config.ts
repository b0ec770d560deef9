import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  build: { outDir: '../dist/web', emptyOutDir: true },
  plugins: [svelte({ configFile: false })],
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts'],
  },
});
