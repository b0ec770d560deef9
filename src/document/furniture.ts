/** What surrounds the article on a page, as people word it. All phrases are matched without regard to case. */

/** Headings of sections in which somebody else speaks: everything after them is no longer the story. */
const COMMENT_HEADINGS = [
  'opinions?',
  'our opinion',
  'our view',
  'your views?',
  'editorial',
  'commentary',
  'comments?',
  'reader comments?',
  'leave a (?:comment|reply)',
  'post a comment',
  'add a comment',
  'join the (?:conversation|discussion)',
  'have your say',
  'call to action',
  'take action',
  'get involved',
  'notes? to editors?',
  'about (?:the )?(?:authors?|writers?|reporters?|us|this (?:article|site|page))',
];

/** As the above, but words that also head parts of a story: they need the colon. */
const COMMENT_HEADINGS_WITH_COLON = ['discussion', 'responses', 'replies', 'letters'];

/** Headings of lists of links. */
const LINK_HEADINGS = [
  'related(?: (?:articles?|stor(?:y|ies)|news|posts?|contents?|links?|coverage|reading|topics?|items?|videos?))?(?:\\(s\\))?',
  'more (?:on this(?: story)?|stories|news|coverage|to read|like this|from .{1,30})',
  'read (?:more|next)',
  'up next',
  'see also',
  'most (?:read|popular|viewed|shared|watched)',
  'trending(?: now)?',
  'popular(?: now| posts| stories)?',
  'recommended(?: for you| reading| stories)?',
  'you (?:may|might) (?:also )?(?:like|be interested in)',
  'also read',
  '(?:the )?latest(?: news| stories| headlines| posts)?',
  'top stories',
  'in other news',
  'headlines',
  'recent posts',
  "editors?['\u2019]?s?['\u2019]? picks?",
  'further reading',
  'external links',
  'explore more',
  "don['\u2019]t miss",
  '(?:share|follow) (?:this|us)(?: .{0,30})?',
  '(?:media|press) contacts?',
  'get in touch',
  'newsletters?',
  'elsewhere',
];

const LINK_HEADINGS_WITH_COLON = [
  'references',
  'sources',
  'footnotes',
  'topics',
  'tags',
  'links',
  'share',
  'contacts?',
];

/** Whole lines that are buttons, switches and labels. */
const BUTTONS = [
  'share',
  'print',
  'e-?mail',
  'tweet',
  'post',
  'save',
  'copy link',
  'reply',
  'like',
  'report',
  'menu',
  'search',
  'home',
  'close',
  'next',
  'previous',
  'back',
  'more',
  'listen',
  'play',
  'pause',
  'follow',
  'donate',
  'advertisement',
  'advertising',
  'sponsored(?: content)?',
  'promoted(?: content)?',
  'ad',
  'subscribe',
  'register',
  'sign (?:in|up|out|on)',
  'log (?:in|out)',
  'facebook',
  'twitter',
  'x',
  'instagram',
  'youtube',
  'linkedin',
  'whatsapp',
  'reddit',
  'telegram',
  'tiktok',
  'rss',
  '(?:terms|privacy|cookies?)(?: .{0,20})?(?: (?:use|policy|settings|preferences|service))?',
  'contact(?: us)?',
  'about(?: us)?',
  'image (?:source|credit|caption)',
  'getty images',
];

/** How button labels begin; the whole line then has at most seven words and no sentence end. */
const BUTTON_STARTS =
  /^(?:sign (?:our|the|this|up|in)|enter your (?:e-?mail|name)|subscribe (?:to|now|for|today)|share (?:this|on|via|with)|follow (?:us|our)|log in|register (?:now|for|to)|donate (?:now|to)|download (?:the|our|this|pdf)|click (?:here|to)|tap (?:here|to)|listen (?:to|now)|watch (?:the video|now|live)|view (?:all|more|comments|image|gallery)|load more|show (?:more|less|all|comments)|see (?:all|more)|skip (?:to|ad)|back to|continue reading|accept (?:all|cookies)|join (?:our|us|now)|get (?:our|the) (?:app|newsletter)|support (?:us|our)|become a|try (?:it|us) |buy now|add (?:to|a comment)|copy (?:link|url)|jump to|go to|return to)\b/i;

/** A link to another article in the middle of the story: "Read more: …". */
const LINK_LINE =
  /^(?:read (?:more|also|next)|also read|related(?: (?:article|story|news|post))?|see also|watch|more on this|recommended|don['\u2019]t miss|click here|share this(?: article| story)?)\s*[:|>\u203a\u00bb\u2013\u2014-]\s*\S/i;

const TAG_LINE =
  /^(?:categor(?:y|ies)|tags?|topics?|filed under|posted in|keywords?|labels?|sections?|subjects?|more on|in)\s*:\s*\S/i;

const COPYRIGHT =
  /\u00a9|\u24d2|\ball rights reserved\b|^(?:.{0,60}\s)?\(c\)\s?(?:opyright\s)?(?:[\w ]{0,20})\d{4}|^(?:.{0,20}\s)?copyright (?:\(c\) )?\d{4}/i;

/** What opens a section around the story. */
export type Opening = 'comment' | 'links';

const OPENINGS: readonly (readonly [Opening, RegExp])[] = [
  ['comment', headings(COMMENT_HEADINGS, '\\s*:?')],
  ['comment', headings(COMMENT_HEADINGS_WITH_COLON, '\\s*:')],
  ['links', headings(LINK_HEADINGS, '\\s*(?::|\u2026|\\.{3}|[>\u203a\u00bb])?')],
  ['links', headings(LINK_HEADINGS_WITH_COLON, '\\s*:')],
];

const BUTTON = new RegExp(`^(?:${BUTTONS.join('|')})$`, 'i');

/** A heading may be counted: "10 Related Articles", "Comments (12)", "### To do". */
function headings(phrases: readonly string[], ending: string): RegExp {
  const counted = String.raw`(?:\s*\(\d+\))?`;
  return new RegExp(`^#*\\s*(?:\\d+ )?(?:${phrases.join('|')})${counted}${ending}${counted}$`, 'i');
}

/** The kind of section that a line of this wording opens, or null. */
export function openingOf(line: string): Opening | null {
  return OPENINGS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Whether the line is worded as a button: "Subscribe", "Sign our petition", "Advertisement". */
export function isButton(line: string): boolean {
  return BUTTON.test(line) || (BUTTON_STARTS.test(line) && line.split(/\s+/).length <= 7);
}

/** Whether the line is a link to another article: "Read more: …". */
export function isLinkLine(line: string): boolean {
  return LINK_LINE.test(line);
}

/** Whether the line lists what the article is filed under: "Categories: …". */
export function isTagLine(line: string): boolean {
  return TAG_LINE.test(line);
}

/** Whether the line is a notice of copyright. */
export function isCopyright(line: string): boolean {
  return COPYRIGHT.test(line);
}
