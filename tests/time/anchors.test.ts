import { describe, expect, it } from 'vitest';
import { daysOf, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('the day from which an expression counts', () => {
  it('is that of the speech, told in the same sentence before or after the quotation', () => {
    const before = 'On Monday he said: “We leave tomorrow.”';
    const after = '“We sail tonight,” the skipper vowed on 28 July.';
    expect(timesIn(before).map((time) => time.value)).toEqual(['2025-08-11', '2025-08-12']);
    expect(timesIn(after).map((time) => time.value)).toEqual(['2025-07-28TNI', '2025-07-28']);
  });

  it('is carried on while the same speaker speaks', () => {
    const text =
      'On Thursday, Mr Trump suggested leaders could be invited to a second meeting if Friday’s summit is successful.\n\n' +
      'Speaking at the White House, he said: “We have a meeting with President Putin tomorrow, I think.”';
    const tomorrow = timesIn(text).at(-1)!;
    expect(tomorrow.value).toBe('2025-08-15');
    const from = text.indexOf('Thursday');
    expect(tomorrow.anchor).toEqual({ kind: 'speech', span: { from, to: from + 8 } });
  });

  it('is that of writing where no day of the speech is told', () => {
    const text =
      'The day is being commemorated on Monday in London. He told the BBC: “So today in Alaska is what I hope.”';
    const today = timesIn(text).at(-1)!;
    expect([today.value, today.anchor]).toEqual(['2025-08-15', { kind: 'creation' }]);
  });

  it('is the date told before for what comes later', () => {
    const text =
      'The comet appeared on 24 June 2023. Two months later it was gone. The next day it rained.';
    const [march, later] = timesIn(text);
    expect(later).toMatchObject({
      value: '2023-08',
      anchor: { kind: 'expression', span: march?.span },
    });
  });

  it.each([
    ['The league was founded in 1949. That year the drought ended.', '1949'],
    ['It was signed on 3 March 2020; the following month it collapsed.', '2020-04'],
    ['It was signed on 3 March 2020. The day before, shots fell.', '2020-03-02'],
    ['They sold the farm in March 2019 and the following year opened an inn.', '2020'],
    ['It was signed in November 1995, and troops arrived that December.', '1995-12'],
    ['In 2019 the firm nearly failed; two weeks ago it was sold.', '2025-08-01'],
    ['In 2019 he left on 3 May, returned in July and died on 4 October.', '2019-10-04'],
    ['In 2023, shares fell in March and rose in June.', '2023-06'],
  ])('%s', (text, value) => {
    expect(timesIn(text).at(-1)!.value).toBe(value);
  });

  it.each([
    ['The war began in June 1990. That day nobody slept.', '1990-06-XX', '1990-06-01 1990-06-30'],
    ['The war began in 1990. The next day nobody slept.', '1990-XX-XX', '1990-01-01 1990-12-31'],
  ])('is no certain day where only a month or a year was told: %s', (text, value, days) => {
    const time = timesIn(text).at(-1)!;
    expect([time.value, time.edtf, daysOf(time)]).toEqual([value, value, days]);
  });

  it('may be any day of a season', () => {
    const time = timesIn('It began in the summer of 1990. The same day they fled.').at(-1)!;
    expect([time.value, time.edtf, daysOf(time)]).toEqual([
      '1990-XX-XX',
      null,
      '1990-06-01 1990-08-31',
    ]);
  });

  it('is not the date told before one that nobody can place', () => {
    const times = timesIn('It began on 4 May 1990. He left on Monday. The next day he came.', null);
    expect(times.at(-1)).toMatchObject({ range: null, anchor: { kind: 'missing' } });
  });

  it('is not moved by what only bounds a story', () => {
    const text =
      'War broke out in September 1939. In 1940 France fell. In March 1941 a pact was signed that lasted until the fall ' +
      'of the city in February 1945. In June they marched. In 1942 they fell back. In 1943 they lost.';
    expect(timesIn(text).map((time) => time.value)).toContain('1941-06');
  });

  it('is the story’s own day in a history', () => {
    const text =
      'War broke out in September 1939. In 1940 France fell. On 22 June an armistice was signed. ' +
      'In 1941 the Soviet Union was invaded; on 7 December Japan attacked. In 1943 Italy surrendered. ' +
      'In 1944 Normandy was invaded. On 8 May 1945 it was over.';
    expect(timesIn(text).map((time) => time.value)).toEqual([
      '1939-09',
      '1940',
      '1940-06-22',
      '1941',
      '1941-12-07',
      '1943',
      '1944',
      '1945-05-08',
    ]);
  });
});
