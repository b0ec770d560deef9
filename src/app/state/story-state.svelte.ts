import { mostSalient } from '../../merge/salience.ts';
import type { Problem } from '../../document/problem.ts';
import type { Timeline } from '../../extract.ts';
import type { InferredCreation } from '../../merge/infer-created.ts';
import type { Engine, EngineReports, Progress } from './engine.ts';
import { nameOf } from '../words/event-in-words.ts';
import { dated, toGiven, toSaved } from './article.ts';
import type { Article, Given } from './article.ts';
import { forget, keep, restore } from './saved-story.ts';
import type { GivenDate, Shelf } from './saved-story.ts';

/** What the reader did last, if it took articles away: in words, and the articles as they were before. */
interface Change {
  readonly message: string;
  readonly before: readonly Article[];
}

const NOTHING: Timeline = { extractions: [], events: [], inferred: [] };

/** The articles, and what was found in them. */
export class StoryState {
  readonly #engine: Engine;
  readonly #shelf: Shelf | null;
  #articles = $state.raw<readonly Article[]>([]);
  timeline = $state.raw<Timeline>(NOTHING);
  /** What can be taken back; null where nothing can. */
  change = $state.raw<Change | null>(null);
  problems = $state.raw<readonly Problem[]>([]);
  /** Whether texts are being read at this moment. */
  busy = $state.raw(false);
  progress = $state.raw<Progress | null>(null);

  constructor(start: (reports: EngineReports) => Engine, shelf: Shelf | null) {
    this.#engine = start({
      onprogress: (progress) => (this.progress = progress),
      onproblem: (problem) => this.report(problem),
    });
    this.#shelf = shelf;
  }

  /** The documents in the order in which they were given, with the dates that their reader set. */
  readonly documents = $derived(this.#articles.map(dated));
  readonly documentsById = $derived(
    new Map(this.documents.map((document) => [document.id, document])),
  );
  readonly events = $derived(this.timeline.events);
  readonly eventsById = $derived(new Map(this.events.map((event) => [event.id, event])));
  /** The most salient event, or null where there is none. */
  readonly heart = $derived(mostSalient(this.events));
  /** What to call the whole. */
  readonly name = $derived(this.heart?.title ?? '');

  /** Opens what was kept, else `seeds`. */
  async open(seeds: readonly Given[]): Promise<void> {
    const kept = restore(this.#shelf);
    await this.#take(kept ? kept.map(toGiven) : seeds);
  }

  /** Leaves everything and opens `seeds`; can be undone. */
  async startAgain(seeds: readonly Given[]): Promise<void> {
    const before = this.#articles;
    forget(this.#shelf);
    this.#articles = [];
    this.#beginChange();
    await this.#take(seeds);
    this.change = { message: 'Back to the seed articles.', before };
  }

  /** Reads texts and adds them; what cannot be read becomes a problem, and the others go on. */
  async add(given: readonly Given[]): Promise<void> {
    this.#beginChange();
    await this.#take(given);
    this.#keep();
  }

  /** Takes an article out; can be undone. */
  async remove(id: string): Promise<void> {
    const before = this.#articles;
    const document = this.documentsById.get(id);
    if (!document) return;
    this.change = { message: `Removed “${nameOf(document)}”.`, before };
    await this.#replace(before.filter(({ read }) => read.id !== id));
  }

  /** Takes the last change back: the articles are those of before, with the dates that the reader had set. */
  async undo(): Promise<void> {
    if (!this.change) return;
    const { before } = this.change;
    this.#beginChange();
    await this.#replace(before);
  }

  /** Dates an article as its reader says; null takes their date away again. */
  async setDate(id: string, date: GivenDate | null): Promise<void> {
    this.change = null;
    await this.#replace(
      this.#articles.map((article) => (article.read.id === id ? { ...article, date } : article)),
    );
  }

  /** The date that the reader gave to an article, or null. */
  givenDate(id: string): GivenDate | null {
    return this.#articles.find(({ read }) => read.id === id)?.date ?? null;
  }

  /** When an undated article must have been written, judged by the events it shares with others; null where nothing tells. */
  inferredFor(id: string): InferredCreation | null {
    return this.timeline.inferred.find(({ document }) => document === id) ?? null;
  }

  dismiss(problem: Problem): void {
    this.problems = this.problems.filter((other) => other !== problem);
  }

  /** Puts the offer to undo away. */
  dismissChange(): void {
    this.change = null;
  }

  report(problem: Problem): void {
    this.problems = [...this.problems, problem];
  }

  /** What was said of the change before no longer holds. */
  #beginChange(): void {
    this.change = null;
    this.problems = [];
  }

  async #replace(articles: readonly Article[]): Promise<void> {
    this.#articles = articles;
    this.#keep();
    await this.#extract();
  }

  async #take(given: readonly Given[]): Promise<void> {
    this.busy = true;
    const outcomes = await Promise.all(
      given.map(({ name, content }) => this.#engine.read(name, content)),
    );
    outcomes.forEach((outcome, index) => {
      if (outcome.ok) this.#include({ read: outcome.value, date: given[index]?.date ?? null });
      else this.report(outcome.problem);
    });
    await this.#extract();
  }

  #include(article: Article): void {
    const { name, text } = article.read;
    const same = this.#articles.find(({ read }) => read.text === text);
    if (!same) this.#articles = [...this.#articles, article];
    else
      this.report({
        file: name,
        message: `is already here as “${same.read.name}”: it was not added twice.`,
      });
  }

  async #extract(): Promise<void> {
    this.busy = true;
    const timeline = await this.#engine.timeline(this.#articles.map(dated));
    if (!timeline) return;
    this.timeline = timeline;
    this.busy = false;
    this.progress = null;
  }

  #keep(): void {
    if (keep(this.#shelf, this.#articles.map(toSaved))) return;
    this.report({
      file: 'This browser',
      message: 'has no room to keep the story: it will be gone when the page is closed.',
    });
  }
}
