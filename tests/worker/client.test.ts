import { describe, expect, it, onTestFinished } from 'vitest';
import { toDocument } from '../../src/document/read-text.ts';
import { WorkerClient, type ClientOptions, type Progress } from '../../src/worker/client.ts';
import type { WorkerLike } from '../../src/worker/line.ts';
import type { PageTimeline, Reply } from '../../src/worker/protocol.ts';
import { silent, stopping, working } from './port-worker.ts';

const ONE = toDocument('one.txt', 'The two governments signed a treaty in Oslo on 3 March 2024.');
const TWO = toDocument(
  'two.txt',
  'Ministers of both countries will meet in Bergen on 9 April 2024.',
);
const THREE = toDocument('three.txt', 'A vote on the treaty took place on 10 April 2024.');

/** A client whose workers are started by these functions in turn, the last one for all that follow. */
function client(starts: readonly (() => WorkerLike)[], options: ClientOptions = {}): WorkerClient {
  let started = 0;
  const start = (): WorkerLike => (starts[started++] ?? starts.at(-1) ?? working)();
  const made = new WorkerClient({ start, deadline: 5000, ...options });
  onTestFinished(() => {
    made.close();
  });
  return made;
}

function namesIn(timeline: PageTimeline | null): string[] | undefined {
  return timeline?.extractions.map(({ document }) => document.name);
}

/** Whether a reply says that the worker has begun for the so-manieth time. */
function isBeginning(wanted: number): (reply: Reply) => boolean {
  let begun = 0;
  return ({ kind }) => kind === 'begun' && ++begun === wanted;
}

describe('a client and its worker', () => {
  it('read texts, and say what is wrong with one', async () => {
    const made = client([working]);
    const outcomes = await Promise.all([
      made.read('one.txt', ONE.text),
      made.read('none.txt', new Uint8Array()),
    ]);
    expect(outcomes).toMatchObject([
      { ok: true, value: ONE },
      { ok: false, problem: { file: 'none.txt' } },
    ]);
  });

  it('read a file, and say so where there is nothing in it', async () => {
    const made = client([working]);
    expect(await made.read('one.txt', new Blob([ONE.text]))).toMatchObject({
      ok: true,
      value: ONE,
    });
    expect((await made.read('none.txt', new Blob([]))).ok).toBe(false);
  });

  it('find the events of several documents', async () => {
    const timeline = await client([working]).timeline([ONE, TWO]);
    expect(namesIn(timeline)).toEqual(['one.txt', 'two.txt']);
    expect(timeline?.events.length).toBeGreaterThan(0);
  });

  it('look into each document once, for as long as it is the same object', async () => {
    const seen: Progress[] = [];
    const made = client([working], { onprogress: (progress) => seen.push(progress) });
    await made.timeline([ONE, TWO]);
    await made.timeline([ONE, TWO, THREE]);
    await made.timeline([ONE, { ...TWO, title: { value: 'Other' } }]);
    expect(seen.map(({ document }) => document)).toEqual([ONE.id, TWO.id, THREE.id, TWO.id]);
    expect(seen[2]).toEqual({ done: 3, total: 3, document: THREE.id });
  });

  it('drop what was overtaken', async () => {
    const made = client([working]);
    const answers = await Promise.all([
      made.timeline([ONE]),
      made.timeline([TWO]),
      made.timeline([ONE, THREE]),
    ]);
    expect(answers.map(namesIn)).toEqual([undefined, undefined, ['one.txt', 'three.txt']]);
  });

  it('cancel in the worker what was overtaken', async () => {
    const worker = working();
    const made = client([() => worker]);
    const many = Array.from({ length: 50 }, (_, at) => toDocument(`${String(at)}.txt`, ONE.text));
    const first = made.timeline(many);
    const second = made.timeline([TWO]);
    expect([await first, namesIn(await second)]).toEqual([null, ['two.txt']]);
    expect(worker.received.filter((reply) => (reply as Reply).number === 1).length).toBeLessThan(5);
  });
});

describe('a client that loses its worker', () => {
  it('leaves out the document that the worker was at, says so, and has the rest', async () => {
    const problems: unknown[] = [];
    const made = client([() => stopping(isBeginning(2)), working], {
      deadline: 300,
      onproblem: (problem) => problems.push(problem),
    });
    const timeline = await made.timeline([ONE, TWO, THREE]);
    expect(namesIn(timeline)).toEqual(['one.txt', 'two.txt', 'three.txt']);
    expect(timeline?.extractions.map(({ mentions }) => mentions.length > 0)).toEqual([
      true,
      false,
      true,
    ]);
    expect(problems).toEqual([
      { file: 'two.txt', message: expect.stringContaining('took too long') as string },
    ]);
  });

  it('hands the other requests to the next worker', async () => {
    const made = client([silent, working], { deadline: 300 });
    const outcomes = await Promise.all([
      made.read('one.txt', ONE.text),
      made.read('two.txt', TWO.text),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('comes to an end with workers that never answer', async () => {
    const problems: unknown[] = [];
    const made = client([silent], { deadline: 50, onproblem: (problem) => problems.push(problem) });
    const [read, timeline] = await Promise.all([
      made.read('one.txt', ONE.text),
      made.timeline([ONE]),
    ]);
    expect([read.ok, timeline?.events, problems.length]).toEqual([false, [], 2]);
  });

  it('replaces a worker that fails', async () => {
    const broken = (): WorkerLike => {
      const worker = silent();
      setTimeout(() => (worker as EventTarget).dispatchEvent(new Event('error')), 10);
      return worker;
    };
    const made = client([broken, working]);
    expect((await made.read('one.txt', ONE.text)).ok).toBe(false);
    expect((await made.read('one.txt', ONE.text)).ok).toBe(true);
  });
});

describe('replies', () => {
  it('count only where they are ours and asked for', async () => {
    const worker = working();
    const made = client([() => worker]);
    const reading = made.read('one.txt', ONE.text);
    const strange = [
      null,
      5,
      'x',
      {},
      { sourceName: 'worker', action: 'ready' },
      { tag: 'dateline', number: 1 },
    ];
    const stale = { tag: 'dateline', number: 99, kind: 'read', result: null };
    for (const data of [...strange, stale]) {
      (worker as EventTarget).dispatchEvent(new MessageEvent('message', { data }));
    }
    expect(await reading).toMatchObject({ ok: true, value: { name: 'one.txt' } });
  });

  it('of any order and delay lead to the state of the last request', async () => {
    const made = client([working]);
    const answers = Array.from({ length: 40 }, (_, at) =>
      made.timeline([ONE, TWO, THREE].slice(0, 1 + (at % 3))),
    );
    const settled = await Promise.all(answers);
    expect(settled.slice(0, -1).every((answer) => answer === null)).toBe(true);
    expect(namesIn(settled.at(-1) ?? null)).toEqual(['one.txt']);
  });
});
