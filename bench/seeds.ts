/**
 * What is found in the two seed articles, beside a human editor's timeline of them. Prints a line for each event of the
 * gold, then what was found besides, what is dated where nothing may be, and the counts. Exits with 1 if an event of
 * priority 1 is missing or has a wrong date, one of priority 2 is missing, anything is invented, or one
 * of priority 1 is not among the ten most salient.
 *
 *   npm run bench:seeds
 *
 * The gold (`seeds-gold.json`) is not part of the project: without it the bench says so and ends.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { SourceDocument } from '../src/document/source-document.ts';
import { readText } from '../src/document/read-text.ts';
import { extract, toTimeline } from '../src/extract.ts';
import type { TimelineEvent } from '../src/merge/timeline-event.ts';
import { compareDate } from './seeds/compare-date.ts';
import type { DateVerdict } from './seeds/compare-date.ts';
import type { Gold, GoldEvent, GoldSpan } from './seeds/gold.ts';

const GOLD = '../shared/eval/data/seeds-gold.json';

function readSeeds(): SourceDocument[] {
  return readdirSync('seeds').flatMap((file) => {
    const outcome = readText(file, readFileSync(`seeds/${file}`));
    return outcome.ok ? [outcome.value] : [];
  });
}

const overlaps = (a: { from: number; to: number }, b: GoldSpan) => a.from < b.end && b.start < a.to;

/** How well a found event meets the gold's mentions: two for a trigger, one for a passage of the same kind. */
function agreement(
  event: TimelineEvent,
  gold: GoldEvent,
  files: ReadonlyMap<string, string>,
): number {
  const told = gold.mentions.filter((mention) => mention.role === 'event');
  const scores = told.map((mention) => {
    const there = event.mentions.filter((one) => files.get(one.document) === mention.doc);
    if (there.some((one) => overlaps(one.trigger, mention))) return 2;
    return event.kind === gold.kind && there.some((one) => overlaps(one.span, mention)) ? 1 : 0;
  });
  return scores.reduce<number>((sum, score) => sum + score, 0);
}

interface Row {
  readonly gold: GoldEvent;
  readonly found: readonly TimelineEvent[];
  readonly verdict: DateVerdict | 'missing';
}

function compare(
  gold: Gold,
  events: readonly TimelineEvent[],
  files: ReadonlyMap<string, string>,
): Row[] {
  const best = new Map<TimelineEvent, GoldEvent>();
  for (const event of events) {
    const ranked = gold.events
      .map((one) => ({ one, score: agreement(event, one, files) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.one.priority - b.one.priority);
    if (ranked[0]) best.set(event, ranked[0].one);
  }
  return gold.events.map((one) => {
    const found = events
      .filter((event) => best.get(event) === one)
      .sort((a, b) => agreement(b, one, files) - agreement(a, one, files));
    return {
      gold: one,
      found,
      verdict: found[0] ? compareDate(found[0].when?.edtf ?? null, one.date) : 'missing',
    };
  });
}

function printRow({ gold, found, verdict }: Row): void {
  const event = found[0];
  const date = event?.when?.edtf ?? (event?.order ? `${event.order.relation} another event` : '–');
  console.log(
    `${gold.id} p${String(gold.priority)}  ${verdict.padEnd(9)} ${(gold.date.edtf ?? '–').padEnd(26)} ${(event ? date : '').padEnd(26)} ${gold.title}`,
  );
  if (event)
    console.log(
      `${' '.repeat(18)}${event.kind}, ${event.status}, ${String(event.mentions.length)} passages: ${event.title}`,
    );
  for (const twin of found.slice(1))
    console.log(`${' '.repeat(18)}twice: ${twin.when?.edtf ?? 'undated'} ${twin.title}`);
}

/** Passages of found events that lie where the gold allows none, and dates read from what is no date. */
function inventions(
  gold: Gold,
  events: readonly TimelineEvent[],
  files: ReadonlyMap<string, string>,
): string[] {
  return events.flatMap((event) =>
    event.mentions.flatMap((mention) => {
      const file = files.get(mention.document);
      const region = gold.notEventsRegions.find(
        (one) => one.doc === file && overlaps(mention.trigger, one),
      );
      const time = mention.time;
      const trap = time && gold.traps.find((one) => one.doc === file && overlaps(time.span, one));
      return [
        ...(region ? [`${event.title}: told in ${region.kind}`] : []),
        ...(trap ? [`${event.title}: dated by “${trap.text}”, ${trap.why}`] : []),
      ];
    }),
  );
}

if (!existsSync(GOLD)) {
  console.log(`bench:seeds skipped: ${GOLD} is not on this machine.`);
} else {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Gold;
  const documents = readSeeds();
  const files = new Map(documents.map((document) => [document.id, document.name]));
  const { events } = toTimeline(documents.map(extract));
  const rows = compare(gold, events, files);
  console.log('event     date      gold                       found                      title');
  rows.forEach(printRow);

  const matched = new Set(rows.flatMap((row) => row.found));
  const besides = events.filter((event) => !matched.has(event));
  console.log(`\nBesides the gold: ${String(besides.length)}`);
  for (const event of besides)
    console.log(
      `  ${event.when?.edtf ?? 'undated'}  ${event.kind}, ${event.status}: ${event.title}`,
    );

  const invented = inventions(gold, events, files);
  console.log(`\nInvented: ${String(invented.length)}`);
  for (const line of invented) console.log(`  ${line}`);

  const of = (priority: number) => rows.filter((row) => row.gold.priority === priority);
  const right = (list: readonly Row[]) => list.filter((row) => row.verdict === 'right').length;
  const found = (list: readonly Row[]) => list.filter((row) => row.verdict !== 'missing').length;
  console.log('');
  for (const priority of [1, 2, 3, 4]) {
    const list = of(priority);
    console.log(
      `priority ${String(priority)}: ${String(found(list))} of ${String(list.length)} found, ${String(right(list))} with the right date, ${String(list.filter((row) => row.found.length > 1).length)} told twice`,
    );
  }
  const top = [...events].sort((a, b) => b.salience - a.salience).slice(0, 10);
  const atTop = of(1).filter((row) => row.found.some((event) => top.includes(event))).length;
  console.log(
    `\npriority 1 among the ten most salient: ${String(atTop)} of ${String(of(1).length)}`,
  );
  const failed =
    atTop < of(1).length ||
    right(of(1)) < of(1).length ||
    found(of(2)) < of(2).length ||
    invented.length > 0 ||
    besides.some((event) => event.when !== null);
  process.exitCode = failed ? 1 : 0;
}
