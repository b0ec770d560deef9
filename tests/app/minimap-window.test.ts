import { describe, expect, it } from 'vitest';
import { dragged, gripAt, pressed } from '../../src/app/picture/minimap-window.ts';

const WHOLE = { start: 0, end: 1000 };
const WINDOW = { start: 400, end: 600 };

describe('gripAt', () => {
  it.each([
    [100, 'strip'],
    [296, 'start'],
    [304, 'start'],
    [350, 'window'],
    [396, 'end'],
    [404, 'end'],
    [420, 'strip'],
  ] as const)('takes at %i px hold of the %s', (x, grip) => {
    expect(gripAt(x, 300, 400)).toBe(grip);
  });

  it('moves a window that is too narrow for three grips', () => {
    expect(gripAt(306, 300, 312)).toBe('window');
  });
});

describe('dragged', () => {
  it('moves one edge or both', () => {
    expect(dragged(WINDOW, 'start', -50, WHOLE)).toEqual({ start: 350, end: 600 });
    expect(dragged(WINDOW, 'end', 50, WHOLE)).toEqual({ start: 400, end: 650 });
    expect(dragged(WINDOW, 'window', 50, WHOLE)).toEqual({ start: 450, end: 650 });
  });

  it('stays within the whole, and never turns round', () => {
    expect(dragged(WINDOW, 'window', 9000, WHOLE)).toEqual({ start: 800, end: 1000 });
    expect(dragged(WINDOW, 'window', -9000, WHOLE)).toEqual({ start: 0, end: 200 });
    const squeezed = dragged(WINDOW, 'start', 9000, WHOLE);
    expect(squeezed.start).toBeLessThan(squeezed.end);
  });
});

describe('pressed', () => {
  it.each([
    ['ArrowRight', 'window', 100, 1100],
    ['PageDown', 'window', -500, 500],
    ['ArrowRight', 'start', 100, 1000],
    ['ArrowLeft', 'start', -100, 1000],
    ['ArrowLeft', 'end', 0, 900],
    ['Home', 'start', -Infinity, 1000],
    ['End', 'end', 0, Infinity],
  ] as const)('%s moves the %s', (key, handle, from, to) => {
    expect(pressed(key, handle, 1000)).toEqual({ from, to });
  });

  it('leaves an edge on its side, and other keys alone', () => {
    expect(pressed('End', 'start', 1000)).toEqual({ from: 900, to: 1000 });
    expect(pressed('Home', 'end', 1000)).toEqual({ from: 0, to: 100 });
    expect(pressed('Tab', 'end', 1000)).toBeNull();
  });
});
