import { findSubject } from './subjects.ts';
import type { Context } from './context.ts';
import type { Trigger } from './find-triggers.ts';

/** "He said … but added …": one statement for each speaker of a sentence, told by its finite verb. */
export function oneStatementEach(context: Context, triggers: readonly Trigger[]): Trigger[] {
  const isStatement = (trigger: Trigger) => trigger.kind === 'statement' && trigger.verb !== null;
  const speakers = new Map<string, Trigger>();
  const told = triggers
    .filter(isStatement)
    .filter((trigger) => !trigger.clause.quoted && (trigger.verb?.tense ?? null) !== null);
  for (const trigger of told) {
    const speaker = trigger.verb
      ? (findSubject(context, trigger.verb, trigger.clause)[0]?.name ?? '')
      : '';
    if (!speakers.has(speaker)) speakers.set(speaker, trigger);
  }
  const kept = new Set(speakers.values());
  return triggers.filter((trigger) => !isStatement(trigger) || kept.has(trigger));
}

/** "…, a Downing Street statement said.": who tells it all, not an event of its own. */
export function withoutAttributions(context: Context, triggers: readonly Trigger[]): Trigger[] {
  const { sentence, text } = context;
  const closing = triggers.at(-1);
  const finite = sentence.verbs.filter((verb) => verb.tense !== null);
  if (
    !closing?.verb ||
    closing.kind !== 'statement' ||
    finite.length < 2 ||
    text.slice(closing.word.to, sentence.to).length > 3
  )
    return [...triggers];
  const events = triggers.filter(
    (trigger) =>
      trigger !== closing &&
      trigger.verb !== null &&
      trigger.verb.tense === 'past' &&
      !trigger.clause.quoted,
  );
  const named = findSubject(context, closing.verb, closing.clause).some((one) =>
    context.names.some((name) => name.name === one.name && name.type === 'person'),
  );
  return events.length > 0 && !named
    ? triggers.filter(
        (trigger) =>
          trigger !== closing && !(trigger.verb === null && trigger.kind === 'statement'),
      )
    : [...triggers];
}

/**
 * A verb and its object are one event: "Ministers agreed a truce" tells an agreement once, "Alliance won the election" a
 * vote. A verb of another kind leaves its object alone ("She attended the summit").
 */
export function withoutOwnObjects({ sentence }: Context, triggers: readonly Trigger[]): Trigger[] {
  const objectOf = (verb: Trigger) =>
    triggers.find(
      (noun) =>
        noun.verb === null &&
        sentence.words[noun.first - 1] === verb.word &&
        (noun.kind === verb.kind || verb.kind === 'event'),
    );
  const verbs = triggers.filter((trigger) => trigger.verb !== null);
  const objects = new Map(verbs.map((verb) => [verb, objectOf(verb)]));
  const taken = new Set(objects.values());
  return triggers
    .filter((trigger) => !taken.has(trigger))
    .map((trigger) => {
      const object = objects.get(trigger);
      return object ? { ...trigger, kind: object.kind } : trigger;
    });
}
