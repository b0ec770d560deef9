import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folder } from './call.ts';

const ARTICLE = 'The two governments signed a treaty on fishing rights in Oslo on 3 March 2024.';
const OTHER = 'Ministers of both countries will meet again in Bergen on 9 April 2024.';

/** Two articles in a folder of their own. */
async function articles(): Promise<string> {
  const path = await folder();
  await writeFile(join(path, 'one.txt'), ARTICLE);
  await writeFile(join(path, 'two.txt'), OTHER);
  return path;
}

interface Found {
  readonly documents: readonly { readonly name: string }[];
}

async function documentsIn(path: string): Promise<string[]> {
  return (JSON.parse(await readFile(path, 'utf8')) as Found).documents.map(({ name }) => name);
}

describe('dateline ARTICLE... -o FILE', () => {
  it('writes the data and the picture', async () => {
    const path = await articles();
    const [json, svg] = [join(path, 'out.json'), join(path, 'out.svg')];
    const called = await call([
      join(path, 'two.txt'),
      join(path, 'one.txt'),
      '-o',
      json,
      '--out',
      svg,
    ]);
    expect(called).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await documentsIn(json)).toEqual(['one.txt', 'two.txt']);
    expect(await readFile(svg, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });

  it('writes a page and a calendar, and says what the calendar cannot hold', async () => {
    const path = await articles();
    await writeFile(join(path, 'three.txt'), 'The two leaders met.');
    const [html, ics] = [join(path, 'out.html'), join(path, 'out.ICS')];
    const { code, stdout, stderr } = await call([path, '-o', html, '-o', ics]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^dateline: .*out\.ICS: 1 event without a date is not in the cal.*\n$/);
    expect(await readFile(html, 'utf8')).toMatch(
      /^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/,
    );
    expect(await readFile(ics, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('reads the text files of a folder, and standard input', async () => {
    const path = await articles();
    await writeFile(join(path, 'notes.md'), 'not an article');
    const { code, stdout } = await call([path, '-', '-o', '-'], [ARTICLE]);
    const { documents } = JSON.parse(stdout) as Found;
    expect([code, documents.map(({ name }) => name)]).toEqual([
      0,
      ['one.txt', 'standard input', 'two.txt'],
    ]);
  });

  it('takes an article once, however often it is named', async () => {
    const path = await articles();
    const { stdout } = await call([path, path, join(path, 'one.txt'), '-o', '-']);
    expect((JSON.parse(stdout) as Found).documents).toHaveLength(2);
  });

  it('gives the same data for the same articles in any order', async () => {
    const path = await articles();
    const [one, two] = [join(path, 'one.txt'), join(path, 'two.txt')];
    const first = await call([one, two, '-o', '-']);
    expect(await call([two, one, '-o', '-'])).toEqual(first);
  });

  it('names the files that cannot be read, does the rest, and ends with 1', async () => {
    const path = await articles();
    await writeFile(join(path, 'empty.txt'), '');
    await writeFile(join(path, 'old.txt'), Uint8Array.of(0x93, 0x94, 0x41));
    await writeFile(join(path, 'one-letter.txt'), 'a'.repeat(10_000_000));
    const out = join(path, 'out.json');
    const { code, stderr } = await call([path, join(path, 'gone.txt'), '-o', out]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^dateline: .*empty\.txt: is empty/),
      expect.stringMatching(/^dateline: .*old\.txt: is not valid UTF-8/),
      expect.stringMatching(/^dateline: .*one-letter\.txt: holds no words/),
      expect.stringMatching(/^dateline: .*gone\.txt: is not there/),
    ]);
    expect(await documentsIn(out)).toEqual(['one.txt', 'two.txt']);
  });

  it('writes nothing where nothing could be read', async () => {
    const path = await folder();
    const { code, stderr } = await call([path, '-o', join(path, 'out.json')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('holds no .txt or .ndjson')]);
    expect(await readdir(path)).toEqual([]);
  });

  it('leaves no part of a file that cannot be written, and writes the others', async () => {
    const path = await articles();
    const [taken, out] = [join(path, 'taken.json'), join(path, 'out.json')];
    await mkdir(taken);
    const called = await call([path, '-o', taken, '-o', join(path, 'gone', 'x.svg'), '-o', out]);
    expect(called.code).toBe(1);
    expect(called.stderr.match(/^dateline: .*(?:taken\.json|x\.svg): /gm)).toHaveLength(2);
    expect((await readdir(path)).sort()).toEqual(['one.txt', 'out.json', 'taken.json', 'two.txt']);
  });

  it.each([
    ['gone/x.json', 'lies in a folder that does not exist. Make the folder first'],
    ['one.txt/x.json', 'lies in what is no folder'],
    ['folder.json', 'is a folder. Name a file in it'],
    ['circle.json', 'could not be written (its links go in a circle)'],
  ])('says why %s cannot be written', async (name, why) => {
    const path = await articles();
    await mkdir(join(path, 'folder.json'));
    await symlink('circle.json', join(path, 'circle.json'));
    const { code, stderr } = await call([path, '-o', join(path, name)]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${name}: ${why}`) as string]);
  });

  it.each([
    ['a file', 'old.json'],
    ['another link', 'other.json'],
    ['what is not there yet', 'new.json'],
  ])('keeps a link to %s, and writes what it leads to', async (_, target) => {
    const path = await articles();
    const link = join(path, 'link.json');
    await writeFile(join(path, 'old.json'), 'old');
    await mkdir(join(path, 'down'));
    await symlink('../old.json', join(path, 'down', 'other.json'));
    await symlink('down/other.json', join(path, 'other.json'));
    await symlink(target, link);
    expect(await call([path, '-o', link])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readlink(link)).toBe(target);
    expect(await documentsIn(join(path, target))).toEqual(['one.txt', 'two.txt']);
    if (target !== 'new.json')
      expect(await readFile(join(path, 'old.json'), 'utf8')).not.toBe('old');
  });

  it('writes the control characters of a name out', async () => {
    const { stderr } = await call(['a\u001b]0;x\u0007\u202e\n\u009b.txt', '-o', '-']);
    expect(stderr).toContain(String.raw`a\u001b]0;x\u0007\u202e \u009b.txt`);
    expect(stderr).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'No articles were named'],
    [['a.txt'], 'Name an output'],
    [['a.txt', '-o', 'a.gif'], 'must end in .svg, .html, .ics or .json'],
    [['a.txt', '-o'], 'argument missing'],
    [['--colour'], "Unknown option '--colour'"],
    [['annotate', 'a.ndjson'], 'Name one folder'],
    [['annotate', '-o', 'b'], 'No shards were named'],
    [['a.txt', '-o', '-', '-w', '0'], '--workers 0: a number from 1'],
    [['a.txt', '-o', '-', '-w', 'two'], '--workers two: a number from 1'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await call(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('questions', () => {
  it('prints its usage', async () => {
    expect(await call(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage:/) as string,
    });
  });

  it('prints its version', async () => {
    expect(await call(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^dateline \d/) as string,
    });
  });
});

describe('a story that was saved', () => {
  const read = (path: string) => readFile(path, 'utf8').then((json) => JSON.parse(json) as Story);
  interface Story extends Found {
    readonly documents: readonly { readonly name: string; readonly created: unknown }[];
    readonly events: readonly { readonly id: string; readonly title: string }[];
  }
  const article = (name: string, text: string) => ({ name, text, date: null, picked: [] });
  const story = (more: object) =>
    JSON.stringify({ format: 'dateline-story', version: 1, apart: [], added: [], ...more });

  it('gives its articles with their dates, and what was decided of the events', async () => {
    const path = await folder();
    const [file, out] = [join(path, 'trip.dateline.json'), join(path, 'out.json')];
    const dated = { ...article('two.txt', OTHER), date: { day: '2024-03-20', time: null } };
    const articles = [article('one.txt', ARTICLE), dated];
    await writeFile(file, story({ articles, reviews: [] }));
    expect(await call([file, '-o', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    const before = await read(out);
    expect(before.documents).toMatchObject([
      { name: 'one.txt' },
      { name: 'two.txt', created: { from: '2024-03-20T00:00:00.000Z', known: 'reader' } },
    ]);
    const at = (text: string, word: string) =>
      `${String((before.documents as readonly { id?: string }[])[text === ARTICLE ? 0 : 1]?.id)}:${String(text.indexOf(word))}`;
    const unsaid = {
      verdict: null,
      starred: false,
      tags: [],
      comment: '',
      title: null,
      date: null,
    };
    const reviews = [
      { ...unsaid, mention: at(ARTICLE, 'signed'), title: 'The treaty' },
      { ...unsaid, mention: at(OTHER, 'meet'), verdict: 'rejected' },
    ];
    await writeFile(file, story({ articles, reviews }));
    expect((await call([file, '-o', out])).code).toBe(0);
    expect((await read(out)).events.map(({ title }) => title)).toEqual(['The treaty']);
  });

  it('names what cannot be read of it', async () => {
    const path = await folder();
    const file = join(path, 'trip.dateline.json');
    await writeFile(file, '{');
    expect((await call([file, '-o', '-'])).stderr).toMatch(/trip\.dateline\.json: is damaged/);
    const articles = [article('one.txt', ARTICLE), article('empty.txt', ' ')];
    await writeFile(file, story({ articles, reviews: [7] }));
    const { code, stderr } = await call([file, '-o', '-']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/trip\.dateline\.json: 1 of 1 decisions could not be read/);
    expect(stderr).toMatch(/trip\.dateline\.json, “empty\.txt”: is empty/);
  });
});
