import { onOneLine } from './wording.ts';

/** A quotation that is longer is told by its first and last words. */
const LONGEST = 300;
const WORDS = 6;

/**
 * The address of a page of the web as a link may hold it, or null for all else: other schemes (`javascript:`,
 * `data:` …), relative addresses, and those with a name before an `@`, which may pretend to another host.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '') return null;
  return href;
}

/**
 * A link to a quotation on its page by a text fragment (`#:~:text=`), or null where `url` is no address of a page of
 * the web. A browser that knows no such fragments, or does not find the words, opens the page.
 */
export function linkToQuote(url: string | null, quote: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const words = wordsToFind(quote);
  if (words === '') return address;
  const plain = address.replace(/:~:.*$/, '');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** All of it; the first and the last words of what is long or goes over several paragraphs, where a page may break it. */
function wordsToFind(quote: string): string {
  const whole = onOneLine(quote);
  const paragraphs = quote.split(/\n+/).map(onOneLine).filter(Boolean);
  if (whole.length <= LONGEST && paragraphs.length < 2) return encoded(whole);
  const first = (paragraphs[0] ?? '').split(' ').slice(0, WORDS);
  const last = (paragraphs.at(-1) ?? '').split(' ').slice(-WORDS);
  return `${encoded(first.join(' '))},${encoded(last.join(' '))}`;
}

/** A hyphen and a comma part the pieces of a fragment; a lone surrogate cannot be encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
