import type { Theme } from './theme.ts';

/** How a picture is drawn. */
export interface Manner {
  readonly theme: Theme;
  /** Whether each mark brings its title and description along: a file does, a page tells them elsewhere. */
  readonly told: boolean;
  /** Unique in the page: the gradients' ids begin with it. */
  readonly id: string;
}
