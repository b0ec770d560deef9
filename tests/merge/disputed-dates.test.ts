import { describe, expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import { storyOf } from '../support/annotated.ts';

/** Each event of some articles: its date, and the dates that dispute it. */
function datesOf(...texts: readonly string[]): string[] {
  const documents = texts.map((text, i) => ({
    ...storyOf(text, '2025-08-15'),
    id: `a${String(i)}`,
  }));
  return toTimeline(documents.map(extract)).events.map(({ when, disputed }) =>
    [when, ...disputed].map((one) => one?.edtf ?? 'undated').join(' or '),
  );
}

const MEETING = 'Ann Lee met Jean Roux in Rome on 4 August 2025.';

it('one event to which two articles give other dates has both', () => {
  expect(datesOf(MEETING, 'Jean Roux met Ann Lee in Rome on 5 August 2025.')).toEqual([
    '2025-08-04 or 2025-08-05',
  ]);
});

describe('two events it stays', () => {
  it.each([
    ['in another place', ['Ann Lee met Jean Roux in Oslo on 5 August 2025.']],
    ['without a place', ['Ann Lee met Jean Roux on 5 August 2025.']],
    ['with other people', ['Ann Lee met Ole Berg in Rome on 5 August 2025.']],
    ['a week later', ['Ann Lee met Jean Roux in Rome on 11 August 2025.']],
  ])('%s', (_, texts) => {
    expect(datesOf(MEETING, ...texts)).toHaveLength(2);
  });

  it('where one article tells both', () => {
    expect(datesOf(`${MEETING} Ann Lee met Jean Roux in Rome on 5 August 2025.`)).toHaveLength(2);
  });

  it('where only what was said is told', () => {
    expect(
      datesOf(
        'Ann Lee told Jean Roux in Rome on 4 August 2025 that it was late.',
        'Ann Lee told Jean Roux in Rome on 5 August 2025 that it was late.',
      ),
    ).toHaveLength(2);
  });
});
