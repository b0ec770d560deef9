import { describe, expect, it } from 'vitest';
import { GENERATOR } from '../../src/base/version.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { EARLIEST, exactly } from '../../src/document/time-range.ts';
import { toJson } from '../../src/formats/json.ts';
import type { TimelineRecord } from '../../src/formats/json-records.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { after, documentOf, event, onDay, timelineOf, utc } from '../support/sketch.ts';

function jsonOf(events: readonly TimelineEvent[], documents: readonly SourceDocument[]): string {
  return toJson({ ...timelineOf(events, documents), inferred: INFERRED });
}

const SUMMIT = 'The summit took place in Alaska on Friday.';
const FIRST = documentOf('b.txt', ['A headline', SUMMIT], {
  when: { start: utc(2025, 8, 15, 14, 29), end: utc(2025, 8, 15, 14, 30) },
  offset: -240,
  known: 'text',
  span: { from: 0, to: 10 },
});
const SECOND = documentOf('a.txt', ['\u001b[31m\u202e\ud800 and "quotes"']);
const TOLD = [{ in: FIRST, sentence: SUMMIT, trigger: 'summit', date: 'Friday' }];
const INFERRED = [
  {
    document: SECOND.id,
    when: { start: EARLIEST, end: utc(2025, 8, 16) },
    after: null,
    before: 'e-1',
  },
];
const EVENTS = [
  event({ title: 'Rome is founded', range: exactly(utc(-752), utc(-751)), edtf: '-0752' }),
  event({
    title: 'Summit',
    kind: 'summit',
    range: onDay(2025, 8, 15),
    edtf: '2025-08-15',
    told: TOLD,
  }),
  event({ title: 'Later', range: after(utc(2025, 8, 15)), edtf: '2025-08-15/..' }),
  event({ title: 'Undated' }),
];

function record(): TimelineRecord {
  return JSON.parse(jsonOf(EVENTS, [FIRST, SECOND])) as TimelineRecord;
}

describe('toJson', () => {
  it('says what it is', () => {
    expect(record()).toMatchObject({ format: 'dateline', version: 1, generator: GENERATOR });
  });

  it('orders documents by name, and tells when each was written', () => {
    const { documents } = record();
    expect(documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(documents[1]?.created).toEqual({
      from: '2025-08-15T14:29:00.000Z',
      to: '2025-08-15T14:30:00.000Z',
      offset: -240,
      known: 'text',
      words: { start: 0, end: 10, text: 'A headline' },
    });
  });

  it('tells between which events a document was written that does not say so', () => {
    expect(record().documents.map(({ inferred }) => inferred)).toEqual([
      { from: null, to: '2025-08-16T00:00:00.000Z', after: null, before: 'e-1' },
      null,
    ]);
  });

  it('gives each date its four bounds, open ends as null', () => {
    const bounds = record().events.map(
      ({ date }) =>
        date && [date.earliestStart, date.latestStart, date.earliestEnd, date.latestEnd],
    );
    const [day, next] = ['2025-08-15T00:00:00.000Z', '2025-08-16T00:00:00.000Z'];
    expect(bounds).toEqual([
      [
        '-000752-01-01T00:00:00.000Z',
        '-000752-01-01T00:00:00.000Z',
        '-000751-01-01T00:00:00.000Z',
        '-000751-01-01T00:00:00.000Z',
      ],
      [day, day, next, next],
      [day, null, day, null],
      null,
    ]);
  });

  it('quotes the exact words of each passage, trigger and date', () => {
    const [mention] = record().events[1]?.mentions ?? [];
    expect(mention).toMatchObject({
      document: FIRST.id,
      text: SUMMIT,
      trigger: { text: 'summit' },
      dateWords: {
        text: 'Friday',
        value: '2025-08-15',
        rule: 'test',
        anchor: { kind: 'creation', words: null },
      },
    });
    expect(FIRST.text.slice(mention?.start, mention?.end)).toBe(SUMMIT);
  });

  it('holds no character that a terminal obeys, and gives each back', () => {
    const json = jsonOf([], [SECOND]);
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect((JSON.parse(json) as TimelineRecord).documents[0]?.title).toBe(SECOND.title?.value);
  });

  it('does not depend on the order of the documents', () => {
    expect(jsonOf(EVENTS, [SECOND, FIRST])).toBe(jsonOf(EVENTS, [FIRST, SECOND]));
  });
});

describe('what a reader said', () => {
  const [, summit] = EVENTS;
  const review = {
    verdict: 'confirmed',
    starred: false,
    tags: ['port'],
    comment: 'Ask.',
    found: { title: 'Summit', when: null, disputed: [] },
    dateWords: '15 August',
  } as const;

  it('stands with the event; null where they said nothing', () => {
    const reviewed = { ...summit!, title: 'The summit', review };
    const { events } = JSON.parse(jsonOf([reviewed, EVENTS[3]!], [FIRST])) as TimelineRecord;
    expect(events[0]?.review).toEqual({
      verdict: 'confirmed',
      starred: false,
      tags: ['port'],
      comment: 'Ask.',
      foundTitle: 'Summit',
      dateWords: '15 August',
      foundDate: null,
    });
    expect(events[1]?.review).toBeNull();
  });

  it('took off the timeline is listed beside it', () => {
    const json = toJson(timelineOf([], [FIRST]), [summit!]);
    const { events, rejected } = JSON.parse(json) as TimelineRecord;
    expect(events).toEqual([]);
    expect(rejected[0]).toMatchObject({ title: 'Summit', mentions: [{ text: SUMMIT }] });
  });
});
