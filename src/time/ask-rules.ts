import type { ParsingContext } from 'chrono-node';
import { ParsingResult, type Parser, type Refiner } from 'chrono-node/en';
import { beginningAt, isWordCode } from './beginnings.ts';
import { firstLetters } from './first-letters.ts';

/** A rule, made ready to be asked whether it matches at one place and not somewhere ahead. */
interface Asked {
  readonly parser: Parser;
  readonly pattern: RegExp;
  /** Its place in the list of rules. */
  readonly rank: number;
}

const NO_RULES: readonly Asked[] = [];

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
      return find(context, byBeginning, parsers.length);
    },
  };
}

function find(
  context: ParsingContext,
  byBeginning: ReadonlyMap<number, readonly Asked[]>,
  rules: number,
): ParsingResult[] {
  const { text } = context;
  const found: { result: ParsingResult; rank: number }[] = [];
  const goesOnAt = new Int32Array(rules);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const before = inWord;
    inWord = isWordCode(text.charCodeAt(at));
    if (before || !inWord) continue;
    for (const asked of byBeginning.get(beginningAt(text, at)) ?? NO_RULES) {
      if (at < (goesOnAt[asked.rank] ?? 0)) continue;
      const result = ask(asked, context, at);
      if (!result) continue;
      found.push({ result, rank: asked.rank });
      goesOnAt[asked.rank] = result.index + result.text.length;
    }
  }
  return found
    .sort((a, b) => a.result.index - b.result.index || a.rank - b.rank)
    .map(({ result }) => result);
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
