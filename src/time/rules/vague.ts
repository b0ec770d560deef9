import { valueOnly } from '../reading.ts';
import { rule } from '../rule.ts';

/** Words that only say behind, now or ahead. */
const VALUES: readonly (readonly [value: string, words: string])[] = [
  [
    'PRESENT_REF',
    'now|just now|currently|these days|nowadays|at the moment|the present|at present|this time|presently',
  ],
  [
    'PAST_REF',
    '(?:(?:more|most) )?recently|lately|the (?:recent )?past|(?:the )?recent (?:past|years|decades)|the other day|long ago',
  ],
  [
    'FUTURE_REF',
    'soon|the (?:near |foreseeable )?future|(?:the )?coming (?:days|weeks|months|years)',
  ],
];

const PATTERNS = VALUES.map(
  ([value, words]) => [value, new RegExp(`^(?:${words})$`, 'i')] as const,
);

/** "recently", "now", "soon", "in the near future": a reference without a place in the calendar. */
export const vague = rule(
  'vague',
  VALUES.map(([, words]) => words).join('|'),
  ({ matched, before, after }) => {
    const value = PATTERNS.find(([, words]) => words.test(matched))?.[0];
    if (value === undefined) return null;
    if (/^now$/i.test(matched) && /^(?:,? (?:defunct|famous|that)\b|-)/.test(after)) return null;
    if (
      /^the (?:past|present|future)$/i.test(matched) &&
      !/^(?:[.,;:?!)"]|$| (?:and|but|or|is|was|as|when|for|to)\b)/.test(after)
    )
      return null;
    if (/^soon$/i.test(matched) && /^ (?:as|after)\b/.test(after)) return null;
    if (/\bas $/.test(before) && /^ as\b/.test(after)) return null;
    return {
      type: 'DATE',
      meaning: (setting) =>
        /^soon$/i.test(matched) && setting.side === 'past'
          ? null
          : {
              reading: valueOnly(value, 'day'),
              anchor: setting.today === null ? { kind: 'missing' } : setting.anchor,
            },
    };
  },
);
