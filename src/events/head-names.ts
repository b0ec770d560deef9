import { FUNCTION_WORDS } from '../language/function-words.ts';
import type { Name } from '../language/names.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Sentence } from '../language/sentence.ts';
import { GROUPS, OFFICES, ORGANISATION_WORDS } from '../language/titles.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';

/** A name after these is not the subject: "the king of Spain", "after talks with Russian officials". */
const DEPENDENT =
  /\b(?:of|in|on|at|by|for|from|to|with|against|between|about|over|across|among|around|near|through|throughout|alongside|despite|after|before|during|following|under|like|unlike|including|without)\s(?:the |an? |his |her |its |their |\p{Lu}[\p{L}.-]*['’]s )?(?:\p{Ll}[\p{L}-]* ){0,2}\(?$/u;

/** The coordinated names that head the subject: not those inside a prepositional phrase before the verb. */
export function headNames(
  context: Context,
  names: readonly Name[],
  start: number,
  clause: Clause,
  end: number,
): Name[] {
  const { text, sentence } = context;
  const from = Math.max(start, clause.from + (clause.opener?.length ?? 0));
  const lists = listsOf(text, names);
  const heads = lists.filter((list) => {
    const lead = text.slice(from, list[0]!.from).trimStart();
    const last = list.at(-1)!;
    const owns = /^['’]s\b/.test(text.slice(last.to, last.to + 3));
    // "officials from Kenya and Tanzania": what is joined to a dependent name depends too.
    const depends = DEPENDENT.test(lead.charAt(0).toLowerCase() + lead.slice(1));
    const isScene = list[0]!.type === 'place' && isInPlace(context, list[0]!);
    return (
      !depends &&
      !isScene &&
      !owns &&
      !isModifier(sentence, names, last) &&
      !isBeforeOther(context, last.to, end)
    );
  });
  // "Ann Lee, the last baker in Rome, told …": what stands between two commas is not the subject.
  const outside = heads.find(
    (list) =>
      /, *$/.test(text.slice(list.at(-1)!.to, end)) &&
      /^\.?, /.test(text.slice(list.at(-1)!.to, list.at(-1)!.to + 3)),
  );
  return outside ?? heads.at(-1) ?? [];
}

/** "Apart from Lee, the market fell": behind the last comma begins the noun phrase that acts. */
function isBeforeOther({ sentence: { words } }: Context, from: number, to: number): boolean {
  const between = words.filter((word) => word.from >= from && word.to <= to);
  const next = words.find((word) => word.from >= to);
  if (next?.before.includes(',')) return false;
  const comma = between.findLastIndex(({ before }) => before.includes(','));
  return comma >= 0 && between.slice(comma).some((word, i) => i > 0 && isCommonNoun(word));
}

/** "in Rome", "near Paris, France": a place that a preposition leads to, or that says where the one before it lies. */
export function isInPlace({ text, names }: Pick<Context, 'text' | 'names'>, name: Name): boolean {
  const before = names[names.indexOf(name) - 1];
  if (before && /^(?:,|,? and) $/.test(text.slice(before.to, name.from)))
    return isInPlace({ text, names }, before);
  return /\b(?:in|at|near|of|from|to|outside|across|throughout|around) (?:the )?$/i.test(
    text.slice(0, name.from).slice(-16),
  );
}

/** Names apart and names in a list: "Poland, Hungary and the Czech Republic". */
function listsOf(text: string, names: readonly Name[]): Name[][] {
  const lists: Name[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const gap = list ? text.slice(list.at(-1)!.to, name.from) : '';
    if (list && /^,? and (?:the )?$/.test(gap)) {
      // The "and" makes a list of what only commas join before it.
      while (lists.length > 1 && lists.at(-2)!.length === 1 && isCommaBetween(text, lists))
        lists.splice(-2, 2, [...lists.at(-2)!, ...lists.at(-1)!]);
      lists.at(-1)!.push(name);
    } else lists.push([name]);
  }
  return lists;
}

const isCommaBetween = (text: string, lists: readonly Name[][]) =>
  /^, (?:the )?$/.test(text.slice(lists.at(-2)!.at(-1)!.to, lists.at(-1)![0]!.from));

/** "the Portland, Ore., thrift", "a Protestant bomb": a name before a common noun is not who acts. */
function isModifier(
  { words, verbs }: Pick<Sentence, 'words' | 'verbs'>,
  names: readonly Name[],
  name: Name,
): boolean {
  const next = words.find((word) => word.from >= name.to);
  const state = names.find((one) => one.type !== 'person' && one.from === next?.from);
  if (state && next?.before === ', ') return isModifier({ words, verbs }, names, state);
  if (!next || !/^[\s.,]+$/.test(next.before)) return false;
  if (name.type !== 'place' && (name.type !== 'other' || next.before !== ' ')) return false;
  // "the Portland, Ore., company" is not Portland; "the Kuwait government" speaks for Kuwait.
  const isApart = next.before.includes(',') && ORGANISATION_WORDS.has(next.lower);
  if (isApart) return true;
  const isNoun = /^\p{Ll}{3,}$/u.test(next.text) && !NO_NOUNS.some((set) => set.has(next.lower));
  return isNoun && !next.lower.endsWith('ly') && !verbs.some((verb) => verb.from === next.from);
}

/** What may stand after a name that acts, and nouns that act in its name ("the Kuwait government"). */
const NO_NOUNS: readonly ReadonlySet<string>[] = [
  ...FUNCTION_WORDS,
  GROUPS,
  OFFICES,
  ORGANISATION_WORDS,
];
