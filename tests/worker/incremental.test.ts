import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/read-text.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import { toFound } from '../../src/worker/protocol.ts';
import { working } from './port-worker.ts';

const TEXTS = [
  'The two governments signed a treaty in Oslo on 3 March 2024.',
  'The treaty that was signed in Oslo on 3 March 2024 will be voted on next week.',
  'Ministers of both countries met in Bergen on 9 April 2024. They signed nothing.',
  'The governments signed the treaty in Oslo on 4 March 2024, officials said.',
  'Troops crossed the border two days after the treaty was signed in Oslo.',
  'Ministers of both countries met in Bergen. A vote took place yesterday.',
];

/** When a reader may say that an article was written; what was found in it then no longer holds. */
const CREATED = [null, '2024-03-05', '2024-04-10'];

/** Each article as it is with each time of writing. */
const DOCUMENTS = TEXTS.map((text, at) =>
  CREATED.map((published) =>
    toDocument(`${at}.txt`, text, {
      id: String(at),
      ...(published === null ? {} : { published }),
    }),
  ),
);

/** Some of the articles, in any order, each once. */
const SHELF = fc
  .uniqueArray(fc.record({ at: fc.nat(TEXTS.length - 1), created: fc.nat(CREATED.length - 1) }), {
    selector: ({ at }) => at,
  })
  .map((list) => list.map(({ at, created }) => DOCUMENTS[at]?.[created]).filter((one) => !!one));

describe('adding, removing and changing articles', () => {
  it('gives what a fresh run gives, and looks only into those that were not there as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(SHELF, { minLength: 2, maxLength: 6 }), async (shelves) => {
        let read: string[] = [];
        const client = new WorkerClient({
          start: working,
          onprogress: ({ document }) => read.push(document),
        });
        let before: readonly SourceDocument[] = [];
        for (const shelf of shelves) {
          read = [];
          expect(await client.timeline(shelf)).toEqual(
            toTimeline(shelf.map((one) => toFound(extract(one)))),
          );
          expect(read).toEqual(shelf.filter((one) => !before.includes(one)).map(({ id }) => id));
          before = shelf;
        }
        client.close();
      }),
      { numRuns: 15 },
    );
  });
});
