import { expect, it } from 'vitest';
import { keepTheme, restoreTheme } from '../../src/app/state/saved-theme.ts';
import { shelfOf } from '../support/shelf.ts';

it('keeps the choice of colours', () => {
  const shelf = shelfOf();
  expect(restoreTheme(shelf)).toBe('auto');
  keepTheme(shelf, 'dark');
  expect(restoreTheme(shelf)).toBe('dark');
});

it('falls back to the system’s where there is nothing usable', () => {
  expect(restoreTheme(null)).toBe('auto');
  expect(restoreTheme({ ...shelfOf(), getItem: () => 'mauve' })).toBe('auto');
});
