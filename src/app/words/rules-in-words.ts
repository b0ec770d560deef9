/** What each rule that finds expressions of time (its file's name in `time/rules/`) does, in one plain sentence. */
export const RULES_IN_WORDS: Readonly<Record<string, string>> = {
  anaphor: '“The same day” or “the following month” is counted from the date told last.',
  anniversary: '“This day in” a year is the day of writing, in that year.',
  century: 'A numbered century is its hundred years.',
  clock: 'A time on the clock belongs to the day told with it, else to the day of the text.',
  'day-month': 'A day before its month: without a year, the one that fits the tense.',
  'day-of-month': 'A day without a month takes the month of the story, else of the writing.',
  daypart: 'A part of the day belongs to the day told last, or to the one beside it.',
  decade: 'A decade is its ten years; without a century, those of the twentieth.',
  'deictic-day':
    '“Today”, “yesterday” and “tomorrow” are counted from the day of writing or speaking.',
  duration:
    'A length of time; after “the past” or “the next” it ends or begins at the day of writing.',
  'event-offset': 'A time before or after an event is counted from the date told for that event.',
  'fiscal-year': 'A financial year runs from April to April.',
  holiday:
    'A named day has its place in the calendar; without a year, the one that fits the tense.',
  'iso-date': 'A date in figures, the year first.',
  month:
    'A month without a year is the nearest: the last one where the sentence looks back, else the next.',
  'month-day': 'A month before its day: without a year, the one that fits the tense.',
  'nth-weekday': 'The first, second or last such weekday of a month.',
  'numeric-date':
    'A date in figures: the order that the numbers allow, else the one usual with such marks.',
  offset: 'So many days, weeks or years before or after are counted to or from a known day.',
  quarter: 'A quarter or half of a year; without a year, the one that fits the tense.',
  recurrence: 'What comes back, “every Friday”, has no date of its own.',
  'relative-period': '“Last week” or “this year” is counted from the day of writing or speaking.',
  'reported-period': '“The quarter” is the one of which results are told.',
  'running-period': '“The week” or “the year” is the one at which the text has come.',
  season: 'A season is its three months; without a year, the one that fits the tense.',
  'turn-of-century': 'The turn of a century is the years to either side of it.',
  vague: 'Words like “recently” or “soon” have no certain place in the calendar.',
  'week-of': 'The week that holds the day told, from Monday to Sunday; or the week of that number.',
  weekday:
    'A weekday without a date is the nearest: the last one where the sentence looks back, else the next.',
  'weekday-in-weeks':
    'A weekday so many weeks away is counted from the day of writing or speaking.',
  year: 'A year is told by its number.',
};
