import type { Head } from './head.ts';
import type { Item } from './page.ts';
import { wordCount, type Shape } from './shapes.ts';
import type { RegionKind } from './source-document.ts';

/** What a block is for, and how that was seen. */
export interface Role {
  readonly kind: RegionKind;
  readonly why: string;
}

/** Where the walk down the page is: in the story, or under a heading that leads away from it. */
interface Section {
  readonly kind: 'story' | 'comment' | 'links';
  /** Its heading, as the page words it. */
  readonly heading: string;
  /** Whether the story may go on after it. */
  readonly returns: boolean;
}

const STORY: Role = { kind: 'story', why: 'the article' };
const HEADLINE: Role = { kind: 'headline', why: 'the headline' };
const ABOVE: Role = { kind: 'navigation', why: 'above the headline' };
const BESIDE: Role = { kind: 'metadata', why: 'between headline and article' };
const TRAILING: Role = { kind: 'navigation', why: 'short line after the article' };
const HEADLINES: Role = { kind: 'navigation', why: 'list of headlines after the article' };

/** Shapes that say by themselves what a block is for, wherever it stands. */
const BY_SHAPE: Partial<Record<Shape, Role>> = {
  byline: { kind: 'metadata', why: 'author, publisher or date' },
  tags: { kind: 'metadata', why: 'list of categories' },
  menu: { kind: 'navigation', why: 'menu' },
  button: { kind: 'navigation', why: 'button or label' },
  link: { kind: 'navigation', why: 'link to another article' },
  copyright: { kind: 'navigation', why: 'copyright notice' },
};

const IN_STORY: Section = { kind: 'story', heading: '', returns: true };

/** A paragraph this long after at most this many links is taken for the story going on. */
const RETURN_WORDS = 25;
const RETURN_LINKS = 2;
/** A list of headlines has at least so many. */
const MIN_HEADLINES = 3;
const MAX_LABEL_WORDS = 4;
const MAX_QUOTED_HEADING = 40;

/** The role of each item of a page, in order. */
export function assignRoles(items: readonly Item[], head: Head): Role[] {
  const above = items.slice(0, head.start).map((item, at) => roleAbove(item, at, head));
  return trimEnds(items, [...above, ...rolesBelow(items, head)]);
}

function roleAbove(item: Item, at: number, head: Head): Role {
  if (head.headlines.includes(at)) return HEADLINE;
  return BY_SHAPE[item.shape] ?? (at < (head.headlines.at(-1) ?? head.start) ? ABOVE : BESIDE);
}

function rolesBelow(items: readonly Item[], head: Head): Role[] {
  const roles: Role[] = [];
  let section = IN_STORY;
  let opened = head.start;
  let told = false;
  for (let at = head.start; at < items.length; at++) {
    const item = items[at] as Item;
    const next = told ? follow(section, items, at, at - opened - 1) : section;
    if (next !== section) [section, opened] = [next, at];
    roles.push(head.headlines.includes(at) ? HEADLINE : roleIn(section, item));
    told ||= item.shape === 'prose';
  }
  return roles;
}

/** The section that `items[at]` is in, when the item before it was in `section`, with `links` blocks so far. */
function follow(section: Section, items: readonly Item[], at: number, links: number): Section {
  const item = items[at] as Item;
  const heading = item.text.replace(/^[#\s]+|[:\s]+$/g, '').slice(0, MAX_QUOTED_HEADING);
  if (item.shape === 'comment opening') return { kind: 'comment', heading, returns: false };
  if (item.shape === 'links opening') return { kind: 'links', heading, returns: section.returns };
  const isOver = section.kind === 'links' && section.returns && storyGoesOn(items, at, links);
  return isOver ? IN_STORY : section;
}

/** Two paragraphs in a row, or a long one after few links, are no teasers. */
function storyGoesOn(items: readonly Item[], at: number, links: number): boolean {
  const item = items[at];
  if (item?.shape !== 'prose') return false;
  return (
    items[at + 1]?.shape === 'prose' ||
    (links <= RETURN_LINKS && wordCount(item.text) >= RETURN_WORDS)
  );
}

function roleIn(section: Section, item: Item): Role {
  const own = BY_SHAPE[item.shape];
  if (section.kind === 'story') return own ?? openingOutside(item) ?? STORY;
  const why = `under the heading \u201c${section.heading}\u201d`;
  if (section.kind === 'links') return { kind: 'navigation', why };
  return own?.kind === 'navigation' ? own : { kind: 'comment', why };
}

/** A section heading where no section begins, since the story has not begun. */
function openingOutside(item: Item): Role | null {
  return item.shape === 'comment opening' || item.shape === 'links opening' ? ABOVE : null;
}

/** Takes labels before a section and headlines at the end of the text away from the story. */
function trimEnds(items: readonly Item[], roles: readonly Role[]): Role[] {
  const trimmed = [...roles];
  const end = lastStory(trimmed) + 1;
  const hasProse = trimmed.some((role, at) => role === STORY && items[at]?.shape === 'prose');
  if (!hasProse) return trimmed;
  const isLabel = (item: Item): boolean =>
    item.shape === 'heading' && wordCount(item.text) <= MAX_LABEL_WORDS;
  const isHeadline = (item: Item): boolean => item.shape === 'heading' && !/\d/.test(item.text);
  const labels = end < items.length ? countBack(items, end, isLabel) : 0;
  trimmed.fill(TRAILING, end - labels, end);
  const headlines = labels === 0 ? countBack(items, end, isHeadline) : 0;
  if (headlines >= MIN_HEADLINES) trimmed.fill(HEADLINES, end - headlines, end);
  return trimmed;
}

function lastStory(roles: readonly Role[]): number {
  return roles.lastIndexOf(STORY);
}

/** How many items in a row before `end` fit. */
function countBack(items: readonly Item[], end: number, fits: (item: Item) => boolean): number {
  let count = 0;
  while (count < end && fits(items[end - 1 - count] as Item)) count++;
  return count;
}
