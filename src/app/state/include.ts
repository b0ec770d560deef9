import type { Outcome, Problem } from '../../document/problem.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { decided } from './article.ts';
import type { Article, Given } from './article.ts';

/** The articles with those that could be read of the `given` ones, each text once; and what is wrong with the others. */
export function include(
  articles: readonly Article[],
  given: readonly Given[],
  outcomes: readonly Outcome<SourceDocument>[],
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const byText = new Map(articles.map((article) => [article.read.text, article]));
  const problems: Problem[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const { date = null, picked = [] } = given[index] ?? {};
    const same = outcome.ok && byText.get(outcome.value.text);
    if (!outcome.ok) problems.push(outcome.problem);
    else if (same) problems.push(alreadyHere(outcome.value.name, same));
    else byText.set(outcome.value.text, decided(outcome.value, date, picked));
  }
  return { articles: [...byText.values()], problems };
}

function alreadyHere(file: string, { read }: Article): Problem {
  return { file, message: `is already here as “${read.name}”: it was not added twice.` };
}
