import { drawn, type Drawn } from './drawn.ts';

/** What stands in a group to be read and not seen; nothing where the marks are not told. */
export function drawTold(told: boolean, title: string, description?: string): Drawn[] {
  if (!told) return [];
  const name = drawn('title', {}, title);
  return description === undefined ? [name] : [name, drawn('desc', {}, description)];
}
