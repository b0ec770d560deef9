import type { SourceDocument } from '../../document/source-document.ts';
import { slice } from '../../document/span.ts';
import type { EventMention, TimeBasis } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { anchorInWords } from './anchor-in-words.ts';

const BASIS: Record<TimeBasis, string> = {
  told: '',
  speech: 'This is the day of the speech it reports.',
  repeated: 'It is the date told for the same word elsewhere in the article.',
  retold: 'It is the date told for the same event elsewhere in the article.',
  narrative: 'It is told together with that.',
  before: 'It is told as earlier than that.',
  since: 'It is told as later than that, and before the article was written.',
  creation: 'It is told as news of the day.',
  running: 'It is the day at which the story goes on.',
};

/** The reasons for the date of `event`, a sentence a passage that gives it, each said once; none for an undated event. */
export function whyThisDate(
  event: TimelineEvent,
  documents: ReadonlyMap<string, SourceDocument>,
): string[] {
  const giving = (event.when?.mentions ?? []).flatMap((index) => event.mentions[index] ?? []);
  const reasons = giving.flatMap((mention) => reasonOf(mention, documents.get(mention.document)));
  return [...new Set(reasons)];
}

function reasonOf(mention: EventMention, document: SourceDocument | undefined): string[] {
  if (!document) return [];
  const basis = mention.timeBasis ? BASIS[mention.timeBasis] : '';
  if (!mention.time) return basis ? [basis] : [];
  const words = `“${slice(document.text, mention.time.span)}”`;
  return [`${words}: ${countedFrom(mention.time, document)}. ${basis}`.trim()];
}

function countedFrom({ anchor }: TimeExpression, document: SourceDocument): string {
  const quoted = (span: { from: number; to: number }) => `“${slice(document.text, span)}”`;
  switch (anchor.kind) {
    case 'none':
      return 'the words say it themselves';
    case 'creation':
      return `counted from the date of the article${document.created ? `, ${anchorInWords(document.created)}` : ''}`;
    case 'speech':
      return `counted from the day on which this was said${anchor.span ? `, ${quoted(anchor.span)}` : ''}`;
    case 'expression':
    case 'event':
      return `counted from ${quoted(anchor.span)}`;
    case 'missing':
      return 'the article has no date from which to count';
  }
}
