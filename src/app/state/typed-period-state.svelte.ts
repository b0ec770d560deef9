import type { PeriodReading } from '../../time/typed-period.ts';
import type { StoryState } from './story-state.svelte.ts';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

/** The words of a field for a stretch of time, and how they are understood. */
export class TypedPeriodState {
  readonly #story: Pick<StoryState, 'readPeriod'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  words = $state.raw('');
  /** Null where nothing is typed, or not yet read. */
  reading = $state.raw<PeriodReading | null>(null);
  readonly isWrong = $derived(this.reading !== null && this.reading.kind !== 'period');

  constructor(story: Pick<StoryState, 'readPeriod'>) {
    this.#story = story;
  }

  /** Puts words into the field whose meaning is known. */
  put(words: string): void {
    clearTimeout(this.#timer);
    this.words = words;
    this.reading = null;
  }

  /** Reads the words once no further letter comes. */
  readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), PAUSE);
  }

  /** Reads the words now; null where nothing is typed, or something else by the time they are read. */
  async read(): Promise<PeriodReading | null> {
    clearTimeout(this.#timer);
    const typed = this.words.trim();
    const answer = typed === '' ? null : await this.#story.readPeriod(typed);
    if (typed !== this.words.trim()) return null;
    this.reading = answer;
    return answer;
  }
}
