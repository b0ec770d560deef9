import type { Problem } from '../../document/problem.ts';
import { slice } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import type { TimeAnchor } from '../../document/time-anchor.ts';
import type { EventMention } from '../../events/event-mention.ts';
import { mentionId } from '../../merge/apart.ts';
import type { Apart } from '../../merge/apart.ts';
import { mostSalient } from '../../merge/salience.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { PageTimeline } from '../../worker/protocol.ts';
import type { PeriodReading } from '../../time/typed-period.ts';
import type { InferredCreation } from '../../merge/infer-created.ts';
import type { Engine, EngineReports, Progress } from './engine.ts';
import { inSteps } from '../pause.ts';
import { counted, nameOf } from '../words/event-in-words.ts';
import { decided, toGiven, withReading } from './article.ts';
import type { Given, Seeds } from './article.ts';
import { beginAdding, NONE, withArticle } from './decided-story.ts';
import type { Adding, Change, Decided } from './decided-story.ts';
import { include } from './include.ts';
import { KeepingState } from './keeping-state.svelte.ts';
import { newestOf } from './newest.ts';
import { readAll } from './read-all.ts';
import type { GivenDate } from './saved-story.ts';
import type { StoryShelf } from './story-shelf.ts';
import { apartFrom, putBack, takenApart, takenOut } from './taking-apart.ts';

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
  timeline = $state.raw<PageTimeline>(NOTHING);
  /** What can be taken back; null where nothing can. */
  change = $state.raw<Change | null>(null);
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
  /** The most salient event, or null where there is none. */
  readonly heart = $derived(mostSalient(this.events));
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
    if (kept) this.#decided = { articles: [], apart: kept.apart };
    const isOpen = await this.#take(kept ? kept.articles.map(toGiven) : await seeds());
    if (kept && isOpen) this.#keep();
  }

  /** Leaves everything and opens the seeds; can be undone. */
  async startAgain(seeds: Seeds): Promise<void> {
    await this.#opening;
    const before = this.#decided;
    void this.#shelf.forget();
    this.#decided = NONE;
    this.#beginChange();
    await this.#take(await seeds());
    this.change = { message: 'Back to the seed articles.', before };
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
    if (await this.#take(given, signal)) this.#keep();
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

  /** Takes an article out; can be undone, as all that follows. */
  async remove(id: string): Promise<void> {
    const document = this.documentsById.get(id);
    if (!document) return;
    const articles = this.#decided.articles.filter(({ read }) => read.id !== id);
    await this.#decide(`Removed “${nameOf(document)}”.`, { articles });
  }

  /** Dates an article as its reader says; null takes their date away again. */
  async setDate(id: string, date: GivenDate | null): Promise<void> {
    const document = this.documentsById.get(id);
    if (!document) return;
    const done = date ? 'Set the date of' : 'Took back the date of';
    await this.#decide(`${done} “${nameOf(document)}”.`, {
      articles: withArticle(this.#decided.articles, id, ({ read, picked }) =>
        decided(read, date, picked),
      ),
    });
  }

  /** Reads the words of `span` in an article as the reader says, by TIMEX3 value; null reads them as at first. */
  async pickReading(id: string, span: Span, value: string | null): Promise<void> {
    const document = this.documentsById.get(id);
    if (!document) return;
    const how = value === null ? 'as at first' : 'another way';
    await this.#decide(`Read “${slice(document.text, span)}” ${how}.`, {
      articles: withArticle(this.#decided.articles, id, (article) =>
        withReading(article, span, value),
      ),
    });
  }

  /** Keeps a mention of an event apart from its others: it tells another event. */
  async takeOut(event: TimelineEvent, mention: EventMention): Promise<void> {
    await this.#decide(`Took a passage out of “${event.title}”.`, {
      apart: takenOut(this.#decided.apart, event.mentions, mention),
    });
  }

  /** Keeps all mentions of an event apart from each other. */
  async takeApart(event: TimelineEvent): Promise<void> {
    await this.#decide(`Took “${event.title}” apart.`, {
      apart: takenApart(this.#decided.apart, event.mentions),
    });
  }

  /** Lets mentions (ids) that were taken out join others again. */
  async putBack(mentions: readonly string[]): Promise<void> {
    await this.#decide(`Put ${counted(mentions.length, 'passage')} back.`, {
      apart: mentions.reduce(putBack, this.#decided.apart),
    });
  }

  /** Takes the last change back: all that the reader decided is as it was before. */
  async undo(): Promise<void> {
    if (!this.change) return;
    const { before } = this.change;
    this.#beginChange();
    await this.#replace(before);
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

  async #decide(message: string, decided: Partial<Decided>): Promise<void> {
    const before = this.#decided;
    this.change = { message, before };
    await this.#replace({ ...before, ...decided });
  }

  async #replace(decided: Decided): Promise<void> {
    this.#decided = decided;
    this.#keep();
    await this.#extract();
  }

  /** Whether it came to its end, and was not left. */
  async #take(given: readonly Given[], left?: AbortSignal): Promise<boolean> {
    this.busy = true;
    const onprogress = (progress: Progress) => (this.progress = progress);
    const outcomes = await readAll(given, this.#engine, onprogress, left);
    if (!outcomes) return false;
    const { articles, problems } = include(this.#decided.articles, given, outcomes);
    this.#decided = { ...this.#decided, articles };
    this.problems = [...this.problems, ...problems];
    await this.#extract();
    return !left?.aborted;
  }

  async #extract(): Promise<void> {
    const decided = this.#decided;
    const isShown = this.#shown === decided;
    // What is shown already need not be waited for; but the engine has to leave what it is at.
    if (isShown) this.#rest();
    else this.busy = true;
    const timeline = await this.#engine.timeline(this.documents, decided.apart);
    if (!timeline || isShown) return;
    await inSteps(this.#stepsTo(timeline), () => this.#decided === decided);
    if (this.#decided !== decided) return;
    this.timeline = timeline;
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
