import type { Outcome } from '../../document/problem.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import type { Given } from './article.ts';
import type { Engine, Progress } from './engine.ts';

/** So many texts are on their way to be read at a time, so that reading can be left. */
const AT_ONCE = 16;

/** Reads texts and tells how far that has come; null where it was left. */
export async function readAll(
  given: readonly Given[],
  engine: Pick<Engine, 'read'>,
  onprogress: (progress: Progress) => void,
  left?: AbortSignal,
): Promise<readonly Outcome<SourceDocument>[] | null> {
  const outcomes: Outcome<SourceDocument>[] = [];
  while (outcomes.length < given.length) {
    const next = given.slice(outcomes.length, outcomes.length + AT_ONCE);
    outcomes.push(
      ...(await Promise.all(next.map(({ name, content }) => engine.read(name, content)))),
    );
    if (left?.aborted) return null;
    onprogress({ done: outcomes.length, total: given.length });
  }
  return outcomes;
}
