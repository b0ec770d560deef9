import type { Span } from '../document/span.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Day } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import { createdDay } from './created-day.ts';
import { OF_THE_DAY } from './narrative.ts';
import { asPicked } from './picked.ts';
import { wholeSlot } from './reading.ts';
import type { Resolved, Setting, Told } from './setting.ts';
import type { Slot } from './slot.ts';
import { sideOf } from './side.ts';
import { spacedBefore } from './spaced.ts';
import { isQuoted, speechDay, type ToldDay } from './speech.ts';
import type { Anchor, TimeExpression } from './time-expression.ts';
import type { TimexResult } from './timex-result.ts';
import { ToldEvents } from './told-events.ts';

/** Reads candidates one after another, and remembers what they came to for those that count from it. */
export class Reader {
  readonly #document: SourceDocument;
  readonly #narrative: boolean;
  readonly #created: Day | null;
  readonly #days: ToldDay[] = [];
  readonly #events: ToldEvents;
  #previous: Told | null = null;
  #story: Told | null = null;
  /** The last year that stood at the head of its sentence. */
  #year: Told | null = null;
  #quarter: Told | null = null;

  constructor(document: SourceDocument, narrative: boolean) {
    this.#document = document;
    this.#narrative = narrative;
    this.#created = createdDay(document);
    this.#events = new ToldEvents(document);
  }

  /** The expression that a candidate is; the two ends of a range; none where it comes to nothing. */
  read(candidate: Candidate): TimeExpression[] {
    const likeliest = candidate.result.found.meaning(this.#settingOf(candidate));
    if (!likeliest) return [];
    const resolved = asPicked(likeliest, candidate.span, this.#document.picked);
    const expressions = expressionsOf(candidate, resolved);
    if (isLongerThanQuarter(candidate)) this.#quarter = null;
    this.#remember(candidate, resolved);
    return expressions;
  }

  #remember(candidate: Candidate, { slot, step, anchor }: Resolved): void {
    // "On Monday …. The next day …" counts from that Monday, though nobody knows when it was.
    if (!slot && anchor.kind === 'missing') this.#previous = null;
    if (!slot) return;
    const { span, sentence } = candidate;
    this.#previous = { slot, span, sentence: sentence.index, step };
    this.#events.add(this.#previous, sentence);
    if (this.#isReported(candidate, slot)) this.#quarter = this.#previous;
    if (slot.unit === 'day') this.#days.push({ day: slot.from, span, sentence });
    if (!movesStory(this.#document.text, slot, span, sentence)) return;
    this.#story = this.#previous;
    if (slot.unit === 'year') this.#year = this.#previous;
  }

  /** Whether results are told of the quarter named: it has ended, or is told as past ("a drop in fourth-quarter profit"). */
  #isReported({ span, sentence, result }: Candidate, { unit, to }: Slot): boolean {
    if (unit !== 'quarter' || !namesQuarter(result)) return false;
    const ended = this.#created === null || to <= this.#created;
    return ended || sideOf(this.#document.text, sentence, span) === 'past';
  }

  #settingOf(candidate: Candidate): Setting {
    const { span, sentence } = candidate;
    const { text } = this.#document;
    const { today, anchor } = this.#todayAt(candidate);
    return {
      today,
      anchor,
      // Few meanings ask for it, and it takes more time than all else.
      get side() {
        return sideOf(text, sentence, span);
      },
      previous: this.#previous,
      quarter: this.#quarterAt(sentence),
      story: this.#storyAt(sentence),
      history: this.#narrative,
      eventOf: (words) => this.#events.findBefore(sentence, words),
    };
  }

  #quarterAt(sentence: Sentence): Told | null {
    const quarter = this.#quarter;
    return quarter && sentence.index - quarter.sentence <= QUARTER_REACH ? quarter : null;
  }

  #storyAt(sentence: Sentence): Told | null {
    if (this.#narrative) return this.#story;
    const led = this.#year?.sentence === sentence.index;
    return led && this.#story?.sentence === sentence.index ? this.#story : null;
  }

  #todayAt({ span, sentence, result }: Candidate): { today: Day | null; anchor: Anchor } {
    const speech = isQuoted(sentence, span)
      ? speechDay(this.#document.text, sentence, this.#days)
      : null;
    if (speech) return { today: speech.day, anchor: { kind: 'speech', span: speech.span } };
    if (this.#narrative && this.#story && !OF_THE_DAY.has(result.rule)) {
      return storyDay(this.#story);
    }
    return {
      today: this.#created,
      anchor: { kind: this.#created === null ? 'missing' : 'creation' },
    };
  }
}

/** "The third quarter", "the latest quarter"; "the 1988 quarter" and "the year-ago quarter" are told for comparison. */
function namesQuarter({ rule, text }: TimexResult): boolean {
  return rule === 'quarter' || (/quarter/i.test(text) && !/year|\d/i.test(text));
}

/** Results of more than a quarter: "the nine months", "the year ended". What is compared then is no quarter. */
function isLongerThanQuarter({ result: { rule, text } }: Candidate): boolean {
  const reports = rule === 'duration' || rule === 'reported-period';
  return reports && /\b(?:(?:six|nine|twelve|6|9|12) months|(?:the|full|fiscal) year)$/i.test(text);
}

/** For how many sentences a quarter is what results are told of. */
const QUARTER_REACH = 10;
/** How far into its sentence a lone year may stand to be that of what follows. */
const AT_THE_HEAD = 20;

/** Before a date that only bounds what is told: "lasted until February 1945". */
const IN_PASSING = /\b(?:until|till|since|before|prior to)\b[^,;.]{0,35}$/i;

/** A month or a day moves the story on; a year only at the head of its sentence: elsewhere it is told in passing. */
function movesStory(text: string, { unit }: Slot, span: Span, sentence: Sentence): boolean {
  if (IN_PASSING.test(spacedBefore(text, sentence.from, span.from, 45))) return false;
  if (unit === 'year')
    return spacedBefore(text, sentence.from, span.from, AT_THE_HEAD).length < AT_THE_HEAD;
  return unit !== 'decade' && unit !== 'century';
}

/** In a history "today" is the day to which the story has come. */
function storyDay({ slot, span }: Told): { today: Day; anchor: Anchor } {
  return { today: slot.from, anchor: { kind: 'expression', span } };
}

function expressionsOf({ span, result, ends }: Candidate, resolved: Resolved): TimeExpression[] {
  const { value } = resolved.reading;
  const slots = resolved.ends;
  if (!ends || !slots) return [expressionAt(span, value, result, resolved)];
  return ends.map((end: Span, i) => {
    const slot = slots[i]!;
    const reading = resolved.apart ? wholeSlot(slot) : resolved.reading;
    return expressionAt(end, slot.value, result, { ...resolved, reading });
  });
}

function expressionAt(
  span: Span,
  value: string,
  { found, rule }: TimexResult,
  { reading, anchor, mod, alternatives = [] }: Resolved,
): TimeExpression {
  return {
    value,
    edtf: reading.edtf,
    range: reading.range,
    granularity: reading.granularity,
    type: found.type,
    mod: mod ?? found.mod ?? null,
    rule,
    anchor,
    alternatives,
    span,
  };
}
