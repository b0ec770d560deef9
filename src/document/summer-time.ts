/** The families of rules by which clocks are put forward for summer. */
export type SummerRule = 'american' | 'european' | 'australian' | 'newZealand';

/** A change of the clocks: the `nth` Sunday of a month (-1: the last), at `minute` of that day. */
interface Change {
  readonly month: number;
  readonly nth: number;
  readonly minute: number;
}

/** The rule from `since` on: clocks go forward at `begins`, back at `ends`; `clock` says by which clock it is told. */
interface Period {
  readonly since: number;
  readonly clock: 'utc' | 'standard';
  readonly begins: Change;
  readonly ends: Change;
}

const MINUTE = 60_000;

/** Latest period first. Years before the first period have no summer time here. */
const PERIODS: Readonly<Record<SummerRule, readonly Period[]>> = {
  american: [
    period(2007, 'standard', [3, 2, 120], [11, 1, 60]),
    period(1987, 'standard', [4, 1, 120], [10, -1, 60]),
    period(1967, 'standard', [4, -1, 120], [10, -1, 60]),
  ],
  european: [
    period(1996, 'utc', [3, -1, 60], [10, -1, 60]),
    period(1981, 'utc', [3, -1, 60], [9, -1, 60]),
  ],
  australian: [
    period(2008, 'standard', [10, 1, 120], [4, 1, 120]),
    period(1987, 'standard', [10, -1, 120], [3, -1, 120]),
  ],
  newZealand: [
    period(2007, 'standard', [9, -1, 120], [4, 1, 120]),
    period(1990, 'standard', [10, 1, 120], [3, 3, 120]),
  ],
};

type ChangeRow = readonly [month: number, nth: number, minute: number];

function period(since: number, clock: Period['clock'], begins: ChangeRow, ends: ChangeRow): Period {
  return { since, clock, begins: change(begins), ends: change(ends) };
}

function change([month, nth, minute]: ChangeRow): Change {
  return { month, nth, minute };
}

/** The day of the month of the `nth` Sunday (-1: the last). */
function sunday(year: number, month: number, nth: number): number {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const first = 1 + ((7 - firstWeekday) % 7);
  return nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((daysInMonth - first) / 7);
}

function moment(year: number, { month, nth, minute }: Change): number {
  return Date.UTC(year, month - 1, sunday(year, month, nth)) + minute * MINUTE;
}

/**
 * Whether summer time is in force at `utcMs`, where clocks stand `offset` minutes east of UTC in winter.
 * Years before the rules' tables begin have none.
 */
export function isSummer(rule: SummerRule, offset: number, utcMs: number): boolean {
  const standard = utcMs + offset * MINUTE;
  const year = new Date(standard).getUTCFullYear();
  const inForce = PERIODS[rule].find((each) => year >= each.since);
  if (!inForce || !Number.isFinite(year)) return false;
  const now = inForce.clock === 'utc' ? utcMs : standard;
  const begins = moment(year, inForce.begins);
  const ends = moment(year, inForce.ends);
  return begins < ends ? begins <= now && now < ends : now < ends || begins <= now;
}
