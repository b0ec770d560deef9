import { dayOf, easter, nthWeekday, orthodoxEaster, type Day } from './calendar.ts';
import { hanukkah, passover, roshHashanah } from './hebrew-calendar.ts';
import { diwali, islamicMonth, islamicMonthAfter, lunarNewYear } from './lunar-days.ts';

/** The day of a year on which a named day falls. */
export type YearlyDay = (year: number) => Day;

/** How a name is written, on which day it falls, and its last day where it lasts longer than one. */
export type Holiday = readonly [name: string, day: YearlyDay, last?: YearlyDay];

/** Named days that return every year. Longer names stand first. */
export const HOLIDAYS: readonly Holiday[] = [
  ['orthodox christmas(?: day)?', fixed(1, 7)],
  ['orthodox good friday', (year) => orthodoxEaster(year) - 2],
  ['orthodox easter(?: sunday)?', orthodoxEaster],
  ["(?:the )?(?:lunar|chinese) new year'?s?(?: day)?|spring festival", lunarNewYear],
  ['islamic new year|hijri new year', (year) => islamicMonth(1, year)],
  ['ashura', (year) => islamicMonth(1, year) + 9],
  [
    'ramadan',
    (year) => islamicMonth(9, year),
    (year) => islamicMonthAfter(islamicMonth(9, year)) - 1,
  ],
  ['eid al-fitr|eid ul-fitr|eid-ul-fitr', (year) => islamicMonth(10, year)],
  ['eid al-adha|eid ul-adha|eid-ul-adha', (year) => islamicMonth(12, year) + 9],
  ['rosh hashanah?', roshHashanah],
  ['yom kippur', (year) => roshHashanah(year) + 9],
  ['sukkot', (year) => roshHashanah(year) + 14, (year) => roshHashanah(year) + 20],
  ['hanukkah|chanukah', hanukkah, (year) => hanukkah(year) + 7],
  ['purim', (year) => passover(year) - 30],
  ['passover', passover, (year) => passover(year) + 7],
  ['diwali|deepavali', diwali],
  ['nowruz|norouz', fixed(3, 20)],
  ["new year'?s eve", fixed(12, 31)],
  ["new year'?s(?: day)?", fixed(1, 1)],
  ['(?:martin luther king(?: jr\\.?)?|mlk) day', nth(1, 1, 3)],
  ["presidents'? day", nth(2, 1, 3)],
  ["(?:st\\.? )?valentine'?s day", fixed(2, 14)],
  ["international women'?s day", fixed(3, 8)],
  ["st\\.? patrick'?s day", fixed(3, 17)],
  ["april fools'?(?: day)?", fixed(4, 1)],
  ['shrove tuesday', beforeEaster(47)],
  ['mardi gras', beforeEaster(47)],
  ['ash wednesday', beforeEaster(46)],
  ['palm sunday', beforeEaster(7)],
  ['maundy thursday', beforeEaster(3)],
  ['good friday', beforeEaster(2)],
  ['easter monday', beforeEaster(-1)],
  ['easter(?: sunday)?', beforeEaster(0)],
  ['ascension day', beforeEaster(-39)],
  ['whit monday', beforeEaster(-50)],
  ['pentecost', beforeEaster(-49)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ["may day|international workers'? day", fixed(5, 1)],
  ['v-?e day', fixed(5, 8)],
  ["mother'?s day", nth(5, 7, 2)],
  ['nakba day', fixed(5, 15)],
  ['memorial day', nth(5, 1, -1)],
  ['flag day', fixed(6, 14)],
  ["father'?s day", nth(6, 7, 3)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day|(?:the )?fourth of july|july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['v-?j day', fixed(8, 15)],
  ['labou?r day', nth(9, 1, 1)],
  ['election day', (year) => nthWeekday(year, 11, 1, 1) + 1],
  ['columbus day', nth(10, 1, 2)],
  ["hallowe'?en", fixed(10, 31)],
  ["all saints'? day", fixed(11, 1)],
  ['guy fawkes night|bonfire night', fixed(11, 5)],
  ['veterans day|armistice day|remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving(?: day)?', nth(11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['christmas eve', fixed(12, 24)],
  ['christmas(?: day)?', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

/** Days that happened once and are called by their own name; of several days the first and the last. */
export const NAMED_DAYS: readonly (readonly [name: string, day: Day, last?: Day])[] = [
  ['good friday agreement', dayOf(1998, 4, 10)],
  ['easter rising', dayOf(1916, 4, 24), dayOf(1916, 4, 29)],
  ['9/11', dayOf(2001, 9, 11)],
  ['d-day', dayOf(1944, 6, 6)],
  ['black tuesday', dayOf(1929, 10, 29)],
  ['black wednesday', dayOf(1992, 9, 16)],
];

function fixed(month: number, day: number): YearlyDay {
  return (year) => dayOf(year, month, day);
}

function nth(month: number, weekday: number, count: number): YearlyDay {
  return (year) => nthWeekday(year, month, weekday, count);
}

function beforeEaster(days: number): YearlyDay {
  return (year) => easter(year) - days;
}
