/** The most octets of a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;
/** Control characters but for the line feed, and what UTF-8 cannot hold. */
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** Text as a value of type TEXT. All line breaks are one kind; other control characters are left out, tabs are spaces. */
export function icalText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replaceAll('\t', ' ')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A content line with its end, folded so that no line is too long and no character is split. */
export function icalLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      line += '\r\n ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${line}\r\n`;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
