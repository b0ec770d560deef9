import { PAGE_KEYS } from '../picture/page-keys.ts';

/** What can be done somewhere: by which keys or gestures, and what that does. */
export interface HelpSection {
  readonly name: string;
  readonly rows: readonly { readonly by: readonly string[]; readonly does: string }[];
}

const SHOWN: Readonly<Record<string, string>> = { '-': '−', Escape: 'Esc' };
/** The same key on other keyboards, or with Shift: works, need not be told. */
const SILENT: ReadonlySet<string> = new Set(['=', '_']);

const PAGE_WORDS: Readonly<Record<keyof typeof PAGE_KEYS, string>> = {
  closer: 'Zoom in',
  further: 'Zoom out',
  earlier: 'Move to earlier times',
  later: 'Move to later times',
  whole: 'Show the whole story',
  event: 'Zoom to the chosen event',
  search: 'Search events',
  next: 'Choose the next event in time',
  previous: 'Choose the previous event in time',
  nextPassage: 'Go to the next passage in the article',
  previousPassage: 'Go to the previous passage in the article',
  star: 'Star the chosen event, or take its star off',
  reject: 'Reject the chosen event, or the rows selected in the table',
  undo: 'Take the last step back (Cmd on a Mac)',
  redo: 'Do again what was taken back',
  help: 'Show this help',
  away: 'Put away what is told of a mark; let go of the chosen event',
};

const PAGE: HelpSection = {
  name: 'Anywhere on the page',
  rows: Object.entries(PAGE_WORDS).map(([name, does]) => ({
    by: PAGE_KEYS[name as keyof typeof PAGE_KEYS].keys
      .filter((key) => !SILENT.has(key))
      .map(inWords),
    does,
  })),
};

function inWords(key: string): string {
  return SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key.replaceAll('+', ' + '));
}

/** All that the help tells, in the order in which it is read. */
export const HELP: readonly HelpSection[] = [
  PAGE,
  {
    name: 'On the timeline',
    rows: [
      { by: ['←', '→'], does: 'Go to the previous or the next mark in time' },
      { by: ['↑', '↓'], does: 'Go to the mark above or below' },
      { by: ['Home', 'End'], does: 'Go to the first or the last event' },
      { by: ['Enter'], does: 'Choose the event and show its passage; list the events of a number' },
    ],
  },
  {
    name: 'On the overview below it',
    rows: [
      { by: ['←', '→'], does: 'Move the window, or the edge that has the focus' },
      { by: ['Page Up', 'Page Down'], does: 'Move it further' },
      { by: ['Home', 'End'], does: 'Move it as far as the story goes' },
    ],
  },
  {
    name: 'Lanes, time, finding and the table',
    rows: [
      { by: ['Lanes'], does: 'Part the timeline by kind, article, participant or place' },
      { by: ['Enter'], does: 'On the name of a lane: collapse it, or open it again' },
      { by: ['Gaps'], does: 'Fold long empty stretches, or draw all time to one scale' },
      { by: ['Enter'], does: 'In the search: choose the next event that is found' },
      { by: ['Shift + click'], does: 'On a box of the table: select all rows from the last one' },
      {
        by: ['Filters'],
        does: 'Show only some kinds, people, places or articles, or leave them out',
      },
      { by: ['Time'], does: 'Show one stretch of time, in plain words: “summer 2014”' },
    ],
  },
  {
    name: 'By pointer and touch',
    rows: [
      { by: ['Drag'], does: 'Move the timeline; the window of the overview, or one of its edges' },
      { by: ['Ctrl + wheel', 'Pinch'], does: 'Zoom where the pointer or the fingers are' },
      { by: ['Shift + drag'], does: 'Zoom to the stretch that is drawn' },
      { by: ['Double-click'], does: 'Zoom in; on the overview, show the whole story' },
    ],
  },
];
