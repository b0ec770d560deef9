import type { ComparedMention } from './compared-mention.ts';
import { isStatement, speakerOf } from './compared-mention.ts';
import { linkByKey } from './links.ts';
import type { Link } from './links.ts';
import { sharedPhrases } from './phrases.ts';

/** What one person says in one article on one day is one statement, unless it is told as background ("has said"). */
export function sameSpeakerSameDay(mentions: readonly ComparedMention[]): Link[] {
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
export function sameSpeakerInARow(mentions: readonly ComparedMention[]): Link[] {
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

/** Statements of one speaker that share a telling phrase. */
export function sameWords(mentions: readonly ComparedMention[]): Link[] {
  return sharedPhrases(mentions, isStatement).flatMap(({ a, b, phrase }) => {
    const [one, two] = [mentions[a], mentions[b]];
    if (!one || !two || !maySpeakAsOne(one, two)) return [];
    return [{ a, b, because: `both tell of “${phrase}”` }];
  });
}

/** The same speaker, or one of them known by an office only. */
function maySpeakAsOne(a: ComparedMention, b: ComparedMention): boolean {
  const [one, two] = [a.participants[0], b.participants[0]];
  return (
    one !== undefined &&
    two !== undefined &&
    (one.name === two.name || one.type === 'office' || two.type === 'office')
  );
}
