import { expect, test } from 'vitest';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import { SHAPES } from '../../src/paint/shapes.ts';

const shapes = (Object.keys(KINDS) as EventKind[]).map((kind) => SHAPES[kind]);

test('every kind has a shape of its own', () => {
  expect(shapes).toHaveLength(18);
  expect(new Set(shapes).size).toBe(18);
});

test('shapes are closed paths of plain commands, about as large as they are drawn', () => {
  for (const path of shapes) {
    expect(path).toMatch(/^M[MLHVCAZ\d .-]+Z$/);
    const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(6);
  }
});
