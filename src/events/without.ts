import type { Span } from '../document/span.ts';
import type { Name } from '../language/names.ts';

const POSSESSIVE = /^['’]s? /;
const ARTICLE = /\b(?:the|an?)\s$/i;
const LEADS_TO_TIME = /\s(?:on|in|at|by|since|until|during|of|for|over|from|as of)\s$/i;

/**
 * The text of a span without the expressions of time in it and the prepositions that lead to them, and with each person
 * by the last name.
 */
export function without(
  text: string,
  span: Span,
  skip: readonly Span[],
  names: readonly Name[],
): string {
  const holes = [
    ...skip.map((hole) => ({ from: hole.from, to: hole.to, words: null })),
    ...names
      .filter((name) => name.type === 'person')
      .map((name) => ({ from: name.from, to: name.to, words: name.short })),
  ];
  let rest = '';
  let from = span.from;
  for (const hole of holes
    .filter((one) => one.from >= span.from && one.to <= span.to)
    .sort((a, b) => a.from - b.from)) {
    if (hole.from < from) continue;
    const before = text.slice(from, hole.from);
    // "at last year's summit": the preposition is the summit's.
    const owns = POSSESSIVE.exec(text.slice(hole.to, hole.to + 3));
    const isDescribed = hole.words !== null && !text.slice(hole.from, hole.to).includes(hole.words);
    // "the Russian leader": a last name has no article.
    if (hole.words !== null)
      rest += (isDescribed ? before.replace(ARTICLE, '') : before) + hole.words;
    else rest += owns ? before : before.replace(LEADS_TO_TIME, ' ');
    from = hole.to + (hole.words === null && owns ? owns[0].length : 0);
  }
  return (rest + text.slice(from, span.to)).replace(/^['’]s?\s/, '');
}
