import type { Outcome } from './problem.ts';

/** All that this folder asks of the platform: browsers, workers and Node have it alike. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** How many of the first bytes are looked at to tell text from other data. */
const SAMPLE = 65_536;

/** What files of other formats begin with, and what they are called. */
const OTHER_FORMATS: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or another zip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Office document'],
  ['{\\rtf', 'a rich-text file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
];

/** Byte order marks. UTF-16 is recognised by its mark alone. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text that `bytes` hold: UTF-8, or UTF-16 with a byte order mark; the mark itself is dropped and nothing else
 * is changed. Other encodings are refused rather than guessed, since a wrong guess changes the text in silence.
 */
export function decode(name: string, bytes: Uint8Array): Outcome<string> {
  const fault = findFault(bytes);
  if (fault !== null) return { ok: false, problem: { file: name, message: fault } };
  const encoding = markedEncoding(bytes) ?? 'utf-8';
  try {
    return { ok: true, value: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: { file: name, message: notDecodable(encoding) } };
  }
}

function findFault(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  const format = otherFormat(bytes);
  if (format !== null)
    return `is ${format}, not plain text. Save its text as a .txt file and add that.`;
  if (isBinary(bytes))
    return 'is not a text file. Save the article as plain text (UTF-8) and add that.';
  return null;
}

/** The message for a file of `length` bytes, which is more than is read. */
export function tooLarge(length: number): string {
  const size = (length / (1024 * 1024)).toFixed(1);
  return `has ${size} MB; at most ${MAX_BYTES / (1024 * 1024)} MB are read. Split it into single articles.`;
}

function otherFormat(bytes: Uint8Array): string | null {
  const begins = (signature: string): boolean =>
    [...signature].every((unit, at) => bytes[at] === unit.charCodeAt(0));
  return OTHER_FORMATS.find(([signature]) => begins(signature))?.[1] ?? null;
}

/** Plain text has no NUL bytes to speak of, except in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) !== null) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return nuls * 1000 > sample.length;
}

function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

function notDecodable(encoding: string): string {
  const found =
    encoding === 'utf-8'
      ? 'is not valid UTF-8'
      : 'is not valid UTF-16, as its first bytes say it is';
  return `${found}. Open it in an editor, save it with the encoding UTF-8, and add it again.`;
}
