import { readPublished } from '../document/anchors.ts';
import { MAX_BYTES } from '../document/decode.ts';
import { toDocument, type ToldFacts } from '../document/read-text.ts';
import type { SourceDocument } from '../document/source-document.ts';

/** One document as a line of JSON gives it. */
interface Given extends Omit<ToldFacts, 'id'> {
  readonly id: string | number;
  readonly text: string;
}

/** JSON may write a character of text as up to six, so that a line may be longer than a text. */
export const MAX_LINE = 3 * MAX_BYTES;

const OPTIONAL = ['published', 'title', 'url'] as const;

const BAD_ID = `"id" must be a string, or a number of at most ${Number.MAX_SAFE_INTEGER}.`;

/** A line that cannot be read; the message says why. */
export class LineError extends Error {}

/** The document that a line gives, and its id as it was given. Throws a `LineError` where it gives none. */
export function readLine(bytes: Uint8Array | null): {
  readonly id: Given['id'];
  readonly document: SourceDocument;
} {
  const { id, text, ...told } = parse(bytes);
  const name = String(id);
  return { id, document: toDocument(name, text, { id: name, ...told }) };
}

function parse(bytes: Uint8Array | null): Given {
  if (bytes === null) throw new LineError(`The line is longer than ${MAX_LINE} bytes.`);
  const value = parseJson(decodeLine(bytes));
  if (!isRecord(value)) throw new LineError('The line holds no JSON object.');
  const { id, text } = value;
  if (!isId(id)) throw new LineError(BAD_ID);
  if (typeof text !== 'string') throw new LineError('"text" must be a string.');
  return { id, text, ...toldFacts(value) };
}

/** A number comes back as it was given only where it can be held exactly. */
function isId(id: unknown): id is Given['id'] {
  return (
    typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)
  );
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LineError('The line is not valid UTF-8.');
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('The line is not valid JSON.');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that are null count as not given. */
function toldFacts(value: Readonly<Record<string, unknown>>): ToldFacts {
  const given = OPTIONAL.filter((name) => value[name] !== undefined && value[name] !== null);
  const facts = Object.fromEntries(given.map((name) => [name, asString(name, value[name])]));
  if (facts['published'] !== undefined && readPublished(facts['published']) === null) {
    throw new LineError(
      '"published" names no day. Write it as "2025-08-15" or "2025-08-15T10:29:42Z".',
    );
  }
  return facts;
}

function asString(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new LineError(`"${name}" must be a string.`);
  return value;
}
