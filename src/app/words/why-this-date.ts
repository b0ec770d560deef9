import type { SourceDocument } from '../../document/source-document.ts';
import { slice } from '../../document/span.ts';
import type { EventMention, TimeBasis } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { Alternative, TimeExpression } from '../../time/time-expression.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { sourceName } from '../../layout/event-words.ts';
import { anchorInWords } from './anchor-in-words.ts';

/** Why an event has its date: a sentence a passage that gives it, and what else its words could mean. */
export interface DateReasons {
  readonly because: readonly string[];
  readonly otherReadings: readonly string[];
}

const BASIS: Record<TimeBasis, string> = {
  told: '',
  speech: 'This is the day of the speech it reports.',
  repeated: 'It is the date told for the same event elsewhere in the article.',
  narrative: 'It is told as earlier than that.',
  creation: 'It is told as news of the day.',
  running: 'It is the day at which the story goes on.',
};

/** The reasons for the date of `event`, each said once; none for an undated event. */
export function whyThisDate(
  event: TimelineEvent,
  documents: ReadonlyMap<string, SourceDocument>,
): DateReasons {
  const giving = (event.when?.mentions ?? []).flatMap((index) => event.mentions[index] ?? []);
  const reasons = giving.flatMap((mention) => reasonOf(mention, documents.get(mention.document)));
  const alternatives = giving.flatMap((mention) => mention.time?.alternatives ?? []);
  return {
    because: [...new Set(reasons)],
    otherReadings: [...new Set(alternatives.map(readingInWords))],
  };
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

function readingInWords({ range, value, why }: Alternative): string {
  const time = range ? whenInWords({ range }) : value;
  return why ? `${time}, ${why}` : time;
}

/** Where sources disagree about the date: each other date, and who gives it. */
export function disputesInWords(
  event: TimelineEvent,
  documents: ReadonlyMap<string, SourceDocument>,
): string[] {
  return event.disputed.map(({ range, mentions }) => {
    const givers = mentions.flatMap(
      (index) => documents.get(event.mentions[index]?.document ?? '') ?? [],
    );
    const names = [...new Set(givers.map(sourceName))].join(', ');
    return `${names || 'Another passage'} says otherwise: ${whenInWords({ range })}.`;
  });
}
