import type { Outcome, Problem } from '../../document/problem.ts';
import type { SourceDocument } from '../../document/source-document.ts';
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
import { counted, nameOf } from '../words/event-in-words.ts';
import { decided, toGiven, toSaved, withReading } from './article.ts';
import type { Article, Given } from './article.ts';
import { include } from './include.ts';
import { newestOf } from './newest.ts';
import type { GivenDate } from './saved-story.ts';
import { NOT_KEPT } from './story-shelf.ts';
import type { StoryShelf } from './story-shelf.ts';
import { apartFrom, putBack, takenApart, takenOut } from './taking-apart.ts';

/** The articles with what their reader decided of each, and which mentions they keep apart. */
interface Decided {
  readonly articles: readonly Article[];
  readonly apart: readonly Apart[];
}

/** What the reader did last: in words, and what stood before. */
interface Change {
  readonly message: string;
  readonly before: Decided;
}

/** The articles on which the application opens, loaded where they are needed. */
export type Seeds = () => readonly Given[] | Promise<readonly Given[]>;

/** So many texts are on their way to be read at a time, so that reading can be left. */
const AT_ONCE = 16;

const NOTHING: PageTimeline = { extractions: [], events: [], inferred: [] };
const NONE: Decided = { articles: [], apart: [] };

/** The articles, and what was found in them. */
export class StoryState {
  readonly #engine: Engine;
  readonly #shelf: StoryShelf;
  /** What was kept is not yet all there until then. */
  #opening: Promise<void> = Promise.resolve();
  /** How often reading was left: whoever reads on sees by it that this was meant for them. */
  #cancelled = 0;
  /** Puts back what stood before any of the articles that are being added; null while none are. */
  #stop = $state.raw<(() => Promise<void>) | null>(null);
  #decided = $state.raw<Decided>(NONE);
  timeline = $state.raw<PageTimeline>(NOTHING);
  /** What can be taken back; null where nothing can. */
  change = $state.raw<Change | null>(null);
  problems = $state.raw<readonly Problem[]>([]);
  /** Whether texts are being read at this moment. */
  busy = $state.raw(false);
  progress = $state.raw<Progress | null>(null);

  constructor(start: (reports: EngineReports) => Engine, shelf: StoryShelf) {
    this.#engine = start({
      onprogress: (progress) => (this.progress = progress),
      onproblem: (problem) => this.report(problem),
    });
    this.#shelf = shelf;
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
    const run = this.#cancelled;
    let before = this.#decided;
    const stop = () => this.#replace(before);
    this.busy = true;
    this.#stop ??= stop;
    await this.#opening;
    if (run !== this.#cancelled) return;
    before = this.#decided;
    this.#stop ??= stop;
    this.#beginChange();
    if (await this.#take(given, run)) this.#keep();
  }

  /** Whether what is being read can still be left. */
  readonly canCancel = $derived(this.busy && this.#stop !== null);

  /** Leaves the articles that are being added: none of them is kept. */
  async cancel(): Promise<void> {
    const stop = this.#stop;
    this.#cancelled++;
    this.#stop = null;
    await stop?.();
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
      articles: this.#withArticle(id, ({ read, picked }) => decided(read, date, picked)),
    });
  }

  /** Reads the words of `span` in an article as the reader says, by TIMEX3 value; null reads them as at first. */
  async pickReading(id: string, span: Span, value: string | null): Promise<void> {
    const document = this.documentsById.get(id);
    if (!document) return;
    const how = value === null ? 'as at first' : 'another way';
    await this.#decide(`Read “${slice(document.text, span)}” ${how}.`, {
      articles: this.#withArticle(id, (article) => withReading(article, span, value)),
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

  #withArticle(id: string, decide: (article: Article) => Article): readonly Article[] {
    const { articles } = this.#decided;
    return articles.map((article) => (article.read.id === id ? decide(article) : article));
  }

  async #replace(decided: Decided): Promise<void> {
    this.#decided = decided;
    this.#keep();
    await this.#extract();
  }

  /** Whether it came to its end, and was not left since so many were (`run`). */
  async #take(given: readonly Given[], run = this.#cancelled): Promise<boolean> {
    this.busy = true;
    const outcomes: Outcome<SourceDocument>[] = [];
    while (outcomes.length < given.length) {
      const next = given.slice(outcomes.length, outcomes.length + AT_ONCE);
      const read = next.map(({ name, content }) => this.#engine.read(name, content));
      outcomes.push(...(await Promise.all(read)));
      if (run !== this.#cancelled) return false;
      this.progress = { done: outcomes.length, total: given.length };
    }
    const { articles, problems } = include(this.#decided.articles, given, outcomes);
    this.#decided = { ...this.#decided, articles };
    this.problems = [...this.problems, ...problems];
    await this.#extract();
    return run === this.#cancelled;
  }

  async #extract(): Promise<void> {
    this.busy = true;
    const timeline = await this.#engine.timeline(this.documents, this.#decided.apart);
    if (!timeline) return;
    this.timeline = timeline;
    this.busy = false;
    this.progress = null;
    this.#stop = null;
  }

  #keep(): void {
    const { articles, apart } = this.#decided;
    const saved = new Map(articles.map((article) => [article.read.id, toSaved(article)]));
    void this.#shelf.keep(saved, apart).then((kept) => {
      if (kept !== 'kept') this.report({ file: 'This browser', message: NOT_KEPT[kept] });
    });
  }
}
