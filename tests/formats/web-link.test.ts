import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkToQuote, webAddress } from '../../src/formats/web-link.ts';

describe('an address of the web', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['https://example.org/a b"><script>', 'https://example.org/a%20b%22%3E%3Cscript%3E'],
    ['https://еxample.org/', 'https://xn--xample-2of.org/'],
  ])('%s', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });

  test.each([
    null,
    '',
    'example.org',
    '/a',
    '//example.org/a',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)//http://example.org',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'https://bank.example@evil.example/',
    'https://a:b@evil.example/',
    'http://',
  ])('not %j', (url) => {
    expect(webAddress(url)).toBeNull();
  });
});

describe('a link to a quotation', () => {
  const link = (quote: string, url = 'https://example.org/a') =>
    linkToQuote(url, quote)?.replace('https://example.org/a', '');

  test('holds its words, with what parts the pieces of a fragment encoded', () => {
    expect(link('Well-known, they & we')).toBe('#:~:text=Well%2Dknown%2C%20they%20%26%20we');
  });

  test('goes behind the fragment that is there, and in the place of its words', () => {
    const [sector, words] = ['https://example.org/a#top', 'https://example.org/a#:~:text=b'];
    expect(link('One', sector)).toBe('#top:~:text=One');
    expect(link('One', words)).toBe('#:~:text=One');
  });

  test('tells what is long or goes over paragraphs by its first and last words', () => {
    const words = Array.from({ length: 90 }, (_, i) => `w${String(i)}`).join(' ');
    const ends = 'w0%20w1%20w2%20w3%20w4%20w5,w84%20w85%20w86%20w87%20w88%20w89';
    expect(link(words)).toBe(`#:~:text=${ends}`);
    expect(link('The first.\n\n  The\tsecond.')).toBe('#:~:text=The%20first.,The%20second.');
  });

  test('is the page alone where there are no words, and nothing without a page', () => {
    expect(link(' \n ')).toBe('');
    expect(linkToQuote('javascript:alert(1)', 'One')).toBeNull();
  });

  test('can be made of any words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((c) => String.fromCharCode(c)) }),
        (quote) => {
          expect(linkToQuote('https://example.org/', quote)).toMatch(
            /^https:\/\/example\.org\/[\w#:~=%.!*'(),-]*$/,
          );
        },
      ),
    );
  });
});
