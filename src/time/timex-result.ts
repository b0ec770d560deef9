import type { ParsingContext } from 'chrono-node';
import { ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/en';
import type { Meaning } from './setting.ts';
import type { TimeOfDay } from './time-of-day.ts';
import type { TimexMod, TimexType } from './time-expression.ts';

/** Offsets within the match. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a rule says of the words it found. */
export interface Found {
  readonly type: TimexType;
  readonly meaning: Meaning;
  readonly mod?: TimexMod | undefined;
  /**
   * Of a range or a list in one breath ("1914-18", "4, 6 and 8 May"): the parts of the match that tell its beginning and
   * its end, or each of its members.
   */
  readonly ends?: readonly Part[] | undefined;
  /** A time of day that waits for its day, or has taken the day of the text. */
  readonly timeOfDay?: TimeOfDay;
}

/** Chrono makes components for every result that has none, at some expense; nobody reads those of ours. */
const NO_COMPONENTS = new ParsingComponents(new ReferenceWithTimezone(new Date(0), 0));

/**
 * A chrono result that carries a meaning of ours. Chrono's components know points only; ours can be a week, a
 * duration or a day that depends on the tense of its clause, so it is settled later, when the setting is known.
 */
export class TimexResult extends ParsingResult {
  readonly rule: string;
  readonly found: Found;

  constructor(context: ParsingContext, rule: string, from: number, to: number, found: Found) {
    super(context.reference, from, context.text.slice(from, to), NO_COMPONENTS);
    this.rule = rule;
    this.found = found;
  }

  /** Offset after the last character, in the text that chrono was given. */
  get to(): number {
    return this.index + this.text.length;
  }

  override clone(): TimexResult {
    return Object.assign(Object.create(TimexResult.prototype) as TimexResult, this);
  }
}
