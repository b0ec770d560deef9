import { parse } from 'chrono-node/en';
import { longText, readArticles, timesOf } from './articles.ts';
import { PROSE, readAttacks, type Attack } from './attacks.ts';
import { median, once, perCall } from './clock.ts';
import { coldStart } from './cold.ts';

/** What each ratio may be at most: ours to chrono's, long to short, first article to chrono's, attack to prose. */
const ALLOWED = { articles: 1, length: 11, cold: 0.5, attack: 5 };
const RUNS = 7;
const ATTACKS_SHOWN = 15;

/** Measures and prints everything; sets the exit code where a ratio is worse than allowed. */
export async function printTables(): Promise<void> {
  const { from, texts } = readArticles();
  const kept = [articles(texts, from), growth(texts), cold(), attacks(await readAttacks())];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

function articles(texts: readonly string[], from: string): boolean {
  const length = sum(texts.map((text) => text.length));
  const chrono = median(() => once(() => texts.map((text) => parse(text))), RUNS);
  const ours = median(() => once(() => texts.map(timesOf)), RUNS);
  const speed = (time: number) => `${(length / time / 1000).toFixed(2)} M characters/s`;
  console.log(`Whole articles: ${texts.length}, ${length} characters, ${from}`);
  console.log(`  chrono-node  ${ms(chrono)}  ${speed(chrono)}`);
  console.log(`  dateline     ${ms(ours)}  ${speed(ours)}`);
  return verdict('time to that of chrono-node', ours / chrono, ALLOWED.articles);
}

function growth(texts: readonly string[]): boolean {
  const short = longText(texts, 500_000);
  const long = longText(texts, 5_000_000);
  const shortTime = median(() => once(() => timesOf(short)));
  const longTime = median(() => once(() => timesOf(long)));
  const chrono = once(() => parse(short));
  console.log(`\nGrowth with length`);
  console.log(`  chrono-node  500 KB ${ms(chrono)}`);
  console.log(`  dateline     500 KB ${ms(shortTime)}`);
  console.log(`  dateline     5 MB   ${ms(longTime)}`);
  return verdict('5 MB to 500 KB', longTime / shortTime, ALLOWED.length);
}

function cold(): boolean {
  const chrono = median(() => coldStart('chrono'), RUNS);
  const ours = median(() => coldStart('dateline'), RUNS);
  console.log(`\nFirst article of a fresh process, loading included`);
  console.log(`  chrono-node  ${ms(chrono)}`);
  console.log(`  dateline     ${ms(ours)}`);
  return verdict('time to that of chrono-node', ours / chrono, ALLOWED.cold);
}

function attacks({ attacks, from }: { attacks: readonly Attack[]; from: string }): boolean {
  const rows = attacks
    .flatMap((attack) => attack.sizes.map((size) => against(attack, size)))
    .sort((a, b) => b.ratio - a.ratio);
  console.log(`\nTexts made to be slow, beside prose of their length: ${rows.length}, ${from}`);
  for (const { name, length, time, ratio } of rows.slice(0, ATTACKS_SHOWN)) {
    console.log(
      `  ${ratio.toFixed(2).padStart(6)}  ${ms(time)}  ${String(length).padStart(7)}  ${name}`,
    );
  }
  return verdict('worst of all', rows[0]?.ratio ?? 0, ALLOWED.attack);
}

function against({ name, make }: Attack, size: number) {
  const text = make(size);
  const prose = longText([PROSE], text.length);
  const time = perCall(() => timesOf(text));
  return { name, length: text.length, time, ratio: time / perCall(() => timesOf(prose)) };
}

function verdict(what: string, ratio: number, allowed: number): boolean {
  const kept = ratio <= allowed;
  console.log(`  ${what}: ${ratio.toFixed(2)} (at most ${allowed}${kept ? '' : ': MISSED'})`);
  return kept;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 3 : 0).padStart(8)} ms`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
