import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, callBuilt, folder, start } from './call.ts';

/** Lines of many lengths, some of them bad, that come in several chunks of a pipe or file. */
function lines(): string {
  const texts = Array.from({ length: 120 }, (_, id) => {
    const text = `The council met on ${1 + (id % 28)} March 2024.`;
    const passedOver = 'x'.repeat((id * 397) % 4001);
    return id % 17 === 3 ? '{"id":' : JSON.stringify({ id, text, passedOver });
  });
  return `${texts.join('\n')}\n`;
}

describe('a worker a core', () => {
  it('annotates alike, whatever their number', async () => {
    const input = lines();
    const alone = await call(['annotate'], [input]);
    expect(alone.stdout.match(/\n/g)).toHaveLength(120);
    expect(alone.stdout).toContain('"line":106');
    for (const workers of ['1', '3'])
      expect(await callBuilt(['annotate', '-w', workers], input)).toEqual(alone);
  });

  it('draws alike, whatever their number, from files and from lines', async () => {
    const path = await folder();
    await mkdir(join(path, 'in'));
    await writeFile(join(path, 'in', 'a.ndjson'), lines());
    await writeFile(
      join(path, 'in', 'b.txt'),
      'The two governments signed a treaty on 3 March 2024.',
    );
    const args = [join(path, 'in'), join(path, 'gone.txt'), '-o', '-'];
    const alone = await call(args);
    expect(alone.code).toBe(1);
    expect(alone.stderr).toMatch(/a\.ndjson, line 4: The line is not valid JSON/);
    expect(alone.stderr).toMatch(/gone\.txt: is not there/);
    expect(await callBuilt([...args, '-w', '2'])).toEqual(alone);
  });

  it('answers a line while the next is still to come', async () => {
    const child = start(['annotate', '--workers', '2']);
    child.stdin?.write(`${JSON.stringify({ id: 'a', text: 'They met on 3 March 2024.' })}\n`);
    const [answer] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString())).toMatchObject({ id: 'a' });
  });
});

describe('documents a line', () => {
  const one = { id: 'one', text: 'The two governments signed a treaty in Oslo on 3 March 2024.' };

  it('count once, and of two texts with one id the first', async () => {
    const path = join(await folder(), 'all.jsonl');
    const other = { ...one, text: 'Ministers met in Bergen on 9 April 2024.' };
    await writeFile(path, [one, one, other].map((each) => JSON.stringify(each)).join('\n'));
    const { code, stdout, stderr } = await call([path, '-o', '-']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^dateline: one: has an id that/)]);
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(1);
    expect(stdout).toContain('2024-03-03');
  });

  it('bring what is known of them along', async () => {
    const path = join(await folder(), 'all.ndjson');
    const text = 'The two governments signed a treaty in Oslo yesterday.';
    await writeFile(path, JSON.stringify({ id: 7, text, published: '2024-03-04' }));
    const out = `${path}.json`;
    expect(await call([path, '-o', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(out, 'utf8')).toContain('"edtf": "2024-03-03"');
  });
});
