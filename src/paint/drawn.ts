/** Attributes by name; those that are undefined are not there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as plain data: what is drawn, before it is written into a file or shown in a page. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: Content;
  /** What it stands for, where that moves from one drawing to the next: a name among its siblings. */
  readonly key?: string;
}

/** Text, or elements. */
export type Content = string | readonly Drawn[];

const NOTHING: readonly never[] = [];

/** An element with its attributes, and what is in it. */
export function drawn(name: string, attributes: Attributes, content: Content = NOTHING): Drawn {
  return { name, attributes, content };
}
