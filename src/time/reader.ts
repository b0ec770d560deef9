import type { SourceDocument } from '../document/source-document.ts';
import type { Candidate } from './candidates.ts';
import type { Day } from './calendar.ts';
import { createdDay } from './created-day.ts';
import type { Setting, Told } from './setting.ts';
import { sideOf } from './side.ts';
import { isQuoted, speechDay, type ToldDay } from './speech.ts';
import type { Anchor, TimeExpression } from './time-expression.ts';

/** Reads candidates one after another, and remembers what they came to for those that count from it. */
export class Reader {
  readonly #document: SourceDocument;
  readonly #narrative: boolean;
  readonly #created: Day | null;
  readonly #told: ToldDay[] = [];
  #previous: Told | null = null;

  constructor(document: SourceDocument, narrative: boolean) {
    this.#document = document;
    this.#narrative = narrative;
    this.#created = createdDay(document);
  }

  /** The expression that a candidate is, or null where it comes to nothing. */
  read(candidate: Candidate): TimeExpression | null {
    const { span, sentence, result } = candidate;
    const { type, mod, meaning } = result.found;
    const resolved = meaning(this.#settingOf(candidate));
    if (!resolved) return null;
    const { reading, anchor, slot, alternatives = [] } = resolved;
    const expression: TimeExpression = {
      ...reading,
      span,
      type,
      mod: resolved.mod ?? mod ?? null,
      rule: result.rule,
      anchor,
      alternatives,
    };
    if (slot) {
      this.#previous = { slot, span };
      if (slot.unit === 'day') this.#told.push({ expression, day: slot.from, sentence });
    }
    return expression;
  }

  #settingOf({ span, sentence }: Candidate): Setting {
    const { text } = this.#document;
    return {
      ...this.#todayAt({ span, sentence }),
      side: sideOf(text, sentence, span),
      previous: this.#previous,
      narrative: this.#narrative,
    };
  }

  #todayAt({ span, sentence }: Pick<Candidate, 'span' | 'sentence'>): {
    today: Day | null;
    anchor: Anchor;
  } {
    const speech = isQuoted(sentence, span)
      ? speechDay(this.#document.text, sentence, this.#told)
      : null;
    if (speech) return { today: speech.day, anchor: { kind: 'speech', span: speech.span } };
    return {
      today: this.#created,
      anchor: { kind: this.#created === null ? 'missing' : 'creation' },
    };
  }
}
