import { checkText } from '../document/check-text.ts';
import { decode, MAX_BYTES } from '../document/decode.ts';
import type { Outcome } from '../document/problem.ts';
import { readStory } from '../review/read-story.ts';
import type { ReadStory, Tally } from '../review/read-story.ts';
import { isRecord } from '../review/saved-decisions.ts';
import { STORY_ENDING, STORY_FORMAT, STORY_VERSION } from './story-file.ts';

/** No story is nested as deep as this. */
const DEEPEST = 100;
/** A file of ours says so among its first characters. */
const HEAD = 4096;
const OURS = /"format"\s*:\s*"dateline(?:-story)?"/;

const DAMAGED =
  'is damaged: a part of it is missing or was changed. Nothing was opened. Save the story again where it is still open, or take an older copy of the file.';
/** What to say of a file that is a story by its name alone. */
export const NO_STORY =
  'holds no story. Open a file that was saved with “Articles and decisions” in the Export menu.';
/** What to say of a file that is not read at all. */
export const STORY_TOO_LARGE = `is too large: a story file may have ${String(MAX_BYTES / (1024 * 1024))} MB.`;
const NO_ARTICLES = 'holds no article that can be read, so that there is nothing to open.';
const DATA =
  'holds what was found, without the articles, so that it cannot be opened again. Open the story file instead: “Articles and decisions” in the Export menu saves it.';

/** Whether a file is a story by its name. */
export function isNamedStory(name: string): boolean {
  return name.toLowerCase().endsWith(STORY_ENDING);
}

/**
 * Reads a story file, known by what it says that it is. Gives what is wrong with it where it cannot be opened; null for
 * what is neither a story nor other data of ours, as a text that begins with a brace. Entries that cannot be read are
 * counted, and the rest is read without them.
 */
export function readStoryFile(
  name: string,
  content: Uint8Array | string,
): Outcome<ReadStory> | null {
  const failed = (message: string) => ({ ok: false, problem: { file: name, message } }) as const;
  if (content.length > MAX_BYTES) return isNamedStory(name) ? failed(STORY_TOO_LARGE) : null;
  const text = typeof content === 'string' ? content : textOf(name, content);
  const kept = text === null ? undefined : parsed(text);
  const format = isRecord(kept) ? kept['format'] : null;
  if (isRecord(kept) && format === STORY_FORMAT) return readKept(name, kept);
  if (format === 'dateline') return failed(DATA);
  if (kept === undefined && OURS.test(text?.slice(0, HEAD) ?? '')) return failed(DAMAGED);
  if (!isNamedStory(name)) return null;
  return failed(kept === undefined ? DAMAGED : NO_STORY);
}

/** What could not be read of a story, a sentence for each kind of entries; none where all was read. */
export function lossesIn({ articles, decisions }: ReadStory): string[] {
  const said = ({ all, lost }: Tally, what: string): string[] =>
    lost === 0
      ? []
      : [
          `${String(lost)} of ${String(all)} ${what} could not be read, or not all of it: what could not is left out.`,
        ];
  return [...said(articles, 'articles'), ...said(decisions, 'decisions')];
}

function readKept(name: string, kept: Readonly<Record<string, unknown>>): Outcome<ReadStory> {
  const fault = faultIn(kept);
  if (fault !== null) return { ok: false, problem: { file: name, message: fault } };
  const articles: unknown = kept['articles'];
  const read = readStory(kept, Array.isArray(articles) ? articles : []);
  const isAny = read.story.articles.some(({ name: own, text }) => checkText(own, text).ok);
  return isAny
    ? { ok: true, value: read }
    : { ok: false, problem: { file: name, message: NO_ARTICLES } };
}

function faultIn({ version }: Readonly<Record<string, unknown>>): string | null {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return DAMAGED;
  if (version <= STORY_VERSION) return null;
  return `was saved by a newer Dateline (its version is ${String(version)}; this Dateline reads up to ${String(STORY_VERSION)}). Open it with the newest Dateline.`;
}

/** What a text says in JSON; undefined where that is none, or nested too deep. */
function parsed(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** Whether brackets that stand in no string are nested too deep: seen before anything is made of them. */
function isDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json[at];
    if (unit === '"') at = endOfString(json, at);
    else if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Where the string that begins at `from` ends. */
function endOfString(json: string, from: number): number {
  let end = json.indexOf('"', from + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

function textOf(name: string, content: Uint8Array): string | null {
  const decoded = decode(name, content);
  return decoded.ok ? decoded.value : null;
}
