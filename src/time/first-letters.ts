import { LETTERS } from './beginnings.ts';

/**
 * What can stand at one place of a text, as far as beginnings are told apart: a letter in lower case, a space, a digit,
 * any other sign.
 */
const SPACE = ' ';
const DIGIT = '0';
const OTHER = '-';
const ANY: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'.split(''), SPACE, DIGIT, OTHER];
const ARTICLE = 'the';

/** Beginnings of texts, open where more letters may follow. */
type Beginnings = ReadonlySet<string>;
const NOTHING: Beginnings = new Set(['']);

interface Read {
  readonly beginnings: Beginnings;
  /** The offset after what was read. */
  readonly at: number;
}

/**
 * The beginnings of all that a pattern can match: five letters in lower case, or fewer letters and what follows them,
 * `0` for a digit and `-` for any other sign or the end; before them may stand "the ", which is not counted. There may
 * be more than can match, never less. `source` is that of a regular expression matched without regard to case, whose
 * matches end where a word ends, and not with "the".
 */
export function firstLetters(source: string): Beginnings {
  const { beginnings, at } = readAlternatives(source, 0);
  if (at < source.length) throw new Error(`Unbalanced at ${String(at)}: ${source}`);
  return new Set([...beginnings].map((one) => (isOpen(one) ? one + OTHER : one)));
}

function readAlternatives(source: string, from: number): Read {
  let read = readSequence(source, from);
  const all = new Set(read.beginnings);
  while (source[read.at] === '|') {
    read = readSequence(source, read.at + 1);
    for (const one of read.beginnings) all.add(one);
  }
  return { beginnings: all, at: read.at };
}

function readSequence(source: string, from: number): Read {
  let beginnings = NOTHING;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (!isAnyOpen(beginnings)) return { beginnings, at: endOfSequence(source, at) };
    const item = readRepeated(source, at);
    beginnings = followed(beginnings, item.beginnings);
    at = item.at;
  }
  return { beginnings, at };
}

/** Where the alternative that goes on at `from` ends: what stands there cannot change how it begins. */
function endOfSequence(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = endOfClass(source, at) - 1;
    else if (sign === '(') depth += 1;
    else if (depth === 0 && (sign === '|' || sign === ')')) return at;
    else if (sign === ')') depth -= 1;
  }
  return source.length;
}

function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

const QUANTIFIER = /([?*+]|\{(\d+),?\d*\})\??/y;

function readRepeated(source: string, from: number): Read {
  const item = readItem(source, from);
  if (!'?*+{'.includes(source[item.at] ?? ' ')) return item;
  const [written = '', sign, least] = matchAt(QUANTIFIER, source, item.at) ?? [];
  const once = item.beginnings;
  const more = sign === '?' ? once : followed(once, optional(followed(once, optional(once))));
  const skipped = sign === '?' || sign === '*' || least === '0';
  return { beginnings: skipped ? optional(more) : more, at: item.at + written.length };
}

const OPENING = /\((?:\?(?::|<\w+>|(<?[=!])))?/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<\w+>|.)/y;

function readItem(source: string, from: number): Read {
  const sign = source[from] ?? '';
  if (sign === '(') return readGroup(source, from);
  if (sign === '[') {
    const at = endOfClass(source, from);
    return { beginnings: ofClass(source.slice(from + 1, at - 1)), at };
  }
  const escape = sign === '\\' ? (matchAt(ESCAPE, source, from)?.[0] ?? sign) : sign;
  return { beginnings: ofSign(escape), at: from + escape.length };
}

function readGroup(source: string, from: number): Read {
  const [opening = '(', look] = matchAt(OPENING, source, from) ?? [];
  const { beginnings, at } = readAlternatives(source, from + opening.length);
  return { beginnings: look === undefined ? beginnings : NOTHING, at: at + 1 };
}

/** A character or an escape. What has no width is nothing, and what cannot be told may be anything. */
function ofSign(sign: string): Beginnings {
  if (/^(?:\\[bB]|\^|\$)$/.test(sign)) return NOTHING;
  if (sign.startsWith('\\k')) return new Set(['', ...ANY]);
  if (sign === '\\d' || /^\d$/.test(sign)) return new Set([DIGIT]);
  if (sign === '.' || /^\\[wWDSpP]/.test(sign)) return new Set(ANY);
  return new Set([/^[a-z ]$/i.test(sign) ? sign.toLowerCase() : OTHER]);
}

/** What stands between brackets: signs and ranges of letters or digits, or, after "^", anything else. */
function ofClass(listed: string): Beginnings {
  if (listed.startsWith('^')) return new Set(ANY);
  const parts = listed.match(/\w-\w|\\?./g) ?? [];
  return new Set(parts.flatMap((part) => (part.length === 3 ? ofRange(part) : [...ofSign(part)])));
}

function ofRange(range: string): string[] {
  const [first = '', last = ''] = range.toLowerCase().split('-');
  return /\d/.test(first) ? [DIGIT] : ANY.filter((one) => one >= first && one <= last);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function followed(first: Beginnings, next: Beginnings): Beginnings {
  const all = new Set<string>();
  for (const one of first) {
    if (isOpen(one)) for (const other of next) all.add(joined(one, other));
    else all.add(one);
  }
  return all;
}

/** An open beginning and what follows it, as far as it counts. */
function joined(first: string, next: string): string {
  let all = first;
  for (let i = 0; i < next.length && isOpen(all); i++) {
    const sign = next.charAt(i);
    all += sign === SPACE && all !== ARTICLE ? OTHER : sign;
  }
  return all;
}

function optional(beginnings: Beginnings): Beginnings {
  return new Set(['', ...beginnings]);
}

function isAnyOpen(beginnings: Beginnings): boolean {
  for (const one of beginnings) if (isOpen(one)) return true;
  return false;
}

function isOpen(beginning: string): boolean {
  const counted =
    beginning.length - (beginning.startsWith(ARTICLE + SPACE) ? ARTICLE.length + 1 : 0);
  return counted < LETTERS && !beginning.endsWith(DIGIT) && !beginning.endsWith(OTHER);
}
