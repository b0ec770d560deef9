import type { ParsingContext } from 'chrono-node';
import { ParsingResult, type Refiner } from 'chrono-node/en';
import { afterArticle, ARTICLE_ALONE, beginningOf, hasArticle } from './beginnings.ts';
import { firstLetters } from './first-letters.ts';
import { NeededTable } from './needed-words.ts';
import type { Rule } from './rule.ts';
import { ScannedWords } from './scanned-words.ts';

/** Asks rules what they find in a text. */
export interface Asker extends Refiner {
  /** Whether a text holds any word that one of the rules needs. */
  readonly mayFind: (text: string) => boolean;
}

/** A rule, made ready to be asked whether it matches at one place and not somewhere ahead. */
interface Asked {
  readonly rule: Rule;
  /** Its place in the list of rules. */
  readonly rank: number;
  readonly needs: number;
  readonly pattern: RegExp;
}

interface FoundBy {
  readonly result: ParsingResult;
  readonly rank: number;
}

/**
 * Finds what the rules find, as chrono does (each from left to right, going on after what it has found), but asks a
 * rule only at words it can begin with, and only where a word it needs is near: chrono searches the whole text anew for
 * each of them. Matches begin and end where words do.
 */
export function askRules(rules: readonly Rule[]): Asker {
  const table = new NeededTable(rules.map(({ needs }) => needs));
  const words = new ScannedWords(table);
  const ready = new ReadyRules(rules, table);
  return {
    mayFind: (text) => words.scan(text).all !== 0,
    refine: (context) => {
      ready.prepare(words.scan(context.text).all);
      return find(context, words, ready);
    },
  };
}

/** Rules by what they can begin with. A rule's pattern is looked through when a word that it needs is first met. */
class ReadyRules {
  readonly #byBeginning = new Map<number, Asked[]>();
  #waiting: readonly Omit<Asked, 'pattern'>[];

  constructor(rules: readonly Rule[], table: NeededTable) {
    this.#waiting = rules.map((rule, rank) => ({ rule, rank, needs: table.bitOf(rule.needs) }));
  }

  /** Makes those ready that need one of the words of `bits`. */
  prepare(bits: number): void {
    if (!this.#waiting.some(({ needs }) => (needs & bits) !== 0)) return;
    for (const one of this.#waiting) if ((one.needs & bits) !== 0) this.#add(one);
    this.#waiting = this.#waiting.filter(({ needs }) => (needs & bits) === 0);
  }

  /** Those that can begin as told by the number of a beginning, and those that go on with any word after "the". */
  at(beginning: number): readonly Asked[] {
    return this.#byBeginning.get(beginning) ?? NO_RULES;
  }

  #add({ rule, rank, needs }: Omit<Asked, 'pattern'>): void {
    const { source, flags } = rule.pattern();
    const asked = { rule, rank, needs, pattern: new RegExp(source, `${flags}y`) };
    for (const beginning of new Set([...firstLetters(source)].map(toNumber))) {
      const list = this.#byBeginning.get(beginning);
      if (list) list.push(asked);
      else this.#byBeginning.set(beginning, [asked]);
    }
  }
}

const NO_RULES: readonly Asked[] = [];

function toNumber(letters: string): number {
  return letters.startsWith('the ') ? afterArticle(beginningOf(letters, 4)) : beginningOf(letters);
}

function find(context: ParsingContext, words: ScannedWords, ready: ReadyRules): ParsingResult[] {
  const found: FoundBy[] = [];
  /** Where what each rule has found last ends, by its rank. */
  const goesOnAt: number[] = [];
  const askAll = (rules: readonly Asked[], at: number, near: number) => {
    for (const asked of rules) {
      if ((asked.needs & near) === 0 || at < (goesOnAt[asked.rank] ?? 0)) continue;
      const result = ask(asked, context, at);
      if (!result) continue;
      found.push({ result, rank: asked.rank });
      goesOnAt[asked.rank] = result.index + result.text.length;
    }
  };
  for (let i = 0; i < words.count; i++) {
    const near = words.near(i);
    if (near === 0) continue;
    const beginning = words.beginning(i);
    askAll(ready.at(beginning), words.at(i), near);
    if (hasArticle(beginning)) askAll(ready.at(ARTICLE_ALONE), words.at(i), near);
  }
  if (found.length > 1) found.sort((a, b) => a.result.index - b.result.index || a.rank - b.rank);
  return found.map(({ result }) => result);
}

function ask({ rule, pattern }: Asked, context: ParsingContext, at: number): ParsingResult | null {
  pattern.lastIndex = at;
  const match = pattern.exec(context.text);
  const result = match && rule.extract(context, match);
  return result instanceof ParsingResult ? result : null;
}
