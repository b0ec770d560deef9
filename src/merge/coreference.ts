import type { SourceDocument } from '../document/source-document.ts';
import { LATEST, outer } from '../document/time-range.ts';
import type { EventMention } from '../events/event-mention.ts';
import { Clusters } from './clusters.ts';
import type { CoreferenceSet } from './clusters.ts';
import { familyOf } from './families.ts';
import { sharedPhrases } from './phrases.ts';

/** Two mentions (indices) that a rule takes for one event, and why, in words for the reader. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly because: string;
}

type Rule = (mentions: readonly EventMention[], texts: ReadonlyMap<string, string>) => Link[];

const WEEK = 7 * 86_400_000;

// Surest first: a set that an earlier rule has made keeps later ones from joining what contradicts it.
const RULES: readonly Rule[] = [
  sameSpeakerSameDay,
  sameSpeakerInARow,
  sameDateAndPeople,
  samePeople,
  sameDateInOneArticle,
  toldAsAnother,
  sameSpeechGoesOn,
  takenUpAgain,
  sameWords,
];

/**
 * Sets of mentions that tell one event, each with the reasons. `mentions` are in a fixed order (document id, position), so
 * that the order in which files arrive does not matter. Every rule works through an index: cost grows with the mentions.
 */
export function findCoreference(
  mentions: readonly EventMention[],
  documents: readonly SourceDocument[],
): readonly CoreferenceSet[] {
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  const written = new Map(documents.map(({ id, created }) => [id, created?.when.end ?? LATEST]));
  const clusters = new Clusters(mentions, (id) => written.get(id) ?? LATEST);
  for (const rule of RULES) {
    for (const { a, b, because } of rule(mentions, texts)) clusters.join(a, b, because);
  }
  return clusters.sets();
}

/** Links each mention to the one before it under every key it has. */
function linkByKey(
  mentions: readonly EventMention[],
  keysOf: (mention: EventMention) => readonly string[],
  because: (mention: EventMention) => string,
): Link[] {
  const last = new Map<string, number>();
  return mentions.flatMap((mention, b) =>
    keysOf(mention).flatMap((key) => {
      const a = last.get(key);
      last.set(key, b);
      return a === undefined ? [] : [{ a, b, because: because(mention) }];
    }),
  );
}

const isStatement = (mention: EventMention) => mention.kind === 'statement';
const speakerOf = (mention: EventMention) => mention.participants[0]?.name ?? '';
const peopleOf = (mention: EventMention) =>
  [...new Set(mention.participants.map((one) => one.name))].sort();

/** What one person says in one article on one day is one statement, unless it is told as background ("has said"). */
function sameSpeakerSameDay(mentions: readonly EventMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) =>
      isStatement(mention) && !mention.reference.perfect && speakerOf(mention) !== ''
        ? [`${mention.document}|${speakerOf(mention)}|${mention.when?.edtf ?? ''}`]
        : [],
    (mention) => `${speakerOf(mention)} speaks on the same day in the same article`,
  );
}

/** The same speaker in the next sentences, with nobody else speaking between, goes on with one statement. */
function sameSpeakerInARow(mentions: readonly EventMention[]): Link[] {
  const links: Link[] = [];
  let last = -1;
  mentions.forEach((mention, b) => {
    if (!isStatement(mention)) return;
    const before = mentions[last];
    const inARow =
      before?.document === mention.document &&
      mention.reference.sentence - before.reference.sentence <= 2;
    if (
      before &&
      inARow &&
      speakerOf(before) === speakerOf(mention) &&
      (before.when?.edtf ?? null) === (mention.when?.edtf ?? null)
    ) {
      links.push({ a: last, b, because: `${speakerOf(mention)} goes on speaking` });
    }
    last = b;
  });
  return links;
}

/** Same kind, dates that meet, and a participant in common. */
function sameDateAndPeople(mentions: readonly EventMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) => {
      if (isStatement(mention) || !mention.when) return [];
      const week = Math.floor(outer(mention.when.range).start / WEEK);
      return peopleOf(mention).map((name) => `${familyOf(mention.kind)}|${String(week)}|${name}`);
    },
    (mention) => `same kind of event at the same time, with ${listNames(peopleOf(mention))}`,
  );
}

/** Same kind and the very same participants, at least two. */
function samePeople(mentions: readonly EventMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) =>
      !isStatement(mention) && peopleOf(mention).length > 1
        ? [`${familyOf(mention.kind)}|${peopleOf(mention).join('|')}`]
        : [],
    (mention) => `same kind of event with the same participants: ${listNames(peopleOf(mention))}`,
  );
}

/** "Friday's summit" in the article that told of Friday's meeting. */
function sameDateInOneArticle(mentions: readonly EventMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) =>
      !isStatement(mention) &&
      mention.when &&
      mention.timeBasis === 'told' &&
      familyOf(mention.kind) === 'meeting'
        ? [`${mention.document}|${familyOf(mention.kind)}|${mention.when.edtf}`]
        : [],
    (mention) =>
      `same kind of event on the same date (${mention.when?.edtf ?? ''}) in the same article`,
  );
}

const articleAndFamily = (mention: EventMention) => `${mention.document}|${familyOf(mention.kind)}`;

/** "A second meeting" here and there in one article, without a date of its own. */
function toldAsAnother(mentions: readonly EventMention[]): Link[] {
  return linkByKey(
    mentions,
    ({ reference, when, ...mention }) =>
      reference.other !== null && when === null
        ? [`${mention.document}|${familyOf(mention.kind)}|${reference.other}`]
        : [],
    ({ reference }) => `both are told as “${reference.other ?? ''}”`,
  );
}

/** In one speech, the sentence after "a second meeting" goes on about it. */
function sameSpeechGoesOn(mentions: readonly EventMention[]): Link[] {
  const last = new Map<string, number>();
  return mentions.flatMap((mention, b) => {
    const a = last.get(articleAndFamily(mention));
    last.set(articleAndFamily(mention), b);
    const before = a === undefined ? undefined : mentions[a];
    const goesOn =
      mention.when === null &&
      before?.reference.other &&
      mention.reference.speech !== null &&
      mention.reference.speech === before.reference.speech &&
      mention.reference.sentence - before.reference.sentence <= 1;
    return goesOn && a !== undefined ? [{ a, b, because: 'the same speech goes on about it' }] : [];
  });
}

/** "The summit", "these talks": the event of that kind told last before in the same article, or first after. */
function takenUpAgain(mentions: readonly EventMention[]): Link[] {
  const first = new Map<string, number>();
  mentions.forEach((mention, i) => {
    if (isAntecedent(mention) && !first.has(articleAndFamily(mention)))
      first.set(articleAndFamily(mention), i);
  });
  const last = new Map<string, number>();
  return mentions.flatMap((mention, b) => {
    const a = last.get(articleAndFamily(mention)) ?? first.get(articleAndFamily(mention));
    if (isAntecedent(mention)) last.set(articleAndFamily(mention), b);
    return a === undefined || a === b || !takesUp(mention)
      ? []
      : [{ a, b, because: `“${mention.title}” takes up the event told in the same article` }];
  });
}

const isAntecedent = (mention: EventMention) =>
  !isStatement(mention) &&
  mention.reference.other === null &&
  (mention.when !== null || mention.participants.length > 1);

function takesUp({ reference, when, participants }: EventMention): boolean {
  const points = reference.form === 'definite' || reference.form === 'demonstrative';
  return points && reference.other === null && when === null && participants.length < 2;
}

/** Statements of one speaker that share a telling phrase. */
function sameWords(mentions: readonly EventMention[], texts: ReadonlyMap<string, string>): Link[] {
  return sharedPhrases(mentions, texts, isStatement).flatMap(({ a, b, phrase }) => {
    const [one, two] = [mentions[a], mentions[b]];
    if (!one || !two || !maySpeakAsOne(one, two)) return [];
    return [{ a, b, because: `both tell of “${phrase}”` }];
  });
}

/** The same speaker, or one of them known by an office only. */
function maySpeakAsOne(a: EventMention, b: EventMention): boolean {
  const [one, two] = [a.participants[0], b.participants[0]];
  return (
    one !== undefined &&
    two !== undefined &&
    (one.name === two.name || one.type === 'office' || two.type === 'office')
  );
}

function listNames(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'nobody named')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
