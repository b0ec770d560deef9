import type { Environment } from 'vitest/runtime';

/**
 * Node, with modules compiled as for the browser: runes react and effects run, as they do in the
 * application, but there is no DOM.
 */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
