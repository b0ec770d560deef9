import type { ParsingContext } from 'chrono-node';
import { partOfSlot, type Part } from '../reading.ts';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import { TimexResult } from '../timex-result.ts';

const BEFORE =
  /(?:\b(?:the|a|an) )?\b(?:(?<early>earl(?:y|ier)(?: in| on)?|beginning of|start of|early part of|first part of|opening of|turn of)|(?<mid>mid|middle of|midst of)|(?<late>later?(?: in| on)?|end of|close of|latter part of|last part of|final part of))(?: (?:the|on))?[ -]$/i;

/** "early May", "the end of 1990", "mid-July", "late Monday": takes the words that say which part is meant. */
export const partOfPeriod = refiner((context, results) =>
  results.map((result, i) => withPart(context, result, results[i - 1])),
);

function withPart(
  context: ParsingContext,
  result: TimexResult,
  previous: TimexResult | undefined,
): TimexResult {
  const { type, mod } = result.found;
  if ((type !== 'DATE' && type !== 'TIME') || mod !== undefined || result.found.timeOfDay)
    return result;
  const start = Math.max(previous?.to ?? 0, result.index - 30);
  const { text } = context;
  const match = BEFORE.exec(text.slice(start, result.index));
  const part = match && partOf(match.groups ?? {});
  if (!part || result.rule === 'vague') return result;
  const { meaning } = result.found;
  return new TimexResult(context, result.rule, start + match.index, result.to, {
    type,
    mod: part,
    meaning: type === 'TIME' ? meaning : inPart(meaning, part),
  });
}

function partOf(groups: Readonly<Record<string, string | undefined>>): Part | null {
  if (groups['early'] !== undefined) return 'START';
  if (groups['mid'] !== undefined) return 'MID';
  return groups['late'] !== undefined ? 'END' : null;
}

function inPart(meaning: Meaning, part: Part): Meaning {
  return (setting) => {
    const resolved = meaning(setting);
    return resolved?.slot ? { ...resolved, reading: partOfSlot(resolved.slot, part) } : resolved;
  };
}
