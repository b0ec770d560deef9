import { addressIn } from './address-line.ts';
import { isPress, readByline, type Byline } from './byline.ts';
import { bodyStart, type Head } from './head.ts';
import type { Item } from './page.ts';
import type { SourceDocument, Told } from './source-document.ts';
import { shift, type Span } from './span.ts';

/** What the text of a page says of itself. */
export type Facts = Pick<SourceDocument, 'title' | 'publisher' | 'url' | 'created'>;

/** A byline in the text: where it stands, and where its spans count from. */
interface Found {
  readonly byline: Byline;
  readonly span: Span;
  readonly origin: number;
}

/** How many of the last items may hold a labelled date of publication, or the page's address. */
const TAIL = 6;
/** A dateline ends with a dash within so many characters: "LONDON, March 3, 2024 (Reuters) -". */
const DATELINE = /^(?<line>\p{Lu}[^\n]{1,100}?)\s?(?:--|[\u2013\u2014_-])\s/u;
const AGENCY = /\((?<name>[^()]+)\)$/;

/** Title, publisher, address and creation time, as the page's head, dateline and last lines give them. */
export function findFacts(text: string, items: readonly Item[], head: Head): Facts {
  const dateline = readDateline(items, head);
  const found = [...bylinesAbove(items), ...dateline.bylines, ...bylinesBelow(items)];
  const publisher = found.map(publisherSpan).find((span) => span !== null) ?? dateline.agency;
  return {
    title: titleOf(items, head),
    publisher: publisher && told(text, publisher),
    url: addressOf(items),
    created: createdBy(found),
  };
}

function titleOf(items: readonly Item[], head: Head): Told<string> | null {
  const item = items[head.headlines.at(-1) ?? -1];
  if (!item) return null;
  const from = item.from + (/^#+\s*/.exec(item.text)?.[0].length ?? 0);
  return {
    value: item.text.slice(from - item.from).replace(/\s+/g, ' '),
    span: { from, to: item.to },
  };
}

function told(text: string, span: Span): Told<string> {
  return { value: text.slice(span.from, span.to), span };
}

function bylinesAbove(items: readonly Item[]): Found[] {
  return items.slice(0, bodyStart(items)).flatMap(asFound);
}

function bylinesBelow(items: readonly Item[]): Found[] {
  return items
    .slice(-TAIL)
    .flatMap(asFound)
    .filter(({ byline }) => byline.labelled);
}

/** The only address that stands in a line of its own above the story or below it. */
function addressOf(items: readonly Item[]): string | null {
  const outside = [...items.slice(0, bodyStart(items)), ...items.slice(-TAIL)];
  const found = new Set(outside.flatMap(({ text }) => addressIn(text) ?? []));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function asFound({ from, to, byline }: Item): Found[] {
  return byline === null ? [] : [{ byline, span: { from, to }, origin: from }];
}

/** The words before the first dash of the story, where they name a day, or an agency in brackets. */
function readDateline(
  items: readonly Item[],
  head: Head,
): { bylines: Found[]; agency: Span | null } {
  const lead = items.slice(head.start).find((item) => item.shape === 'prose');
  const line = DATELINE.exec(lead?.text ?? '')?.groups?.['line'];
  if (lead === undefined || line === undefined) return { bylines: [], agency: null };
  const byline = readByline(line);
  const span = byline?.moment ? shift(byline.moment.span, lead.from) : null;
  return {
    bylines: byline && span ? [{ byline, span, origin: lead.from }] : [],
    agency: agencyIn(line, lead.from),
  };
}

function agencyIn(line: string, origin: number): Span | null {
  const name = AGENCY.exec(line)?.groups?.['name'];
  if (name === undefined || !isPress(name)) return null;
  const to = origin + line.length - 1;
  return { from: to - name.length, to };
}

function publisherSpan({ byline, origin }: Found): Span | null {
  return byline.publisher && shift(byline.publisher, origin);
}

/** The first date that is that of publication, or else the first. */
function createdBy(found: readonly Found[]): SourceDocument['created'] {
  const dated = found.filter(({ byline }) => byline.moment !== null);
  const best = dated.find(({ byline }) => !byline.updated) ?? dated[0];
  if (!best?.byline.moment) return null;
  const { when, offset } = best.byline.moment;
  return { when, offset, known: 'text', span: best.span };
}
