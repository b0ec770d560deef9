import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edgesOf, readSources, type Edge } from './support/imports.ts';

/** The way of the data. A part may import what stands in a row above its own, and its own files. */
const ROWS = [
  ['base'],
  ['document'],
  ['language'],
  ['time'],
  ['events'],
  ['merge'],
  ['extract.ts'],
  ['review'],
  ['layout'],
  ['paint'],
  ['formats'],
  ['worker', 'index.ts'],
  ['cli', 'app'],
];

const SOURCES = readSources(join(import.meta.dirname, '../src'));

/** The folder, or the file directly in `src/`, that a path belongs to. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function rowOf(path: string): number {
  return ROWS.findIndex((parts) => parts.includes(partOf(path)));
}

function isAllowed({ from, to }: Edge): boolean {
  return partOf(from) === partOf(to) || (rowOf(to) >= 0 && rowOf(to) < rowOf(from));
}

function forbidden(edges: readonly Edge[]): string[] {
  return edges.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} imports ${to}`);
}

/** The paths in `src/` that `is` holds true of. */
function paths(is: (path: string) => boolean): string[] {
  return SOURCES.map(({ path }) => path).filter(is);
}

describe('the way of the data', () => {
  test('every part of the program has its row', () => {
    expect(paths((path) => rowOf(path) < 0)).toEqual([]);
  });

  test('imports run only upwards', () => {
    expect(forbidden(SOURCES.flatMap(edgesOf))).toEqual([]);
  });

  test('imports of our own files name them whole, so that nothing has to guess', () => {
    const vague = SOURCES.flatMap(edgesOf).filter(({ to }) => !/\.\w+$/.test(to));
    expect(vague).toEqual([]);
  });
});

describe('files', () => {
  test('none is a drawer for everything, and none only hands on what others hold', () => {
    const drawer = /(^|\/)(types|utils?|helpers?|misc|common|shared)(\.|\/)|\/index\.ts$/;
    expect(paths((path) => drawer.test(path))).toEqual([]);
  });

  test('modules are in kebab case and components in Pascal case', () => {
    const well =
      /^([a-z0-9]+(-[a-z0-9]+)*\/)*([a-z0-9]+(-[a-z0-9]+)*(\.svelte)?\.ts|([A-Z][A-Za-z0-9]*)\.svelte)$/;
    expect(paths((path) => !well.test(path))).toEqual([]);
  });

  test('none is longer than 300 lines', () => {
    const long = SOURCES.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('this guard itself', () => {
  test.each([
    ['language/words.ts', "import { slice } from '../document/span.ts';", []],
    [
      'document/span.ts',
      "import type { Word } from '../language/words.ts';",
      ['language/words.ts'],
    ],
    ['time/rules/a.ts', "export { b } from '../../events/kinds.ts';", ['events/kinds.ts']],
    ['layout/axis.ts', "const late = () => import('../app/main.ts');", ['app/main.ts']],
    ['cli/main.ts', "import '../app/main.ts';", ['app/main.ts']],
    ['app/main.ts', "import url from '../worker/extract.ts?worker&url';", []],
    ['app/main.ts', "import { mount } from 'svelte';", []],
    [
      'paint/Mark.svelte',
      '<script lang="ts">import A from "../app/A.svelte";</script>',
      ['app/A.svelte'],
    ],
    ['base/bisect.ts', "// import '../app/main.ts'", []],
    ['base/bisect.ts', "import '../../tests/support/story.ts';", ['../tests/support/story.ts']],
  ])('in %s, %s', (path, text, reached) => {
    expect(forbidden(edgesOf({ path, text }))).toEqual(
      reached.map((to) => `${path} imports ${to}`),
    );
  });
});
