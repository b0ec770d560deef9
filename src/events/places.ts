import { contains } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import type { Name } from '../language/names.ts';
import { toNamed } from './subjects.ts';
import type { Context } from './context.ts';
import type { Named } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';

const LOCATION =
  /\b(?:in|at|near|outside|inside) (?:the |central |eastern |western |northern |southern )?$/i;
const DESTINATION = /\b(?:to|in|at|for|into|from) (?:the )?$/i;
/** "told reporters in Washington": further from the verb a place belongs to what was said. In characters. */
const SPOKEN_WITHIN = 30;

/** Where it happened: a place inside the noun's phrase, or one that "in", "at" or, for travel, "to" leads to. */
export function findPlace(context: Context, trigger: Trigger): Named | null {
  const { text, sentence } = context;
  const places = context.names.filter(
    (name) => name.type === 'place' && !/^['’]s/.test(text.slice(name.to, name.to + 2)),
  );
  const start = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const inside = places.find(
    (name) => !trigger.verb && name.from >= start && name.to <= trigger.word.from,
  );
  if (inside) return toNamed(inside);
  const preposition = trigger.kind === 'travel' ? DESTINATION : LOCATION;
  const led = places.filter((name) =>
    preposition.test(text.slice(Math.max(sentence.from, name.from - 24), name.from)),
  );
  const located =
    trigger.kind === 'statement'
      ? spokenAt(context, trigger, led)
      : led.find(
          (name) => contains(reachOf(context, trigger), name) && name.from > trigger.word.to,
        );
  return located ? toNamed(located) : null;
}

/** The noun's clause, with the relative clause that follows: "discussions, which are set to take place in Alaska". */
function reachOf({ clauses }: Context, trigger: Trigger): Span {
  const relative = clauses[clauses.indexOf(trigger.clause) + 1];
  const isOwn =
    !trigger.verb &&
    relative &&
    /^(?:which|that)$/.test(relative.opener ?? '') &&
    relative.from - trigger.word.to <= 3;
  return { from: trigger.clause.from, to: isOwn ? relative.to : trigger.clause.to };
}

/** "Speaking at the White House, he said …", "told reporters in Washington that …". */
function spokenAt(
  { text, sentence }: Context,
  trigger: Trigger,
  places: readonly Name[],
): Name | undefined {
  const verb = trigger.verb ?? trigger.word;
  return places.find((name) => {
    const before = text.slice(sentence.from, name.from);
    if (name.to <= verb.from)
      return /\b(?:speaking|addressing|appearing|standing|asked) /i.test(before);
    return (
      name.from - verb.to < SPOKEN_WITHIN && !/["“‘:]|\bthat\b/.test(text.slice(verb.to, name.from))
    );
  });
}
