import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST, exactly, LATEST, somewhereIn } from '../../src/document/time-range.ts';
import type { Status } from '../../src/events/event-mention.ts';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import type { Timeline } from '../../src/extract.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import type { Box, EventMark, Mark, Scene, TextLine } from '../../src/layout/scene.ts';
import { FIT, toX, zoomAt } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import {
  about,
  after,
  before,
  DAY,
  documentOf,
  event,
  onDay,
  timelineOf,
  utc,
  type EventSketch,
} from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

type Kind = Mark['kind'];
type Of<K extends Kind> = Extract<Mark, { kind: K }>;

const only = <K extends Kind>(scene: Scene, kind: K): Of<K>[] =>
  scene.marks.filter((mark): mark is Of<K> => mark.kind === kind);

function draw(timeline: Timeline, width = 1440, selected: string | null = null): Scene {
  const index = indexTimeline(timeline);
  return layOut(index, { scale: scaleOf(index, width), viewport: FIT, selected });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

const boxOfWords = ({ x, y, text, size, weight }: TextLine): Box => ({
  x,
  y: y - size,
  width: measureText(text, size, weight),
  height: size,
});

const markOf = (scene: Scene, title: string): EventMark =>
  only(scene, 'event').find((mark) => mark.title.startsWith(title))!;

describe('the story', () => {
  const scene = draw(alaskaStory());

  test('shows every event: ten on the axis, all labelled, four below it', () => {
    const events = only(scene, 'event');
    expect(events).toHaveLength(10);
    expect(events.filter((mark) => !mark.label)).toEqual([]);
    expect(only(scene, 'undated').map((mark) => mark.label?.lines[0]?.text)).toEqual([
      'Trump suggests “swapping of land”',
      'Ukraine rejects ceding territory',
      'Trump: a “feel-out meeting”',
      'Zelensky: Putin may be bluffing',
    ]);
    expect(only(scene, 'chip')).toEqual([]);
  });

  test('a day is a day wide, a vague date is a pale band, an open end fades', () => {
    const summit = markOf(scene, 'Trump–Putin summit').bar;
    const call = markOf(scene, 'European leaders’ joint call').bar;
    const second = markOf(scene, 'Second meeting').bar;
    expect(summit.form).toBe('bar');
    expect(summit.x[0]).toBe(summit.x[1]);
    expect(call.form).toBe('band');
    expect(call.x[3] - call.x[0]).toBeCloseTo(4 * (summit.x[3] - summit.x[0]), 6);
    expect(second).toMatchObject({ openEnd: true, openStart: false });
    expect(second.x[0]).toBeCloseTo(summit.x[3], 6);
  });

  test('the empty years are folded, and the fold says how long they were', () => {
    expect(only(scene, 'fold').map((fold) => fold.words?.text)).toEqual([
      '2 years 7 months without an event',
    ]);
    expect(only(draw(alaskaStory(), 390), 'fold').map((fold) => fold.words?.text)).toEqual([
      '2 y 7 m',
    ]);
  });

  test('says what is known of the undated, and when the articles were published', () => {
    expect(only(scene, 'undated').map((mark) => mark.label?.lines[1]?.text)).toEqual([
      'before the summit',
      'before the summit',
      'before the summit',
      undefined,
    ]);
    expect(only(scene, 'publication').map((mark) => mark.words?.text)).toEqual([
      'article 2 published 15:29, UTC+1',
    ]);
  });

  test('says when an article must have been written, as far as others tell', () => {
    const told = alaskaStory();
    const when = { start: utc(2025, 8, 14), end: utc(2025, 8, 16) };
    const inferred = [{ document: 'leaders-txt', when, after: null, before: null }];
    const [writing] = only(draw({ ...told, inferred }), 'writing');
    expect(writing?.words.text).toBe(
      'article 1 written 14–15 August 2025, judged by shared events',
    );
    const summit = markOf(scene, 'Trump–Putin summit').bar;
    expect(writing!.x + writing!.width).toBeCloseTo(summit.x[3], 6);
    const open = { ...inferred[0]!, when: { ...when, end: LATEST } };
    expect(only(draw({ ...told, inferred: [open] }), 'writing')).toEqual([]);
  });

  test('tells each event in words, and where it is told', () => {
    const summit = markOf(scene, 'Trump–Putin summit');
    expect(summit.title).toBe(
      'Trump–Putin summit, Alaska. Friday 15 August 2025. Summit, planned.',
    );
    expect(summit.description).toBe(
      'A first step: “The two presidents will hold their summit in Alaska on Friday.”',
    );
  });

  test('choosing an event moves nothing', () => {
    const chosen = draw(alaskaStory(), 1440, 'starmer-meets-zelensky');
    expect(only(chosen, 'event').filter((mark) => mark.selected)).toHaveLength(1);
    const boxes = (one: Scene) => only(one, 'event').map((mark) => [mark.bar.box, mark.label?.box]);
    expect(boxes(chosen)).toEqual(boxes(scene));
  });

  test('an index of some of its events leaves the others out of the picture', () => {
    const timeline = alaskaStory();
    const scale = scaleOf(indexTimeline(timeline), 1440);
    const rest = timeline.events.filter(({ kind }) => kind !== 'statement');
    const less = layOut(indexTimeline(timeline, rest), { scale, viewport: FIT });
    expect(less.marks.filter((m) => 'eventKind' in m && m.eventKind === 'statement')).toEqual([]);
    expect(only(less, 'tick')).toEqual(only(scene, 'tick'));
  });
});

test('nothing at all is a picture that says so', () => {
  const scene = draw(timelineOf([]), 800);
  expect(only(scene, 'caption').map((mark) => mark.text.text)).toEqual(['No events yet']);
});

test('a story without any date has its events below the axis', () => {
  const unknown = event({ title: 'When?', range: somewhereIn(EARLIEST, LATEST) });
  const scene = draw(timelineOf([event({ title: 'A' }), event({ title: 'B' }), unknown]), 800);
  expect(only(scene, 'undated')).toHaveLength(3);
});

describe('what has no room', () => {
  const days = (count: number, apart = 0) =>
    timelineOf(
      Array.from({ length: count }, (_, i) => ({
        ...event({ title: `Event ${String(i)}`, range: onDay(2025, 8, 1 + i * apart) }),
        id: `e${String(i)}`,
      })),
    );
  const laidOut = (timeline: Timeline, rows?: number, undatedLines?: number): Scene => {
    const index = indexTimeline(timeline);
    return layOut(index, { scale: scaleOf(index, 1440), viewport: FIT, rows, undatedLines });
  };

  test('makes the picture grow by some rows before anything is counted', () => {
    const scene = laidOut(days(13));
    expect(only(scene, 'event')).toHaveLength(13);
    expect(only(scene, 'chip')).toEqual([]);
  });

  test('is counted where it is many, in the last of the rows that there may be', () => {
    const scene = laidOut(days(60), 6);
    expect(only(scene, 'event')).toHaveLength(5);
    expect(only(scene, 'chip').map(({ count, text }) => [count, text.text])).toEqual([[55, '+55']]);
    expect(scene.height).toBe(laidOut(days(6), 6).height);
  });

  test('takes no more rows near by than the whole has, where it may not', () => {
    const timeline = alaskaStory();
    const index = indexTimeline(timeline);
    const scale = scaleOf(index, 1440);
    const { height, rows } = layOut(index, { scale, viewport: FIT, rows: 6 });
    expect(rows).toBe(6);
    for (const factor of [1.5, 2, 3, 8]) {
      const viewport = zoomAt(scale, FIT, 1000, factor);
      expect(layOut(index, { scale, viewport, rows }).height).toBeLessThanOrEqual(height);
    }
  });

  test('is counted beside the undated where these may take no more lines', () => {
    const events = Array.from({ length: 30 }, (_, i) => event({ title: `Undated ${String(i)}` }));
    const [all, one] = [laidOut(timelineOf(events)), laidOut(timelineOf(events), 6, 1)];
    expect(only(all, 'undated')).toHaveLength(30);
    const shown = only(one, 'undated');
    expect(new Set(shown.map(({ hit }) => hit.y)).size).toBe(1);
    expect(only(one, 'chip').map(({ text, range }) => [text.text, range])).toEqual([
      [`and ${String(30 - shown.length)} more`, null],
    ]);
    for (const { box } of only(one, 'chip')) {
      expect(shown.filter(({ hit }) => overlap(hit, box))).toEqual([]);
      expect(box.y + box.height).toBeLessThan(one.height);
    }
  });

  test('takes the place of its own chip where it would be the only one in it', () => {
    const apart = timelineOf(
      Array.from({ length: 600 }, (_, i) => ({
        ...event({
          title: `Event ${String(i)} of many`,
          range: exactly(utc(1800 + ((i * 37) % 200), 1), utc(1800 + ((i * 37) % 200), 2)),
          salience: ((i * 61) % 600) / 600,
        }),
        id: `e${String(i)}`,
      })),
    );
    const scene = laidOut(apart, 14);
    expect(only(scene, 'chip').length).toBeGreaterThan(3);
    expect(only(scene, 'chip').filter(({ count }) => count === 1)).toEqual([]);
    const boxes = [...only(scene, 'event').map(({ bar }) => bar.box)];
    for (const { box } of only(scene, 'chip')) {
      expect(boxes.filter((bar) => overlap(bar, box))).toEqual([]);
    }
  });
});

describe('a story in many articles', () => {
  const many = (first: number, days: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const title = `What was told as number ${String(i)} of ${String(first)}`;
      const start = first + ((i * 7) % days) * DAY;
      return event({ title, range: exactly(start, start + DAY), salience: ((i * 37) % 100) / 100 });
    });
  const seen = (timeline: Timeline, rows: number) => {
    const index = indexTimeline(timeline);
    const scale = scaleOf(index, 1440);
    const scene = layOut(index, { scale, viewport: FIT, rows });
    return { scene, x: (time: number) => toX(scale, FIT, time) };
  };

  test('has its chips where the events are that they count, on one side of a gap', () => {
    const parts = [many(utc(2022), 300, 40), many(utc(2024), 90, 60), many(utc(2025, 8, 8), 9, 60)];
    const { scene, x } = seen(timelineOf(parts.flat()), 4);
    const chips = only(scene, 'chip');
    expect(chips.length).toBeGreaterThan(3);
    for (const { box, range, events, count } of chips) {
      const middle = box.x + box.width / 2;
      expect(middle).toBeGreaterThanOrEqual(x(range!.start));
      expect(middle).toBeLessThanOrEqual(x(range!.end));
      expect(events).toHaveLength(count);
      const sources = parts.filter((part) => part.some(({ id }) => events.includes(id)));
      expect(sources).toHaveLength(1);
    }
  });

  test('shows most events as marks before it counts any', () => {
    const articles = Array.from({ length: 20 }, (_, i) => many(utc(2024, 1, 1 + 4 * i), 30, 8));
    const { scene } = seen(timelineOf(articles.flat()), 9);
    const marks = only(scene, 'event');
    expect(marks.length).toBeGreaterThan(130);
    expect(marks.filter(({ label }) => label).length).toBeGreaterThan(10);
  });
});

test('tens of thousands of events make no more marks than there is room for', () => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    ...event({ title: `Event ${String(i)}`, range: onDay(2000, 1, 1 + (i % 5000)) }),
    id: `e${String(i)}`,
  }));
  const index = indexTimeline(timelineOf(events));
  const scene = layOut(index, { scale: scaleOf(index, 1440), viewport: FIT });
  expect(scene.marks.length).toBeLessThan(600);
  const counted = only(scene, 'chip').reduce((sum, chip) => sum + chip.count, 0);
  expect(counted + only(scene, 'event').length).toBe(20_000);
});

describe('a part of a month or decade that is told in words', () => {
  const sentence = 'The talks began in late January 2024 and ended in 2030.';
  const source = documentOf('a.txt', [sentence]);
  const told = [{ in: source, sentence, trigger: 'talks', date: 'late January 2024' }];
  const range = exactly(utc(2024, 1, 21), utc(2024, 2, 1));
  const late = { title: 'Talks', granularity: 'month', range, told } as const;
  const drawn = (sketch: EventSketch): EventMark =>
    markOf(draw(timelineOf([event(sketch)], [source])), 'Talks');

  test('is a pale band with its words', () => {
    const { bar, label, title } = drawn({ ...late, mod: 'END' });
    expect(bar.form).toBe('band');
    expect(bar.x[0]).toBeLessThan(bar.x[1]);
    expect(label?.lines[0]?.aside?.text).toBe('“late January 2024”');
    expect(title).toBe('Talks. Between 21 and 31 January 2024. Other event.');
  });

  test('is no month, and days that were told are not vague', () => {
    const { bar, label } = drawn(late);
    expect(bar.form).toBe('bar');
    expect(label?.lines[0]?.aside).toBeUndefined();
  });

  test('while a whole month is one', () => {
    const whole = { ...late, range: exactly(utc(2024, 1), utc(2024, 2)) };
    expect(drawn(whole).label?.lines[0]?.aside?.text).toBe('January 2024, month only');
  });
});

describe('what is to come after an event', () => {
  const summit = event({ title: 'Summit', kind: 'summit', range: onDay(2025, 8, 15) });
  const order = { relation: 'after', event: summit.id } as const;
  const told = (status: Status) =>
    event({ title: `Talks ${status}`, kind: 'meeting', status, order });

  test.each(['planned', 'possible'] as const)('stands behind it when it is %s', (status) => {
    const scene = draw(timelineOf([summit, told(status)]));
    expect(only(scene, 'undated')).toEqual([]);
    const talks = markOf(scene, 'Talks');
    expect(talks.bar).toMatchObject({ form: 'band', openStart: false, openEnd: true });
    expect(talks.bar.x[0]).toBeCloseTo(markOf(scene, 'Summit').bar.x[3], 6);
    expect(talks.label?.lines[0]?.aside?.text).toBe(`${status}, some time after the summit`);
    expect(talks.title).toBe(`Talks ${status}. Undated, after the summit. Meeting, ${status}.`);
  });

  test.each(['happened', 'denied'] as const)('stays undated when it is %s', (status) => {
    const scene = draw(timelineOf([summit, told(status)]));
    expect(only(scene, 'undated')).toHaveLength(1);
    expect(only(scene, 'event')).toHaveLength(1);
  });

  test('stays undated where the other event has no end or no date', () => {
    const open = { ...summit, when: { ...summit.when!, range: after(utc(2025, 8, 15)) } };
    const undated = { ...summit, when: null };
    for (const other of [open, undated]) {
      const scene = draw(timelineOf([other, told('planned')]));
      expect(only(scene, 'undated').map((mark) => mark.event)).toContain('talks-planned');
    }
  });
});

describe('any story', () => {
  const moment = fc.oneof(
    fc.integer({ min: utc(-10000), max: utc(9999) }),
    fc.integer({ min: 0, max: 40 }).map((days) => utc(2025, 8, 1) + days * DAY),
  );
  const length = fc.oneof(fc.constant(0), fc.constant(DAY), fc.nat(30 * DAY), fc.nat(900 * DAY));
  const range = fc
    .tuple(moment, length, fc.nat(4))
    .map(([start, by, form]) =>
      form === 0
        ? somewhereIn(start, start + by)
        : form === 1
          ? about(start, start + by, DAY)
          : form === 2
            ? [after(start), before(start)][by % 2]!
            : exactly(start, start + by),
    );
  const sketch = fc.record({
    title: fc.oneof(fc.lorem({ maxCount: 9 }), fc.string({ unit: 'binary', maxLength: 60 })),
    range: fc.option(range, { nil: undefined, freq: 6 }),
    kind: fc.constantFrom(...(Object.keys(KINDS) as EventKind[])),
    status: fc.constantFrom<Status[]>('happened', 'happened', 'planned', 'possible', 'denied'),
    salience: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const published = fc.array(moment, { maxLength: 3 }).map((moments) =>
    moments.map((start, i) =>
      documentOf(`${String(i)}.txt`, ['Told.'], {
        when: { start, end: start + 60_000 },
        offset: 0,
        known: 'text',
      }),
    ),
  );
  const timeline = fc
    .tuple(fc.array(sketch, { maxLength: 45 }), published)
    .map(([sketches, documents]) =>
      timelineOf(
        sketches.map(({ range: when, ...rest }, i) => ({
          ...event(when ? { ...rest, range: when } : rest),
          id: `e${String(i)}`,
        })),
        documents,
      ),
    );
  const view = fc.record({
    width: fc.integer({ min: 320, max: 4000 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    factor: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 1e5, noNaN: true })),
  });
  const scene = fc.tuple(timeline, view).map(([one, { width, at, factor }]) => {
    const index = indexTimeline(one);
    const scale = scaleOf(index, width);
    const viewport = zoomAt(scale, FIT, at * width, factor);
    return { timeline: one, viewport, scene: layOut(index, { scale, viewport }) };
  });

  test('has no two labels that meet, and no label on the mark of another event', () => {
    fc.assert(
      fc.property(scene, ({ scene: { marks } }) => {
        const events = marks.filter((mark) => mark.kind === 'event' || mark.kind === 'undated');
        events.forEach((one, i) => {
          if (!one.label) return;
          for (const [j, other] of events.entries()) {
            if (i === j) continue;
            if (other.label) expect(overlap(one.label.box, other.label.box)).toBe(false);
            if (other.kind === 'event') expect(overlap(one.label.box, other.bar.box)).toBe(false);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('has no chip on a mark, a label or another chip', () => {
    fc.assert(
      fc.property(scene, ({ scene: { marks } }) => {
        const chips = marks.filter((mark) => mark.kind === 'chip').map(({ box }) => box);
        const taken = marks.flatMap((mark) =>
          mark.kind === 'event' ? [mark.bar.box, ...(mark.label ? [mark.label.box] : [])] : [],
        );
        chips.forEach((chip, i) => {
          const others = [...taken, ...chips.slice(i + 1)];
          expect(others.filter((box) => overlap(chip, box))).toEqual([]);
        });
      }),
    );
  });

  test('has its labels on the canvas, and no text wider than its box', () => {
    fc.assert(
      fc.property(scene, ({ scene: { marks, width, height } }) => {
        for (const mark of marks) {
          if (mark.kind !== 'event' && mark.kind !== 'undated') continue;
          const { label } = mark;
          if (!label) continue;
          expect(label.box.x).toBeGreaterThanOrEqual(0);
          expect(label.box.x + label.box.width).toBeLessThanOrEqual(width + 0.01);
          expect(label.box.y + label.box.height).toBeLessThanOrEqual(height);
          for (const line of label.lines) {
            const own = measureText(line.text, line.size, line.weight);
            const aside = line.aside
              ? line.aside.gap + measureText(line.aside.text, line.aside.size, 400)
              : 0;
            expect(own + aside).toBeLessThanOrEqual(label.box.width + 0.01);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no line through a label', () => {
    fc.assert(
      fc.property(scene, ({ scene: { marks } }) => {
        const labels = marks.flatMap((mark) => {
          if (mark.kind === 'event' && mark.label) return [mark.label.box];
          return (mark.kind === 'publication' || mark.kind === 'writing') && mark.words
            ? [boxOfWords(mark.words)]
            : [];
        });
        for (const mark of marks) {
          if (mark.kind !== 'gridline' && mark.kind !== 'publication') continue;
          for (const [from, to] of mark.segments) {
            const line = { x: mark.x, y: from, width: 0.02, height: to - from };
            expect(labels.filter((box) => overlap(line, box))).toEqual([]);
          }
        }
      }),
    );
  });

  test('has every event, at the widest view', () => {
    fc.assert(
      fc.property(timeline, fc.integer({ min: 320, max: 4000 }), (one, width) => {
        const ids = draw(one, width).marks.flatMap((mark) => {
          if (mark.kind === 'chip') return mark.events;
          return mark.kind === 'event' || mark.kind === 'undated' ? [mark.event] : [];
        });
        expect(ids.toSorted()).toEqual(one.events.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('is laid out the same way again, from plain JSON to plain JSON', () => {
    fc.assert(
      fc.property(scene, ({ timeline: one, viewport, scene: first }) => {
        const index = indexTimeline(JSON.parse(JSON.stringify(one)) as Timeline);
        const again = layOut(index, { scale: scaleOf(index, first.width), viewport });
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
      }),
      { numRuns: 50 },
    );
  });
});
