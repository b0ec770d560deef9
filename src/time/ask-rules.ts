import type { ParsingContext } from 'chrono-node';
import { ParsingResult, type Parser, type Refiner } from 'chrono-node/en';
import { beginningAt, ARTICLE_ALONE, hasArticle, nextWord, wordEnd } from './beginnings.ts';
import { firstLetters } from './first-letters.ts';

/** A rule, made ready to be asked whether it matches at one place and not somewhere ahead. */
interface Asked {
  readonly parser: Parser;
  readonly pattern: RegExp;
  /** Its place in the list of rules. */
  readonly rank: number;
}

type RulesByBeginning = ReadonlyMap<number, readonly Asked[]>;
const NO_RULES: readonly Asked[] = [];

interface FoundBy {
  readonly result: ParsingResult;
  readonly rank: number;
}

/**
 * Finds what the rules find, as chrono does (each from left to right, going on after what it has found), but asks a
 * rule only at words it can begin with: chrono searches the whole text anew for each of them. `parsers` are rules whose
 * matches begin and end where words do.
 */
export function askRules(parsers: readonly Parser[]): Refiner {
  let byBeginning: RulesByBeginning | null = null;
  return {
    refine: (context) => {
      byBeginning ??= listByBeginning(parsers, context);
      return find(context, byBeginning);
    },
  };
}

function find(context: ParsingContext, byBeginning: RulesByBeginning): ParsingResult[] {
  const { text } = context;
  const found: FoundBy[] = [];
  /** Where what each rule has found last ends, by its rank. */
  const goesOnAt: number[] = [];
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEnd(text, at))) {
    for (const rule of rulesFor(byBeginning, beginningAt(text, at))) {
      const result = at < (goesOnAt[rule.rank] ?? 0) ? null : ask(rule, context, at);
      if (!result) continue;
      found.push({ result, rank: rule.rank });
      goesOnAt[rule.rank] = result.index + result.text.length;
    }
  }
  if (found.length > 1) found.sort((a, b) => a.result.index - b.result.index || a.rank - b.rank);
  return found.map(({ result }) => result);
}

function ask(
  { parser, pattern }: Asked,
  context: ParsingContext,
  at: number,
): ParsingResult | null {
  pattern.lastIndex = at;
  const match = pattern.exec(context.text);
  const result = match && parser.extract(context, match);
  return result instanceof ParsingResult ? result : null;
}

/** The rules that can begin as told by the number of a beginning. */
function rulesFor(byBeginning: RulesByBeginning, beginning: number): readonly Asked[] {
  const rules = byBeginning.get(beginning);
  if (rules || !hasArticle(beginning)) return rules ?? NO_RULES;
  return byBeginning.get(ARTICLE_ALONE) ?? NO_RULES;
}

/** Puts rules under the numbers of the beginnings they can have; those for "the" and any word under every word after it. */
function listByBeginning(parsers: readonly Parser[], context: ParsingContext): RulesByBeginning {
  const lists = new Map<number, Asked[]>();
  parsers.forEach((parser, rank) => {
    const { source, flags } = parser.pattern(context);
    const pattern = new RegExp(source, `${flags}y`);
    const beginnings = [...firstLetters(source)].map((one) => beginningAt(one, 0));
    for (const one of new Set(beginnings)) {
      const list = lists.get(one) ?? [];
      list.push({ parser, pattern, rank });
      lists.set(one, list);
    }
  });
  const alone = lists.get(ARTICLE_ALONE) ?? [];
  for (const [beginning, list] of lists) {
    if (hasArticle(beginning) && list !== alone) lists.set(beginning, joined(list, alone));
  }
  return lists;
}

function joined(some: readonly Asked[], others: readonly Asked[]): Asked[] {
  const ranks = new Set(some.map(({ rank }) => rank));
  return [...some, ...others.filter(({ rank }) => !ranks.has(rank))];
}
