import { expect, test } from 'vitest';
import { toldGroups } from '../../src/app/text/told-groups.ts';
import type { Occurrence } from '../../src/events/event-mention.ts';
import { exactly } from '../../src/document/time-range.ts';
import { utc } from '../support/sketch.ts';

const DAY = {
  range: exactly(utc(2024, 3, 3), utc(2024, 3, 4)),
  edtf: '2024-03-03',
  granularity: 'day',
} as const;

function told(from: number, more: Partial<Occurrence>): Occurrence {
  return {
    trigger: { from, to: from + 4 },
    kind: 'event',
    status: 'happened',
    statusTold: true,
    time: null,
    when: null,
    timeBasis: null,
    within: null,
    ...more,
  };
}

test('sorts what is told by how sure its date is, then by kind, then as the text tells it', () => {
  const groups = toldGroups([
    told(0, {}),
    told(10, { kind: 'meeting' }),
    told(20, { when: DAY, timeBasis: 'running' }),
    told(30, { when: DAY, timeBasis: 'told', kind: 'statement' }),
    told(40, { when: DAY, timeBasis: 'told', kind: 'statement' }),
    told(50, {}),
  ]);
  expect(
    groups.map(({ dated, count, kinds }) => [
      `${dated} ${String(count)}`,
      ...kinds.map((one) => `${one.kind} ${one.told.map(({ trigger }) => trigger.from).join(' ')}`),
    ]),
  ).toEqual([
    ['told 2', 'statement 30 40'],
    ['likeliest 1', 'event 20'],
    ['none 3', 'meeting 10', 'event 0 50'],
  ]);
});

test('has no groups where nothing is told', () => {
  expect(toldGroups([])).toEqual([]);
});
