import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { clampViewport, zoomLimits } from '../../layout/time-scale.ts';
import type { TimeScale, Viewport } from '../../layout/time-scale.ts';
import { yieldToScroll } from './yielding-to-scroll.ts';

/** What is zoomed: read anew at every gesture. */
interface Zoomed {
  readonly scale: TimeScale;
  viewport: Viewport;
  readonly zoomBy: (factor: number, x: number) => void;
  /** Stops where the picture is. */
  readonly halt: () => void;
}

/**
 * Turns wheel, pinch, drag and double click on an element into changes of `view.viewport`, and follows changes of it
 * that come from elsewhere. The wheel is taken with Ctrl or Cmd, where the element has the focus, and where the page
 * does not scroll, but not below `plotBottom()` px. A sideways wheel pans.
 */
export function zooming(view: Zoomed, plotBottom: () => number): Attachment<HTMLElement> {
  return (node) => {
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: Event) => isWanted(event, node, plotBottom()))
      .clickDistance(4)
      .wheelDelta(wheelDelta)
      .on('start', () => view.halt())
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        view.viewport = clampViewport(view.scale, transform);
      });
    const panSideways = (event: WheelEvent) => {
      if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { k, x } = view.viewport;
      view.viewport = clampViewport(view.scale, { k, x: x - event.deltaX });
    };
    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener('wheel', panSideways, { passive: false, signal });
    yieldToScroll(node, signal);
    // Twice at one place, by mouse or finger: as a button zooms, so that the way there is the same.
    const zoomThere = (event: MouseEvent | TouchEvent) => {
      const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!pointer || !isWanted(event, node, plotBottom())) return;
      event.preventDefault();
      view.zoomBy(2, pointer.clientX - node.getBoundingClientRect().left);
    };
    select(node).call(behaviour).on('dblclick.zoom', zoomThere);
    $effect(() => {
      const { k, x } = view.viewport;
      select(node).property('__zoom', zoomIdentity.translate(x, 0).scale(k));
      behaviour.scaleExtent([...zoomLimits(view.scale)]);
    });
    return () => {
      listening.abort();
      select(node).on('.zoom', null);
    };
  };
}

function isWanted(event: Event, node: HTMLElement, plotBottom: number): boolean {
  if (event instanceof WheelEvent) {
    const below = event.clientY - node.getBoundingClientRect().top > plotBottom;
    if (event.ctrlKey || event.metaKey) return true;
    return !below && (node.contains(document.activeElement) || !pageScrolls());
  }
  return (
    !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey && !event.shiftKey)
  );
}

/** A notch of a wheel, in px or lines; a pinch on a trackpad comes as a wheel with Ctrl in far smaller steps. */
const NOTCH = 50;

/** By how many doublings a turn of the wheel zooms: half of one a notch, with Ctrl or without. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 24);
  const pinch = ctrlKey && Math.abs(px) < NOTCH;
  return -px * (pinch ? 0.02 : 0.004);
}

function pageScrolls(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight;
}
