/**
 * Which days of a story matter, beside the timelines that journalists published of it. For each timeline the articles of
 * its story are merged, the n days that matter most are taken (n: the days of the timeline), and the F1 of these dates is
 * printed: by the salience of our events, by articles published on a day, and by expressions of time that mean
 * it. Once among all days that the articles tell of, and once between the first and the last day of the
 * timeline, as published systems are told them.
 *
 *   npm run bench:salience
 *
 * A timeline belongs to the articles that have its topic; several timelines may be of one topic. Published systems reach
 * 0.48 (articles a day) to 0.54. The texts are not part of the project: without them the bench says so and ends.
 */
import { extract, toTimeline } from '../src/extract.ts';
import { byEvents, byExpressions, byPublication, dateF1, type Days } from './salience/days.ts';
import { DATA, readLines } from './time/corpora.ts';
import { storyOf } from './time/story.ts';

const AIM = 0.55;

interface Article {
  readonly id: string;
  readonly topic: string;
  readonly dct: string;
  readonly text: string;
}

interface GoldTimeline {
  readonly topic: string;
  readonly source: string;
  readonly items: readonly { readonly date: string }[];
}

/** The days of a story, ranked in the ways that are compared. */
function rankDays(articles: readonly Article[]): readonly Days[] {
  const extractions = articles.map(({ id, text, dct }) => extract(storyOf(id, text, dct)));
  return [
    byEvents(toTimeline(extractions).events),
    byPublication(extractions),
    byExpressions(extractions),
  ];
}

/** One F1 for each ranking: among all days, then between the timeline's first and last. */
function figuresOf({ items }: GoldTimeline, rankings: readonly Days[]): number[] {
  const chosen = new Set(items.map(({ date }) => date));
  const sorted = [...chosen].sort();
  return [
    ...rankings.map((days) => dateF1(days, chosen, '', '9')),
    ...rankings.map((days) => dateF1(days, chosen, sorted[0]!, sorted.at(-1)!)),
  ];
}

const row = (label: string, figures: readonly number[]) =>
  [label.padEnd(48), ...figures.map((figure) => figure.toFixed(2).padStart(11))].join('');

const articles = readLines('t17-articles') as Article[] | null;
const timelines = readLines('t17-timelines') as GoldTimeline[] | null;
if (!articles || !timelines) {
  console.log(`bench:salience skipped: t17-articles.jsonl, t17-timelines.jsonl not in ${DATA}.`);
} else {
  const ways = ['salience', 'published', 'mentioned'];
  console.log(`${''.padEnd(48)}  among all days                   between first and last day`);
  console.log(
    `${'timeline'.padEnd(48)}${[...ways, ...ways].map((way) => way.padStart(11)).join('')}`,
  );
  const topics = [...new Set(timelines.map(({ topic }) => topic))];
  const rankings = new Map(
    topics.map((topic) => [topic, rankDays(articles.filter((one) => one.topic === topic))]),
  );
  const figures = timelines.map((one) => figuresOf(one, rankings.get(one.topic) ?? []));
  timelines.forEach(({ source, topic }, i) => {
    console.log(row(`${topic}: ${source}`, figures[i]!));
  });
  const means = figures[0]!.map(
    (_, k) => figures.reduce((sum, one) => sum + one[k]!, 0) / figures.length,
  );
  console.log(row(`mean (aim of salience: ≥ ${String(AIM)})`, means));
}
