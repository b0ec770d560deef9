import { BE, DO, FUTURE_MODALS, HAVE, MODALS } from './function-words.ts';

/** What an auxiliary is, and the form it stands in. */
export interface Auxiliary {
  readonly kind: 'future' | 'modal' | 'be' | 'have' | 'do' | 'to';
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
  /** "won't", "cannot". */
  readonly negated: boolean;
}

/** The auxiliaries by their lower-case form, and the "to" of infinitives. */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
  ...[...FUTURE_MODALS].map((word) => row(word, 'future', 'present')),
  ...[...MODALS].map((word) => row(word, 'modal', 'present')),
  ...[...BE].map(([word, form]) => row(word, 'be', form)),
  ...[...HAVE].map(([word, form]) => row(word, 'have', form)),
  ...[...DO].map(([word, form]) => row(word, 'do', form)),
  row('to', 'to', 'base'),
]);

function row(
  word: string,
  kind: Auxiliary['kind'],
  form: Auxiliary['form'],
): readonly [string, Auxiliary] {
  return [word, { kind, form, negated: word.endsWith("n't") || word === 'cannot' }];
}
