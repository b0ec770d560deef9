/**
 * How well mentions of one event are brought together across articles, with the mentions given that people marked: each
 * becomes a trigger, its date, participants and place are looked up around it, and merging reads it as one of the
 * product's own. Prints MUC, B³ and CEAF-e (precision, recall, F1) and the mean of the three F1 (CoNLL), beside
 * a baseline that takes all mentions of one lemma in a topic for one event.
 *
 *   npm run bench:merge [-- --halves]
 *
 * All articles are merged at once, whatever their topic, and scored within the topics. Marked mentions without a cluster
 * are events told once. `--halves` scores topics of even and of odd number apart: rules are made by looking at the even
 * ones, and judged by the odd. The texts are not part of the project: without them the bench says so and ends.
 */
import { findSentences } from '../src/language/find-sentences.ts';
import { verbForm } from '../src/language/verb-forms.ts';
import { findCoreference } from '../src/merge/coreference.ts';
import { namesIn } from '../src/merge/stories.ts';
import {
  bCubed,
  ceafE,
  muc,
  scoreOf,
  type Partition,
  type Score,
} from './merge/coreference-scores.ts';
import { readArticle, type GoldArticle, type ReadArticle } from './merge/gold-mentions.ts';
import { DATA, readLines } from './time/corpora.ts';

const CORPUS = 'ecbplus';
/** B³ F1 above the baseline, in points. */
const AIM = 8;
const MEASURES = [muc, bCubed, ceafE];

interface Marked {
  readonly name: string;
  readonly topic: number;
  readonly gold: string;
  readonly lemma: string;
  readonly found: string;
}

function lemmaOf(word: string): string {
  return verbForm(word)?.lemma ?? word.replace(/([^s])s$/, '$1');
}

/** The marked mentions of all articles, each with the sets that it is in. */
function readMarked(articles: readonly GoldArticle[], only: 'selected' | 'all'): Marked[] {
  const read = [...articles]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => {
      const marked = article.events.filter(({ selected }) => selected || only === 'all');
      return { topic: article.topic, ...readArticle(article, marked) };
    });
  const sets = findCoreference(
    read.flatMap(({ mentions }) => mentions),
    read.map(({ document }) => ({ document, names: namesIn(findSentences(document)) })),
  );
  const found = new Map(sets.flatMap(({ members }, k) => members.map((i) => [i, String(k)])));
  return read.flatMap(namesOf).map((one, i) => ({ ...one, found: found.get(i) ?? '' }));
}

function namesOf({ topic, document, marked, mentions }: ReadArticle & { topic: number }) {
  return marked.map((one, i) => {
    const { from, to } = mentions[i]!.trigger;
    const name = `${document.id} ${one.m_id}`;
    const lemma = lemmaOf(document.text.slice(from, to).toLowerCase());
    return { name, topic, gold: one.cluster ?? name, lemma };
  });
}

function scoresOf(marked: readonly Marked[], by: 'lemma' | 'found'): Score[] {
  const topics = [...new Set(marked.map(({ topic }) => topic))].map((topic) => {
    const own = marked.filter((one) => one.topic === topic);
    const sets = (key: 'gold' | 'lemma' | 'found'): Partition =>
      new Map(own.map((one) => [one.name, one[key]]));
    return MEASURES.map((measure) => measure(sets('gold'), sets(by)));
  });
  return MEASURES.map((_, i) => scoreOf(topics.map((tallies) => tallies[i]!)));
}

function row(label: string, scores: readonly Score[]): string {
  const percent = (figure: number) => (100 * figure).toFixed(1).padStart(5);
  const cells = scores.map(
    ({ precision, recall, f1 }) => `${percent(precision)} ${percent(recall)} ${percent(f1)}`,
  );
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  return [label.padEnd(24), ...cells, percent(mean)].join('   ');
}

function print(label: string, marked: readonly Marked[]): void {
  const [baseline, ours] = [scoresOf(marked, 'lemma'), scoresOf(marked, 'found')];
  const gain = 100 * (ours[1]!.f1 - baseline[1]!.f1);
  console.log(`${label}, ${String(marked.length)} mentions`);
  console.log(row('  same lemma', baseline));
  console.log(row('  merged', ours));
  console.log(
    `  B³ F1 ${gain.toFixed(1)} points above the baseline (aim: ≥ ${String(AIM)})${gain < AIM ? ' <' : ''}`,
  );
}

const articles = readLines(CORPUS) as GoldArticle[] | null;
if (!articles) {
  console.log(`bench:merge skipped: ${CORPUS}.jsonl is not in ${DATA}.`);
} else {
  const heads = ['MUC', 'B³', 'CEAF-e'].map((name) => `${name} P     R    F1`.padEnd(17));
  console.log([' '.repeat(24), ...heads, 'CoNLL'].join('   '));
  const selected = readMarked(articles, 'selected');
  print('marked in the sentences that were checked', selected);
  if (process.argv.includes('--halves')) {
    print(
      '  topics of even number',
      selected.filter(({ topic }) => topic % 2 === 0),
    );
    print(
      '  topics of odd number',
      selected.filter(({ topic }) => topic % 2 === 1),
    );
  }
  print('all marked', readMarked(articles, 'all'));
}
