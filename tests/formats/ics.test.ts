import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { exactly } from '../../src/document/time-range.ts';
import { toIcs } from '../../src/formats/ics.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { anyTimeline } from '../support/any-timeline.ts';
import { naughtyText } from '../support/naughty.ts';
import { parseIcal, textOfIcal, type IcalProperty } from '../support/parse-ical.ts';
import {
  about,
  after,
  before,
  documentOf,
  event,
  inYear,
  onDay,
  timelineOf,
  utc,
} from '../support/sketch.ts';

const QUOTE = 'The two sides signed in Oslo; nobody smiled, they said.';
const ARTICLE: SourceDocument = {
  ...documentOf('a.txt', ['Peace, at last', QUOTE], {
    when: { start: utc(2025, 8, 15, 14, 29), end: utc(2025, 8, 15, 14, 30) },
    offset: 60,
    known: 'text',
  }),
  url: 'https://example.org/peace',
};

function eventsOf(events: readonly TimelineEvent[], documents = [ARTICLE]) {
  return parseIcal(toIcs(timelineOf(events, documents)).text).events;
}

function valueOf(properties: readonly IcalProperty[] | undefined, name: string): string {
  const { parameters = '', value = '' } = properties?.find((one) => one.name === name) ?? {};
  return parameters === '' ? value : `${parameters} ${value}`;
}

/** The time, status and name of an entry. */
function shortly(one: TimelineEvent): string[] {
  const [entry] = eventsOf([one]);
  return ['DTSTART', 'DTEND', 'STATUS', 'SUMMARY'].map((name) => valueOf(entry, name));
}

describe('an entry', () => {
  test('of a day ends before the next', () => {
    expect(shortly(event({ title: 'Signing', range: onDay(2025, 12, 31) }))).toEqual([
      ';VALUE=DATE 20251231',
      ';VALUE=DATE 20260101',
      'CONFIRMED',
      'Signing',
    ]);
  });

  test('of a clock time is in UTC; one of a minute has no length', () => {
    const hours = exactly(utc(2025, 8, 15, 6), utc(2025, 8, 15, 9));
    expect(
      shortly(event({ title: 'Talks', range: hours, granularity: 'hour' })).slice(0, 3),
    ).toEqual(['20250815T060000Z', '20250815T090000Z', 'CONFIRMED']);
    const minute = exactly(utc(2025, 8, 15, 6), utc(2025, 8, 15, 6, 1));
    expect(shortly(event({ title: 'Call', range: minute, granularity: 'minute' }))[1]).toBe('');
  });

  test.each([
    [inYear(2022), 'year', '20220101', '20230101', 'Signing (sometime in 2022)'],
    [
      exactly(utc(2025, 5), utc(2025, 6)),
      'month',
      '20250501',
      '20250601',
      'Signing (sometime in May 2025)',
    ],
    [
      exactly(utc(1990), utc(2000)),
      'decade',
      '19900101',
      '20000101',
      'Signing (sometime from 1 January 1990 to 31 December 1999)',
    ],
    [
      about(utc(2025, 5, 2), utc(2025, 5, 3), 86_400_000),
      'day',
      '20250502',
      '20250503',
      'Signing (about Friday 2 May 2025)',
    ],
  ] as const)(
    'of what is vague is tentative and says so: %#',
    (range, granularity, from, to, name) => {
      expect(shortly(event({ title: 'Signing', range, granularity }))).toEqual([
        `;VALUE=DATE ${from}`,
        `;VALUE=DATE ${to}`,
        'TENTATIVE',
        name,
      ]);
    },
  );

  test('of a stretch of months is not “sometime”', () => {
    const range = exactly(utc(2024, 3), utc(2024, 6));
    const war = event({ title: 'War', range, granularity: 'month', edtf: '2024-03/2024-05' });
    expect(shortly(war).slice(2)).toEqual(['CONFIRMED', 'War']);
  });

  test.each([
    ['possible', 'TENTATIVE'],
    ['denied', 'CANCELLED'],
    ['planned', 'CONFIRMED'],
  ] as const)('of what is %s is %s', (status, expected) => {
    expect(shortly(event({ title: 'A', status, range: onDay(2025, 8, 1) }))[2]).toBe(expected);
  });

  test('of a disputed date is tentative', () => {
    const when = {
      range: onDay(2025, 8, 2),
      edtf: '2025-08-02',
      granularity: 'day',
      mentions: [],
    } as const;
    const disputed = { ...event({ title: 'A', range: onDay(2025, 8, 1) }), disputed: [when] };
    expect(shortly(disputed).slice(2)).toEqual(['TENTATIVE', 'A (date disputed)']);
  });

  test('tells kind, place, EDTF, the passage, and where it stands on the web', () => {
    const told = [{ in: ARTICLE, sentence: QUOTE, trigger: 'signed' }];
    const sketch = {
      title: 'Peace',
      kind: 'agreement',
      place: 'Oslo',
      edtf: '2025-08-14',
      told,
    } as const;
    const [entry] = eventsOf([event({ ...sketch, range: onDay(2025, 8, 14) })]);
    expect(textOfIcal(valueOf(entry, 'DESCRIPTION'))).toBe(
      `Peace. Thursday 14 August 2025. Agreement.\n\nPeace, at last: “${QUOTE}”`,
    );
    expect([
      valueOf(entry, 'CATEGORIES'),
      valueOf(entry, 'LOCATION'),
      valueOf(entry, 'X-EDTF'),
    ]).toEqual(['Agreement', 'Oslo', '2025-08-14']);
    expect(valueOf(entry, 'URL')).toMatch(
      /^https:\/\/example\.org\/peace#:~:text=The%20two%20sides/,
    );
  });

  test('leads to nothing but pages of the web', () => {
    const source = { ...ARTICLE, url: 'javascript:alert(1)' };
    const told = [{ in: source, sentence: QUOTE, trigger: 'signed' }];
    const [entry] = eventsOf([event({ title: 'A', range: onDay(2025, 8, 1), told })], [source]);
    expect(valueOf(entry, 'URL')).toBe('');
  });

  test('is known again, and stamped with the newest article', () => {
    const one = { ...event({ title: 'A', range: onDay(2025, 8, 1) }), id: 'e-12' };
    const [entry] = eventsOf([one]);
    expect([valueOf(entry, 'UID'), valueOf(entry, 'DTSTAMP')]).toEqual([
      'e-12@dateline',
      '20250815T142900Z',
    ]);
    expect(valueOf(eventsOf([one], [])[0], 'DTSTAMP')).toBe('19700101T000000Z');
  });
});

describe('what a calendar cannot hold', () => {
  const LOST = [
    event({ title: 'A' }),
    event({ title: 'B' }),
    event({ title: 'Caesar', range: exactly(utc(-43), utc(-42)) }),
    event({ title: 'Far', range: inYear(9999) }),
    event({ title: 'Later', range: after(utc(2025, 8, 16)) }),
    event({ title: 'Before', range: before(utc(1990)) }),
    event({ title: 'There', range: onDay(2025, 8, 1) }),
  ];

  test('is counted and said', () => {
    expect(toIcs(timelineOf(LOST)).losses).toEqual([
      '2 events without a date are not in the calendar.',
      '2 events before the year 1 or after 9999 are not in the calendar.',
      '2 events without a known beginning or end are there with what is known of them.',
    ]);
    expect(toIcs(timelineOf(LOST.slice(6))).losses).toEqual([]);
  });

  test('is left out, but for what is known on one side', () => {
    const entries = eventsOf(LOST).map((one) => [valueOf(one, 'DTSTART'), valueOf(one, 'SUMMARY')]);
    expect(entries.map(([start]) => start)).toEqual(
      ['19891231', '20250801', '20250816'].map((day) => `;VALUE=DATE ${day}`),
    );
    expect(entries.map(([, name]) => name)).toEqual([
      'Before (sometime before 1 January 1990)',
      'There',
      'Later (sometime after 15 August 2025)',
    ]);
  });
});

describe('whatever the timeline holds', () => {
  test('the calendar is well-formed, with each event in it or counted, its end after its start', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = toIcs(timeline);
        const { events } = parseIcal(text);
        const lost = losses.filter((loss) => loss.includes('not in the calendar'));
        const count = lost.reduce((sum, loss) => sum + parseInt(loss, 10), 0);
        expect(events.length + count).toBe(timeline.events.length);
        for (const one of events) {
          const [start, end] = [valueOf(one, 'DTSTART'), valueOf(one, 'DTEND')];
          expect(start).toMatch(/^(;VALUE=DATE \d{8}|\d{8}T\d{6}Z)$/);
          if (end !== '') expect(end > start).toBe(true);
        }
      }),
    );
  });

  test('a text stays in its property, and is there as it is but for control characters', () => {
    fc.assert(
      fc.property(naughtyText, (text) => {
        const source = { ...documentOf('a.txt', [text, `x${text}`]), url: text };
        const told = [{ in: source, sentence: `x${text}`, trigger: 'x' }];
        const sketch = { title: text, place: text, edtf: text, told, range: onDay(2025, 8, 1) };
        const calendar = toIcs(timelineOf([event(sketch)], [source]), { title: text }).text;
        const { calendar: head, events } = parseIcal(calendar);
        const plain = text
          .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
          .replaceAll('\t', ' ')
          .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '');
        expect(textOfIcal(valueOf(events[0], 'SUMMARY'))).toBe(plain);
        expect(textOfIcal(valueOf(head, 'NAME'))).toBe(plain);
        const names = events[0]?.map(({ name }) => name) ?? [];
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => !EXPECTED.includes(name))).toEqual([]);
      }),
    );
  });
});

const EXPECTED = [
  ...['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'LOCATION'],
  ...['URL', 'STATUS', 'TRANSP', 'X-EDTF'],
];
