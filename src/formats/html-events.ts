import type { SourceDocument } from '../document/source-document.ts';
import { slice } from '../document/span.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Findings, Timeline } from '../extract.ts';
import { whenInWords } from '../layout/date-words.ts';
import { kindInWords, orderInWords } from '../layout/event-words.ts';
import { rangeToShow } from '../layout/vague-wording.ts';
import type { Reviewed, TimelineEvent } from '../merge/timeline-event.ts';
import { block, element } from './html-element.ts';
import { anchorOf } from './html-picture.ts';
import { linkToQuote, webAddress } from './web-link.ts';
import { onOneLine, writtenOn } from './wording.ts';
import type { XmlElement, XmlNode } from './xml.ts';

/** What an event is told with besides itself. */
interface Story {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly byId: ReadonlyMap<string, TimelineEvent>;
}

/** The events in the order of time, then those without a date, each with all its passages; nothing where there are none. */
export function eventLists(timeline: Timeline<Findings>): XmlElement[] {
  const story = {
    documents: new Map(timeline.extractions.map(({ document }) => [document.id, document])),
    byId: new Map(timeline.events.map((event) => [event.id, event])),
  };
  const parts = [
    ['Events in the order of time', timeline.events.filter(({ when }) => when)],
    ['Without a date', timeline.events.filter(({ when }) => !when)],
  ] as const;
  return parts
    .filter(([, events]) => events.length > 0)
    .map(([heading, events]) =>
      block(
        'section',
        {},
        element('h2', {}, heading),
        block('ol', { class: 'events' }, ...events.map((event) => entry(event, story))),
      ),
    );
}

function entry(event: TimelineEvent, story: Story): XmlElement {
  const { id, title, participants, place } = event;
  const about = [kindInWords(event), place ?? '', participants.join(', ')].filter(Boolean);
  return block(
    'li',
    { id: anchorOf(id) },
    element('p', { class: 'when' }, dateInWords(event, story)),
    block(
      'div',
      {},
      element('h3', { dir: 'auto' }, onOneLine(title)),
      element('p', { class: 'quiet' }, about.join(' · ')),
      ...doubts(event).map((doubt) => element('p', { class: 'doubt' }, doubt)),
      ...remarks(event.review),
      ...event.mentions.flatMap((mention, at) => quotation(event, mention, at, story)),
    ),
  );
}

function dateInWords(event: TimelineEvent, { byId }: Story): string {
  const range = rangeToShow(event);
  const words = range ? whenInWords({ range }) : orderInWords(event, byId) || 'no date told';
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What is unsure of the date of an event: a sentence each. */
function doubts({ when, disputed, mentions }: TimelineEvent): string[] {
  if (!when) return [];
  const isTold = when.mentions.some((at) => mentions[at]?.timeBasis === 'told');
  const isGiven = when.mentions.length === 0;
  const others = disputed.map(whenInWords).join('; ');
  return [
    ...(isGiven ? ['The date was set in review.'] : []),
    ...(isTold || isGiven ? [] : ['The date is inferred from what stands around.']),
    ...(others === '' ? [] : [`The date is disputed: also ${others}.`]),
  ];
}

/** What a reader said of an event: their verdict and tags on a line, their comment as they wrote it. */
function remarks(review: Reviewed | undefined): XmlElement[] {
  if (!review) return [];
  const { verdict, tags, comment } = review;
  const line = [
    ...(verdict === null ? [] : [`Review: ${verdict}`]),
    ...(tags.length === 0 ? [] : [`Tags: ${tags.map(onOneLine).join(', ')}`]),
  ].join(' · ');
  return [
    ...(line === '' ? [] : [element('p', { class: 'quiet', dir: 'auto' }, line)]),
    ...comment
      .split('\n')
      .filter((one) => one.trim() !== '')
      .map((one) => element('p', { class: 'remark', dir: 'auto' }, onOneLine(one))),
  ];
}

function quotation(
  { when, disputed }: TimelineEvent,
  { document, span }: EventMention,
  at: number,
  { documents }: Story,
): XmlElement[] {
  const source = documents.get(document);
  if (!source) return [];
  const quote = slice(source.text, span);
  const reading = when && disputed.length > 0 ? [when, ...disputed] : [];
  const given = reading.find(({ mentions }) => mentions.includes(at));
  const language = source.language === 'en' ? undefined : source.language;
  const passage = { dir: 'auto', lang: language, cite: webAddress(source.url) ?? undefined };
  return [
    block(
      'figure',
      {},
      element('blockquote', passage, element('p', {}, onOneLine(quote))),
      element(
        'figcaption',
        {},
        ...sourceLine(source, linkToQuote(source.url, quote)),
        ...(given ? [`. Gives ${whenInWords(given)}`] : []),
      ),
    ),
  ];
}

/** The title of an article, with a link where it has an address, its publisher and its day. */
export function sourceLine(source: SourceDocument, href: string | null): XmlNode[] {
  const { title, name, publisher } = source;
  const cite = element('cite', {}, onOneLine(title?.value ?? name));
  const rel = 'noopener noreferrer';
  const facts = [publisher && onOneLine(publisher.value), writtenOn(source)];
  return [
    href === null ? cite : element('a', { href, rel, referrerpolicy: 'no-referrer' }, cite),
    ...facts.filter((fact) => fact !== null).flatMap((fact) => [', ', element('bdi', {}, fact)]),
  ];
}
