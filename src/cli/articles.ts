import { mapInOrder } from '../base/map-in-order.ts';
import type { Outcome, Problem } from '../document/problem.ts';
import type { Findings } from '../extract.ts';
import type { StoryDecisions } from '../review/saved-story.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import type { Crew } from './pool.ts';
import { Progress } from './progress.ts';
import { toSources, type Source } from './sources.ts';
import type { Streams } from './streams.ts';

/** What the documents that could be read tell, each once, and what was wrong with the others. */
export interface Articles {
  readonly findings: readonly Findings[];
  /** What their readers decided, by the stories among the files. */
  readonly decisions: StoryDecisions;
  readonly problems: readonly Problem[];
}

/** Looks into files, folders and standard input, in the order given. */
export async function findInArticles(
  paths: readonly string[],
  streams: Streams,
  { work, width }: Crew,
): Promise<Articles> {
  const files = await listFiles(paths);
  const progress = new Progress(streams, sizeOf(files));
  const shelf = new Shelf();
  const stories: StoryDecisions[] = [];
  const find = async (source: Source) => ({ outcomes: await work('find', source), source });
  for await (const { outcomes, source } of mapInOrder(
    toSources(files, streams.stdin),
    find,
    width,
  )) {
    for (const outcome of outcomes) shelf.add(outcome);
    if (source.kind === 'decisions') stories.push(source.decisions);
    progress.add(outcomes.length, source.size);
  }
  progress.end();
  const { findings, problems } = shelf;
  return { findings: [...findings.values()], decisions: together(stories), problems };
}

function together(stories: readonly StoryDecisions[]): StoryDecisions {
  return {
    apart: stories.flatMap(({ apart }) => apart),
    reviews: stories.flatMap(({ reviews }) => reviews),
    added: stories.flatMap(({ added }) => added),
  };
}

function sizeOf(files: readonly Outcome<ListedFile>[]): number {
  return files.reduce((sum, file) => sum + (file.ok ? file.value.size : 0), 0);
}

class Shelf {
  readonly findings = new Map<string, Findings>();
  readonly problems: Problem[] = [];

  /** One document more; the same text given twice counts once, and of two texts with one id the first. */
  add(outcome: Outcome<Findings>): void {
    if (!outcome.ok) {
      this.problems.push(outcome.problem);
      return;
    }
    const { id, name, text } = outcome.value.document;
    const known = this.findings.get(id)?.document;
    if (known === undefined) this.findings.set(id, outcome.value);
    else if (known.text !== text)
      this.problems.push({
        file: name,
        message: 'has an id that another text had before. Give each its own.',
      });
  }
}
