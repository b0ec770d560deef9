import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, folder, start } from './call.ts';

const NAMES = ['00.ndjson', '01.ndjson', '02.ndjson'];

function document(id: string): string {
  return `${JSON.stringify({ id, text: 'The two governments signed a treaty on 3 March 2024.' })}\n`;
}

let shards: string;
let out: string;

beforeEach(async () => {
  const path = await folder();
  shards = join(path, 'shards');
  out = join(path, 'annotated', 'today');
  await mkdir(shards);
  for (const name of NAMES)
    await writeFile(join(shards, name), document(`a${name}`) + document(name));
});

async function joined(): Promise<string> {
  const parts = NAMES.map((name) => readFile(join(out, name), 'utf8'));
  return (await Promise.all(parts)).join('');
}

describe('dateline annotate SHARD... -o FOLDER', () => {
  it('writes a file a shard, which joined are what one run over all gives', async () => {
    expect(await call(['annotate', shards, '-o', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const inputs = NAMES.map((name) => readFile(join(shards, name)));
    const { stdout } = await call(['annotate'], await Promise.all(inputs));
    expect(await joined()).toBe(stdout);
    expect(await readdir(out)).toEqual(NAMES);
  });

  it('leaves out what is finished, and says so', async () => {
    await call(['annotate', shards, '-o', out]);
    const before = await joined();
    await writeFile(join(out, '00.ndjson'), 'as it was');
    await rm(join(out, '02.ndjson'));
    const { code, stderr } = await call(['annotate', shards, '-o', out]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/2 of 3 shards are there already and were left out/);
    expect(await joined()).toBe(`as it was${before.slice(before.indexOf('{"id":"a01'))}`);
  });

  it('finishes a shard with bad lines, and ends with 1', async () => {
    await writeFile(join(shards, '01.ndjson'), `{}\n${document('01.ndjson')}`);
    expect((await call(['annotate', shards, '-o', out])).code).toBe(1);
    expect(await readFile(join(out, '01.ndjson'), 'utf8')).toMatch(/^\{"error":.*"line":1\}\n.*01/);
  });

  it('does the rest where one cannot be read, and writes nothing for it', async () => {
    const gone = join(shards, 'gone.ndjson');
    await mkdir(join(shards, '03.ndjson'));
    const { code, stderr } = await call(['annotate', gone, shards, '-o', out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/gone\.ndjson: is not there/);
    expect(stderr).toMatch(/03\.ndjson: could not be read/);
    expect(await readdir(out)).toEqual(NAMES);
  });

  it.each([
    [
      'shards and outcomes in one folder',
      () => ['annotate', shards, '-o', `${shards}/`],
      'lie there',
    ],
    [
      'two shards of one name',
      () => ['annotate', shards, join(shards, '00.ndjson'), '-o', out],
      'has that name',
    ],
    [
      'a file of another kind',
      () => ['annotate', join(shards, '..', 'texts'), '-o', out],
      'ends in .ndjson',
    ],
    ['two folders', () => ['annotate', shards, '-o', out, '-o', shards], 'Name one folder'],
  ])('refuses %s', async (_, args, message) => {
    await mkdir(join(shards, '..', 'texts'));
    await writeFile(join(shards, '..', 'texts', 'a.txt'), 'text');
    const { code, stderr } = await call(args());
    expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
    expect(await readdir(shards)).toEqual(NAMES);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no part of a file behind at a %s',
    async (signal) => {
      await writeFile(join(shards, '00.ndjson'), document('x').repeat(200_000));
      const child = start(['annotate', shards, '-o', out]);
      const ended = once(child, 'exit');
      await until(async () =>
        (await readdir(out).catch(() => [])).some((name) => name.endsWith('.tmp')),
      );
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(await readdir(out)).toEqual([]);
    },
  );
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
