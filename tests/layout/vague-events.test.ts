import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/document/time-range.ts';
import type { Status } from '../../src/events/event-mention.ts';
import type { EventMark } from '../../src/layout/scene.ts';
import { draw, markOf, only } from '../support/scenes.ts';
import {
  after,
  documentOf,
  event,
  onDay,
  timelineOf,
  utc,
  type EventSketch,
} from '../support/sketch.ts';

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
