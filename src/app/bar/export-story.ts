import { toJson } from '../../formats/json.ts';
import { toSvg } from '../../formats/svg.ts';
import type { View } from '../../layout/lay-out.ts';
import type { Theme } from '../../paint/theme.ts';
import { sortEvents } from '../state/sort-events.ts';
import { rowsAsCsv } from '../table/rows-as-csv.ts';
import type { Findings, Timeline } from '../../extract.ts';

/** By it spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What can be saved: the picture as it stands, the whole of it, the events shown as a table, or all with their passages. */
export type ExportKind = 'view' | 'whole' | 'csv' | 'json';

/** What is on the screen. */
export interface OnScreen {
  readonly timeline: Timeline<Findings>;
  /** The events that the filters let through. */
  readonly shown: Timeline['events'];
  readonly view: View;
  readonly theme: Theme;
  readonly title: string;
}

/** A file's content, its media type and the ending of its name. */
export interface Exported {
  readonly content: string;
  readonly type: string;
  readonly extension: string;
}

/** Makes a file of what is on the screen. The view leaves out what the filters hide; the whole holds everything. */
export function exportStory(kind: ExportKind, screen: OnScreen): Exported {
  const { timeline, shown, view, theme, title } = screen;
  if (kind === 'json') {
    return { content: toJson(timeline), type: 'application/json', extension: 'json' };
  }
  if (kind === 'csv') {
    const others = new Map(timeline.events.map((event) => [event.id, event]));
    const rows = rowsAsCsv(sortEvents(shown, 'date'), others);
    return { content: BYTE_ORDER_MARK + rows, type: 'text/csv', extension: 'csv' };
  }
  const content =
    kind === 'view'
      ? toSvg({ ...timeline, events: shown }, { view, theme, title })
      : toSvg(timeline, { theme, title });
  return { content, type: 'image/svg+xml', extension: 'svg' };
}
