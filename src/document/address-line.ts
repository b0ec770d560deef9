/** A line that is the address of a page, perhaps named as such: "Source: https://example.org/a". */
const ADDRESS_LINE =
  /^(?:(?:source|url|link|original|address|from|permalink)\s*:\s*)?<?(?<address>https?:\/\/[^\s<>"\p{Cc}]{4,2000})>?$/iu;

/** The address that a line gives, and nothing else; null where it gives none. */
export function addressIn(line: string): string | null {
  return ADDRESS_LINE.exec(line.trim())?.groups?.['address'] ?? null;
}
