import { expect, it } from 'vitest';
import { rowsAsCsv } from '../../src/app/table/rows-as-csv.ts';
import { event, onDay } from '../support/sketch.ts';

const rows = [
  event({ title: 'Talks, “open”', range: onDay(2025, 8, 15), edtf: '2025-08-15', kind: 'meeting' }),
  event({ title: '=SUM("a")' }),
];

it('quotes what needs it, and lets nothing be a formula', () => {
  const [head, dated, formula, rest] = rowsAsCsv(rows, new Map()).split('\r\n');
  expect(head).toBe('Date,EDTF,Event,Kind,Status,Sources,Review,Starred,Tags,Comment');
  expect(dated).toMatch(
    /^Friday 15 August 2025,2025-08-15,"Talks, “open”",Meeting,happened,\d,,,,$/,
  );
  expect(formula).toMatch(/^no date told,,"'=SUM\(""a""\)",/);
  expect(rest).toBe('');
});

it('tells what was said of an event, and lets no comment be a formula', () => {
  const review = {
    verdict: 'disputed',
    starred: true,
    tags: ['port', 'talks'],
    comment: '-1 day?',
    found: {},
    dateWords: null,
  } as const;
  const [, line] = rowsAsCsv([{ ...event({ title: 'Talks' }), review }], new Map()).split('\r\n');
  expect(line).toMatch(/,disputed,yes,port; talks,'-1 day\?$/);
});
