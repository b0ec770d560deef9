import { exactly, somewhereIn } from '../../src/document/time-range.ts';
import type { Timeline } from '../../src/extract.ts';
import type { Order } from '../../src/merge/timeline-event.ts';
import {
  about,
  after,
  documentOf,
  event,
  HOUR,
  inYear,
  onDay,
  timelineOf,
  utc,
  type EventSketch,
} from './sketch.ts';

export { event, timelineOf } from './sketch.ts';

const CALL = 'The leaders of Europe had spoken to Mr Trump together earlier this week.';
const TALKS = 'Sir Keir received Mr Zelensky in Downing Street on Thursday.';
const JOIN = 'Mr Trump said on Thursday that Europeans could be asked to a second meeting.';
const SUMMIT = 'The two presidents will hold their summit in Alaska on Friday.';
const FIRST = 'Asked on breakfast television this morning, Mr Healey called it a first step.';
const PLANE = 'Mr Trump was seen boarding the presidential aircraft around lunchtime UK time.';
const PRESS = 'On the way he told reporters that guarantees were a possibility.';
const MORE = 'A second meeting could follow with Mr Zelensky some time after the summit.';
const VICTORY = 'The King led the nation on Friday in remembering victory over Japan.';
const WAR = 'Russia sent its army into Ukraine in 2022.';
const LAND = 'Mr Trump has suggested swapping land.';
const CEDE = 'Kyiv has rejected ceding any territory.';
const FEEL = 'Mr Trump called it a feel-out encounter.';
const BLUFF = 'Mr Zelensky warned that Mr Putin may be bluffing.';

const FIRST_ARTICLE = documentOf('leaders.txt', [
  'Leaders meet in London',
  CALL,
  TALKS,
  JOIN,
  LAND,
  BLUFF,
]);
const MOMENT = utc(2025, 8, 15, 14, 29);
const SECOND_ARTICLE = documentOf(
  'first-step.txt',
  ['A first step', SUMMIT, TALKS, CALL, FIRST, PLANE, PRESS, MORE, VICTORY, WAR, CEDE, FEEL],
  { when: { start: MOMENT, end: MOMENT + 60_000 }, offset: 60, known: 'metadata' },
);

const BEFORE_SUMMIT: Order = { relation: 'before', event: 'trump-putin-summit-alaska' };

/** What happened in the story: first what is dated, then what is not. */
const SKETCHES: readonly EventSketch[] = [
  {
    title: 'Trump–Putin summit, Alaska',
    kind: 'summit',
    status: 'planned',
    range: onDay(2025, 8, 15),
    edtf: '2025-08-15',
    salience: 1,
    place: 'Alaska',
    participants: ['Donald Trump', 'Vladimir Putin'],
    told: [{ in: SECOND_ARTICLE, sentence: SUMMIT, trigger: 'summit', date: 'Friday' }],
  },
  {
    title: 'European leaders’ joint call with Trump',
    kind: 'call',
    range: somewhereIn(utc(2025, 8, 11), utc(2025, 8, 15)),
    edtf: '2025-08-11..2025-08-14',
    salience: 0.9,
    told: [
      { in: FIRST_ARTICLE, sentence: CALL, trigger: 'spoken', date: 'earlier this week' },
      { in: SECOND_ARTICLE, sentence: CALL, trigger: 'spoken', date: 'earlier this week' },
    ],
  },
  {
    title: 'Starmer meets Zelensky',
    kind: 'meeting',
    range: onDay(2025, 8, 14),
    edtf: '2025-08-14',
    salience: 0.85,
    place: 'London',
    told: [
      { in: FIRST_ARTICLE, sentence: TALKS, trigger: 'received', date: 'Thursday' },
      { in: SECOND_ARTICLE, sentence: TALKS, trigger: 'received', date: 'Thursday' },
    ],
  },
  {
    title: 'VJ Day commemorated',
    kind: 'commemoration',
    range: onDay(2025, 8, 15),
    edtf: '2025-08-15',
    salience: 0.6,
    told: [{ in: SECOND_ARTICLE, sentence: VICTORY, trigger: 'remembering', date: 'Friday' }],
  },
  {
    title: 'Trump: Europeans could join a second meeting',
    kind: 'statement',
    range: onDay(2025, 8, 14),
    edtf: '2025-08-14',
    salience: 0.55,
    told: [{ in: FIRST_ARTICLE, sentence: JOIN, trigger: 'said', date: 'Thursday' }],
  },
  {
    title: 'Healey: summit could be a “first step”',
    kind: 'statement',
    range: exactly(utc(2025, 8, 15, 6), utc(2025, 8, 15, 9)),
    edtf: '2025-08-15T06/2025-08-15T09',
    granularity: 'daypart',
    salience: 0.5,
    told: [{ in: SECOND_ARTICLE, sentence: FIRST, trigger: 'called', date: 'this morning' }],
  },
  {
    title: 'Trump boards Air Force One',
    kind: 'travel',
    range: about(utc(2025, 8, 15, 12), utc(2025, 8, 15, 14), 2 * HOUR),
    edtf: '2025-08-15T12~',
    granularity: 'daypart',
    salience: 0.45,
    told: [
      {
        in: SECOND_ARTICLE,
        sentence: PLANE,
        trigger: 'boarding',
        date: 'around lunchtime UK time',
      },
    ],
  },
  {
    title: 'Trump to reporters: security guarantees possible',
    kind: 'statement',
    range: about(utc(2025, 8, 15, 13), utc(2025, 8, 15, 15), 2 * HOUR),
    edtf: '2025-08-15~',
    granularity: 'daypart',
    salience: 0.4,
    told: [{ in: SECOND_ARTICLE, sentence: PRESS, trigger: 'told' }],
  },
  {
    title: 'Second meeting, with Zelensky',
    kind: 'meeting',
    status: 'possible',
    range: after(utc(2025, 8, 16)),
    edtf: '2025-08-16/..',
    salience: 0.35,
    told: [
      {
        in: SECOND_ARTICLE,
        sentence: MORE,
        trigger: 'meeting',
        date: 'some time after the summit',
      },
    ],
  },
  {
    title: 'Russia invades Ukraine',
    kind: 'conflict',
    range: inYear(2022),
    edtf: '2022',
    granularity: 'year',
    salience: 0.8,
    told: [{ in: SECOND_ARTICLE, sentence: WAR, trigger: 'sent', date: '2022' }],
  },
  {
    title: 'Trump suggests “swapping of land”',
    kind: 'statement',
    order: BEFORE_SUMMIT,
    told: [{ in: FIRST_ARTICLE, sentence: LAND, trigger: 'suggested' }],
  },
  {
    title: 'Ukraine rejects ceding territory',
    kind: 'statement',
    order: BEFORE_SUMMIT,
    told: [{ in: SECOND_ARTICLE, sentence: CEDE, trigger: 'rejected' }],
  },
  {
    title: 'Trump: a “feel-out meeting”',
    kind: 'statement',
    order: BEFORE_SUMMIT,
    told: [{ in: SECOND_ARTICLE, sentence: FEEL, trigger: 'called' }],
  },
  {
    title: 'Zelensky: Putin may be bluffing',
    kind: 'statement',
    told: [{ in: FIRST_ARTICLE, sentence: BLUFF, trigger: 'warned' }],
  },
];

/** A small story in two articles: one undated, one published on 15 August 2025 at 15:29 in London. */
export function alaskaStory(): Timeline {
  return timelineOf(SKETCHES.map(event), [FIRST_ARTICLE, SECOND_ARTICLE]);
}
