import type { Span } from '../document/span.ts';
import { countryKey, isDemonym, isPlace } from './gazetteer.ts';
import { findKnownNames, findNameRuns } from './name-runs.ts';
import { readPeople } from './people.ts';
import type { FindPerson, Person } from './people.ts';
import type { Sentence, Word } from './sentence.ts';
import {
  COMPANY_WORDS,
  GROUPS,
  HONORIFICS,
  LEADERS,
  OFFICES,
  OFFICE_MODIFIERS,
  ORGANISATION_WORDS,
  RULERS,
  SITE_WORDS,
  THING_WORDS,
} from './titles.ts';

/** What bears a name; an `office` is a person whom the document does not name ("the Defence Secretary"). */
export type NameType = 'person' | 'office' | 'place' | 'organisation' | 'group' | 'other';

/** Somebody or something named. `name` is the fullest form the document gives, without titles. */
export interface Name extends Span {
  readonly name: string;
  /** What a title calls it: a person by the last name where the document does too. */
  readonly short: string;
  readonly type: NameType;
}

/** A name as it stands, before the document's other mentions are looked at. */
interface RawName extends Span {
  readonly bare: string;
  readonly type: NameType;
  /** "us president", "defence secretary": what the words before the name say of the person. */
  readonly roles: readonly string[];
  /** For an office without a name: the role to look up. */
  readonly office?: string;
}

/**
 * The names in each sentence of a document, in order. One person under several names ("Sir Keir Starmer", "Mr Starmer")
 * gets one `name`; so does one whom the text ties to an office ("US president Mr Trump … the US leader").
 */
export function findNames(sentences: readonly Sentence[]): Name[][] {
  const known = findKnownNames(sentences);
  const groups = new Map<string, string>();
  const runs = sentences.map((sentence) => findNameRuns(sentence, known));
  const firms = firstWordsOfFirms(runs.flat());
  const raw = sentences.map((sentence, i) =>
    [
      ...(runs[i] ?? []).flatMap((run) => readRun(run, firms, typeByLead(sentence, run))),
      ...findGroups(sentence, groups),
    ].sort((a, b) => a.from - b.from),
  );
  const people = raw.flat().filter((name) => name.type === 'person' && name.office === undefined);
  const alone = new Set(raw.flat().flatMap(({ bare }) => (/\s/.test(bare) ? [] : [bare])));
  const findPerson = readPeople(
    people.map((name) => name.bare),
    alone,
  );
  const roles = new Map(
    people.flatMap((name) => name.roles.map((role) => [role, personOf(name.bare, findPerson)])),
  );
  return sentences.map((sentence, i) => {
    const own = (raw[i] ?? []).flatMap((name) => resolve(name, findPerson, roles));
    const byRole = findRoles(sentence, roles).filter(
      (role) =>
        !own.some((name) => name.from < role.to && role.from < name.to && name.type === 'person'),
    );
    const kept = own.filter(
      (name) => !byRole.some((role) => name.from < role.to && role.from < name.to),
    );
    return [...kept, ...byRole].sort((a, b) => a.from - b.from);
  });
}

/** "the Trump-Putin talks": two people in one word. */
const TWO_IN_ONE = /^([^-–]+)[-–]([^-–]+)$/;

function resolve(raw: RawName, findPerson: FindPerson, roles: ReadonlyMap<string, Person>): Name[] {
  const { from, to, bare } = raw;
  if (raw.office !== undefined) {
    const person = roles.get(raw.office);
    return [person ? { from, to, ...person, type: 'person' } : named(raw, 'office')];
  }
  const [, one = '', other = ''] = TWO_IN_ONE.exec(bare) ?? [];
  const [first, second] = [one && findPerson(one), other && findPerson(other)];
  if (first && second) {
    const middle = from + one.length;
    return [
      { from, to: middle, ...first, type: 'person' },
      { from: middle + 1, to, ...second, type: 'person' },
    ];
  }
  if (raw.type === 'other' && isDemonym(bare)) return [];
  if (raw.type !== 'person' && raw.type !== 'other') return [named(raw, raw.type)];
  const person = findPerson(bare);
  return [person ? { from, to, ...person, type: 'person' } : named(raw, raw.type)];
}

const named = ({ from, to, bare }: RawName, type: NameType): Name => ({
  from,
  to,
  name: bare,
  short: bare,
  type,
});

const personOf = (bare: string, findPerson: FindPerson): Person =>
  findPerson(bare) ?? { name: bare, short: bare };

/** "Tarvel Corp." in one place tells that "Tarvel Foods" in another is no person: the first words of such names. */
const firstWordsOfFirms = (runs: readonly (readonly Word[])[]): Set<string> =>
  new Set(
    runs.flatMap((run) =>
      run.length > 1 && COMPANY_WORDS.has(run.at(-1)?.lower ?? '') ? [run[0]?.lower ?? ''] : [],
    ),
  );

/**
 * What the word before a run tells of it: people's names take no article ("the Security Council", "a Roman Catholic"),
 * and what one is in is a place ("in Port Alma").
 */
function typeByLead(sentence: Sentence, run: readonly Word[]): NameType {
  const { words } = sentence;
  const lead = /^\s+$/.test(run[0]?.before ?? '')
    ? words[words.indexOf(run[0]!) - 1]?.lower
    : undefined;
  const next = words[words.indexOf(run.at(-1)!) + 1]?.lower;
  if (lead === 'the' || lead === 'a' || lead === 'an') return 'other';
  return (lead === 'in' || lead === 'near') && next !== "'s" ? 'place' : 'person';
}

/** "Rome-based", "Ford-style": adjectives made of a name. */
const COMPOUND = /[\p{Ll}.]-(?:\p{Ll}+(?:ed|en)|run|led|style|born|made|like|wide|era)$/u;

/** One run may hold a country, an office and a person: "US president Mr Trump", or two places joined by nothing. */
function readRun(run: readonly Word[], firms: ReadonlySet<string>, lead: NameType): RawName[] {
  if (isPlace(run.map((word) => word.text).join(' '))) return [rawName(run, 'place', [])];
  if (COMPOUND.test(run.at(-1)?.text ?? '')) return [];
  const title = endOfTitle(run);
  const person = run.slice(title + 1);
  // "the Justice Department" is nobody of that title.
  if (title >= 0 && person.length > 0 && person.every((word) => ORGANISATION_WORDS.has(word.lower)))
    return [rawName(run, 'organisation', [])];
  if (title >= 0 && person.length > 0) return [personAfter(run.slice(0, title + 1), person)];
  if (title >= 0) return run.length > 1 ? [officeAlone(run)] : [];
  const [head, ...rest] = run;
  // "Danish Jens Holm" is a person of a country; "American Medical" and "the Iraqi News Agency" are named so.
  if (head && isDemonym(head.text) && rest.length > 1 && !isInstitution(rest))
    return readRun(rest, firms, lead);
  const type = typeOf(run);
  if (type !== 'person') return [rawName(run, type, [])];
  if (firms.has(head?.lower ?? '')) return [rawName(run, 'organisation', [])];
  return [rawName(run, lead, [])];
}

/** Index of the last word of the titles that a run begins with, or -1: "Secretary of State" James Baker. */
function endOfTitle(run: readonly Word[]): number {
  const isTitle = (word: Word) => HONORIFICS.has(word.lower) || OFFICES.has(word.lower);
  const end = lastIndex(run, isTitle);
  // "Prime Minister Hun Sen": what ends a run after a name is no title.
  const earlier = lastIndex(run.slice(0, end), isTitle);
  const last = end === run.length - 1 && earlier >= 0 && earlier < end - 1 ? earlier : end;
  return last >= 0 && run[last + 1]?.lower === 'of' ? last + 2 : last;
}

function personAfter(before: readonly Word[], person: readonly Word[]): RawName {
  const country = before.map((word) => countryKey(word.text)).find((key) => key !== null);
  const office = before
    .filter((word) => OFFICES.has(word.lower) || OFFICE_MODIFIERS.has(word.lower))
    .map((word) => word.lower);
  const leads = office.some((word) => LEADERS.has(word));
  const roles = [
    ...(office.length > 1 ? [office.join(' ')] : []),
    ...(country !== undefined && leads ? [`${country} leader`] : []),
  ];
  const title = before.at(-1);
  // "King Hussein" is his name, "Mr Hussein" another's.
  const isRuler = person.length === 1 && title !== undefined && RULERS.has(title.lower);
  return {
    ...rawName(isRuler ? [title, ...person] : person, 'person', roles),
    from: before[0]?.from ?? person[0]?.from ?? 0,
  };
}

/** "the Defence Secretary": somebody known by an office, whose name may stand elsewhere. */
function officeAlone(run: readonly Word[]): RawName {
  const country = run.map((word) => countryKey(word.text)).find((key) => key !== null);
  const leads = run.some((word) => LEADERS.has(word.lower));
  const role =
    country !== undefined && leads ? `${country} leader` : run.map((word) => word.lower).join(' ');
  return { ...rawName(run, 'person', []), office: role };
}

function rawName(words: readonly Word[], type: NameType, roles: readonly string[]): RawName {
  return {
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
    bare: words
      .map((word) => word.text)
      .join(' ')
      .replace(/ (?=['’]s)/g, ''),
    type,
    roles,
  };
}

const isInstitution = (run: readonly Word[]) =>
  run.some((word) => ORGANISATION_WORDS.has(word.lower) || /^\p{Lu}{2,}s?$/u.test(word.text));

function typeOf(run: readonly Word[]): NameType {
  const bare = run.map((word) => word.text).join(' ');
  if (isPlace(bare)) return 'place';
  const last = run.at(-1)?.lower ?? '';
  if (SITE_WORDS.has(last) && run.length > 1) return 'place';
  if (isInstitution(run)) return 'organisation';
  if (THING_WORDS.has(last) || run.some((word) => isDemonym(word.text))) return 'other';
  return run.length > 1 &&
    run.length < 5 &&
    run.every((word) => /^\p{L}[\p{L}'’-]*$/u.test(word.text))
    ? 'person'
    : 'other';
}

/**
 * "European leaders", "reporters": a noun for people with the adjective before it. `told` remembers the fullest words for
 * each noun so far, so that "these leaders" are the ones told of before.
 */
function findGroups(sentence: Sentence, told: Map<string, string>): RawName[] {
  const groups: RawName[] = [];
  sentence.words.forEach((word, i) => {
    // "the United States", "the United Nations": capitals make a name of it.
    if (!GROUPS.has(word.lower) || (i > 0 && word.text !== word.lower)) return;
    const before = sentence.words[i - 1];
    const joined = before !== undefined && /^\s+$/.test(word.before);
    const qualified = joined && isDemonym(before.text);
    const again = joined && /^(?:these|those|the)$/.test(before.lower);
    const bare = qualified
      ? `${before.text} ${word.text}`
      : ((again ? told.get(word.lower) : undefined) ?? word.text);
    if (qualified) told.set(word.lower, bare);
    const from = qualified ? before.from : word.from;
    groups.push({ from, to: word.to, bare, type: 'group', roles: [] });
  });
  return groups;
}

/** "the Defence Secretary", "the US leader": offices that the document ties to a person elsewhere. */
function findRoles(sentence: Sentence, roles: ReadonlyMap<string, Person>): Name[] {
  if (roles.size === 0) return [];
  const found: Name[] = [];
  sentence.words.forEach((word, i) => {
    if (!OFFICES.has(word.lower)) return;
    const before = sentence.words[i - 1];
    if (!before || !/^\s+$/.test(word.before)) return;
    const country = countryKey(before.text);
    const role =
      country !== null && LEADERS.has(word.lower)
        ? `${country} leader`
        : `${before.lower} ${word.lower}`;
    const person = roles.get(role);
    if (person) found.push({ from: before.from, to: word.to, ...person, type: 'person' });
  });
  return found;
}

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i];
    if (item !== undefined && test(item)) return i;
  }
  return -1;
}
