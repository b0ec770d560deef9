import { findMoments, type Moment } from './moment.ts';
import type { Span } from './span.ts';

/** What a line at the head of an article says of it. Spans count from the start of the line. */
export interface Byline {
  /** When it was published, or else updated. */
  readonly moment: Moment | null;
  /** Whether that is the time of an update. */
  readonly updated: boolean;
  readonly publisher: Span | null;
  /** Whether it says what its date is the date of: "Published: …". */
  readonly labelled: boolean;
  /** It begins with its date and has no label, so that it may as well head an entry of a chronology. */
  readonly dateFirst: boolean;
}

/** A piece of a line between separators and dates. */
interface Part extends Span {
  readonly text: string;
}

const MAX_LINE = 200;
const MAX_PARTS = 10;

const SEPARATOR = /\s--?(?=\s|$)|--|[\u2013\u2014|\u00b7\u2022,;()]/gu;
const CAPITALISED = String.raw`(?!(?:On|In|At|After|Before|Since|From|Until|By)\b)\p{Lu}[\p{L}\d.'\u2019&-]*`;
const NAME = String.raw`(?:the\s)?${CAPITALISED}(?:\s(?:(?:of|the|and|for|de|van|von|in|&)\s){0,2}${CAPITALISED}){0,6}`;

const AUTHOR = new RegExp(
  String.raw`^(?:(?:[Ww]ords|[Ww]ritten|[Pp]osted|[Rr]eported|[Pp]ublished|[Ss]tory)\s)?(?:[Bb]y|BY):?\s${NAME}$|^Authors?:\s${NAME}$`,
  'u',
);
const LABEL =
  /^(?:(?:(?:first|originally|last|article|story|posted|online)\s)?(?:published|posted|updated|modified|created|issued|released|filed|reviewed|dated?|update)|(?:publication|release|press release|last update) date|date published|for (?:immediate )?release)(?:\s(?:online|on|at))?:?$/i;
const UPDATED = /\b(?:updated?|modified|reviewed)\b/i;
const DOMAIN = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const READING_TIME = /^\d+[\s-]min(?:ute)?s?(?: read)?$/i;
const PROPER_NAME = new RegExp(`^${NAME}$`, 'u');

const PARTS: readonly RegExp[] = [LABEL, AUTHOR, DOMAIN, READING_TIME, PROPER_NAME];

/** Words by which the name of a newspaper, agency or station is told from that of a person or place. */
const PRESS =
  /\b(?:news\w*|times|post|press|guardian|telegraph|herald|tribune|journal|gazette|packet|mail|independent|observer|chronicle|mirror|express|today|magazine|review|agency|radio|tv|television|broadcasting|media|daily|weekly|wire|bulletin|echo|courier|globe|sentinel|examiner|inquirer|reuters|bloomberg|jazeera|xinhua|tass|interfax|politico|axios)\b|^(?:The\s)?\p{Lu}{2,5}$/iu;

/**
 * Reads a line that names author, publisher or the time of publication and tells nothing else. Null for any other
 * line, in particular for a sentence, or a heading, that merely holds a date.
 */
export function readByline(line: string): Byline | null {
  if (line.length > MAX_LINE) return null;
  const moments = findMoments(line);
  const parts = splitParts(line, moments);
  const known = parts.every(({ text }) => PARTS.some((pattern) => pattern.test(text)));
  if (!known || parts.length > MAX_PARTS) return null;
  if (moments.length === 0 && !parts.some(({ text }) => AUTHOR.test(text))) return null;
  return { ...choose(moments, parts), publisher: publisherIn(parts), ...describe(moments, parts) };
}

/** The pieces of the line that stand between its separators and outside its dates. */
function splitParts(line: string, moments: readonly Moment[]): Part[] {
  const starts = [0, ...moments.map(({ span }) => span.to)];
  const ends = [...moments.map(({ span }) => span.from), line.length];
  return starts.flatMap((from, at) => partsWithin(line, from, ends[at] ?? line.length));
}

function partsWithin(line: string, from: number, to: number): Part[] {
  const stretch = line.slice(from, to);
  const cuts = [...stretch.matchAll(SEPARATOR)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), stretch.length];
  return starts
    .map((start, at) => trim(line, from + start, from + (ends[at] ?? stretch.length)))
    .filter((part) => /[\p{L}\d:]/u.test(part.text));
}

function trim(line: string, from: number, to: number): Part {
  const text = line.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: start + text.trim().length, text: text.trim() };
}

/** The first date that is not said to be that of an update, or else the first. */
function choose(
  moments: readonly Moment[],
  parts: readonly Part[],
): Pick<Byline, 'moment' | 'updated'> {
  const isUpdate = (moment: Moment): boolean => {
    const label = parts.findLast((part) => part.to <= moment.span.from && LABEL.test(part.text));
    const between = moments.some(
      ({ span }) => label && label.to <= span.from && span.to <= moment.span.from,
    );
    return label !== undefined && !between && UPDATED.test(label.text);
  };
  const published = moments.find((moment) => !isUpdate(moment));
  return {
    moment: published ?? moments[0] ?? null,
    updated: published === undefined && moments.length > 0,
  };
}

function publisherIn(parts: readonly Part[]): Span | null {
  const candidates = parts.filter(
    ({ text }) => !LABEL.test(text) && !AUTHOR.test(text) && !READING_TIME.test(text),
  );
  const found =
    candidates.find(({ text }) => DOMAIN.test(text)) ??
    candidates.find(({ text }) => PRESS.test(text));
  return found ? { from: found.from, to: found.to } : null;
}

function describe(
  moments: readonly Moment[],
  parts: readonly Part[],
): Pick<Byline, 'labelled' | 'dateFirst'> {
  const first = moments[0];
  const dateFirst = first !== undefined && parts.every((part) => part.from > first.span.from);
  return { labelled: parts.some(({ text }) => LABEL.test(text)), dateFirst };
}

/** The name of a newspaper or agency that stands by itself between brackets: "(Reuters)". */
export function isPress(name: string): boolean {
  return PRESS.test(name) && PROPER_NAME.test(name);
}
