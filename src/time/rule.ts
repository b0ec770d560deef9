import { lazily } from '../base/lazily.ts';
import type { Parser } from 'chrono-node/en';
import type { ParsingContext } from 'chrono-node';
import type { NeededWords } from './needed-words.ts';
import { TimexResult, type Found } from './timex-result.ts';

/** A chrono parser that says which words it cannot do without. */
export interface Rule extends Parser {
  readonly needs: NeededWords;
  readonly pattern: () => RegExp;
}

/** A match of a rule's pattern, and its surroundings. */
export interface Match {
  /** The named groups, those that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly matched: string;
  /** Up to 40 characters before and after. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands at the very beginning of its sentence. */
  readonly first: boolean;
}

/** What a match means, and which part of it is the expression: all, unless `from` and `length` say otherwise. */
export type Construct = (
  match: Match,
) => (Found & { readonly from?: number; readonly length?: number }) | null;

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
const AROUND = 40;

/**
 * A chrono parser from the words one of which each of its matches holds, a pattern (source, matched without regard to case, whole words only) and what its matches
 * mean. Chrono cuts the text between matches, so the left boundary is checked in the whole text here and not by
 * the pattern.
 */
export function rule(name: string, needs: NeededWords, source: string, construct: Construct): Rule {
  const pattern = lazily(() => new RegExp(`\\b(?:${source})(?!\\w)`, 'i'));
  return {
    needs,
    pattern,
    extract: (context, match) => {
      const index = match.index ?? 0;
      if (!startsWord(context.text, index)) return null;
      const found = construct(matchIn(context, match[0], index, match.groups ?? {}));
      if (!found) return null;
      const { from = 0, length = match[0].length - from } = found;
      return new TimexResult(context, name, index + from, index + from + length, found);
    },
  };
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || !WORD_CHARACTER.test(text[index - 1]!);
}

function matchIn(
  { text }: ParsingContext,
  matched: string,
  from: number,
  groups: Readonly<Record<string, string | undefined>>,
): Match {
  const to = from + matched.length;
  return {
    groups,
    matched,
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
    first: from === 0,
  };
}
