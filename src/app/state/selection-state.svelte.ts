import type { SourceDocument } from '../../document/source-document.ts';
import type { Span } from '../../document/span.ts';
import type { EventMention } from '../../events/event-mention.ts';
import { mentionId } from '../../merge/apart.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { mentionsIn } from '../text/mentions-in.ts';
import { passageToShow } from './passage-to-show.ts';

/** What there is to choose from: the story's documents and events. */
export interface Choice {
  readonly documents: readonly SourceDocument[];
  readonly events: readonly TimelineEvent[];
}

/** The passage of a mention, and in which document. */
export type Passage = Pick<EventMention, 'document' | 'span'>;

/** A passage that should come into view. */
export interface Target {
  readonly span: Span;
  /** Whether the reader asked for the passage itself, and not for its event. */
  readonly asked: boolean;
}

/** Where the reader is: the chosen event, the one pointed at, the open article, the passage to go to. */
export class SelectionState {
  readonly #choice: Choice;
  #eventId = $state.raw<string | null>(null);
  /** The mention by which the chosen event is known again, when the reader's decisions make another of it. */
  #mention = $state.raw<EventMention | null>(null);
  #documentId = $state.raw<string | null>(null);
  /** The event under the pointer. */
  hovered = $state.raw<string | null>(null);
  /** The passage that is looked at, of those of the chosen event. */
  passage = $state.raw<Passage | null>(null);
  /** The passage that should come into view; a new object for each wish, so that the same one can be wished twice. */
  target = $state.raw<Target | null>(null);

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  /** The chosen event, known by a mention of it, else by its id; null also when it is no longer part of the story. */
  readonly event = $derived.by(() => {
    const { events } = this.#choice;
    const known = this.#mention;
    const again =
      known &&
      mentionsIn(known.document, events).find(
        ({ mention }) => mentionId(mention) === mentionId(known),
      );
    return again?.event ?? events.find(({ id }) => id === this.#eventId) ?? null;
  });

  /** The open article: the one opened last, else the first with a title, else the first; null for an empty story. */
  readonly document = $derived.by(() => {
    const { documents } = this.#choice;
    return (
      documents.find(({ id }) => id === this.#documentId) ??
      documents.find(({ title }) => title) ??
      documents[0] ??
      null
    );
  });

  /** Chooses an event and opens its best passage. An unknown id clears the choice. */
  choose(eventId: string): void {
    this.#know(eventId, null);
    const passage = this.event && passageToShow(this.event, this.document?.id ?? null);
    if (!passage) return;
    this.stayWith(passage);
    this.#show(passage, false);
  }

  /** Chooses the event whose passage was pointed at, at offset `at` of the open article; the text stays where it is. */
  chooseHere(eventId: string, at: number): void {
    this.#know(eventId, null);
    this.target = null;
    const open = this.document?.id;
    const here = this.event?.mentions.filter(({ document }) => document === open) ?? [];
    const passage = here.find(({ span }) => span.from <= at && at < span.to) ?? here[0] ?? null;
    this.passage = passage;
    if (passage) this.stayWith(passage);
  }

  /** The chosen event is from now on the one that has this mention of it, whatever becomes of the others. */
  stayWith(mention: EventMention): void {
    this.#know(this.#eventId, mention);
  }

  /** Chooses an event and opens an article that tells it, from its beginning. */
  begin(event: TimelineEvent): void {
    this.choose(event.id);
    this.target = null;
  }

  /** Opens the article of a mention at its passage. */
  goTo(passage: Passage): void {
    this.#show(passage, true);
  }

  /** Brings a stretch of the open article into view. */
  lookAt(span: Span): void {
    this.target = { span, asked: true };
  }

  /** Opens an article where it begins. */
  open(documentId: string): void {
    this.#documentId = documentId;
    this.target = null;
  }

  clear(): void {
    this.#know(null, null);
    this.passage = null;
    this.target = null;
  }

  #know(eventId: string | null, mention: EventMention | null): void {
    this.#eventId = eventId;
    this.#mention = mention;
  }

  #show({ document, span }: Passage, asked: boolean): void {
    this.#documentId = document;
    this.passage = { document, span };
    this.target = { span, asked };
  }
}
