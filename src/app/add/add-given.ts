import { MAX_BYTES } from '../../document/decode.ts';
import type { Problem } from '../../document/problem.ts';
import { lossesIn, readStoryFile } from '../../formats/read-story-file.ts';
import type { ReadStory } from '../../review/read-story.ts';
import type { SavedStory } from '../../review/saved-story.ts';
import type { Given } from '../state/article.ts';
import type { StoryState } from '../state/story-state.svelte.ts';
import { counted } from '../words/event-in-words.ts';

/** Of the files of other names none is opened to look for a story: there may be thousands. */
const MAYBE_STORY = /\.json$/i;

/** Given files by what they are; at most one story is opened. */
interface Sorted {
  readonly articles: readonly Given[];
  readonly opened: { readonly name: string; readonly read: ReadStory } | null;
  readonly problems: readonly Problem[];
}

/**
 * Adds articles; a story that is among them is opened first, in the place of the one that is there. Gives whether one
 * was opened.
 */
export async function addGiven(
  story: Pick<StoryState, 'add' | 'openStory' | 'report'>,
  given: readonly Given[],
): Promise<boolean> {
  const { articles, opened, problems } = await sorted(given);
  if (opened)
    await story.openStory(opened.read.story, messageFor(opened.name, opened.read.story), articles);
  else if (articles.length > 0) await story.add(articles);
  for (const problem of problems) story.report(problem);
  return opened !== null;
}

async function sorted(given: readonly Given[]): Promise<Sorted> {
  const articles: Given[] = [];
  const problems: Problem[] = [];
  let opened: Sorted['opened'] = null;
  const outcomes = await Promise.all(given.map(asStory));
  for (const [i, outcome] of outcomes.entries()) {
    const { name } = given[i]!;
    if (!outcome) articles.push(given[i]!);
    else if (!outcome.ok) problems.push(outcome.problem);
    else if (opened) problems.push({ file: name, message: oneAtATime(opened.name) });
    else {
      opened = { name, read: outcome.value };
      for (const message of lossesIn(outcome.value)) problems.push({ file: name, message });
    }
  }
  return { articles, opened, problems };
}

/** What a file is as a story; null for an article. A file that cannot be opened is told of where articles are read. */
async function asStory({ name, content }: Given): ReturnType<typeof read> {
  try {
    return await read(name, content);
  } catch {
    return null;
  }
}

async function read(name: string, content: Given['content']) {
  if (!(content instanceof Blob)) return readStoryFile(name, content);
  if (!MAYBE_STORY.test(name) || content.size > MAX_BYTES) return null;
  return readStoryFile(name, new Uint8Array(await content.arrayBuffer()));
}

function messageFor(name: string, { articles, apart, reviews, added }: SavedStory): string {
  const set = articles.flatMap(({ date, picked }) => [...(date ? [date] : []), ...picked]);
  const decisions = apart.length + reviews.length + added.length + set.length;
  return `Opened “${name}”: ${counted(articles.length, 'article')}, ${counted(decisions, 'decision')}.`;
}

function oneAtATime(opened: string): string {
  return `was not opened: “${opened}” is another story, and one can be open at a time.`;
}
