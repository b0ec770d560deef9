/**
 * How many of the events that are shown are right: of those on the timelines of articles drawn by lot, each judged by
 * a reader, the share that are events with the right date, status and an understandable title.
 *
 *   npm run bench:judged [-- --wrong]
 *
 * Prints the share for each lot, then what is shown but was not judged as it is now; `--wrong` lists what was judged
 * wrong and is still shown. The verdicts hold offsets, the texts are not part of the project: without them the bench
 * says so and ends.
 */
import { readFileSync } from 'node:fs';
import { drawLot, shownFor } from './judged/lot.ts';
import type { GoldDocument } from './time/corpora.ts';
import { judge, REASONS, type Judged, type Verdict } from './judged/verdicts.ts';

const AIM = 85;
/** The lots by which the rules were made, each judged before any rule was changed for it. */
const SEEDS = ['blue pencil', 'proof', 'marginalia', 'galley', 'colophon'];
/** Lots of articles that no lot before them held. */
const UNSEEN_SEEDS = ['signature', 'imprint'];

const listWrong = process.argv.includes('--wrong');

function describe({ shown: { article, event }, verdict }: Judged): string {
  const from = String(event.mentions[0]?.trigger.from ?? 0);
  const why = verdict?.reason ? `  (${REASONS[verdict.reason]})` : '';
  return `  ${article.id}:${from} ${event.when?.edtf ?? 'undated'} ${event.kind}, ${event.status}: ${event.title}${why}`;
}

function printList(label: string, list: readonly Judged[]): void {
  if (list.length > 0) console.log(`\n${label}: ${String(list.length)}`);
  for (const one of list) console.log(describe(one));
}

function share(label: string, list: readonly Judged[]): string {
  const right = list.filter(({ verdict }) => verdict?.right).length;
  const percent = list.length > 0 ? ((100 * right) / list.length).toFixed(1) : '–';
  return `${label.padEnd(28)}${String(right)} of ${String(list.length)} = ${percent} %`;
}

function benchLot(seed: string, lot: readonly GoldDocument[], verdicts: readonly Verdict[]): void {
  const all = judge(lot.flatMap(shownFor), verdicts);
  const judged = all.filter(({ verdict }) => verdict !== null);
  console.log(
    `\nlot “${seed}”, ${String(lot.length)} articles, ${String(all.length)} events shown`,
  );
  console.log(`${share('right of those judged', judged)} (aim: ${String(AIM)})`);
  console.log(
    share(
      '  with a date',
      judged.filter(({ shown }) => shown.event.when !== null),
    ),
  );
  if (listWrong)
    printList(
      'judged wrong',
      judged.filter(({ verdict }) => verdict?.right === false),
    );
  printList(
    'not judged yet',
    all.filter(({ verdict }) => verdict === null),
  );
  printList(
    'judged under another title',
    judged.filter((one) => one.isRetitled),
  );
}

const verdicts = JSON.parse(readFileSync('tests/fixtures/judged.json', 'utf8')) as Verdict[];
const held = new Set<string>();
for (const seed of [...SEEDS, ...UNSEEN_SEEDS]) {
  const lot = drawLot(seed, UNSEEN_SEEDS.includes(seed) ? held : new Set());
  if (!lot) {
    console.log('bench:judged skipped: the articles are not on this machine.');
    break;
  }
  for (const { id } of lot) held.add(id);
  benchLot(seed, lot, verdicts);
}
