import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PROGRAM = fileURLToPath(new URL('dist/cli/main.js', ROOT));

const SAID = [
  'The treaty was signed yesterday at 11:30 pm, and the talks resume next Monday.',
  'Troops crossed the border at 00:15 GMT on 31 December 1999; the siege lasted three weeks.',
  'She was born on 29 February 2000 and will visit Oslo this spring.',
  'A ceasefire had begun two hours earlier, officials said on Tuesday night.',
  'The bridge collapsed in the 1890s and reopened in the third quarter of 2024.',
  'İstanbul IŞIK: the ministers met in Istanbul last Friday around noon.',
  'Clocks went forward at 2:30 a.m. on 10 March 2024, when the train arrived.',
  'The summit ended late on New Year’s Eve; a vote follows on Jan. 1, 2025 at 12:30 am EST.',
];

/** Days at which clocks somewhere are set, a year ends, or a day is skipped; with and without a clock time. */
const PUBLISHED = [
  undefined,
  '2025-08-15',
  '2024-03-10T02:30:00-05:00',
  '2024-12-31T23:59:59Z',
  '1995-01-01T00:00:00+14:00',
];

const ENVIRONMENTS = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Tokyo', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8' },
];

function texts(): string[] {
  const folder = new URL('seeds/', ROOT);
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [...SAID, ...seeds.map((name) => readFileSync(new URL(name, folder), 'utf8'))];
}

function lines(): string {
  const documents = texts().flatMap((text) => PUBLISHED.map((published) => ({ text, published })));
  return documents.map((each, id) => `${JSON.stringify({ id, ...each })}\n`).join('');
}

function annotateIn(environment: Readonly<Record<string, string>>, input: string): string {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'annotate'], {
    env: { ...process.env, ...environment, LANG: environment['LC_ALL'] },
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return stdout;
}

it('annotates alike in every zone and language', () => {
  const input = lines();
  const [first = '', ...others] = ENVIRONMENTS.map((each) => annotateIn(each, input));
  expect(first.match(/"value"/g)?.length).toBeGreaterThan(100);
  for (const other of others) expect(other === first).toBe(true);
});
