import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract } from '../../src/extract.ts';
import type { GoldDocument } from '../time/corpora.ts';
import { storyOf } from '../time/story.ts';

const SCORER = '../shared/eval/score-events.mjs';

/** A corpus of dated events: what is aimed at in it, in per cent, and what plain ways of dating are known to reach. */
export interface Corpus {
  readonly name: string;
  readonly aim: { readonly found: number; readonly right: number };
  readonly floors: string;
}

export const CORPORA: readonly Corpus[] = [
  {
    name: 'meantime-dated-events',
    aim: { found: 70, right: 82 },
    floors: 'publication 64.5',
  },
  {
    name: 'eventstoryline-dated-events',
    aim: { found: 70, right: 72 },
    floors: 'publication 42.8, nearest date 56.2',
  },
  {
    name: 'timebank-eventtime',
    aim: { found: 65, right: 90 },
    floors: 'publication 86.6',
  },
];

/** An event as people marked it: offsets of its trigger, and its date as far as they could tell. */
interface GoldEvent {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
}

/** An article with its events; where only parts of it were read by people, these parts. */
export interface GoldEvents extends GoldDocument {
  readonly events: readonly GoldEvent[];
  readonly annotatedEnd?: number;
  readonly annotatedRanges?: readonly (readonly [number, number])[];
}

/** The events of one article in the shape that the scorer reads. */
export interface Prediction {
  readonly id: string;
  readonly events: readonly GoldEvent[];
}

interface Scorer {
  scoreEvents: (
    gold: readonly GoldEvents[],
    predictions: readonly Prediction[],
  ) => { readonly goldDated: number; readonly found: number; readonly dateAcc: number };
}

/** What one way of dating comes to on a list of articles. Shares in per cent. */
export interface Figures {
  /** Events that people dated. */
  readonly dated: number;
  /** Of these, the share whose trigger is found. */
  readonly found: number;
  /** The share found with a date. */
  readonly foundDated: number;
  /** Of the found, the share with the right date, at the granularity of the gold: one without a date is wrong. */
  readonly right: number;
  /** Of those found with a date, the share with the right one: what is left undated is taken as not found. */
  readonly rightOfDated: number;
}

/** The scorer of dated events; null where it is not on the machine. */
export async function loadScorer(): Promise<Scorer | null> {
  if (!existsSync(SCORER)) return null;
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(SCORER)).href)) as Scorer;
}

/** All that is found to happen in an article, dated or not. */
export function predict({ id, text, dct }: GoldEvents): Prediction {
  const { occurrences } = extract(storyOf(id, text, dct));
  return {
    id,
    events: occurrences.map(({ trigger, when }) => ({
      start: trigger.from,
      end: trigger.to,
      date: when?.edtf ?? null,
    })),
  };
}

/** The same events, each on the day of publication: what any dating has to beat. */
export function onPublication(
  { id, events }: Prediction,
  articles: ReadonlyMap<string, GoldEvents>,
): Prediction {
  const date = articles.get(id)?.dct?.slice(0, 10) ?? null;
  return { id, events: events.map((event) => ({ ...event, date })) };
}

const onlyDated = ({ id, events }: Prediction): Prediction => ({
  id,
  events: events.filter(({ date }) => date !== null),
});

/** Shares of the events that people dated, by the scorer; only dated ones are asked of it. */
export function figuresOf(
  { scoreEvents }: Scorer,
  gold: readonly GoldEvents[],
  predictions: readonly Prediction[],
): Figures {
  const dated = gold.map((article) => ({
    ...article,
    events: article.events.filter(({ date }) => date !== null),
  }));
  const { goldDated, found, dateAcc } = scoreEvents(dated, predictions);
  const withDate = scoreEvents(dated, predictions.map(onlyDated));
  return {
    dated: goldDated,
    found: found * 100,
    right: dateAcc * 100,
    foundDated: withDate.found * 100,
    rightOfDated: withDate.dateAcc * 100,
  };
}
