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

const ZONES = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/London',
  'Europe/Moscow',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Tehran',
];
const LOCALES = ['C', 'ar_EG.UTF-8', 'tr_TR.UTF-8', 'th_TH.UTF-8'];
/** By how many days the clock is moved. */
const CLOCKS = [0, -20_000, 40_000];

interface Environment {
  readonly zone: string;
  readonly locale: string;
  readonly clock: number;
}

/** Every zone, with locales and clocks taken in turn. */
const ENVIRONMENTS: readonly Environment[] = ZONES.map((zone, i) => ({
  zone,
  locale: LOCALES[i % LOCALES.length]!,
  clock: CLOCKS[i % CLOCKS.length]!,
}));

/** A module that moves the clock of the process it is loaded into. */
function clockMovedBy(days: number): string {
  const source = `const by = ${String(days * 86_400_000)};
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length === 0 ? [Real.now() + by] : given)); }
      static now() { return Real.now() + by; }
    };`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

function texts(): string[] {
  const folder = new URL('seeds/', ROOT);
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [...SAID, ...seeds.map((name) => readFileSync(new URL(name, folder), 'utf8'))];
}

function lines(): string {
  const documents = texts().flatMap((text) => PUBLISHED.map((published) => ({ text, published })));
  return documents.map((each, id) => `${JSON.stringify({ id, ...each })}\n`).join('');
}

function annotateIn({ zone, locale, clock }: Environment, input: string): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', clockMovedBy(clock), PROGRAM, 'annotate'],
    {
      env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  expect(status).toBe(0);
  return stdout;
}

it('annotates alike in every zone and language, whatever the clock says', () => {
  const input = lines();
  const [first = '', ...others] = ENVIRONMENTS.map((each) => annotateIn(each, input));
  expect(first.match(/"value"/g)?.length).toBeGreaterThan(100);
  for (const other of others) expect(other === first).toBe(true);
});
