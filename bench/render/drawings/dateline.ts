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
import type { Timeline } from '../../../src/extract.ts';
import { LABEL_FONTS } from '../../../src/paint/label-fonts.ts';
import type { Drawing, Drawn } from '../drawing.ts';

/** Nothing is read here: the timeline is there already. */
const ENGINE: Engine = {
  read: (file) => Promise.resolve({ ok: false, problem: { file, message: 'is not read here' } }),
  timeline: () => Promise.resolve(null),
  period: () => Promise.resolve({ kind: 'unread' }),
};

/**
 * Our own picture and overview with the state behind them, as the application puts them together. What they load from
 * elsewhere, the font and what hears gestures, is there before, as the files of the other tools are.
 */
export const drawing: Drawing = async (timeline) => {
  await Promise.all([
    document.fonts.load(`400 13.5px ${LABEL_FONTS}`),
    import('../../../src/app/picture/zooming.svelte.ts'),
  ]);
  return (target) => draw(timeline, target);
};

function draw(timeline: Timeline, target: HTMLElement): Drawn {
  const story = new StoryState(() => ENGINE, new StoryShelf(Promise.resolve(null), null));
  const view = new ViewState(() => story.events);
  const selection = new SelectionState(story);
  const picture = new PictureState(story, view, selection);
  story.timeline = timeline;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): boolean => (view.systemIsDark = dark.matches);
  follow();
  dark.addEventListener('change', follow);
  const onhelp = (): void => undefined;
  mount(PicturePane, { target, props: { story, view, selection, picture, onhelp } });
  mount(MinimapStrip, { target, props: { view, picture } });
  return { zoom: (factor) => view.zoomBy(factor) };
}
