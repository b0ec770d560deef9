const SECOND = 1000;
const UNITS = [86_400_000, 3_600_000, 60_000, SECOND, 1] as const;
const MOMENT =
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?)?$/;

/** The largest unit of the clock, or the day, that is not longer than `length`; all in ms. */
export function unitFor(length: number): number {
  return UNITS.find((unit) => unit <= length) ?? 1;
}

/** A moment in ISO 8601 and UTC, no longer than it need be: `2025-08-15`, `2025-08-15T14:29`. */
export function shortMoment(moment: number): string {
  return new Date(moment).toISOString().replace(/(?:T00)?(?::00)?(?::00)?(?:\.000)?Z$/, '');
}

/** The moment (ms) of what `shortMoment` writes; null for any other text, and for days and hours that do not exist. */
export function readMoment(text: string): number | null {
  const fields = MOMENT.exec(text);
  if (!fields) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = fields
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const moment = date.setUTCHours(hour, minute, second, ms);
  return Number.isFinite(moment) && shortMoment(moment) === text ? moment : null;
}
