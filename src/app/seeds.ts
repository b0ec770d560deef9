import type { Given } from './state/article.ts';

const files = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The articles on which the application opens, in the order of their names. */
export const SEEDS: readonly Given[] = Object.keys(files)
  .sort()
  .map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), content: files[path] ?? '' }));
