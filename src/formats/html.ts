import { GENERATOR } from '../base/version.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Findings, Timeline } from '../extract.ts';
import { block, element } from './html-element.ts';
import { eventLists, sourceLine } from './html-events.ts';
import { pictures } from './html-picture.ts';
import { STYLE } from './html-style.ts';
import { webAddress } from './web-link.ts';
import { onOneLine, sizeInWords, titleOf } from './wording.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** What the page may load and do: nothing but its own style. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const LIST = 'events';

/**
 * A timeline as one page that needs nothing else, to be read without a network or printed: the picture, the events in
 * the order of time with every passage that tells them, and the articles. It holds no script and loads nothing; texts
 * become text, and addresses become links only if they are pages of the web.
 */
export function toHtml(
  timeline: Timeline<Findings>,
  { title = titleOf(timeline) }: { readonly title?: string } = {},
): string {
  const page = block('html', { lang: 'en' }, head(title), body(timeline, title));
  return `<!doctype html>\n${writeXml(page)}\n`;
}

function head(title: string): XmlElement {
  const named = {
    viewport: 'width=device-width, initial-scale=1',
    generator: GENERATOR,
    referrer: 'no-referrer',
  };
  return block(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: CONTENT_SECURITY_POLICY,
    }),
    ...Object.entries(named).map(([name, content]) => element('meta', { name, content })),
    element('title', {}, onOneLine(title)),
    element('style', {}, STYLE),
  );
}

function body(timeline: Timeline<Findings>, title: string): XmlElement {
  const documents = timeline.extractions.map(({ document }) => document);
  return block(
    'body',
    {},
    element('a', { class: 'skip', href: `#${LIST}` }, 'To the list of events'),
    block(
      'header',
      {},
      element('h1', { dir: 'auto' }, onOneLine(title)),
      element('p', { class: 'lead' }, sizeInWords(timeline)),
    ),
    block(
      'main',
      {},
      ...pictures(timeline, title),
      block('div', { id: LIST, tabindex: '-1' }, ...eventLists(timeline)),
      ...(documents.length > 0 ? [articles(documents)] : []),
    ),
    element('footer', {}, `Made with ${GENERATOR}.`),
  );
}

function articles(documents: readonly SourceDocument[]): XmlElement {
  return block(
    'section',
    {},
    element('h2', {}, 'Articles'),
    block('ul', { class: 'articles' }, ...documents.map(article)),
  );
}

/** The address stands there in full, for those who read it on paper; one that is no link too. */
function article(document: SourceDocument): XmlElement {
  const href = webAddress(document.url);
  const address = href ?? (document.url && onOneLine(document.url));
  return element(
    'li',
    {},
    ...sourceLine(document, href),
    ...(address ? [element('span', { class: 'address', dir: 'ltr' }, address)] : []),
  );
}
