import { EARLIEST, LATEST, outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { NameType } from '../language/names.ts';
import { keyOf } from './compared-mention.ts';

/** What a set of mentions says so far; two sets that contradict each other are never joined. */
interface Facts {
  readonly when: TimeRange | null;
  readonly people: ReadonlySet<string>;
  /** Whoever and whatever took part by name, and where. */
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly isOther: boolean;
  /** What has happened lies before the end of this: when the earliest of its sources was written. */
  readonly before: number;
}

/** Indices of the mentions of one event, and why they were taken for one. */
export interface CoreferenceSet {
  readonly members: readonly number[];
  readonly because: readonly string[];
}

/**
 * Disjoint sets of mention indices. `join` unites the sets of two mentions unless their facts contradict each other:
 * dates that cannot be the same, a date after the writing of a source that tells it as past, two groups of people of which neither holds the other, other names elsewhere, or "another meeting" beside a
 * dated one.
 */
export class Clusters {
  readonly #parent: number[];
  readonly #facts: Facts[];
  readonly #because: string[][];
  /** Of each set, the mentions that are not to come into it. */
  readonly #apart: Map<number, readonly number[]>;

  /**
   * `writtenBy` is the end of the time in which a document was written, LATEST where that is not known; `apart` are pairs
   * of mentions that no rule may join.
   */
  constructor(
    mentions: readonly EventMention[],
    writtenBy: (document: string) => number,
    apart: readonly (readonly [number, number])[] = [],
  ) {
    this.#parent = mentions.map((_, i) => i);
    this.#facts = mentions.map((mention) => factsOf(mention, writtenBy(mention.document)));
    this.#because = mentions.map(() => []);
    this.#apart = new Map();
    for (const [a, b] of apart) {
      this.#keepApart(a, [b]);
      this.#keepApart(b, [a]);
    }
  }

  /** Whether the two now are in one set. `because` is kept where this call united them. */
  join(a: number, b: number, because: string): boolean {
    return this.#unite(a, b, because, (one, two) => datesMeet(one, two) && agree(one, two));
  }

  /** The same for two that give other dates: these are then in dispute. */
  joinDisputed(a: number, b: number, because: string): boolean {
    return this.#unite(a, b, because, agree);
  }

  #unite(
    a: number,
    b: number,
    because: string,
    mayBeOne: (one: Facts, two: Facts) => boolean,
  ): boolean {
    const [x, y] = [this.#root(a), this.#root(b)];
    if (x === y) return true;
    const [one, two] = [this.#facts[x], this.#facts[y]];
    if (!one || !two || !mayBeOne(one, two) || this.#areApart(x, y)) return false;
    const [low, high] = x < y ? [x, y] : [y, x];
    this.#parent[high] = low;
    this.#facts[low] = unite(one, two);
    this.#because[low]?.push(...(this.#because[high] ?? []), because);
    this.#keepApart(low, this.#apart.get(high) ?? []);
    return true;
  }

  /** The sets in order of their first members, each with why it was joined. */
  sets(): CoreferenceSet[] {
    const members = new Map<number, number[]>();
    this.#parent.forEach((_, i) => {
      const root = this.#root(i);
      const list = members.get(root);
      if (list) list.push(i);
      else members.set(root, [i]);
    });
    return [...members].map(([root, list]) => ({
      members: list,
      because: [...new Set(this.#because[root] ?? [])],
    }));
  }

  #keepApart(root: number, others: readonly number[]): void {
    if (others.length > 0) this.#apart.set(root, [...(this.#apart.get(root) ?? []), ...others]);
  }

  #areApart(x: number, y: number): boolean {
    return this.#apart.get(x)?.some((other) => this.#root(other) === y) ?? false;
  }

  #root(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    let at = i;
    while (at !== root) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}

function factsOf(mention: EventMention, written: number): Facts {
  const people = mention.participants.filter((one) => one.type === 'person').map(keyOf);
  return {
    when: mention.when ? outer(mention.when.range) : null,
    people: new Set(people),
    names: new Set(mention.participants.filter(({ type }) => NAMED.has(type)).map(keyOf)),
    places: new Set(mention.place ? [mention.place.name] : []),
    isOther: mention.reference.other !== null,
    before: mention.status === 'happened' && mention.statusTold ? written : LATEST,
  };
}

function datesMeet({ when: a }: Facts, { when: b }: Facts): boolean {
  return !a || !b || (a.start < b.end && b.start < a.end);
}

/** Whether all but the dates of two sets agrees. */
function agree(a: Facts, b: Facts): boolean {
  if ((a.when?.start ?? EARLIEST) >= b.before || (b.when?.start ?? EARLIEST) >= a.before)
    return false;
  if (a.isOther !== b.isOther && (a.when !== null || b.when !== null)) return false;
  const [small, large] =
    a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people];
  if (small.size > 1 && ![...small].every((name) => large.has(name))) return false;
  return !areApart(a.names, b.names) || !areApart(a.places, b.places);
}

const NAMED: ReadonlySet<NameType> = new Set(['person', 'organisation', 'other']);

/** Whether both are told, and nothing of the one is in the other. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

function unite(a: Facts, b: Facts): Facts {
  return {
    when:
      a.when && b.when
        ? { start: Math.max(a.when.start, b.when.start), end: Math.min(a.when.end, b.when.end) }
        : (a.when ?? b.when),
    people: new Set([...a.people, ...b.people]),
    names: new Set([...a.names, ...b.names]),
    places: new Set([...a.places, ...b.places]),
    isOther: a.isOther || b.isOther,
    before: Math.min(a.before, b.before),
  };
}
