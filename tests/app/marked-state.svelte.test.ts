import { describe, expect, it } from 'vitest';
import { MarkedState } from '../../src/app/table/marked-state.svelte.ts';
import { event } from '../support/sketch.ts';

const ROWS = ['a', 'b', 'c', 'd', 'e'].map((title) => event({ title }));

function marking() {
  let rows = $state.raw<typeof ROWS>(ROWS);
  const marked = new MarkedState(() => rows);
  return {
    marked,
    show: (ids: string) =>
      (rows = [...ids].flatMap((id) => ROWS.find((row) => row.id === id) ?? [])),
    ids: () => marked.events.map(({ id }) => id).join(''),
  };
}

describe('marked rows', () => {
  it('are none at first', () => {
    const { marked } = marking();
    expect([marked.count, marked.isAll]).toEqual([0, false]);
  });

  it('are marked and let go one by one, and stand in the order of the rows', () => {
    const { marked, ids, show } = marking();
    marked.mark('d', true);
    marked.mark('b', true);
    expect(ids()).toBe('bd');
    show('edcba');
    expect(ids()).toBe('db');
    marked.mark('d', false);
    expect([ids(), marked.has('d')]).toEqual(['b', false]);
  });

  it('are marked as a range, upwards too, from the row before', () => {
    const { marked, ids } = marking();
    marked.mark('d', true);
    marked.mark('b', true, true);
    expect(ids()).toBe('bcd');
    marked.mark('c', false, true);
    expect(ids()).toBe('d');
  });

  it('are one where a range has no beginning, or lost it', () => {
    const { marked, ids, show } = marking();
    marked.mark('c', true, true);
    expect(ids()).toBe('c');
    marked.mark('a', true);
    show('bcde');
    marked.mark('e', true, true);
    expect(ids()).toBe('ce');
  });

  it('are all, then none', () => {
    const { marked, ids } = marking();
    marked.mark('a', true);
    marked.toggleAll();
    expect([ids(), marked.isAll]).toEqual(['abcde', true]);
    marked.toggleAll();
    expect(ids()).toBe('');
  });

  it('leave with their row, and come back unmarked', () => {
    const { marked, ids, show } = marking();
    marked.toggleAll();
    show('ab');
    expect([ids(), marked.isAll]).toEqual(['ab', true]);
    marked.forget();
    show('abc');
    expect([ids(), marked.isAll]).toEqual(['ab', false]);
  });

  it('of a table without rows are none, not all', () => {
    const { marked, show } = marking();
    show('');
    marked.toggleAll();
    expect(marked.isAll).toBe(false);
  });
});
