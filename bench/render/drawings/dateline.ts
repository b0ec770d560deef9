import '../../../src/app/app.css';
import { mount } from 'svelte';
import { PictureState } from '../../../src/app/picture/picture-state.svelte.ts';
import MinimapStrip from '../../../src/app/picture/MinimapStrip.svelte';
import PicturePane from '../../../src/app/picture/PicturePane.svelte';
import { SelectionState } from '../../../src/app/state/selection-state.svelte.ts';
import { StoryShelf } from '../../../src/app/state/story-shelf.ts';
import { StoryState } from '../../../src/app/state/story-state.svelte.ts';
import { ViewState } from '../../../src/app/state/view-state.svelte.ts';
import type { Engine } from '../../../src/app/state/engine.ts';
import type { Drawing } from '../drawing.ts';

/** Nothing is read here: the timeline is there already. */
const ENGINE: Engine = {
  read: (file) => Promise.resolve({ ok: false, problem: { file, message: 'is not read here' } }),
  timeline: () => Promise.resolve(null),
  period: () => Promise.resolve({ kind: 'unread' }),
};

/** Our own picture and overview with the state behind them, as the application puts them together. */
export const drawing: Drawing = (timeline) => (target) => {
  const story = new StoryState(() => ENGINE, new StoryShelf(Promise.resolve(null), null));
  const view = new ViewState(() => story.events);
  const selection = new SelectionState(story);
  const picture = new PictureState(story, view, selection);
  story.timeline = timeline;
  const onhelp = (): void => undefined;
  mount(PicturePane, { target, props: { story, view, selection, picture, onhelp } });
  mount(MinimapStrip, { target, props: { view, picture } });
  return { zoom: (factor) => view.zoomBy(factor) };
};
