/** A text with each run of white space as one plain space. */
export function spaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The last `reach` characters before `at`, none from before `from`, counted and given with plain spaces. */
export function spacedBefore(text: string, from: number, at: number, reach: number): string {
  return spaced(text.slice(Math.max(from, at - 2 * reach), at)).slice(-reach);
}
