/** Characters that a terminal obeys instead of showing, or by which a line shows other than it is. */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with control and direction characters written out (`\u001b`); line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(CONTROLS, escaped);
}

/** `value` as JSON on one line, with the same characters escaped; parsing gives back the very strings. */
export function toJsonLine(value: unknown): string {
  return visible(JSON.stringify(value));
}

/** `value` as JSON for people to read: indented by two spaces. */
export function toJsonText(value: unknown): string {
  return `${visible(JSON.stringify(value, null, 2))}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
