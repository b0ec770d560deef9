import type { TypedDate } from '../../review/review.ts';
import type { StoryState } from '../state/story-state.svelte.ts';
import { TypedPeriodState } from '../state/typed-period-state.svelte.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import { dateInWords } from './known-dates.ts';
import type { KnownDate } from './known-dates.ts';

/** What a filled-in form gives. */
export interface Filled {
  readonly title: string;
  readonly date: TypedDate | null;
}

/** The fields of a form for an event: its title, and its date in words. */
export class EventFormState {
  readonly #story: Pick<StoryState, 'readPeriod' | 'newest'>;
  readonly #known: readonly KnownDate[];
  readonly date: TypedPeriodState;
  title = $state.raw('');
  #isChecked = $state.raw(false);

  /** The first of the dates whose words are known stands in the field. */
  constructor(
    story: Pick<StoryState, 'readPeriod' | 'newest'>,
    title: string,
    known: readonly KnownDate[],
  ) {
    this.#story = story;
    this.#known = known;
    this.title = title;
    this.date = new TypedPeriodState(story);
    this.date.put(known[0]?.words ?? '');
  }

  readonly #knownDate = $derived.by(() => {
    const words = this.date.words.trim();
    return this.#known.find((one) => one.words === words) ?? null;
  });
  /** Said of the title from the first attempt to save on; else "". */
  readonly titleError = $derived(
    this.#isChecked && this.title.trim() === '' ? 'Give the event a title.' : '',
  );
  readonly isDateWrong = $derived.by(() => !this.#knownDate && this.date.isWrong);
  /** How the words of the date are understood; "" until they are read. */
  readonly preview = $derived.by(() => {
    if (this.#knownDate) return this.#knownDate.preview;
    const { words, reading } = this.date;
    if (!reading) return '';
    const name = dateInWords;
    return readingInWords(words.trim(), reading, this.#story.newest, ({ when }) => name(when));
  });

  /** Something was typed as the date. */
  typeDate(): void {
    if (this.#knownDate) this.date.put(this.date.words);
    else this.date.readSoon();
  }

  /** What is filled in; null where something is missing or not understood, which is said from then on. */
  async check(): Promise<Filled | null> {
    this.#isChecked = true;
    const date = await this.#typedDate();
    const title = this.title.trim();
    return title === '' || date === undefined ? null : { title, date };
  }

  /** Undefined where the words are not understood. */
  async #typedDate(): Promise<TypedDate | null | undefined> {
    if (this.#knownDate) return this.#knownDate.date;
    const words = this.date.words.trim();
    if (words === '') return null;
    const reading = await this.date.read();
    return reading?.kind === 'period' ? { words, ...reading.when } : undefined;
  }
}
