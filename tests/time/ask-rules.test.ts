import { Chrono, type Parser, type Refiner } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askRules } from '../../src/time/ask-rules.ts';
import { PARSERS } from '../../src/time/grammar.ts';
import type { Rule } from '../../src/time/rule.ts';

const REFERENCE = { instant: new Date(0), timezone: 0 };

/** What a rule finds when chrono asks it, and when we do. */
function found(text: string, parsers: Parser[], refiners: Refiner[]): string[] {
  return new Chrono({ parsers, refiners })
    .parse(text, REFERENCE)
    .map((result) => `${String(result.index)} ${result.text}`);
}

/** Texts that a rule's pattern matches, without what it only looks at. */
function matchesOf(rule: Rule): fc.Arbitrary<string> {
  const { source } = rule.pattern();
  return fc.stringMatching(new RegExp(`^${withoutLooks(source)}$`));
}

function withoutLooks(source: string): string {
  let kept = '';
  for (let at = 0; at < source.length;) {
    const look = /^\(\?<?[=!]/.test(source.slice(at));
    const end = look ? groupEnd(source, at) : at + (source[at] === '\\' ? 2 : 1);
    if (!look) kept += source.slice(at, end);
    at = end;
  }
  return kept
    .replaceAll('\\b', '')
    .replaceAll(/\(\?<\w+>/g, '(')
    .replaceAll(/\\k<\w+>/g, '-');
}

function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') at = source.indexOf(']', at);
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

const BEFORE = ['', 'It was ', 'Since ', 'in ', 'The talks, ', 'on ', '30 people in '];
const AFTER = ['', '.', ', he said', ' and again', ' of the war', ' 30 people'];

function inLetters(text: string, letters: string): string {
  if (letters === 'CAPITALS') return text.toUpperCase();
  return letters === 'Capital' ? text.replace(/\b[a-z]/g, (one) => one.toUpperCase()) : text;
}

function nameOf(rule: Rule): string {
  return rule.pattern().source.slice(0, 60);
}

describe('askRules', () => {
  it.each(PARSERS.map((rule) => [nameOf(rule), rule] as const))(
    'finds of %s what chrono finds',
    (_, rule) => {
      const asked = [askRules([rule])];
      fc.assert(
        fc.property(
          fc.constantFrom(...BEFORE),
          matchesOf(rule),
          fc.constantFrom(...AFTER),
          fc.constantFrom('as it is', 'Capital', 'CAPITALS'),
          (before, match, after, letters) => {
            const text = before + inLetters(match, letters) + after;
            expect(found(text, [], asked)).toEqual(found(text, [rule], []));
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});
