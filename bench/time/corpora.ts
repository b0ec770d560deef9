import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findTimes } from '../../src/time/find-times.ts';
import type { TimeExpression } from '../../src/time/time-expression.ts';
import { storyOf } from './story.ts';

/** Where the corpora and their scorer lie, seen from the project. */
export const DATA = '../shared/eval/data';
const SCORER = '../shared/eval/score.mjs';

/** Strict, relaxed and value F1, in per cent. */
export type Figures = readonly [strict: number, relaxed: number, value: number];

/** The corpora, and what is aimed at in each. */
export const CORPORA: readonly (readonly [name: string, aim: Figures])[] = [
  ['timebank', [86, 93, 84]],
  ['aquaint', [86, 94, 84]],
  ['wikiwars', [86, 94, 84]],
  ['meantime', [84, 92, 82]],
  ['eventstoryline', [84, 93, 80]],
];

/** An article of a corpus with what people marked in it; of that the bench needs to know nothing. */
export interface GoldDocument {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
}

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Prediction {
  readonly id: string;
  readonly timexes: readonly Timex[];
}

interface F1 {
  readonly f1: number;
}

interface Scorer {
  score: (
    gold: readonly GoldDocument[],
    predictions: readonly Prediction[],
  ) => { readonly strict: F1; readonly relaxed: F1; readonly valueF1: number };
}

/** The scorer after the definitions of TempEval-3; null where it is not on the machine. */
export async function loadScorer(): Promise<Scorer | null> {
  if (!existsSync(SCORER)) return null;
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(SCORER)).href)) as Scorer;
}

/** The lines of a JSONL file of the data, parsed; null where it is not on the machine. */
export function readLines(name: string): unknown[] | null {
  const path = `${DATA}/${name}.jsonl`;
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}

/** What is found in a text written on a day, or on none. */
export function timesOf(id: string, text: string, written: string | null): TimeExpression[] {
  const story = storyOf(id, text, written);
  return findTimes(story, findSentences(story));
}

/** What is found in an article, in the shape that the scorer reads. */
export function predict({ id, text, dct }: GoldDocument): Prediction {
  const timexes = timesOf(id, text, dct).map(({ span, type, value }) => ({
    start: span.from,
    end: span.to,
    type,
    value,
  }));
  return { id, timexes };
}

/** The three figures of a list of articles. */
export function figuresOf(
  { score }: Scorer,
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
): Figures {
  const { strict, relaxed, valueF1 } = score(gold, predictions);
  return [strict.f1 * 100, relaxed.f1 * 100, valueF1 * 100];
}
