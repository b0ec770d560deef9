import { assign } from './assign.ts';

/** A partition: each mention's name to the name of its set. Both sides of a comparison hold the same mentions. */
export type Partition = ReadonlyMap<string, string>;

/** What of the found is right, what of the sought is found, and their harmonic mean; 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sums that several comparisons add up to before they are divided. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly recalled: number;
  readonly sought: number;
}

type Sets = readonly (readonly string[])[];

/** MUC: links that would have to be added or taken away (Vilain and others 1995). */
export function muc(gold: Partition, found: Partition): Tally {
  const links = (sets: Sets) => sets.reduce((sum, set) => sum + set.length - 1, 0);
  const kept = (sets: Sets, other: Partition) =>
    sets.reduce((sum, set) => sum + set.length - new Set(set.map((one) => other.get(one))).size, 0);
  const [key, response] = [setsOf(gold), setsOf(found)];
  return {
    right: kept(response, gold),
    found: links(response),
    recalled: kept(key, found),
    sought: links(key),
  };
}

/** B³: for each mention, how much of its set is right (Bagga and Baldwin 1998). */
export function bCubed(gold: Partition, found: Partition): Tally {
  const [key, response] = [sizesOf(gold), sizesOf(found)];
  const together = new Map<string, number>();
  for (const [one, set] of gold) count(together, `${set}\n${found.get(one) ?? ''}`);
  let [right, recalled] = [0, 0];
  for (const [one, set] of gold) {
    const other = found.get(one) ?? '';
    const shared = together.get(`${set}\n${other}`) ?? 0;
    right += shared / (response.get(other) ?? 1);
    recalled += shared / (key.get(set) ?? 1);
  }
  return { right, found: gold.size, recalled, sought: gold.size };
}

/** CEAF with the entities' similarity φ4: the best one-to-one alignment of sets (Luo 2005). */
export function ceafE(gold: Partition, found: Partition): Tally {
  const [key, response] = [setsOf(gold), setsOf(found)];
  const column = new Map(response.map((set, i) => [found.get(set[0] ?? '') ?? '', i]));
  const similarity = key.map((set) => {
    const row = response.map(() => 0);
    for (const one of set) row[column.get(found.get(one) ?? '') ?? 0]! += 1;
    return row.map((shared, i) => (2 * shared) / (set.length + response[i]!.length));
  });
  const right = assign(similarity).reduce((sum, i, k) => sum + (similarity[k]?.[i] ?? 0), 0);
  return { right, found: response.length, recalled: right, sought: key.length };
}

/** The score that tallies add up to; nothing found of nothing is right. */
export function scoreOf(tallies: readonly Tally[]): Score {
  const sum = (part: keyof Tally) => tallies.reduce((total, one) => total + one[part], 0);
  const precision = sum('found') === 0 ? 1 : sum('right') / sum('found');
  const recall = sum('sought') === 0 ? 1 : sum('recalled') / sum('sought');
  const both = precision + recall;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both };
}

function setsOf(partition: Partition): string[][] {
  const sets = new Map<string, string[]>();
  for (const [one, set] of partition) {
    const members = sets.get(set);
    if (members) members.push(one);
    else sets.set(set, [one]);
  }
  return [...sets.values()];
}

function sizesOf(partition: Partition): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const set of partition.values()) count(sizes, set);
  return sizes;
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
