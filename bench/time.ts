/**
 * How well expressions of time are found in articles that people have marked: strict, relaxed and value F1 after the
 * definitions of TempEval-3, each beside what is aimed at; then sentences with one expression each, by interval and
 * EDTF, and traps that mean no date.
 *
 *   npm run bench:time [-- --halves] [-- --cases]
 *
 * `--halves` scores the articles of even and of odd number apart: rules are made by looking at the even ones, and judged
 * by the odd. `--cases` lists the sentences that are read wrong. The texts are not part of the project: what is not on
 * the machine is skipped, and said.
 */
import { runCases, type Case, type CaseOutcome } from './time/cases.ts';
import {
  CORPORA,
  DATA,
  figuresOf,
  loadScorer,
  predict,
  readLines,
  type Figures,
  type GoldDocument,
} from './time/corpora.ts';

const halves = process.argv.includes('--halves');
const listCases = process.argv.includes('--cases');

function row(name: string, figures: Figures, aim: Figures | null): string {
  const cells = figures.map((figure, i) => {
    const wanted = aim === null ? '' : `${figure < aim[i]! ? '<' : '≥'} ${String(aim[i])}`;
    return `${figure.toFixed(1).padStart(6)} ${wanted.padEnd(6)}`;
  });
  return `${name.padEnd(16)}${cells.join('')}`;
}

async function benchCorpora(): Promise<void> {
  const scorer = await loadScorer();
  if (!scorer) {
    console.log('corpora skipped: their scorer is not on this machine.');
    return;
  }
  console.log(`${'corpus'.padEnd(16)}strict       relaxed      value`);
  for (const [name, aim] of CORPORA) {
    const gold = readLines(name) as GoldDocument[] | null;
    if (!gold) {
      console.log(`${name.padEnd(16)}skipped: not in ${DATA}`);
      continue;
    }
    const found = gold.map(predict);
    console.log(row(name, figuresOf(scorer, gold, found), aim));
    if (!halves) continue;
    for (const [half, label] of ['  even', '  odd'].entries()) {
      const mine = gold.filter((_, i) => i % 2 === half);
      console.log(row(label, figuresOf(scorer, mine, found), null));
    }
  }
}

function share(label: string, part: number, whole: number, aim: string): string {
  const percent = ((100 * part) / whole).toFixed(1);
  return `${label.padEnd(42)}${String(part)} of ${String(whole)} = ${percent} % (aim: ${aim})`;
}

function describeOutcome({ one, found }: CaseOutcome): string {
  const read = found.map(({ rule, value, edtf }) => `${rule} ${value} ${edtf ?? '–'}`).join(', ');
  const { edtf = '–', start = '', end = '' } = one.want ?? {};
  return `  ${one.id} “${one.quote}”: wanted ${String(edtf)} ${String(start)} ${String(end)}, read ${read || 'nothing'}`;
}

function benchCases(): void {
  const cases = readLines('cases') as Case[] | null;
  if (!cases) {
    console.log(`cases skipped: not in ${DATA}`);
    return;
  }
  const { datable, traps } = runCases(cases);
  const wrong = datable.filter(({ right }) => !right);
  const fallen = traps.filter(({ right }) => !right);
  console.log('');
  console.log(
    share(
      'sentences, interval and EDTF right',
      datable.length - wrong.length,
      datable.length,
      '≥ 95',
    ),
  );
  console.log(share('traps read as dates', fallen.length, traps.length, '≤ 2'));
  if (listCases) [...wrong, ...fallen].forEach((one) => console.log(describeOutcome(one)));
}

await benchCorpora();
benchCases();
