import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toAnnotations } from '../../src/formats/annotations.ts';
import { storyOf } from '../support/annotated.ts';

it('gives all that happens, how its date follows, and whether a timeline shows it', () => {
  const text = 'Ann Lee met Jean Roux on Thursday, smiling. Crews waited.';
  expect(toAnnotations(extract(storyOf(text, '2025-08-15'))).events).toMatchObject([
    { text: 'met', kind: 'meeting', date: '2025-08-14', dateBasis: 'told', shown: true },
    { text: 'smiling', kind: 'event', date: '2025-08-14', dateBasis: 'running', shown: false },
    { text: 'waited', kind: 'event', date: '2025-08-14', dateBasis: 'running', shown: false },
  ]);
});
