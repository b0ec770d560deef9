import { outer } from '../document/time-range.ts';
import type { ComparedMention } from './compared-mention.ts';
import { isStatement, keyOf } from './compared-mention.ts';
import { linkByKey } from './links.ts';
import type { Link } from './links.ts';

const WEEK = 7 * 86_400_000;

const peopleOf = (mention: ComparedMention) => [...new Set(mention.participants.map(keyOf))].sort();

/** Same kind, dates that meet, and a participant in common. */
export function sameDateAndPeople(mentions: readonly ComparedMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) => {
      if (isStatement(mention) || !mention.when) return [];
      const week = Math.floor(outer(mention.when.range).start / WEEK);
      return peopleOf(mention).map((name) => `${mention.happening}|${String(week)}|${name}`);
    },
    (mention) => `same kind of event at the same time, with ${listNames(mention)}`,
  );
}

/** Same kind and the very same participants, at least two. */
export function samePeople(mentions: readonly ComparedMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) =>
      !isStatement(mention) && peopleOf(mention).length > 1
        ? [`${mention.happening}|${peopleOf(mention).join('|')}`]
        : [],
    (mention) => `same kind of event with the same participants: ${listNames(mention)}`,
  );
}

/** "Friday's summit" in the article that told of Friday's meeting. */
export function sameDateInOneArticle(mentions: readonly ComparedMention[]): Link[] {
  return linkByKey(
    mentions,
    (mention) =>
      !isStatement(mention) &&
      mention.when &&
      mention.timeBasis === 'told' &&
      mention.happening === 'meeting'
        ? [`${mention.document}|${mention.happening}|${mention.when.edtf}`]
        : [],
    (mention) =>
      `same kind of event on the same date (${mention.when?.edtf ?? ''}) in the same article`,
  );
}

const articleAndFamily = (mention: ComparedMention) => `${mention.document}|${mention.happening}`;

/** "A second meeting" here and there in one article, without a date of its own. */
export function toldAsAnother(mentions: readonly ComparedMention[]): Link[] {
  return linkByKey(
    mentions,
    ({ reference, when, ...mention }) =>
      reference.other !== null && when === null
        ? [`${mention.document}|${mention.happening}|${reference.other}`]
        : [],
    ({ reference }) => `both are told as “${reference.other ?? ''}”`,
  );
}

/** In one speech, the sentence after "a second meeting" goes on about it. */
export function sameSpeechGoesOn(mentions: readonly ComparedMention[]): Link[] {
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
export function takenUpAgain(mentions: readonly ComparedMention[]): Link[] {
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

const isAntecedent = (mention: ComparedMention) =>
  !isStatement(mention) &&
  mention.reference.other === null &&
  (mention.when !== null || mention.participants.length > 1);

function takesUp({ reference, when, participants }: ComparedMention): boolean {
  const points = reference.form === 'definite' || reference.form === 'demonstrative';
  return points && reference.other === null && when === null && participants.length < 2;
}

function listNames({ participants }: ComparedMention): string {
  const names = [...new Set(participants.map((one) => one.name))].sort();
  return names.length < 2
    ? (names[0] ?? 'nobody named')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
