import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const LINE = Buffer.from(`${JSON.stringify({ id: 1, text: 'They met on 3 March 2024.' })}\n`);

function sink(isTTY: boolean): Writable & { isTTY: boolean; said: string } {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      made.said += chunk.toString();
      done();
    },
  });
  const made = Object.assign(stream, { isTTY, said: '' });
  return made;
}

async function annotate(stdout: Writable, stderr: Writable): Promise<void> {
  const stdin = Readable.from([LINE, LINE]);
  expect(await run(['annotate'], { stdin, stdout, stderr })).toBe(0);
}

describe('progress', () => {
  it('is shown on a terminal, and gone in the end', async () => {
    const stderr = sink(true);
    await annotate(sink(false), stderr);
    expect(stderr.said).toMatch(/^\r1 document, \d+(\.\d)? a second\u001b\[K/);
    expect(stderr.said.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['goes elsewhere', false, false],
    ['shows the results', true, true],
  ])('is not shown where the terminal %s', async (_, out, err) => {
    const stderr = sink(err);
    await annotate(sink(out), stderr);
    expect(stderr.said).toBe('');
  });
});
