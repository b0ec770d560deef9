import { LETTERS } from './beginnings.ts';

/**
 * What can stand at one place of a text, as far as beginnings are told apart: a letter in lower case, a space, a digit,
 * any other sign.
 */
const SPACE = ' ';
const DIGIT = '0';
const OTHER = '-';
const ANY: readonly string[] = [...Array.from('abcdefghijklmnopqrstuvwxyz'), SPACE, DIGIT, OTHER];
const ARTICLE = 'the';
/** Signs so many that they tell nothing. */
const MANY = 20;

/**
 * The beginnings of all that a pattern can match: five letters in lower case, or fewer and then `0` for a digit or `-`
 * for any other sign or the end; before them may stand "the ", which is not counted. There may be more than can match,
 * never less. `source` is that of a regular expression matched without regard to case, whose matches end where a word
 * ends, and not with "the".
 */
export function firstLetters(source: string): ReadonlySet<string> {
  const reader = new PatternReader(source);
  const { open, at } = reader.alternatives(0, new Set(['']));
  if (at < source.length) throw new Error(`Unbalanced at ${String(at)}: ${source}`);
  for (const one of open) reader.ended.add(one + OTHER);
  return reader.ended;
}

/** Beginnings that what follows in the pattern may still change. */
type Open = ReadonlySet<string>;

interface Read {
  readonly open: Open;
  /** The offset in the pattern after what was read. */
  readonly at: number;
}

/** Letters without a quantifier behind the last one. */
const PLAIN_LETTERS = /[a-z]+(?![?*+{])/iy;
const QUANTIFIER = /([?*+]|\{(\d+)(,?)(\d*)\})\??/y;
const OPENING = /\((?:\?(?::|<\w+>|(<?[=!])))?/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<\w+>|.)/y;

/** Walks through a pattern with the beginnings that are open, and puts aside those that are not any more. */
class PatternReader {
  readonly ended = new Set<string>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(from: number, before: Open): Read {
    let read = this.#sequence(from, before);
    const open = new Set(read.open);
    while (this.#source[read.at] === '|') {
      read = this.#sequence(read.at + 1, before);
      for (const one of read.open) open.add(one);
    }
    return { open, at: read.at };
  }

  #sequence(from: number, before: Open): Read {
    let read: Read = { open: before, at: from };
    while (!endsSequence(this.#source[read.at])) {
      if (read.open.size === 0) return { ...read, at: endOfSequence(this.#source, read.at) };
      read = this.#letters(read) ?? this.#repeated(read.at, read.open);
    }
    return read;
  }

  /** Takes letters that stand for themselves in one step. */
  #letters({ open: before, at }: Read): Read | null {
    const letters = matchAt(PLAIN_LETTERS, this.#source, at)?.[0].toLowerCase();
    if (letters === undefined) return null;
    const open = new Set<string>();
    for (const one of before) this.#keep(one + letters.slice(0, LETTERS - lettersOf(one)), open);
    return { open, at: at + letters.length };
  }

  #repeated(from: number, before: Open): Read {
    const once = this.#item(from, before);
    if (!'?*+{'.includes(this.#source[once.at] ?? SPACE)) return once;
    const [written = '', sign, least = '', comma, most] =
      matchAt(QUANTIFIER, this.#source, once.at) ?? [];
    const min = sign === '+' ? 1 : Number(least);
    const max = sign === '?' ? 1 : comma === '' ? min : Number(most) || LETTERS;
    const open = new Set(min === 0 ? before : []);
    let pass = once.open;
    for (let times = 1; times <= max && pass.size > 0; times++) {
      if (times > 1) pass = this.#item(from, pass).open;
      if (times >= min) for (const one of pass) open.add(one);
    }
    return { open, at: once.at + written.length };
  }

  #item(from: number, before: Open): Read {
    const sign = this.#source[from] ?? '';
    if (sign === '(') return this.#group(from, before);
    if (sign === '[') {
      const at = endOfClass(this.#source, from);
      return { open: this.#put(before, ofClass(this.#source.slice(from + 1, at - 1))), at };
    }
    const escape = sign === '\\' ? matchAt(ESCAPE, this.#source, from)?.[0] : undefined;
    const written = escape ?? sign;
    return { open: this.#put(before, ofSign(written)), at: from + written.length };
  }

  /** What is only looked at is passed over. */
  #group(from: number, before: Open): Read {
    const [opening = '(', look] = matchAt(OPENING, this.#source, from) ?? [];
    const inside = from + opening.length;
    if (look !== undefined) return { open: before, at: endOfGroup(this.#source, inside) };
    const { open, at } = this.alternatives(inside, before);
    return { open, at: at + 1 };
  }

  /** Puts each of `signs` to each beginning. A space stays one only after "the", which before any word stands alone. */
  #put(before: Open, signs: readonly string[]): Open {
    const open = new Set<string>();
    for (const one of before) {
      if (one.endsWith(SPACE) && signs.length >= MANY) this.ended.add(one + OTHER);
      else
        for (const sign of signs)
          this.#keep(one + (one === ARTICLE || sign !== SPACE ? sign : OTHER), open);
    }
    return open;
  }

  #keep(beginning: string, open: Set<string>): void {
    const ended =
      lettersOf(beginning) >= LETTERS || beginning.endsWith(OTHER) || beginning.endsWith(DIGIT);
    (ended ? this.ended : open).add(beginning);
  }
}

/** How many letters of a beginning count: those after "the ". */
function lettersOf(beginning: string): number {
  return beginning.length - beginning.indexOf(SPACE) - 1;
}

function endsSequence(sign: string | undefined): boolean {
  return sign === undefined || sign === '|' || sign === ')';
}

/** Where the alternative that goes on at `from` ends. */
function endOfSequence(source: string, from: number): number {
  let at = from;
  while (!endsSequence(source[at])) {
    const sign = source[at];
    if (sign === '(') at = endOfGroup(source, at + 1);
    else if (sign === '[') at = endOfClass(source, at);
    else at += sign === '\\' ? 2 : 1;
  }
  return at;
}

/** The offset after the group that goes on at `from`. */
function endOfGroup(source: string, from: number): number {
  let at = endOfSequence(source, from);
  while (source[at] === '|') at = endOfSequence(source, at + 1);
  return at + 1;
}

/** The offset after the class that begins at `from`. */
function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** A character or an escape. What has no width is nothing, and what cannot be told may be anything. */
function ofSign(sign: string): readonly string[] {
  if (/^[a-z ]$/i.test(sign)) return [sign.toLowerCase()];
  if (/^(?:\\[bB]|\^|\$)$/.test(sign)) return [''];
  if (sign.startsWith('\\k')) return ['', ...ANY];
  if (sign === '\\d' || /^\d$/.test(sign)) return [DIGIT];
  return sign === '.' || /^\\[wWDSpP]/.test(sign) ? ANY : [OTHER];
}

/** What stands between brackets: signs and ranges of letters or digits, or, after "^", anything else. */
function ofClass(listed: string): readonly string[] {
  if (listed.startsWith('^')) return ANY;
  const parts = listed.match(/\w-\w|\\?./g) ?? [];
  return [...new Set(parts.flatMap((part) => (part.length === 3 ? ofRange(part) : ofSign(part))))];
}

function ofRange(range: string): readonly string[] {
  const [first = '', last = ''] = range.toLowerCase().split('-');
  return /\d/.test(first) ? [DIGIT] : ANY.filter((one) => one >= first && one <= last);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
