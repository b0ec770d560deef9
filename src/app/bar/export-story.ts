import { toHtml } from '../../formats/html.ts';
import { toIcs } from '../../formats/ics.ts';
import { toJson } from '../../formats/json.ts';
import { toStoryFile } from '../../formats/story-file.ts';
import { toSvg, toSvgTree } from '../../formats/svg.ts';
import type { View } from '../../layout/lay-out.ts';
import { MAX_BYTES } from '../../document/decode.ts';
import type { SavedStory } from '../../review/saved-story.ts';
import type { Theme } from '../../paint/theme.ts';
import { sortEvents } from '../state/sort-events.ts';
import { rowsAsCsv } from '../table/rows-as-csv.ts';
import type { Findings, Timeline } from '../../extract.ts';

/** By it spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What of the picture is saved: the view as it stands, without what the filters hide, or all of the timeline. */
export type Extent = 'view' | 'whole';

/** What can be saved: a picture, for a PNG with so many pixels for each of the SVG; or what it is made of. */
export type ExportKind =
  | { readonly form: 'svg'; readonly of: Extent }
  | { readonly form: 'png'; readonly of: Extent; readonly times: 2 | 3 }
  | { readonly form: TextForm | 'story' };

/** All of the timeline, but for the table, which holds the events shown. */
export type TextForm = 'html' | 'csv' | 'ics' | 'json';

/** What is on the screen. */
export interface OnScreen {
  readonly timeline: Timeline<Findings>;
  /** The events that the reader took off it. */
  readonly rejected?: Timeline['events'];
  /** The events that the filters let through. */
  readonly shown: Timeline['events'];
  readonly view: View;
  readonly theme: Theme;
  readonly title: string;
  /** The story itself, to be opened again. */
  readonly saved: SavedStory;
}

/** A file's content and media type, and what of the story it cannot hold, a sentence each. */
export interface Exported {
  readonly content: string | Blob;
  readonly type: string;
  readonly losses?: readonly string[];
}

/** The data of each form. */
const TEXTS: Readonly<Record<TextForm | 'story', (screen: OnScreen) => Exported>> = {
  html: ({ timeline, title }) => ({ content: toHtml(timeline, { title }), type: 'text/html' }),
  csv: ({ timeline, shown }) => ({ content: tableOf(timeline, shown), type: 'text/csv' }),
  ics: ({ timeline, title }) => {
    const { text, losses } = toIcs(timeline, { title });
    return { content: text, type: 'text/calendar', losses };
  },
  json: ({ timeline, rejected }) => ({
    content: toJson(timeline, rejected),
    type: 'application/json',
  }),
  story: ({ saved }) => {
    const content = new Blob([toStoryFile(saved)]);
    return { content, type: 'application/json', losses: tooLargeToOpen(content.size) };
  },
};

/** Makes a file of what is on the screen. Throws an error in words for the reader where it cannot be made. */
export async function exportStory(kind: ExportKind, screen: OnScreen): Promise<Exported> {
  if (kind.form === 'svg')
    return { content: toSvg(...pictureOf(kind.of, screen)), type: 'image/svg+xml' };
  if (kind.form !== 'png') return TEXTS[kind.form](screen);
  const { toPng } = await import('./to-png.ts');
  const picture = toSvgTree(...pictureOf(kind.of, screen));
  return { content: await toPng(picture, kind.times), type: 'image/png' };
}

function pictureOf(
  extent: Extent,
  { timeline, shown, view, theme, title }: OnScreen,
): Parameters<typeof toSvg> {
  return extent === 'view'
    ? [
        { ...timeline, events: shown },
        { view, theme, title },
      ]
    : [timeline, { theme, title }];
}

function tableOf({ events }: Timeline<Findings>, shown: Timeline['events']): string {
  const others = new Map(events.map((event) => [event.id, event]));
  return BYTE_ORDER_MARK + rowsAsCsv(sortEvents(shown, 'date'), others);
}

function tooLargeToOpen(size: number): string[] {
  const most = String(MAX_BYTES / (1024 * 1024));
  return size > MAX_BYTES
    ? [`The file is larger than the ${most} MB that can be opened again: save parts of the story.`]
    : [];
}
