/** Beginnings of the words without one of which, or a digit, no rule finds anything. */
const BEGINNINGS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|tomorrow|now|' +
  'soon|recent|late|presently|current|morning|evening|afternoon|night|noon|mid|lunch|dawn|dusk|day|spring|summer|autumn|' +
  'fall|winter|week|fortnight|year|decade|centur|quarter|hour|minute|second|half|daily|hourly|annually|future|past|' +
  'present|coming|nineteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|AD|the other|these|at the|this time|long|' +
  'two|three|four|five|six|nine|ten|eleven|one|new|martin|mlk|valent|st|int|shrove|ash|palm|maundy|good|easter|' +
  'asc|whit|pent|earth|anzac|v-?[ej]|mother|nakba|memorial|d-day|flag|father|canada|indep|bast|lab|columb|hallow|' +
  'all|guy|bon|vet|armi|remem|thanks|black|cyber|christ|box|biennial|every|moment|month';

const HINT = new RegExp(`\\d|\\b(?:${BEGINNINGS})`, 'i');

/** Whether a text may hold an expression of time at all: a cheap look before the rules are asked. */
export function mayTellTime(text: string): boolean {
  return HINT.test(text);
}
