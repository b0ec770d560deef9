import { describe, expect, test } from 'vitest';
import { EARLIEST, LATEST, somewhereIn } from '../../src/document/time-range.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { draw, markOf, only } from '../support/scenes.ts';
import { event, timelineOf, utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

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
      'article 2 published 14:29 UTC, 15:29 locally',
    ]);
  });

  test('on a narrow picture a label below a mark at the edge is moved rather than cut', () => {
    const narrow = draw(alaskaStory(), 390);
    const title = (name: string) => markOf(narrow, name).label?.lines[0]?.text;
    expect(title('Trump–Putin summit')).toBe('Trump–Putin summit, Alaska');
  });

  test('draws today where it is told and in view', () => {
    const index = indexTimeline(alaskaStory());
    const view = { scale: scaleOf(index, 1440), viewport: FIT };
    const namesOf = (today?: number) =>
      only(layOut(index, { ...view, today }), 'publication').map(({ words }) => words?.text);
    expect(namesOf(utc(2025, 8, 12))).toEqual([
      'today',
      'article 2 published 14:29 UTC, 15:29 locally',
    ]);
    expect(namesOf(utc(2030, 1, 1))).toEqual(namesOf());
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

  test('the day of an article, where no hour is known, is a bracket over that day', () => {
    const told = alaskaStory();
    const when = { start: utc(2025, 8, 14), end: utc(2025, 8, 15) };
    const created = { when, offset: 0, known: 'text' } as const;
    const extractions = told.extractions.map((one, i) =>
      i === 0 ? { ...one, document: { ...one.document, created } } : one,
    );
    const [writing] = only(draw({ ...told, extractions }), 'writing');
    expect(writing?.words.text).toBe('article 1 published 14 August 2025');
    const meeting = markOf(scene, 'Starmer meets Zelensky').bar;
    expect([writing!.x, writing!.x + writing!.width]).toEqual([meeting.x[0], meeting.x[3]]);
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
