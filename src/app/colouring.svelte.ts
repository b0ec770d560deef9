import { KINDS } from '../events/kinds.ts';
import type { EventKind } from '../events/kinds.ts';
import { kindColour, THEMES } from '../paint/theme.ts';
import type { Theme } from '../paint/theme.ts';
import type { Shelf } from './state/story-records.ts';
import { restoreTheme, keepTheme } from './state/saved-theme.ts';
import type { ViewState } from './state/view-state.svelte.ts';

/** Keeps the page in the colours of the view, the view informed of what the system asks for, and the choice kept. */
export function colouring(view: ViewState, shelf: Shelf | null): void {
  view.theme = restoreTheme(shelf);
  $effect(() => keepTheme(shelf, view.theme));
  follow('(prefers-color-scheme: dark)', (matches) => (view.systemIsDark = matches));
  follow('(prefers-contrast: more)', (matches) => (view.wantsContrast = matches));
  follow('(forced-colors: active)', (matches) => (view.coloursAreForced = matches));
  $effect(() => {
    const { documentElement: root } = document;
    root.dataset['colours'] = view.colours;
    for (const [name, value] of propertiesOf(THEMES[view.pictureColours]))
      root.style.setProperty(name, value);
  });
}

/** Tells whether a media query matches, now and whenever that changes. */
function follow(query: string, tell: (matches: boolean) => void): void {
  $effect(() => {
    const media = matchMedia(query);
    const told = () => tell(media.matches);
    told();
    media.addEventListener('change', told);
    return () => media.removeEventListener('change', told);
  });
}

/** The colours of the picture as custom properties, so that text, legend and picture have the same. */
function propertiesOf(theme: Theme): [name: string, value: string][] {
  return [
    ['--page', theme.paper],
    ['--ink-text', theme.ink],
    ['--quiet', theme.quiet],
    ['--line', theme.line],
    ...(Object.keys(KINDS) as EventKind[]).map((kind): [string, string] => [
      `--kind-${kind}`,
      kindColour(theme, kind),
    ]),
  ];
}
