/** A whole number as people read it, its thousands apart: "1,000,000". */
export function inFigures(count: number): string {
  return String(count).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}
