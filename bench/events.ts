/**
 * How well events are found and dated in articles in which people dated them. Of the events that have a date in the
 * gold: how many are found (a trigger of ours meets one of theirs), and how many of the found have the same date, at
 * the gold's granularity (an undated one has not); beside each what is aimed at. Then the same two where only what we
 * date counts as found, what the day of publication would reach on the same found events, and floors that others
 * measured. Then which sentences tell an event, a date, both or neither, and what the extraction of an article takes.
 *
 *   npm run bench:events [-- --halves]
 *
 * `--halves` scores the articles of even and of odd number apart: rules are made by looking at the even ones, and judged
 * by the odd. The texts are not part of the project: what is not on the machine is skipped, and said.
 */
import { extract } from '../src/extract.ts';
import {
  CORPORA,
  figuresOf,
  loadScorer,
  onPublication,
  predict,
  type Corpus,
  type GoldEvents,
} from './events/corpora.ts';
import { coverageOf } from './events/coverage.ts';
import { timeOfArticle } from './events/speed.ts';
import { DATA, readLines } from './time/corpora.ts';
import { storyOf } from './time/story.ts';

const halves = process.argv.includes('--halves');
const CORPUS_WIDTH = 30;

const percent = (figure: number) => figure.toFixed(1).padStart(5);
const beside = (figure: number, aim: number | null) =>
  `${percent(figure)} ${(aim === null ? '' : `${figure < aim ? '<' : '≥'} ${String(aim)}`).padEnd(6)}`;

type Scorer = NonNullable<Awaited<ReturnType<typeof loadScorer>>>;

function row(scorer: Scorer, gold: readonly GoldEvents[], corpus: Corpus | null): string {
  const found = gold.map(predict);
  const articles = new Map(gold.map((article) => [article.id, article]));
  const ours = figuresOf(scorer, gold, found);
  const floor = figuresOf(
    scorer,
    gold,
    found.map((one) => onPublication(one, articles)),
  );
  return [
    String(ours.dated).padStart(5),
    beside(ours.found, corpus?.aim.found ?? null),
    beside(ours.right, corpus?.aim.right ?? null),
    `${percent(ours.foundDated)} ${percent(ours.rightOfDated)}`,
    percent(floor.right),
    corpus?.floors ?? '',
  ].join('  ');
}

async function benchDates(): Promise<void> {
  const scorer = await loadScorer();
  if (!scorer) {
    console.log('dates skipped: their scorer is not on this machine.');
    return;
  }
  console.log(
    `${'corpus'.padEnd(CORPUS_WIDTH)}dated  found         right date     dated right  publication day, elsewhere`,
  );
  for (const corpus of CORPORA) {
    const gold = readLines(corpus.name) as GoldEvents[] | null;
    const label = corpus.name.padEnd(CORPUS_WIDTH);
    if (!gold) {
      console.log(`${label}skipped: not in ${DATA}`);
      continue;
    }
    console.log(`${label}${row(scorer, gold, corpus)}`);
    if (!halves) continue;
    for (const [half, name] of ['  even', '  odd'].entries()) {
      const mine = gold.filter((_, i) => i % 2 === half);
      console.log(`${name.padEnd(CORPUS_WIDTH)}${row(scorer, mine, null)}`);
    }
  }
}

function benchCoverage(): void {
  console.log(`\n${'sentences with'.padEnd(CORPUS_WIDTH)}event and date  event   date  neither`);
  for (const { name } of CORPORA) {
    const gold = readLines(name) as GoldEvents[] | null;
    if (!gold) continue;
    const { both, event, date, neither } = coverageOf(
      gold.map(({ id, text, dct }) => extract(storyOf(id, text, dct))),
    );
    const all = both + event + date + neither;
    const share = (part: number, width: number) => ((100 * part) / all).toFixed(1).padStart(width);
    console.log(
      `${name.padEnd(CORPUS_WIDTH)}${share(both, 14)}${share(event, 7)}${share(date, 7)}${share(neither, 9)} % of ${String(all)}`,
    );
  }
}

function benchSpeed(): void {
  const { extraction, chrono } = timeOfArticle();
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  console.log(
    `\nan article of 5,000 characters: ${ms(extraction)} (aim: < 50), chrono-node alone ${ms(chrono)}, ratio ${(extraction / chrono).toFixed(2)} (aim: ≤ 6)`,
  );
}

await benchDates();
benchCoverage();
benchSpeed();
