import { dayOf } from './calendar.ts';

/** Mean length of a month from new moon to new moon, in days, and the day (with its time) of the first of 2000. */
const MONTH = 29.530588861;
const FIRST = dayOf(2000, 1, 6) + 0.76;
const RADIANS = Math.PI / 180;

/**
 * The new moon nearest to a moment (days since 1970 with fractions, UTC), in the same measure. After Meeus, Astronomical
 * Algorithms, chapter 49, by its largest terms: right within some minutes from 1800 to 2200.
 */
export function newMoonNear(moment: number): number {
  return newMoon(Math.round((moment - FIRST) / MONTH));
}

function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + MONTH * k + 0.00015437 * t * t;
  const sun = RADIANS * (2.5534 + 29.1053567 * k);
  const moon = RADIANS * (201.5643 + 385.81693528 * k + 0.0107582 * t * t);
  const node = RADIANS * (160.7108 + 390.67050284 * k - 0.0016118 * t * t);
  const e = 1 - 0.002516 * t;
  const shift =
    -0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * node) -
    0.00057 * Math.sin(moon + 2 * node);
  return mean + shift - JULIAN_DAY_OF_1970;
}

const JULIAN_DAY_OF_1970 = 2440587.5;
