import { slice } from '../document/span.ts';
import { outer } from '../document/time-range.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { KINDS, type EventKind } from '../events/kinds.ts';
import type { TimelineEvent, When } from '../merge/timeline-event.ts';
import { wholeUnit, whenInWords } from './date-words.ts';
import { rangeToShow } from './vague-wording.ts';

/** The documents of a timeline by id. */
export type Documents = ReadonlyMap<string, SourceDocument>;
/** The events of a timeline by id. */
type Others = ReadonlyMap<string, TimelineEvent>;
/** Where an event is told, and what else is; the events may be gathered only when one is asked for. */
interface Story {
  readonly documents: Documents;
  readonly byId: Others;
}

const LONGEST_QUOTE = 300;
const LONGEST_DATE_WORDS = 46;
const MOST_SOURCES = 12;

/** Who wrote a document, or else its title, or else its name. */
export function sourceName(document: SourceDocument): string {
  return document.publisher?.value ?? document.title?.value ?? document.name;
}

/** How many documents tell an event. */
export function sourceCount(event: TimelineEvent): number {
  return new Set(event.mentions.map((mention) => mention.document)).size;
}

/** The kinds whose name says which event is meant where a story has only one of them. */
const NAMED_BY_KIND: ReadonlySet<EventKind> = new Set([
  'summit',
  'call',
  'vote',
  'launch',
  'agreement',
]);

/** What is known of the time of an event without a date ("before the summit"); empty where nothing is. */
export function orderInWords(event: TimelineEvent, others: Others): string {
  const other = event.order ? others.get(event.order.event) : undefined;
  if (!event.order || !other) return '';
  const only = [...others.values()].filter((one) => one.kind === other.kind).length === 1;
  const name =
    only && NAMED_BY_KIND.has(other.kind)
      ? `the ${KINDS[other.kind].label.toLowerCase()}`
      : other.title;
  return `${event.order.relation} ${name}`;
}

/** The words in the text that date an event, quoted; "before" them where it is told as earlier than what they date. */
function dateWords(event: TimelineEvent, documents: Documents): string {
  for (const index of event.when?.mentions ?? []) {
    const mention = event.mentions[index];
    const text = mention && documents.get(mention.document)?.text;
    if (!text || !mention.time) continue;
    const words = `“${slice(text, mention.time.span).replace(/\s+/g, ' ').trim()}”`;
    return mention.timeBasis === 'before' ? `before ${words}` : words;
  }
  return '';
}

/**
 * What is to be said beside the title of an event in the picture, in a few quiet words, the most telling first: its status, how vaguely
 * it is dated, in how many sources it is told.
 */
export function secondaryWords(event: TimelineEvent, story: Story): string[] {
  const { documents } = story;
  const words: string[] = [];
  if (!event.when) words.push(`${event.status}, some time ${orderInWords(event, story.byId)}`);
  else if (event.status !== 'happened') words.push(event.status);
  if (event.disputed.length > 0) words.push('date disputed');
  const vague = vagueness(event, documents);
  if (vague !== '') words.push(vague);
  const sources = sourceCount(event);
  if (sources > 1) words.push(`${String(sources)} sources`);
  return words;
}

function vagueness(event: TimelineEvent, documents: Documents): string {
  const range = rangeToShow(event);
  if (!range) return '';
  const told = dateWords(event, documents);
  const sharp = range.start.start === range.start.end && range.end.start === range.end.end;
  if (!sharp) return told.length <= LONGEST_DATE_WORDS ? told : '';
  const unit = wholeUnit(outer(range));
  return unit ? `${whenInWords({ range })}, ${unit} only` : '';
}

/** What an event is, and its status unless it happened: "Meeting", "Summit, planned". */
export function kindInWords({ kind, status }: Pick<TimelineEvent, 'kind' | 'status'>): string {
  return status === 'happened' ? KINDS[kind].label : `${KINDS[kind].label}, ${status}`;
}

/** An event's name, date and status, and the other dates that sources give: "Starmer meets Zelensky. Thursday 14 August 2025. Meeting." */
export function eventTitle(event: TimelineEvent, story: Story): string {
  const range = rangeToShow(event);
  const date = range ? whenInWords({ range }) : ['undated', orderInWords(event, story.byId)];
  const when = typeof date === 'string' ? date : date.filter((part) => part !== '').join(', ');
  const name = event.title.replace(/[.\s]+$/, '');
  const also = event.disputed.map(
    (reading) => ` ${readingInWords(reading, event, story.documents)}`,
  );
  return `${name}. ${capitalised(when)}. ${kindInWords(event)}.${also.join('')}`;
}

/** "Also dated Tuesday 12 March 2024 by The Tide Courier." */
function readingInWords(reading: When, { mentions }: TimelineEvent, documents: Documents): string {
  const sources = reading.mentions.flatMap(
    (at) => documents.get(mentions[at]?.document ?? '') ?? [],
  );
  const names = [...new Set(sources.map(sourceName))];
  const by = names.length > 0 ? ` by ${names.join(', ')}` : '';
  return `Also dated ${whenInWords(reading)}${by}.`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Who tells the event, in which words: a line a passage. */
export function eventSources(event: TimelineEvent, documents: Documents): string {
  const lines = event.mentions.slice(0, MOST_SOURCES).flatMap((mention) => {
    const document = documents.get(mention.document);
    if (!document) return [];
    const passage = slice(document.text, mention.span).replace(/\s+/g, ' ').trim();
    const cut =
      passage.length > LONGEST_QUOTE ? `${passage.slice(0, LONGEST_QUOTE).trimEnd()}…` : passage;
    return [`${sourceName(document)}: “${cut}”`];
  });
  const more = event.mentions.length - MOST_SOURCES;
  return [...lines, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('\n');
}
