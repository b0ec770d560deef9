import { verbForm } from '../language/verb-forms.ts';
import { GRANULARITIES } from '../time/time-expression.ts';
import type { Granularity, TimeExpression } from '../time/time-expression.ts';
import type { Clause } from './clauses.ts';
import { dateTold } from './dated.ts';
import type { Dated } from './dated.ts';
import { verbBehind } from './event-nouns.ts';
import type { EventKind } from './kinds.ts';
import type { Trigger } from './find-triggers.ts';
import type { Telling } from './telling.ts';

/** A date that a document tells, and where. */
interface Mark {
  readonly sentence: number;
  readonly clause: Clause;
  readonly dated: Dated;
  /** Who is named in the clause. */
  readonly names: readonly string[];
}

/** The dates that a document tells for what happened, as what stands elsewhere may follow from them. */
export interface Told {
  /** The day that the news is about: the first that is told as news, of the month before the writing. */
  readonly opening: Dated | null;
  /** Days, by the words that they are told for, in order. */
  readonly byWord: ReadonlyMap<string, readonly Mark[]>;
  /** By the position of the sentence, in order. */
  readonly bySentence: ReadonlyMap<number, readonly Mark[]>;
  /** The days on which what a sentence tells was said, where that is told at its end, and by which word. */
  readonly sayings: ReadonlyMap<number, { readonly at: number; readonly dated: Dated }>;
  /** The positions of the sentences that tell of what may leave people dead. */
  readonly deadly: ReadonlySet<number>;
}

/** Kinds of events that may leave people dead. */
const DEADLY: ReadonlySet<EventKind> = new Set(['conflict', 'disaster', 'death', 'protest']);

/** Gathers the dates that tellings have of their own; when something was said tells of nothing else. */
export function findTold(tellings: readonly Telling[], creation: Dated): Told {
  const byWord = new Map<string, Mark[]>();
  const bySentence = new Map<number, Mark[]>();
  const deadly = new Set<number>();
  const sayings = new Map<number, { at: number; dated: Dated }>();
  let opening: Dated | null = null;
  for (const telling of tellings) {
    const { trigger, context, reading } = telling;
    if (DEADLY.has(trigger.kind)) deadly.add(context.sentence.index);
    const time = telling.told ?? timeOfState(telling);
    if (!time || reading.status !== 'happened' || isLater(time, creation)) continue;
    const dated = dateTold(time);
    const names = namesIn(telling);
    const mark = { sentence: context.sentence.index, clause: trigger.clause, dated, names };
    if (isDay(time) && isNews(telling) && isRecent(time, creation)) opening ??= dated;
    if (trigger.kind === 'statement') {
      if (isDay(time) && isAttribution(telling))
        sayings.set(mark.sentence, { at: trigger.at, dated });
      continue;
    }
    add(bySentence, mark.sentence, mark);
    if (telling.told && isDay(time)) add(byWord, wordOf(trigger), mark);
  }
  return { opening, byWord, bySentence, sayings, deadly };
}

/** Who is named in the clause of a trigger: people and organisations. */
export function namesIn({ context: { names }, trigger: { clause } }: Telling): string[] {
  return names.flatMap(({ from, to, type, name }) =>
    type !== 'place' && from >= clause.from && to <= clause.to ? [name] : [],
  );
}

function add<Key>(marks: Map<Key, Mark[]>, key: Key, mark: Mark): void {
  const same = marks.get(key);
  if (same) same.push(mark);
  else marks.set(key, [mark]);
}

/** What a trigger has in common with others that tell the same: "attacks", "attacked", "the attack"; "invasion". */
export function wordOf({ verb, word: { lower } }: Trigger): string {
  if (verb) return verb.lemma;
  return verbForm(lower)?.lemma ?? verbBehind(lower) ?? lower.replace(/(?<=[^s])s$/, '');
}

const COARSEST_DAY = GRANULARITIES.indexOf('day');

/** Whether a date names a day or a part of one. */
export function isDay({ granularity }: { readonly granularity: Granularity }): boolean {
  return GRANULARITIES.indexOf(granularity) >= COARSEST_DAY;
}

const COARSEST_HOUR = GRANULARITIES.indexOf('daypart');

/** Whether a date names a part of a day. */
export function isByTheHour({ granularity }: { readonly granularity: Granularity }): boolean {
  return GRANULARITIES.indexOf(granularity) >= COARSEST_HOUR;
}

/** Whether a clause tells something by itself, and is no setting for another. */
export const isMain = ({ opener }: Clause): boolean =>
  opener === null || opener === 'and' || opener === 'but';

/** A finite verb of a main clause tells news; a verb of saying where it is the first of its sentence. */
function isNews({ trigger: { verb, kind, clause }, context }: Telling): boolean {
  if (!verb || verb.tense === null) return false;
  return kind === 'statement' ? context.sentence.verbs[0] === verb : isMain(clause);
}

/** "…, police said on Monday": a saying behind what was said. */
function isAttribution({ trigger: { verb, at, clause }, context: { sentence } }: Telling): boolean {
  if (!verb || clause.quoted || sentence.verbs.at(-1) !== verb) return false;
  return sentence.words.slice(at - SOURCE, at).some(({ before }) => before.includes(','));
}

/** "the interior ministry in Rome said": so many words may tell who says it. */
const SOURCE = 6;

/** Near enough to a form of "be" to say when it was so, in characters. */
const NEAR = 80;

/** "She was in Rome on Monday when she fell": the day of a state, for what happens in it and has no date itself. */
function timeOfState({ context: { sentence, times } }: Telling): TimeExpression | null {
  const be = sentence.verbs.find((verb) => verb.lemma === 'be' && verb.tense === 'past');
  const isOf = ({ span }: TimeExpression) => be && Math.abs(span.from - be.to) < NEAR;
  return times.find((time) => time.range !== null && isDay(time) && isOf(time)) ?? null;
}

/** Whether a date lies after the day of writing: what has happened has none such. */
export function isLater({ range }: Pick<TimeExpression, 'range'>, { when }: Dated): boolean {
  return range !== null && when !== null && range.start.start >= when.range.end.end;
}

const MONTH = 31 * 86_400_000;

function isRecent({ range }: TimeExpression, { when }: Dated): boolean {
  return range === null || when === null || when.range.start.start - range.start.start < MONTH;
}
