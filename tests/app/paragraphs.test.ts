import { expect, it } from 'vitest';
import { paragraphs } from '../../src/app/text/paragraphs.ts';

const of = (text: string, from = 0, to = text.length) =>
  paragraphs(text, { from, to }).map((span) => text.slice(span.from, span.to));

it('takes the lines that hold words, without the white space around them', () => {
  expect(of('One.\n\n  Two. \r\n\t\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
});

it('stays within its span', () => {
  expect(of('One.\nTwo.\nThree.', 2, 8)).toEqual(['e.', 'Two']);
});

it('finds none in white space', () => {
  expect(of(' \n\n ')).toEqual([]);
  expect(of('')).toEqual([]);
});
