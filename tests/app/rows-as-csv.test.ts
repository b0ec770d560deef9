import { expect, it } from 'vitest';
import { rowsAsCsv } from '../../src/app/table/rows-as-csv.ts';
import { event, onDay } from '../support/sketch.ts';

const rows = [
  event({ title: 'Talks, “open”', range: onDay(2025, 8, 15), edtf: '2025-08-15', kind: 'meeting' }),
  event({ title: '=SUM("a")' }),
];

it('quotes what needs it, and lets nothing be a formula', () => {
  const [head, dated, formula, rest] = rowsAsCsv(rows, new Map()).split('\r\n');
  expect(head).toBe('Date,EDTF,Event,Kind,Status,Sources');
  expect(dated).toMatch(/^Friday 15 August 2025,2025-08-15,"Talks, “open”",Meeting,happened,\d$/);
  expect(formula).toMatch(/^no date told,,"'=SUM\(""a""\)",/);
  expect(rest).toBe('');
});
