import { exactly, somewhereIn } from '../../src/document/time-range.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import type { EventMention } from '../../src/events/event-mention.ts';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import type { Timeline } from '../../src/extract.ts';
import type { TimelineEvent, When } from '../../src/merge/timeline-event.ts';
import { seeded, type Lot } from './seeded.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1990, 0, 1);
/** All lie within so many days; most of them in spells of a few weeks, as news does. */
const DAYS = 12_000;
const SPELLS = 40;
const ARTICLES = 50;

const WHO = ['Ministers', 'Rebels', 'The court', 'Two carriers', 'Voters', 'The council', 'Crews'];
const DID = ['meet over', 'reject', 'sign', 'put off', 'protest against', 'confirm', 'call for'];
const WHAT = [
  'a ceasefire',
  'the budget',
  'the new border',
  'a second vote',
  'the strike',
  'talks',
];
const WHERE = ['in Aveiro', 'in Turku', 'in Sibiu', 'in Cork', 'at sea', 'in the capital', ''];

/** The same `count` events at every call, told by 50 articles: titles, kinds, days, weeks, months and salience by lot. */
export function makeEvents(count: number): Timeline {
  const lot = seeded(20_251_115);
  const documents = Array.from({ length: ARTICLES }, (_, i) => article(i));
  const spells = Array.from({ length: SPELLS }, () => FIRST + lot.below(DAYS) * DAY);
  const events = Array.from({ length: count }, (_, i) => makeEvent(i, lot, spells, documents));
  const extractions = documents.map((document) => ({
    document,
    sentences: [],
    times: [],
    occurrences: [],
    mentions: [],
    names: [],
  }));
  return { extractions, events, inferred: [] };
}

function makeEvent(
  i: number,
  lot: Lot,
  spells: readonly number[],
  documents: readonly SourceDocument[],
): TimelineEvent {
  const title = [WHO, DID, WHAT, WHERE].map((words) => lot.oneOf(words)).join(' ');
  const kind = lot.oneOf(Object.keys(KINDS) as EventKind[]);
  const when = makeWhen(lot, spells);
  const status = lot.chance(0.1) ? 'planned' : 'happened';
  const span = { from: 10 * i, to: 10 * i + 10 };
  const mention: EventMention = {
    ...{ document: lot.oneOf(documents).id, span, trigger: span, kind, status, title, when },
    ...{ statusTold: true, time: null, timeBasis: 'told', participants: [], place: null },
    reference: { form: 'bare', other: null, sentence: i, speech: null, perfect: false },
  };
  return {
    ...{ id: `event-${i}`, title, kind, status, when, disputed: [], order: null },
    ...{ participants: [], place: null, mentions: [mention], because: [] },
    salience: lot.next() ** 3,
  };
}

/** Of ten dates seven are days, two are weeks of which one does not know the day, one is a whole month or so. */
function makeWhen(lot: Lot, spells: readonly number[]): When {
  const inSpell = lot.oneOf(spells) + Math.floor(lot.next() ** 2 * 30) * DAY;
  const start = lot.chance(0.8) ? inSpell : FIRST + lot.below(DAYS) * DAY;
  const kind = lot.next();
  const one = { edtf: '', mentions: [0] };
  if (kind < 0.7) return { ...one, range: exactly(start, start + DAY), granularity: 'day' };
  if (kind < 0.9)
    return { ...one, range: somewhereIn(start, start + 7 * DAY), granularity: 'week' };
  return { ...one, range: exactly(start, start + 30 * DAY), granularity: 'month' };
}

function article(i: number): SourceDocument {
  return {
    ...{ id: `article-${i}`, name: `article-${i}.txt`, title: null, publisher: null, url: null },
    ...{ language: 'en', text: '', created: null, regions: [] },
  };
}
