import type { Problem } from '../../document/problem.ts';
import type { TimeAnchor } from '../../document/time-anchor.ts';
import { mentionId } from '../../merge/apart.ts';
import type { Apart } from '../../merge/apart.ts';
import { mostSalient } from '../../merge/salience.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { GivenDate } from '../../review/given-date.ts';
import type { SavedStory } from '../../review/saved-story.ts';
import type { PageTimeline } from '../../worker/protocol.ts';
import type { PeriodReading } from '../../time/typed-period.ts';
import type { InferredCreation } from '../../merge/infer-created.ts';
import type { Engine, EngineReports, Progress } from './engine.ts';
import { inSteps } from '../pause.ts';
import { counted } from '../words/event-in-words.ts';
import { toGiven, toSaved } from './article.ts';
import type { Given, Seeds } from './article.ts';
import { beginAdding, NONE } from './decided-story.ts';
import type { Adding, Decided, Decision } from './decided-story.ts';
import { eventsAsDecided } from './events-as-decided.ts';
import { HistoryState } from './history-state.svelte.ts';
import { include } from './include.ts';
import { KeepingState } from './keeping-state.svelte.ts';
import { newestOf } from './newest.ts';
import { readAll } from './read-all.ts';
import type { StoryShelf } from './story-shelf.ts';
import { apartFrom } from './taking-apart.ts';

/** What is to be done with a timeline before it is shown, in steps. */
export type StepsTo = (timeline: PageTimeline) => Iterable<() => void>;

const NOTHING: PageTimeline = { extractions: [], events: [], inferred: [] };

/** The articles, and what was found in them. */
export class StoryState {
  readonly #engine: Engine;
  readonly #shelf: StoryShelf;
  /** What was kept is not yet all there until then; null where it is. */
  #opening: Promise<void> | null = null;
  readonly keeping: KeepingState;
  readonly #stepsTo: StepsTo;
  #adding = $state.raw<Adding | null>(null);
  #decided = $state.raw<Decided>(NONE);
  /** What the reader had decided of the story whose timeline is shown. */
  #shown = NONE;
  /** As it was found, before anything was decided of its events. */
  #found = NOTHING;
  timeline = $state.raw<PageTimeline>(NOTHING);
  /** The events that were taken off the timeline. */
  rejected = $state.raw<readonly TimelineEvent[]>([]);
  readonly history = new HistoryState();
  problems = $state.raw<readonly Problem[]>([]);
  /** Whether texts are being read at this moment. */
  busy = $state.raw(false);
  progress = $state.raw<Progress | null>(null);

  constructor(
    start: (reports: EngineReports) => Engine,
    shelf: StoryShelf,
    stepsTo: StepsTo = () => [],
  ) {
    this.#engine = start({
      onprogress: (progress) => (this.progress = progress),
      onproblem: (problem) => this.report(problem),
    });
    this.#shelf = shelf;
    this.keeping = new KeepingState(shelf);
    this.#stepsTo = stepsTo;
  }

  /** The documents in the order in which they were given, as their reader understands them. */
  readonly documents = $derived(this.#decided.articles.map(({ document }) => document));
  readonly documentsById = $derived(
    new Map(this.documents.map((document) => [document.id, document])),
  );
  readonly events = $derived(this.timeline.events);
  readonly eventsById = $derived(new Map(this.events.map((event) => [event.id, event])));
  /** All mentions that were found, shown in an event or not, by `mentionId`. */
  readonly mentionsById = $derived(
    new Map(
      this.timeline.extractions.flatMap(({ mentions }) =>
        mentions.map((mention) => [mentionId(mention), mention]),
      ),
    ),
  );
  /** When the newest article with a date was written; null where none has one. */
  readonly newest = $derived(newestOf(this.documents.map(({ created }) => created)));
  /** The most salient of the events that were found, whatever their reader adds or stars; null where none is left. */
  readonly heart = $derived.by(() => {
    const { reviews, added } = this.#decided;
    if (reviews.length + added.length === 0) return mostSalient(this.events);
    const left = this.#found.events.filter(({ id }) => this.eventsById.has(id));
    return this.eventsById.get(mostSalient(left)?.id ?? '') ?? null;
  });
  /** What to call the whole. */
  readonly name = $derived(this.heart?.title ?? '');

  /** Opens what was kept, else the seeds. */
  async open(seeds: Seeds): Promise<void> {
    this.busy = true;
    this.#opening = this.#open(seeds);
    await this.#opening;
    this.#opening = null;
  }

  async #open(seeds: Seeds): Promise<void> {
    const kept = await this.#shelf.restore();
    if (kept) this.#decided = { ...kept, articles: [] };
    const isOpen = await this.#take(kept ? kept.articles.map(toGiven) : await seeds());
    if (kept && isOpen) this.#keep();
  }

  /** Leaves everything and opens the seeds; can be undone. */
  async startAgain(seeds: Seeds): Promise<void> {
    await this.#opening;
    void this.#shelf.forget();
    await this.#begin(NONE, await seeds(), 'Back to the sample articles.');
  }

  /** Opens a story in the place of what is there, with further articles; can be undone. */
  async openStory(
    { articles, ...said }: SavedStory,
    message: string,
    more: readonly Given[] = [],
  ): Promise<void> {
    await this.#opening;
    await this.#begin({ ...NONE, ...said }, [...articles.map(toGiven), ...more], message);
    this.#keep();
  }

  /** All of the story that is worth keeping. */
  saved(): SavedStory {
    return { ...this.#decided, articles: this.#decided.articles.map(toSaved) };
  }

  async #begin(decided: Decided, given: readonly Given[], message: string): Promise<void> {
    const before = this.#decided;
    this.#decided = decided;
    this.#beginChange();
    await this.#take(given);
    this.history.record({ message, before });
  }

  /** Reads texts and adds them; what cannot be read becomes a problem, and the others go on. */
  async add(given: readonly Given[]): Promise<void> {
    const adding = (this.#adding ??= beginAdding(this.#opening ? null : this.#decided));
    const { signal } = adding.leaving;
    this.busy = true;
    await this.#opening;
    if (signal.aborted) return;
    adding.before ??= this.#decided;
    this.#adding ??= adding;
    this.#beginChange();
    const before = await this.#take(given, signal);
    if (!before) return;
    this.#keep();
    const count = this.documents.length - before.articles.length;
    const message = `Added ${counted(count, 'article')}.`;
    if (count > 0) this.history.record({ message, before, isSeen: true });
  }

  /** Whether articles are being added, which can still be left. */
  readonly canCancel = $derived(this.busy && this.#adding !== null);
  /** Whether something that was added would be gone if the page were closed now. */
  readonly isUnkept = $derived.by(() => this.keeping.isKeeping || this.#adding !== null);

  /** Leaves the articles that are being added: the story is as it was before, at once where it is still shown. */
  async cancel(): Promise<void> {
    const adding = this.#adding;
    this.#adding = null;
    adding?.leaving.abort();
    const before = adding?.before;
    if (!before) return;
    if (this.#decided !== before) await this.#replace(before);
    else if (this.#shown === before) this.#rest();
  }

  /** Does what the reader decides; it can be taken back. */
  async decide({ message, change, isSeen }: Decision): Promise<void> {
    const before = this.#decided;
    this.history.record({ message, before, ...(isSeen && { isSeen }) });
    await this.#replace({ ...before, ...change(before) });
  }

  /** Takes the last change back: all that the reader decided is as it was before. */
  async undo(): Promise<void> {
    await this.#goTo(this.history.back(this.#decided));
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    await this.#goTo(this.history.forth(this.#decided));
  }

  async #goTo(decided: Decided | null): Promise<void> {
    if (!decided) return;
    this.problems = [];
    await this.#replace(decided);
  }

  /** The date that the reader gave to an article, or null. */
  givenDate(id: string): GivenDate | null {
    return this.#decided.articles.find(({ read }) => read.id === id)?.date ?? null;
  }

  /** When an article says that it was written, whatever its reader set; null where it does not say. */
  dateAsRead(id: string): TimeAnchor | null {
    return this.#decided.articles.find(({ read }) => read.id === id)?.read.created ?? null;
  }

  /** What the reader keeps apart of the mentions of an event. */
  apartFrom(event: TimelineEvent): readonly Apart[] {
    return apartFrom(this.#decided.apart, event);
  }

  /** When an undated article must have been written, judged by the events it shares with others; null where nothing tells. */
  inferredFor(id: string): InferredCreation | null {
    return this.timeline.inferred.find(({ document }) => document === id) ?? null;
  }

  /** The stretch of time that typed words mean, counted from the newest article where they name no year. */
  readPeriod(words: string): Promise<PeriodReading> {
    return this.#engine.period(words, this.newest);
  }

  dismiss(problem: Problem): void {
    this.problems = this.problems.filter((other) => other !== problem);
  }

  report(problem: Problem): void {
    this.problems = [...this.problems, problem];
  }

  /** What was said of the change before no longer holds. */
  #beginChange(): void {
    this.history.said = null;
    this.problems = [];
  }

  /** Where only what is said of events differs, nothing has to be found anew. */
  async #replace(decided: Decided): Promise<void> {
    const { articles, apart } = this.#shown;
    const isFound = articles === decided.articles && apart === decided.apart && !this.busy;
    this.#decided = decided;
    this.#keep();
    await (isFound ? this.#show(this.#found, decided) : this.#extract());
  }

  /** What stood before it came to its end; null where it was left. */
  async #take(given: readonly Given[], left?: AbortSignal): Promise<Decided | null> {
    this.busy = true;
    const onprogress = (progress: Progress) => (this.progress = progress);
    const outcomes = await readAll(given, this.#engine, onprogress, left);
    if (!outcomes) return null;
    const before = this.#decided;
    const { articles, problems } = include(before.articles, given, outcomes);
    this.#decided = { ...before, articles };
    this.problems = [...this.problems, ...problems];
    await this.#extract();
    return left?.aborted ? null : before;
  }

  async #extract(): Promise<void> {
    const decided = this.#decided;
    const isShown = this.#shown === decided;
    // What is shown already need not be waited for; but the engine has to leave what it is at.
    if (isShown) this.#rest();
    else this.busy = true;
    const timeline = await this.#engine.timeline(this.documents, decided.apart);
    if (!timeline || isShown) return;
    await this.#show(timeline, decided);
  }

  /** Shows what was found with what the reader decided of it, unless they have decided something else meanwhile. */
  async #show(found: PageTimeline, decided: Decided): Promise<void> {
    const { events, rejected } = await eventsAsDecided(found, decided);
    const timeline = events === found.events ? found : { ...found, events };
    await inSteps(this.#stepsTo(timeline), () => this.#decided === decided);
    if (this.#decided !== decided) return;
    this.#found = found;
    this.timeline = timeline;
    this.rejected = rejected;
    this.#shown = decided;
    this.#rest();
  }

  #rest(): void {
    this.busy = false;
    this.progress = null;
    this.#adding = null;
  }

  #keep(): void {
    void this.keeping.keep(this.#decided).then((message) => {
      if (message !== null) this.report({ file: 'This browser', message });
    });
  }
}
