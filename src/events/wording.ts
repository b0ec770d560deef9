import { verbForm } from '../language/verb-forms.ts';
import type { VerbGroup } from '../language/sentence.ts';
import type { Named, Status } from './event-mention.ts';

/** Longest title, in characters; a longer one is cut where a phrase ends, with an ellipsis. */
const TITLE_LENGTH = 120;
/** At least so much is kept of it, in characters. */
const KEPT = 72;

/** Whether a verb after these takes the plural: several, or a group ("European leaders"). */
export const isPlural = (subject: readonly Named[]) =>
  subject.length > 1 ||
  /(?:[^s]s|police|people)$/i.test(subject[0]?.type === 'group' ? subject[0].name : '') ||
  /(?:police|ists|[ie]ans|crats)$/i.test(subject[0]?.name ?? '') ||
  (/[^s]s$/.test(subject[0]?.name ?? '') && /(?:^|\s)\p{Ll}+s$/u.test(subject[0]?.name ?? ''));

/** A verb as a title tells it: "meets", "to meet", "could meet", "does not meet", "to be opened". */
export function inStatus(verb: VerbGroup, status: Status, plural: boolean): string {
  const base = verb.passive ? `be ${verb.head.text}` : verb.lemma;
  switch (status) {
    case 'happened':
      // Of a verb that is in no table the dictionary form is not known.
      return verbForm(verb.lemma) ? thirdPerson(verb.lemma, plural) : verb.head.text;
    case 'planned':
      return `to ${base}`;
    case 'possible':
      return `${verb.modal ?? 'may'} ${base}`;
    case 'denied':
      return verb.passive ? `not ${verb.head.text}` : `${plural ? 'do' : 'does'} not ${base}`;
  }
}

function thirdPerson(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is';
  if (plural) return lemma;
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Words as a title: one line, typographers' quotation marks, a capital, no longer than `TITLE_LENGTH`. */
export const toTitle = (words: string): string => shorten(capitalise(tidy(words)));

const tidy = (title: string) =>
  title
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.](?:\s|$))/g, '')
    .replace(/(?:"|``)((?:(?!"|``|'').)*)(?:"|'')/g, '“$1”')
    .replace(/"|``|''/g, '')
    .replace(/\.(?=”$)/, '')
    .replace(/,+(?=,)/g, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
    .replace(/(?<!\b\p{Lu})\.+$/u, '')
    .replace(/(?:\s(?:the|an?|and|or|of|just|only|even|shortly|soon|effective))+$/, '')
    .replace(/[\s,;:]+$|^(?:and|but|so|or)\s/gi, '')
    .replace(/[\s,;:.]+”$/, '”')
    .replace(/[()]/g, (mark, _at: number, whole: string) => (isBalanced(whole) ? mark : ''))
    .trim();

const isBalanced = (title: string) => title.split('(').length === title.split(')').length;

const capitalise = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

/** Where a phrase begins, or a mark ends one. */
const PHRASE =
  /[,;](?=\s)|\s(?=(?:to|of|in|on|at|by|for|from|with|against|between|about|over|under|after|before|during|through|into|as|than|and|or|but|that|which|who|whose|where|when|while|if|unless|because|including)\s)/g;

function shorten(title: string): string {
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.slice(0, TITLE_LENGTH - 1);
  const ends = [...cut.slice(KEPT).matchAll(PHRASE)].map(({ index }) => KEPT + index);
  const end = ends.at(-1) ?? Math.max(cut.lastIndexOf(' '), KEPT);
  const short = cut.slice(0, end).replace(/[\s,;:.“(–-]+$/, '');
  return `${short}…${short.includes('“') && !short.includes('”') ? '”' : ''}`;
}
