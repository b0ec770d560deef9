import type { ParsingContext } from 'chrono-node';
import { monthAtEdge, partOfSlot, type Part } from '../part-of-slot.ts';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import type { Slot } from '../slot.ts';
import type { Reading, TimexMod } from '../time-expression.ts';
import { TimexResult } from '../timex-result.ts';

const BEFORE = new RegExp(
  '(?:\\b(?:the|a|an) )?\\b(?:(?<START>earl(?:y|ier)(?: in| on)?|early part of|first part of)|' +
    '(?<MID>mid|middle of|midst of)|(?<END>later?(?: in| on)?|latter part of|last part of|final part of)|' +
    '(?<OPENING>beginning of|start of|opening of|turn of)|(?<CLOSE>end of|close of)|(?<FIRST_HALF>first half of)|(?<SECOND_HALF>(?:second|latter) half of))(?: (?:the|on))?[ -]$',
  'i',
);
const MODS: Readonly<Record<Part, TimexMod>> = {
  START: 'START',
  MID: 'MID',
  END: 'END',
  OPENING: 'START',
  CLOSE: 'END',
  FIRST_HALF: 'START',
  SECOND_HALF: 'END',
};

/** "early May", "the end of 1990", "mid-July", "the first half of August": takes the words that say which part is meant. */
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
  if (result.rule === 'weekday' && /earlier|later/i.test(match[0])) return result;
  if (result.rule === 'year' && isAttribute(match[0], text.slice(result.to))) return result;
  const { meaning } = result.found;
  return new TimexResult(context, result.rule, start + match.index + skipped(match[0]), result.to, {
    type,
    mod: MODS[part],
    meaning: type === 'TIME' ? meaning : inPart(meaning, part, result.rule === 'running-period'),
  });
}

/** "The opening of the 2000 Olympics": the part is that of the Olympics. */
function isAttribute(words: string, after: string): boolean {
  return /the $/i.test(words) && /^ \p{L}/u.test(after);
}

function partOf(groups: Readonly<Record<string, string | undefined>>): Part | null {
  const [part] = Object.entries(groups).find(([, words]) => words !== undefined) ?? [];
  return (part as Part | undefined) ?? null;
}

/** The article of "the late-November storm" is that of the storm. */
function skipped(words: string): number {
  return words.endsWith('-') ? words.lastIndexOf(' ') + 1 : 0;
}

function inPart(meaning: Meaning, part: Part, running: boolean): Meaning {
  return (setting) => {
    const resolved = meaning(setting);
    return resolved?.slot
      ? { ...resolved, reading: readingOfPart(resolved.slot, part, running) }
      : resolved;
  };
}

function readingOfPart(slot: Slot, part: Part, running: boolean): Reading {
  const edge = running && slot.unit === 'year' && (part === 'OPENING' || part === 'CLOSE');
  return edge ? monthAtEdge(slot, part) : partOfSlot(slot, part);
}
