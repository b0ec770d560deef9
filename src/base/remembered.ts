/** How many answers are kept: more different words than a long text has. */
const MOST = 20_000;
/** Longer words are rare, and may hold the text in memory that they were cut from. In characters. */
const LONGEST = 12;

/**
 * A function of a word that keeps its answers to short ones, since texts repeat their words. It forgets them all when there are too
 * many, so that what it takes is bounded.
 */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const before = answers.get(word);
    if (before !== undefined) return before;
    if (answers.size >= MOST) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
