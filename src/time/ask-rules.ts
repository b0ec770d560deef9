import type { ParsingContext } from 'chrono-node';
import { ParsingResult, type Parser, type Refiner } from 'chrono-node/en';
import { beginningAt, nextWord, wordEnd } from './beginnings.ts';
import { firstLetters } from './first-letters.ts';

/** A rule, made ready to be asked whether it matches at one place and not somewhere ahead. */
interface Asked {
  readonly parser: Parser;
  readonly pattern: RegExp;
  /** Its place in the list of rules. */
  readonly rank: number;
}

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
  let byBeginning: ReadonlyMap<number, readonly Asked[]> | null = null;
  return {
    refine: (context) => {
      byBeginning ??= listByBeginning(parsers, context);
      return find(context, byBeginning);
    },
  };
}

function find(
  context: ParsingContext,
  byBeginning: ReadonlyMap<number, readonly Asked[]>,
): ParsingResult[] {
  const { text } = context;
  const found: FoundBy[] = [];
  /** Where what each rule has found last ends, by its rank. */
  const goesOnAt: number[] = [];
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEnd(text, at))) {
    const asked = byBeginning.get(beginningAt(text, at));
    if (!asked) continue;
    for (const rule of asked) {
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

/** The rules that can begin with a word, by the number of its beginning, in the order of the list. */
function listByBeginning(
  parsers: readonly Parser[],
  context: ParsingContext,
): ReadonlyMap<number, readonly Asked[]> {
  const lists = new Map<number, readonly Asked[]>();
  parsers.forEach((parser, rank) => {
    const { source, flags } = parser.pattern(context);
    const asked = { parser, pattern: new RegExp(source, `${flags}y`), rank };
    const beginnings = new Set([...firstLetters(source)].map((one) => beginningAt(one, 0)));
    for (const one of beginnings) lists.set(one, [...(lists.get(one) ?? []), asked]);
  });
  return lists;
}
