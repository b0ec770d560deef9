import { describe, expect, it } from 'vitest';
import { ViewState } from '../../src/app/state/view-state.svelte.ts';
import { extentOf, timeAt, toX, viewportBetween } from '../../src/layout/time-scale.ts';
import type { Viewport } from '../../src/layout/time-scale.ts';
import { alaskaStory } from '../support/story.ts';

const { events } = alaskaStory();
const viewOf = () => new ViewState(() => events);
const war = events.find(({ kind }) => kind === 'conflict');

describe('ViewState', () => {
  it('shows everything at first', () => {
    const view = viewOf();
    expect(view.shown).toEqual(events);
    expect(view.fits).toBe(true);
  });

  it('leaves the scale alone when filters hide events', () => {
    const view = viewOf();
    const { scale } = view;
    view.find.choose('kind', 'statement', 'without');
    expect(view.shown).toEqual(events.filter(({ kind }) => kind !== 'statement'));
    expect(view.scale).toEqual(scale);
    view.find.clearAll();
    expect(view.shown).toEqual(events);
  });

  it('zooms with the moment under the pointer staying where it is', () => {
    const view = viewOf();
    const before = timeAt(view.scale, view.viewport, 900);
    view.zoomBy(4, 900);
    expect(view.viewport.k).toBe(4);
    expect(toX(view.scale, view.viewport, before)).toBeCloseTo(900, 3);
  });

  it('pans, but not out of the story', () => {
    const view = viewOf();
    view.panBy(500);
    expect(view.fits).toBe(true);
    view.zoomBy(2);
    const { x } = view.viewport;
    view.panBy(-100);
    expect(view.viewport.x).toBe(x - 100);
  });

  it('tells at once where it is going, and counts the next step from there', () => {
    const steps: Viewport[] = [];
    let stopped = 0;
    const view = new ViewState(
      () => events,
      (from, to, show) => {
        steps.push(to);
        show(viewportBetween(from, to, 0.5));
        return () => (stopped += 1);
      },
    );
    const whole = view.inView;
    view.zoomBy(2);
    expect(view.viewport.k).toBeCloseTo(Math.SQRT2, 6);
    expect([view.fits, view.showsAll, view.isStill]).toEqual([false, false, false]);
    expect(view.inView.end - view.inView.start).toBeLessThan(whole.end - whole.start);
    view.zoomBy(2);
    expect(stopped).toBe(1);
    expect(steps.at(-1)?.k).toBeCloseTo(4, 6);
    view.arrive();
    expect(view.viewport).toEqual(steps.at(-1));
    expect(view.isStill).toBe(true);
  });

  it('stays where it is when the way there is stopped', () => {
    const view = new ViewState(
      () => events,
      (from, to, show) => {
        show(viewportBetween(from, to, 0.5));
        return () => undefined;
      },
    );
    view.zoomBy(4);
    const { viewport } = view;
    view.halt();
    expect(view.viewport).toEqual(viewport);
    expect(view.isStill).toBe(true);
    view.zoomBy(4);
    expect(view.viewport.k).toBeCloseTo(4, 6);
  });

  it('fits again', () => {
    const view = viewOf();
    view.zoomBy(3);
    view.fit();
    expect(view.fits).toBe(true);
  });

  it('zooms to an event, which has the middle third; one without a date leaves the view alone', () => {
    const view = viewOf();
    const extent = war?.when && extentOf(war.when.range);
    if (!war || !extent) throw new Error('the story has no dated conflict');
    view.zoomBy(6, view.width - 50);
    const { viewport } = view;
    view.zoomTo({ ...war, when: null });
    expect(view.viewport).toEqual(viewport);
    view.zoomTo(war);
    const [from, to] = [extent.start, extent.end].map((at) => toX(view.scale, view.viewport, at));
    expect(to! - from!).toBeCloseTo(view.width / 3, 3);
  });

  it('reveals an event that is out of view without changing the zoom, and leaves one in view alone', () => {
    const view = viewOf();
    view.zoomBy(6, view.width - 50);
    const extent = war?.when && extentOf(war.when.range);
    if (!war || !extent) throw new Error('the story has no dated conflict');
    expect(view.inView.start).toBeGreaterThan(extent.end);
    view.reveal(war);
    expect(view.inView.start).toBeLessThan(extent.end);
    expect(view.viewport.k).toBe(6);
    const settled = view.viewport;
    view.reveal(war);
    expect(view.viewport).toBe(settled);
  });

  it('keeps the whole in view when it is resized, or the same stretch when zoomed', () => {
    const view = viewOf();
    view.resize(700);
    expect(view.fits).toBe(true);
    view.zoomBy(5, 600);
    const seen = view.inView;
    view.resize(1000);
    expect(view.inView.start / 1e5).toBeCloseTo(seen.start / 1e5, -2);
    view.resize(0);
    expect(view.width).toBe(1000);
  });

  it('changes between folded and true time with the same stretch in view', () => {
    const view = viewOf();
    expect(view.scale.stretches.some(({ folded }) => folded)).toBe(true);
    view.scaleTo('true');
    expect(view.fits).toBe(true);
    expect(view.scale.stretches.some(({ folded }) => folded)).toBe(false);
    view.scaleTo('folded');
    view.zoomBy(4, 900);
    const seen = view.inView;
    view.scaleTo('true');
    expect(view.inView.start / 1e5).toBeCloseTo(seen.start / 1e5, -2);
    expect(view.inView.end / 1e5).toBeCloseTo(seen.end / 1e5, -2);
  });

  it('collapses a lane and opens it again; other lanes are all open', () => {
    const view = viewOf();
    view.partBy('kind');
    view.toggleLane('meeting');
    view.toggleLane('call');
    view.toggleLane('meeting');
    expect([...view.collapsed]).toEqual(['call']);
    view.partBy('place');
    expect(view.collapsed.size).toBe(0);
  });

  it('follows the system’s colours unless told otherwise', () => {
    const view = viewOf();
    view.systemIsDark = true;
    expect(view.colours).toBe('dark');
    view.theme = 'light';
    expect(view.colours).toBe('light');
  });
});
