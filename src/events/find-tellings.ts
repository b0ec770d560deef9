import type { SourceDocument } from '../document/source-document.ts';
import { findNames } from '../language/names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { attachTime } from './attach.ts';
import { findClauses } from './clauses.ts';
import type { Context, Discourse } from './context.ts';
import { nextDiscourse } from './discourse.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { findPlainTriggers } from './plain-triggers.ts';
import { isStamp } from './stamps.ts';
import { readStatus } from './status.ts';
import type { Telling } from './telling.ts';
import { pointsFor } from './times-of-things.ts';

/** Every trigger of a document's sentences, in order: those of the tables and the plain ones. */
export function findTellings(
  document: SourceDocument,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): Telling[] {
  const names = findNames(sentences);
  const timesOf = groupBySentence(
    sentences,
    times.filter((time) => !isStamp(document, time)),
  );
  let discourse: Discourse = { person: null, pair: [] };
  return sentences.flatMap((sentence, i) => {
    const clauses = findClauses(sentence);
    const context: Context = {
      text: document.text,
      sentence,
      clauses,
      names: names[i] ?? [],
      discourse,
      times: timesOf[i] ?? [],
      subjects: new Map(),
      created: document.created?.when ?? null,
    };
    discourse = nextDiscourse(context);
    return tellingsIn(context);
  });
}

function tellingsIn(context: Context): Telling[] {
  const { text, sentence, clauses, times } = context;
  const listed = findTriggers(text, sentence, clauses);
  const triggers = [...listed, ...findPlainTriggers(sentence, clauses, listed)]
    .filter((trigger) => !isOfTime(trigger, times))
    .sort((a, b) => a.at - b.at);
  return triggers.map((trigger) => ({
    context,
    trigger,
    told:
      times.length > 0
        ? attachTime(text, sentence, trigger, triggers, pointsFor(context, trigger))
        : null,
    reading: readStatus(context, trigger),
  }));
}

/** "on 2 March", "Election Day 2024": a noun in an expression of time tells when, and not what happens then. */
function isOfTime({ verb, word }: Trigger, times: readonly TimeExpression[]): boolean {
  return verb === null && times.some(({ span }) => span.from <= word.from && word.to <= span.to);
}

function groupBySentence(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): TimeExpression[][] {
  let at = 0;
  return sentences.map((sentence) => {
    while ((times[at]?.span.from ?? Infinity) < sentence.from) at += 1;
    const first = at;
    while ((times[at]?.span.from ?? Infinity) < sentence.to) at += 1;
    return times.slice(first, at);
  });
}
