import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { call } from './call.ts';

const TEXT = 'The two governments signed a treaty in Oslo on 3 March 2024.';

interface Record {
  readonly id?: string | number;
  readonly error?: string;
  readonly line?: number;
  readonly timexes?: readonly { start: number; end: number; text: string; value: string }[];
  readonly events?: readonly { start: number; end: number; text: string; date: string | null }[];
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function annotate(
  ...chunks: (string | Uint8Array)[]
): Promise<{ code: number; records: Record[] }> {
  const { code, stdout, stderr } = await call(['annotate'], chunks);
  expect(stderr).toBe('');
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return { code, records: lines.map((each) => JSON.parse(each) as Record) };
}

describe('dateline annotate', () => {
  it('answers each line in its place', async () => {
    const { code, records } = await annotate(
      line({ id: 'b', text: TEXT }),
      line({ id: 'a', text: '' }),
    );
    expect(code).toBe(0);
    expect(records.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(records[1]).toEqual({ id: 'a', timexes: [], events: [] });
    expect(records[0]?.timexes).toMatchObject([{ text: '3 March 2024', value: '2024-03-03' }]);
  });

  it('gives the dates of the headline and byline too, and events of the story alone', async () => {
    const text = `Talks planned for 12 May 2024\n\nBy Ann Lee, 3 March 2024\n\n${TEXT}\n\nAbout us: founded in 1999.`;
    const { records } = await annotate(line({ id: 'a', text }));
    expect(records[0]?.timexes?.slice(0, 2)).toMatchObject([
      { value: '2024-05-12' },
      { value: '2024-03-03' },
    ]);
    const start = text.indexOf(TEXT);
    for (const event of records[0]?.events ?? []) expect(event.start).toBeGreaterThanOrEqual(start);
  });

  it.each(['a', '', '7', 7, 0, -1.5])('gives the id %j back as it came', async (id) => {
    const { records } = await annotate(line({ id, text: TEXT }));
    expect(records).toMatchObject([{ id, timexes: [{ value: '2024-03-03' }] }]);
  });

  it('counts offsets in the text as it was given', async () => {
    const text = `\ufeff\r\n${TEXT}`;
    const { records } = await annotate(line({ id: 'a', text }));
    const found = [...(records[0]?.timexes ?? []), ...(records[0]?.events ?? [])];
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('counts days from the time of publication', async () => {
    const text = 'The two governments signed a treaty in Oslo yesterday.';
    const { records } = await annotate(
      line({ id: 'a', text, published: '2024-03-04', title: null }),
    );
    expect(records[0]?.timexes).toMatchObject([{ value: '2024-03-03' }]);
  });

  it.each([
    ['not JSON', '{"id":\n', 'not valid JSON'],
    ['an empty line', '\n', 'not valid JSON'],
    ['no object', '[1]\n', 'no JSON object'],
    ['no id', line({ text: TEXT }), '"id" must be a string, or a number'],
    ['an id that is null', line({ id: null, text: TEXT }), '"id" must be a string, or a number'],
    ['an id too large to keep', `{"id":9007199254740993,"text":""}\n`, '"id" must be'],
    ['an endless id', `{"id":1e999,"text":""}\n`, '"id" must be'],
    ['no text', line({ id: 'a', text: 5 }), '"text" must be a string'],
    ['a title that is none', line({ id: 'a', text: TEXT, title: {} }), '"title" must be a string'],
    ['no day', line({ id: 'a', text: TEXT, published: 'lately' }), '"published" names no day'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22, 0x0a), 'not valid UTF-8'],
    ['a line that never ends', 'x'.repeat(70_000_000), 'longer than'],
  ])('gives an error for %s and goes on', async (_, bad, message) => {
    const { code, records } = await annotate(line({ id: 'a', text: TEXT }), bad);
    expect(code).toBe(1);
    expect(records).toEqual([
      expect.objectContaining({ id: 'a' }),
      { error: expect.stringContaining(message) as string, line: 2 },
    ]);
    const after = await annotate(bad, '\n', line({ id: 'z', text: '' }));
    expect(after.records.at(-1)).toMatchObject({ id: 'z' });
  });

  it('reads lines however they are cut into chunks', async () => {
    const bytes = Buffer.from(
      line({ id: '\u00e9\u{1f600}', text: TEXT }) + JSON.stringify({ id: 'b', text: TEXT }),
    );
    const whole = await annotate(bytes);
    expect(whole.records.map(({ id }) => id)).toEqual(['\u00e9\u{1f600}', 'b']);
    expect(await annotate(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('has no terminal obey what it writes', async () => {
    const { stdout } = await call(
      ['annotate'],
      [line({ id: '\u001b[2J\u009b\u202e', text: TEXT })],
    );
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/);
    expect((JSON.parse(stdout) as Record).id).toBe('\u001b[2J\u009b\u202e');
  });

  it('reads no faster than its reader', async () => {
    let read = 0;
    let written = 0;
    function* lines(): Generator<Uint8Array> {
      for (; read < 200; read++) yield Buffer.from(line({ id: String(read), text: TEXT }));
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written++;
        expect(read - written).toBeLessThan(40);
        setImmediate(done);
      },
    });
    const stderr = new Writable();
    expect(await run(['annotate'], { stdin: Readable.from(lines()), stdout, stderr })).toBe(0);
    expect(written).toBe(200);
  });
});
