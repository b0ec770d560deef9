/** What the pointer or the keys stand on long enough to be told of it. */
export class PreviewState {
  /** The id of a stop; null where nothing is told. */
  stop = $state.raw<string | null>(null);
  /** Where the pointer came to it, in px of the window; null where the keys did. */
  x: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Tells of a stop after a pause: at once where another is told already. */
  enter(stop: string, x: number | null): void {
    this.#after(this.stop === null && x !== null ? SHOW_AFTER : 0, stop, x);
  }

  /** Takes it away after a pause, in which the pointer may reach it. */
  leave(): void {
    this.#after(HIDE_AFTER, null, null);
  }

  /** Keeps it for as long as the pointer stands on it. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** Takes it away; says whether there was any. */
  dismiss(): boolean {
    clearTimeout(this.#timer);
    const was = this.stop !== null;
    this.stop = null;
    return was;
  }

  #after(delay: number, stop: string | null, x: number | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.x = x;
      this.stop = stop;
    }, delay);
  }
}

/** In ms. */
const SHOW_AFTER = 350;
const HIDE_AFTER = 200;
