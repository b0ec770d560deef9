import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { NOWHERE, readAddress, writeAddress } from '../../src/app/find/address.ts';
import type { Address } from '../../src/app/find/address.ts';
import { readMoment, shortMoment } from '../../src/app/find/moments.ts';
import { FACET_LIST } from '../../src/app/state/facets.ts';
import { EARLIEST, LATEST } from '../../src/document/time-range.ts';
import { DAY, utc } from '../support/sketch.ts';

const address = (part: Partial<Address>): Address => ({ ...NOWHERE, ...part });

describe('an address', () => {
  it('is short and can be read', () => {
    const choices = {
      kind: new Map([
        ['summit', 'only'],
        ['talks', 'only'],
      ] as const),
      participant: new Map([
        ['Ana Fé, MP', 'only'],
        ['', 'without'],
      ] as const),
    };
    const whole = address({
      view: { start: utc(2025, 8, 1), end: utc(2025, 8, 20) },
      search: 'first step',
      period: { start: utc(2014, 6), end: utc(2014, 9) },
      choices,
      event: 'summit-1',
      middle: 'table',
      scaleKind: 'true',
      lanesBy: 'article',
      collapsed: ['d-1', 'Ana Fé'],
      laneOrder: ['*others', 'd-1'],
    });
    const written =
      '#from=2025-08-01&to=2025-08-20&q=first+step&when=2014-06-01..2014-08-31' +
      '&kind=summit,talks&participant=Ana+F%C3%A9%2C+MP,!&event=summit-1&show=table&scale=true&lanes=article&closed=d-1,Ana+F%C3%A9&order=*others,d-1';
    expect(writeAddress(whole)).toBe(written);
    expect(readAddress(written)).toEqual(whole);
  });

  it('of nowhere is empty, and back', () => {
    expect(writeAddress(NOWHERE)).toBe('');
    for (const empty of ['', '#']) expect(readAddress(empty)).toEqual(NOWHERE);
  });

  it('keeps open sides, moments within a day, and years before our era', () => {
    for (const period of [
      { start: utc(2025, 8), end: LATEST },
      { start: EARLIEST, end: utc(1990) },
      { start: utc(2025, 8, 15, 14), end: utc(2025, 8, 15, 14, 30) },
      { start: utc(-43), end: utc(-42) },
    ])
      expect(readAddress(writeAddress(address({ period })))).toEqual(address({ period }));
  });

  test.each(['#timeline', '#=', '#utm_source=x', '#q', `#q=${'a'.repeat(9000)}`])(
    '%.30s is not ours',
    (fragment) => {
      expect(readAddress(fragment)).toBeNull();
    },
  );

  test.each([
    '#from=2025-02-30&to=2025-03-03',
    '#from=2025-08-20&to=2025-08-01',
    '#from=2025-08-20',
    '#from=<b>&to=1e9',
    '#when=2025',
    '#when=..',
    '#when=2025-08-20..2025-08-01',
    '#q=%E0%A4%A',
    '#show=everything',
    '#kind=%',
    '#scale=wide',
    '#lanes=__proto__&closed=a',
    '#__proto__=x&q=',
  ])('%s tells nothing, and does no harm', (fragment) => {
    expect(readAddress(fragment)).toEqual(NOWHERE);
  });

  it('leaves out what is wrong, and keeps the rest', () => {
    expect(readAddress('#from=x&to=y&kind=vote&other=1&event=a%')).toEqual(
      address({ choices: { kind: new Map([['vote', 'only']]) } }),
    );
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const moment = fc.integer({ min: utc(-9000), max: utc(12_000) });
  const range = fc
    .tuple(moment, moment)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const period = fc.oneof(
    range,
    moment.map((start) => ({ start, end: LATEST })),
    moment.map((end) => ({ start: EARLIEST, end })),
  );
  const choice = fc
    .uniqueArray(fc.tuple(text, fc.constantFrom('only', 'without')), {
      minLength: 1,
      maxLength: 4,
      selector: ([value]) => value,
    })
    .map((pairs) => new Map(pairs));
  const someKeys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });
  const lanes: fc.Arbitrary<Pick<Address, 'lanesBy' | 'collapsed' | 'laneOrder'>> = fc.oneof(
    fc.constant({ lanesBy: 'none' as const, collapsed: [], laneOrder: [] }),
    fc.record({
      lanesBy: fc.constantFrom('kind', 'article', 'participant', 'place'),
      collapsed: someKeys,
      laneOrder: someKeys,
    }),
  );
  const rest: fc.Arbitrary<Omit<Address, 'lanesBy' | 'collapsed' | 'laneOrder'>> = fc.record({
    view: fc.option(range),
    search: text,
    period: fc.option(period),
    choices: fc.dictionary(fc.constantFrom(...FACET_LIST.map(([facet]) => facet)), choice),
    event: fc.option(fc.string({ minLength: 1 })),
    article: fc.option(fc.string({ minLength: 1 })),
    middle: fc.constantFrom('article', 'table'),
    scaleKind: fc.constantFrom('folded', 'true'),
  });
  const anywhere: fc.Arbitrary<Address> = fc
    .tuple(rest, lanes)
    .map(([one, other]) => ({ ...one, ...other }));

  it('comes back as it was, the view to a thousandth', () => {
    fc.assert(
      fc.property(anywhere, (here) => {
        const back = readAddress(writeAddress(here));
        expect({ ...back, view: null }).toEqual({ ...here, view: null });
        if (!here.view || !back?.view) return;
        const near = (here.view.end - here.view.start) / 1000;
        expect(Math.abs(back.view.start - here.view.start)).toBeLessThanOrEqual(near);
        expect(Math.abs(back.view.end - here.view.end)).toBeLessThanOrEqual(near);
        expect(writeAddress(back)).toBe(writeAddress(here));
      }),
    );
  });

  it('can be any text at all', () => {
    const key = fc.constantFrom('from', 'to', 'when', 'q', 'kind', 'place', 'event', 'x');
    const fields = fc.array(fc.tuple(key, fc.string()), { maxLength: 5 });
    const made = fields.map((all) => `#${all.map((field) => field.join('=')).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), made), (fragment) => {
        const told = readAddress(fragment);
        if (told) expect(readAddress(writeAddress(told))).toEqual(told);
      }),
    );
  });
});

describe('a moment', () => {
  it('is no longer than it need be, and comes back', () => {
    expect(shortMoment(utc(2025, 8, 15))).toBe('2025-08-15');
    expect(shortMoment(utc(2025, 8, 15, 14))).toBe('2025-08-15T14');
    expect(shortMoment(utc(2025, 8, 15) + 30 * 60_000)).toBe('2025-08-15T00:30');
    expect(shortMoment(DAY + 5000)).toBe('1970-01-02T00:00:05');
    fc.assert(
      fc.property(fc.integer({ min: EARLIEST, max: LATEST }), (moment) => {
        expect(readMoment(shortMoment(moment))).toBe(moment);
      }),
    );
  });
});
