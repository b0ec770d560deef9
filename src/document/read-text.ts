import { hash } from '../base/hash.ts';
import { readPublished } from './anchors.ts';
import { checkText } from './check-text.ts';
import { decode, MAX_BYTES, tooLarge } from './decode.ts';
import { findFacts } from './facts.ts';
import { findHead } from './head.ts';
import { toPage } from './page.ts';
import type { Outcome } from './problem.ts';
import { toRegions } from './regions.ts';
import { assignRoles } from './roles.ts';
import type { SourceDocument, Told } from './source-document.ts';

/** What is known of a document from outside its text; it goes before what the text says. */
export interface ToldFacts {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** A date or date-time, ISO 8601 by preference; without a zone only its day counts. */
  readonly published?: string;
}

/**
 * Reads one article from a file's bytes, or from text that was pasted. Fails for what is no plain text: other formats
 * and encodings, more than `MAX_BYTES`, blank text, text without words; and for a `published` that names no day.
 */
export function readText(
  name: string,
  content: Uint8Array | string,
  told: ToldFacts = {},
): Outcome<SourceDocument> {
  const text = typeof content === 'string' ? fromString(name, content) : decode(name, content);
  if (!text.ok) return text;
  const checked = checkText(name, text.value);
  if (!checked.ok) return checked;
  if (told.published !== undefined && readPublished(told.published) === null)
    return notPublished(name, told.published);
  return { ok: true, value: toDocument(name, checked.value, told) };
}

/** The document that `text` is. Never fails: a text without words has no story worth reading, and is one all the same. */
export function toDocument(name: string, text: string, told: ToldFacts = {}): SourceDocument {
  const items = toPage(text);
  const head = findHead(items, told.title ?? null);
  const regions = toRegions(text.length, items, assignRoles(items, head));
  const facts = findFacts(text, items, head);
  const url = webAddress(told.url ?? facts.url);
  return {
    id: told.id ?? idOf(name, text),
    name,
    title: titleOf(told.title, facts.title),
    publisher: facts.publisher ?? publisherOf(url),
    url,
    language: 'en',
    text,
    created: (told.published === undefined ? null : readPublished(told.published)) ?? facts.created,
    regions,
  };
}

/** The title that metadata give stands in the text only where the text says the same. */
function titleOf(told: string | undefined, found: Told<string> | null): Told<string> | null {
  return told === undefined || told === found?.value ? found : { value: told };
}

/** Of the text's beginning only its byte order mark is dropped. */
function fromString(name: string, content: string): Outcome<string> {
  if (content.length > MAX_BYTES)
    return { ok: false, problem: { file: name, message: tooLarge(content.length) } };
  return { ok: true, value: content.startsWith('\ufeff') ? content.slice(1) : content };
}

function idOf(name: string, text: string): string {
  return `d-${hash(`${name}\n${text}`)}`;
}

/** Only addresses of web pages are kept, so that no other kind can ever become a link. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) ? url : null;
}

/** The host of a web address, which is who published there as far as anybody knows. */
function publisherOf(url: string | null): Told<string> | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#@\s]+)/i.exec(url ?? '')?.[1];
  return host === undefined ? null : { value: host.toLowerCase() };
}

function notPublished(name: string, published: string): Outcome<never> {
  const message = `has a time of publication that names no day: \u201c${published.slice(0, 60)}\u201d. Write it as 2025-08-15.`;
  return { ok: false, problem: { file: name, message } };
}
