import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findZone,
  fixed,
  offsetAt,
  offsetAtLocal,
  zoneSource,
  type Zone,
} from '../../src/document/zones.ts';

const AUGUST = Date.UTC(2025, 7, 15, 12);
const JANUARY = Date.UTC(2025, 0, 15, 12);

function zone(words: string): Zone {
  const found = findZone(words);
  if (!found) throw new Error(`no zone: ${words}`);
  return found;
}

describe('findZone', () => {
  it.each([
    ['Eastern Daylight Time', -240, -240],
    ['eastern time', -240, -300],
    ['ET', -240, -300],
    ['EST', -300, -300],
    ['UK time', 60, 0],
    ['British Summer Time', 60, 60],
    ['BST', 60, 60],
    ['GMT', 0, 0],
    ['Z', 0, 0],
    ['CET', 120, 60],
    ['Moscow\u00a0time', 180, 180],
    ['Sydney time', 600, 660],
    ['New Zealand time', 720, 780],
    ['GMT+1', 60, 60],
    ['UTC-03:30', -210, -210],
    ['+0530', 330, 330],
    ['\u22124', -240, -240],
  ])('%s stands at %i in August and %i in January', (words, august, january) => {
    expect([offsetAt(zone(words), AUGUST), offsetAt(zone(words), JANUARY)]).toEqual([
      august,
      january,
    ]);
  });

  it.each([
    'est',
    'art',
    'local time',
    '',
    'time',
    'Eastern',
    '+15:00',
    'EDT again',
    '2025',
    'constructor',
  ])('%j names no zone', (words) => {
    expect(findZone(words)).toBeNull();
  });
});

describe('offsetAt', () => {
  it('changes at the minute in which the clocks do', () => {
    const change = Date.UTC(2025, 2, 30, 1);
    expect([offsetAt(zone('UK time'), change - 1), offsetAt(zone('UK time'), change)]).toEqual([
      0, 60,
    ]);
    const back = Date.UTC(2025, 10, 2, 6);
    expect([offsetAt(zone('ET'), back - 1), offsetAt(zone('ET'), back)]).toEqual([-240, -300]);
  });

  it('follows the rule of its day', () => {
    expect(offsetAt(zone('ET'), Date.UTC(2005, 2, 20))).toBe(-300);
    expect(offsetAt(zone('ET'), Date.UTC(2007, 2, 20))).toBe(-240);
    expect(offsetAt(zone('ET'), Date.UTC(1900, 6, 1))).toBe(-300);
  });
});

describe('offsetAtLocal', () => {
  it('takes summer time in the hour that comes twice', () => {
    expect(offsetAtLocal(zone('ET'), Date.UTC(2025, 10, 2, 1, 30))).toBe(-240);
    expect(offsetAtLocal(zone('ET'), Date.UTC(2025, 10, 2, 2, 30))).toBe(-300);
  });

  it('agrees with offsetAt', () => {
    const moments = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(
        fc.constantFrom('ET', 'UK time', 'CET', 'Sydney time', 'EDT', 'GMT'),
        moments,
        (name, utc) => {
          const offset = offsetAt(zone(name), utc);
          const local = offsetAtLocal(zone(name), utc + offset * 60_000);
          expect([offset, offset + 60]).toContain(local);
        },
      ),
    );
  });
});

describe('zoneSource', () => {
  const pattern = new RegExp(String.raw`\b\d{1,2} ?[ap]m (${zoneSource()})`, 'u');

  it.each([
    ['at 3 pm Eastern Daylight Time on Friday', 'Eastern Daylight Time'],
    ['at 3pm UK Time.', 'UK Time'],
    ['at 3pm GMT+1,', 'GMT+1'],
    ['at 3pm ET today', 'ET'],
  ])('%s: %s', (text, words) => {
    expect(pattern.exec(text)?.[1]).toBe(words);
    expect(findZone(words)).not.toBeNull();
  });

  it('leaves words alone that only begin like a zone', () => {
    expect(pattern.exec('at 3pm ETON')).toBeNull();
  });
});

describe('fixed', () => {
  it('is named by its offset', () => {
    expect([fixed(-210).name, fixed(0).name]).toEqual(['UTC-03:30', 'UTC+00:00']);
  });
});
