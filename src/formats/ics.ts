import { GENERATOR } from '../base/version.ts';
import type { Status } from '../events/event-mention.ts';
import { KINDS } from '../events/kinds.ts';
import { slice } from '../document/span.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Findings, Timeline } from '../extract.ts';
import { eventSources, eventTitle } from '../layout/event-words.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { icalLine, icalText } from './ical-lines.ts';
import { slotOf, type Loss, type Slot } from './ics-slot.ts';
import { linkToQuote } from './web-link.ts';
import { count, titleOf } from './wording.ts';

/** A calendar file, and what of the timeline it cannot hold, a sentence each. */
export interface Calendar {
  readonly text: string;
  readonly losses: readonly string[];
}

/** A property with its parameters, and its value as it is to stand; it is left out where that is empty. */
type Property = readonly [name: string, value: string];

const MINUTE = 60_000;

const STATUSES: Readonly<Record<Status, string>> = {
  happened: 'CONFIRMED',
  planned: 'CONFIRMED',
  possible: 'TENTATIVE',
  denied: 'CANCELLED',
};

/** What is said of one event that is lost, and of several. */
const LOSSES: Readonly<Record<Loss, readonly [one: string, many: string]>> = {
  undated: ['without a date is not in the calendar', 'without a date are not in the calendar'],
  year: [
    'before the year 1 or after 9999 is not in the calendar',
    'before the year 1 or after 9999 are not in the calendar',
  ],
  open: [
    'without a known beginning or end is there with what is known of it',
    'without a known beginning or end are there with what is known of them',
  ],
};

/**
 * A timeline as an iCalendar file (RFC 5545, 7986): an entry an event, days as days, clock times in UTC. What is known
 * only vaguely covers what it may, is tentative and says so. An entry is known again by the event's id, and stamped
 * with the time at which the newest article was written, so that the same articles give the same file.
 */
export function toIcs(
  timeline: Timeline<Findings>,
  { title = titleOf(timeline) }: { readonly title?: string } = {},
): Calendar {
  const found = timeline.events.map((event) => ({ event, ...slotOf(event) }));
  const story = {
    documents: new Map(timeline.extractions.map(({ document }) => [document.id, document])),
    byId: new Map(timeline.events.map((event) => [event.id, event])),
    stamp: stampOf(timeline),
  };
  const properties: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Dateline//${GENERATOR}//EN`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', icalText(title)],
    ['X-WR-CALNAME', icalText(title)],
    ...found.flatMap(({ event, slot }) => (slot ? entry(event, slot, story) : [])),
    ['END', 'VCALENDAR'],
  ];
  const lines = properties.filter(([, value]) => value !== '');
  return {
    text: lines.map(([name, value]) => icalLine(name, value)).join(''),
    losses: lossesInWords(found.flatMap(({ loss }) => loss ?? [])),
  };
}

/** What an entry is made with besides its event. */
interface Story {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  readonly stamp: string;
}

function entry(event: TimelineEvent, slot: Slot, story: Story): Property[] {
  const { id, title, kind, status, place, when } = event;
  const isTentative = slot.vague !== '' && status !== 'denied';
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${icalText(id)}@dateline`],
    ['DTSTAMP', story.stamp],
    ...timeOf(slot),
    ['SUMMARY', icalText(slot.vague === '' ? title : `${title} (${slot.vague})`)],
    ['DESCRIPTION', icalText(description(event, story))],
    ['CATEGORIES', icalText(KINDS[kind].label)],
    ['LOCATION', icalText(place ?? '')],
    ['URL', addressOf(event, story)],
    ['STATUS', isTentative ? 'TENTATIVE' : STATUSES[status]],
    ['TRANSP', 'TRANSPARENT'],
    ['X-EDTF', icalText(when?.edtf ?? '')],
    ['END', 'VEVENT'],
  ];
}

/** An entry of clock times without a length ends when it begins. */
function timeOf({ start, end, allDay }: Slot): Property[] {
  if (allDay)
    return [
      ['DTSTART;VALUE=DATE', utc(start).slice(0, 8)],
      ['DTEND;VALUE=DATE', utc(end).slice(0, 8)],
    ];
  return [
    ['DTSTART', utc(start)],
    ['DTEND', end - start > MINUTE ? utc(end) : ''],
  ];
}

/** `20250815T142900Z` */
function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function description(event: TimelineEvent, story: Story): string {
  const sources = eventSources(event, story.documents);
  return [eventTitle(event, story), sources].filter(Boolean).join('\n\n');
}

/** The page of the first article that tells the event and has one. */
function addressOf({ mentions }: TimelineEvent, { documents }: Story): string {
  for (const { document, span } of mentions) {
    const source = documents.get(document);
    const link = source && linkToQuote(source.url, slice(source.text, span));
    if (link) return link;
  }
  return '';
}

/** The moment at which the newest article was written; that from which computers count where none says when. */
function stampOf({ extractions }: Timeline<Findings>): string {
  const moments = extractions.flatMap(({ document }) => document.created?.when.start ?? []);
  return utc(moments.reduce((newest, moment) => Math.max(newest, moment), 0));
}

function lossesInWords(losses: readonly Loss[]): string[] {
  return Object.entries(LOSSES).flatMap(([loss, [one, many]]) => {
    const number = losses.filter((other) => other === loss).length;
    return number > 0 ? [`${count(number, 'event')} ${number === 1 ? one : many}.`] : [];
  });
}
