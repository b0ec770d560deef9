import type { Given } from './state/article.ts';

const files = import.meta.glob<string>('../../seeds/*.txt', { query: '?raw', import: 'default' });

/** The articles on which the application opens, in the order of their names; loaded where they are asked for. */
export function loadSeeds(): Promise<Given[]> {
  return Promise.all(
    Object.entries(files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([path, load]) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        content: await load(),
      })),
  );
}
