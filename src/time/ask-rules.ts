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
  readonly needs: number;
  readonly pattern: RegExp;
  readonly beginnings: ReadonlySet<number>;
}

/**
 * Finds what the rules find, as chrono does (each from left to right, going on after what it has found), but asks a
 * rule only at words it can begin with, and only where a word it needs is near: chrono searches the whole text anew for
 * each of them. Matches begin and end where words do.
 */
export function askRules(rules: readonly Rule[]): Asker {
  const table = new NeededTable(rules.map(({ needs }) => needs));
  const words = new ScannedWords(table);
  const needs = rules.map((rule) => table.bitOf(rule.needs));
  const ready: Asked[] = [];
  return {
    mayFind: (text) => words.scan(text).all !== 0,
    refine: (context) => {
      const { all } = words.scan(context.text);
      const found = rules.flatMap((rule, i) =>
        (all & needs[i]!) === 0
          ? []
          : ask((ready[i] ??= makeReady(rule, needs[i]!)), words, context),
      );
      return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
    },
  };
}

/** A rule's pattern is looked through when it is first needed. */
function makeReady(rule: Rule, needs: number): Asked {
  const { source, flags } = rule.pattern();
  const beginnings = [...firstLetters(source)].map(toNumber);
  return {
    rule,
    needs,
    pattern: new RegExp(source, `${flags}y`),
    beginnings: new Set(beginnings),
  };
}

function toNumber(letters: string): number {
  return letters.startsWith('the ') ? afterArticle(beginningOf(letters, 4)) : beginningOf(letters);
}

function ask(asked: Asked, words: ScannedWords, context: ParsingContext): ParsingResult[] {
  const found: ParsingResult[] = [];
  let goesOnAt = 0;
  for (let i = 0; i < words.count; i++) {
    if ((words.near(i) & asked.needs) === 0 || words.at(i) < goesOnAt) continue;
    if (!canBegin(asked, words.beginning(i))) continue;
    const result = askAt(asked, context, words.at(i));
    if (!result) continue;
    found.push(result);
    goesOnAt = result.index + result.text.length;
  }
  return found;
}

function canBegin({ beginnings }: Asked, beginning: number): boolean {
  return beginnings.has(beginning) || (hasArticle(beginning) && beginnings.has(ARTICLE_ALONE));
}

function askAt({ rule, pattern }: Asked, context: ParsingContext, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(context.text);
  const result = match && rule.extract(context, match);
  return result instanceof ParsingResult ? result : null;
}
