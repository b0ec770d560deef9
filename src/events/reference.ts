import type { Sentence } from '../language/sentence.ts';
import type { Reference } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';

const OTHER =
  /^(?:second|third|fourth|fifth|another|further|future|subsequent|previous|earlier|separate|later|other|last|final|first)$/;
const FORMS: ReadonlyMap<string, Reference['form']> = new Map([
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['the', 'definite'],
  ['his', 'definite'],
  ['her', 'definite'],
  ['their', 'definite'],
  ['its', 'definite'],
  ['this', 'demonstrative'],
  ['that', 'demonstrative'],
  ['these', 'demonstrative'],
  ['those', 'demonstrative'],
]);

/** What the wording of a mention says of which event is meant: its determiner, "second", the speech it stands in. */
export function readReference(sentence: Sentence, trigger: Trigger): Reference {
  const phrase = sentence.words.slice(trigger.first, trigger.at).map((word) => word.lower);
  const quotation = sentence.quotations.find(
    (one) => one.from <= trigger.word.from && trigger.word.to <= one.to,
  );
  return {
    form: trigger.verb ? 'bare' : (FORMS.get(phrase[0] ?? '') ?? 'bare'),
    other: trigger.verb ? null : (phrase.find((word) => OTHER.test(word)) ?? null),
    sentence: sentence.index,
    speech: quotation?.speech ?? null,
    perfect: trigger.verb?.perfect ?? false,
  };
}
