import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/time/fold.ts';
import { LONGEST_PIECE, pieces } from '../../src/time/pieces.ts';

fc.configureGlobal({ seed: 20250815 });

describe('fold', () => {
  it('makes spaces, dashes, apostrophes and digits plain', () => {
    expect(fold('１5\u00a0\n August—Friday’s\u00ad').text).toBe("15 August-Friday's");
  });

  it('parts clauses at an em dash, and joins the ends of a range', () => {
    expect(fold('in 1954—was May—June').text).toBe('in 1954;was May-June');
  });

  it('keeps the offsets of what it leaves', () => {
    const text = 'on 15\u200b\u00a0\u00a0August';
    const folded = fold(text);
    const at = folded.text.indexOf('August');
    expect(text.slice(folded.offset(at), folded.end(at + 6))).toBe('August');
  });

  it('maps every offset into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.offset(i)).toBeLessThan(folded.end(i + 1));
          expect(folded.end(i + 1)).toBeLessThanOrEqual(folded.offset(i + 1));
        }
      }),
    );
  });
});

describe('pieces', () => {
  it('cover the span, none longer than the limit, cut at white space where there is some', () => {
    const words = 'word '.repeat(1000);
    const cut = pieces(words, { from: 3, to: words.length });
    expect(cut[0]!.from).toBe(3);
    expect(cut.at(-1)!.to).toBe(words.length);
    cut.slice(1).forEach((piece, i) => expect(piece.from).toBe(cut[i]!.to));
    expect(Math.max(...cut.map(({ from, to }) => to - from))).toBeLessThanOrEqual(LONGEST_PIECE);
    expect(words[cut[1]!.from]).toBe(' ');
  });
});
