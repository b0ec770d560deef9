import { EARLIEST, LATEST } from '../../document/time-range.ts';
import type { TimeRange } from '../../document/time-range.ts';
import { LANES_BY } from '../../layout/lanes.ts';
import type { LanesBy } from '../../layout/lanes.ts';
import { FACET_LIST } from '../state/facets.ts';
import type { Choice, Choices, Wish } from '../state/filter.ts';
import type { ScaleKind } from '../state/view-state.svelte.ts';
import { readMoment, shortMoment, unitFor } from './moments.ts';

/** Where one is, as an address tells it. */
export interface Address {
  /** The time in view; null for the whole story. Kept to a thousandth of itself. */
  readonly view: TimeRange | null;
  readonly search: string;
  readonly period: TimeRange | null;
  readonly choices: Choices;
  /** Ids of the chosen event and of the open article. */
  readonly event: string | null;
  readonly article: string | null;
  readonly middle: 'article' | 'table';
  readonly scaleKind: ScaleKind;
  readonly lanesBy: LanesBy;
  /** Keys of the lanes that are collapsed; without lanes there are none. */
  readonly collapsed: readonly string[];
  /** Keys of the lanes as the reader put them; none where they stand as usual. */
  readonly laneOrder: readonly string[];
}

export const NOWHERE: Address = {
  view: null,
  search: '',
  period: null,
  choices: {},
  event: null,
  article: null,
  middle: 'article',
  scaleKind: 'folded',
  lanesBy: 'none',
  collapsed: [],
  laneOrder: [],
};

const DAY = 86_400_000;
/** Longer fragments are not ours. In characters. */
const LONGEST = 8000;

type Fields = ReadonlyMap<string, string>;

/** A part of an address: the fields it is written into, and how it is read from them. */
interface Part {
  readonly write: (address: Address) => readonly (readonly [key: string, raw: string])[];
  readonly read: (fields: Fields) => Partial<Address>;
}

/** The parts, in the order in which they stand. Their fields are escaped already. */
const PARTS: readonly Part[] = [
  {
    write: ({ view }) => (view ? writeView(view) : []),
    read: (fields) => ({ view: readView(fields.get('from'), fields.get('to')) }),
  },
  {
    write: ({ search }) => field('q', escaped(search)),
    read: (fields) => ({ search: unescaped(fields.get('q') ?? '') ?? '' }),
  },
  {
    write: ({ period }) => field('when', period ? writePeriod(period) : ''),
    read: (fields) => ({ period: readPeriod(fields.get('when') ?? '') }),
  },
  {
    write: ({ choices }) =>
      FACET_LIST.flatMap(([facet]) => {
        const choice = choices[facet];
        return choice ? [[facet, writeChoice(choice)] as const] : [];
      }),
    read: (fields) => ({
      choices: Object.fromEntries(
        FACET_LIST.flatMap(([facet]) => {
          const choice = readChoice(fields.get(facet));
          return choice.size > 0 ? [[facet, choice]] : [];
        }),
      ),
    }),
  },
  {
    write: ({ event }) => field('event', escaped(event ?? '')),
    read: (fields) => ({ event: unescaped(fields.get('event') ?? '') || null }),
  },
  {
    write: ({ article }) => field('article', escaped(article ?? '')),
    read: (fields) => ({ article: unescaped(fields.get('article') ?? '') || null }),
  },
  {
    write: ({ middle }) => field('show', middle === 'table' ? 'table' : ''),
    read: (fields) => ({ middle: fields.get('show') === 'table' ? 'table' : 'article' }),
  },
  {
    write: ({ scaleKind }) => field('scale', scaleKind === 'true' ? 'true' : ''),
    read: (fields) => ({ scaleKind: fields.get('scale') === 'true' ? 'true' : 'folded' }),
  },
  {
    write: ({ lanesBy, collapsed, laneOrder }) =>
      lanesBy === 'none'
        ? []
        : [
            ['lanes', lanesBy],
            ...field('closed', collapsed.map(escaped).join(',')),
            ...field('order', laneOrder.map(escaped).join(',')),
          ],
    read: (fields) => {
      const lanesBy = LANES_BY.find((by) => by === fields.get('lanes')) ?? 'none';
      if (lanesBy === 'none') return { lanesBy, collapsed: [], laneOrder: [] };
      const [collapsed, laneOrder] = [
        readList(fields.get('closed')),
        readList(fields.get('order')),
      ];
      return { lanesBy, collapsed, laneOrder };
    },
  },
];

/** The fields that an address may have. */
const KEYS: ReadonlySet<string> = new Set([
  ...['from', 'to', 'q', 'when', 'event', 'article', 'show', 'scale', 'lanes', 'closed', 'order'],
  ...FACET_LIST.map(([facet]) => facet),
]);

/** An address as the fragment of a URL, with its `#`; empty for nowhere in particular. */
export function writeAddress(address: Address): string {
  const fields = PARTS.flatMap(({ write }) => write(address));
  return fields.length > 0 ? `#${fields.map(([key, raw]) => `${key}=${raw}`).join('&')}` : '';
}

/**
 * The address that a fragment tells; what it tells wrongly is left out. Null where nothing of it is ours, as for a link
 * within the page.
 */
export function readAddress(fragment: string): Address | null {
  const raw = fragment.replace(/^#/, '');
  if (raw === '') return NOWHERE;
  if (raw.length > LONGEST) return null;
  const fields = new Map(
    raw
      .split('&')
      .flatMap((part): [string, string][] => {
        const at = part.indexOf('=');
        return at < 0 ? [] : [[part.slice(0, at), part.slice(at + 1)]];
      })
      .filter(([key]) => KEYS.has(key)),
  );
  if (fields.size === 0) return null;
  return PARTS.reduce((address, { read }) => ({ ...address, ...read(fields) }), NOWHERE);
}

function field(key: string, raw: string): (readonly [string, string])[] {
  return raw === '' ? [] : [[key, raw]];
}

function writeView({ start, end }: TimeRange): (readonly [string, string])[] {
  const unit = unitFor((end - start) / 1000);
  const near = (moment: number) => shortMoment(Math.round(moment / unit) * unit);
  return [
    ['from', near(start)],
    ['to', near(end)],
  ];
}

function readView(from = '', to = ''): TimeRange | null {
  const [start, end] = [readMoment(from), readMoment(to)];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** "2014-06-01..2014-08-31": whole days are named by the first and the last; an open side has no moment. */
function writePeriod({ start, end }: TimeRange): string {
  const first = start <= EARLIEST ? '' : shortMoment(start);
  if (end >= LATEST) return `${first}..`;
  return `${first}..${shortMoment(end % DAY === 0 ? end - DAY : end)}`;
}

function readPeriod(raw: string): TimeRange | null {
  const [first, last, ...more] = raw.split('..');
  if (first === undefined || last === undefined || more.length > 0 || raw === '..') return null;
  const start = first === '' ? EARLIEST : readMoment(first);
  const named = last === '' ? LATEST : readMoment(last);
  if (start === null || named === null) return null;
  const end = last === '' || last.includes('T') ? named : named + DAY;
  return start < end ? { start, end } : null;
}

/** The values of a facet, with `!` before those that are left out. */
function writeChoice(choice: Choice): string {
  return [...choice]
    .map(([value, wish]) => `${wish === 'without' ? '!' : ''}${escaped(value)}`)
    .join(',');
}

function readChoice(raw: string | undefined): Choice {
  const values = raw?.split(',') ?? [];
  return new Map(
    values.flatMap((part): [string, Wish][] => {
      const value = unescaped(part.replace(/^!/, ''));
      return value === null ? [] : [[value, part.startsWith('!') ? 'without' : 'only']];
    }),
  );
}

/** Values each once; an empty one cannot be told from none. */
function readList(raw = ''): string[] {
  const values = raw.split(',').flatMap((part) => unescaped(part) || []);
  return [...new Set(values)];
}

/** Escaped for a field, spaces as `+`; half a surrogate pair, which no URL can hold, becomes U+FFFD. */
function escaped(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/%20/g, '+').replace(/!/g, '%21');
}

/** Null for what was not escaped rightly. */
function unescaped(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
