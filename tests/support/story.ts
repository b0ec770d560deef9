import { exactly, somewhereIn } from '../../src/document/time-range.ts';
import type { Timeline } from '../../src/extract.ts';
import { about, after, documentOf, event, HOUR, inYear, onDay, timelineOf, utc } from './sketch.ts';

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

/** A small story in two articles: one undated, one published on 15 August 2025 at 15:29 in London. */
export function alaskaStory(): Timeline {
  const first = documentOf('leaders.txt', [
    'Leaders meet in London',
    CALL,
    TALKS,
    JOIN,
    LAND,
    BLUFF,
  ]);
  const moment = utc(2025, 8, 15, 14, 29);
  const second = documentOf(
    'first-step.txt',
    ['A first step', SUMMIT, TALKS, CALL, FIRST, PLANE, PRESS, MORE, VICTORY, WAR, CEDE, FEEL],
    { when: { start: moment, end: moment + 60_000 }, offset: 60, known: 'metadata' },
  );
  const summit = event({
    title: 'Trump–Putin summit, Alaska',
    kind: 'summit',
    status: 'planned',
    range: onDay(2025, 8, 15),
    edtf: '2025-08-15',
    salience: 1,
    place: 'Alaska',
    participants: ['Donald Trump', 'Vladimir Putin'],
    told: [{ in: second, sentence: SUMMIT, trigger: 'summit', date: 'Friday' }],
  });
  const beforeSummit = { relation: 'before', event: summit.id } as const;
  const events = [
    summit,
    event({
      title: 'European leaders’ joint call with Trump',
      kind: 'call',
      range: somewhereIn(utc(2025, 8, 11), utc(2025, 8, 15)),
      edtf: '2025-08-11..2025-08-14',
      salience: 0.9,
      told: [
        { in: first, sentence: CALL, trigger: 'spoken', date: 'earlier this week' },
        { in: second, sentence: CALL, trigger: 'spoken', date: 'earlier this week' },
      ],
    }),
    event({
      title: 'Starmer meets Zelensky',
      kind: 'meeting',
      range: onDay(2025, 8, 14),
      edtf: '2025-08-14',
      salience: 0.85,
      place: 'London',
      told: [
        { in: first, sentence: TALKS, trigger: 'received', date: 'Thursday' },
        { in: second, sentence: TALKS, trigger: 'received', date: 'Thursday' },
      ],
    }),
    event({
      title: 'VJ Day commemorated',
      kind: 'commemoration',
      range: onDay(2025, 8, 15),
      edtf: '2025-08-15',
      salience: 0.6,
      told: [{ in: second, sentence: VICTORY, trigger: 'remembering', date: 'Friday' }],
    }),
    event({
      title: 'Trump: Europeans could join a second meeting',
      kind: 'statement',
      range: onDay(2025, 8, 14),
      edtf: '2025-08-14',
      salience: 0.55,
      told: [{ in: first, sentence: JOIN, trigger: 'said', date: 'Thursday' }],
    }),
    event({
      title: 'Healey: summit could be a “first step”',
      kind: 'statement',
      range: exactly(utc(2025, 8, 15, 6), utc(2025, 8, 15, 9)),
      edtf: '2025-08-15T06/2025-08-15T09',
      granularity: 'daypart',
      salience: 0.5,
      told: [{ in: second, sentence: FIRST, trigger: 'called', date: 'this morning' }],
    }),
    event({
      title: 'Trump boards Air Force One',
      kind: 'travel',
      range: about(utc(2025, 8, 15, 12), utc(2025, 8, 15, 14), 2 * HOUR),
      edtf: '2025-08-15T12~',
      granularity: 'daypart',
      salience: 0.45,
      told: [
        { in: second, sentence: PLANE, trigger: 'boarding', date: 'around lunchtime UK time' },
      ],
    }),
    event({
      title: 'Trump to reporters: security guarantees possible',
      kind: 'statement',
      range: about(utc(2025, 8, 15, 13), utc(2025, 8, 15, 15), 2 * HOUR),
      edtf: '2025-08-15~',
      granularity: 'daypart',
      salience: 0.4,
      told: [{ in: second, sentence: PRESS, trigger: 'told' }],
    }),
    event({
      title: 'Second meeting, with Zelensky',
      kind: 'meeting',
      status: 'possible',
      range: after(utc(2025, 8, 16)),
      edtf: '2025-08-16/..',
      salience: 0.35,
      told: [
        { in: second, sentence: MORE, trigger: 'meeting', date: 'some time after the summit' },
      ],
    }),
    event({
      title: 'Russia invades Ukraine',
      kind: 'conflict',
      range: inYear(2022),
      edtf: '2022',
      granularity: 'year',
      salience: 0.8,
      told: [{ in: second, sentence: WAR, trigger: 'sent', date: '2022' }],
    }),
    event({
      title: 'Trump suggests “swapping of land”',
      kind: 'statement',
      order: beforeSummit,
      told: [{ in: first, sentence: LAND, trigger: 'suggested' }],
    }),
    event({
      title: 'Ukraine rejects ceding territory',
      kind: 'statement',
      order: beforeSummit,
      told: [{ in: second, sentence: CEDE, trigger: 'rejected' }],
    }),
    event({
      title: 'Trump: a “feel-out meeting”',
      kind: 'statement',
      order: beforeSummit,
      told: [{ in: second, sentence: FEEL, trigger: 'called' }],
    }),
    event({
      title: 'Zelensky: Putin may be bluffing',
      kind: 'statement',
      told: [{ in: first, sentence: BLUFF, trigger: 'warned' }],
    }),
  ];
  return timelineOf(events, [first, second]);
}
