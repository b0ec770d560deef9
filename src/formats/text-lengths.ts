import { plainWidth } from '../layout/measure-text.ts';
import type { XmlElement } from './xml.ts';

/** What holds text that is set. */
const SET = new Set(['text', 'tspan']);

/**
 * The tree with the length of each piece of text set to what it has in the bundled font, so that labels keep to
 * their room where a file is opened without that font. Renderers that cannot do so leave the text as it is.
 */
export function withTextLengths(element: XmlElement, size = 0, weight = 400): XmlElement {
  const { name, attributes, children } = element;
  const ownSize = Number(attributes.get('font-size') ?? size);
  const ownWeight = Number(attributes.get('font-weight') ?? weight);
  const [only] = children;
  if (SET.has(name) && typeof only === 'string' && children.length === 1) {
    const length = plainWidth(only, ownSize, ownWeight < 500 ? 400 : 600);
    return { name, children, attributes: new Map([...attributes, ...fixed(length)]) };
  }
  return {
    name,
    attributes,
    children: children.map((child) =>
      typeof child === 'string' ? child : withTextLengths(child, ownSize, ownWeight),
    ),
  };
}

function fixed(length: number): [string, string][] {
  return [
    ['textLength', String(Math.round(length * 100) / 100)],
    ['lengthAdjust', 'spacingAndGlyphs'],
  ];
}
