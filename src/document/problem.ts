/** What was wrong with a file or a line, in words for the person who gave it: what is wrong and what to do. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** The outcome of reading something that may be wrong. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
