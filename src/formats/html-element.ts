import type { XmlElement, XmlNode } from './xml.ts';

/** The only element used here that has no end tag. */
const VOID = 'meta';

/**
 * An element of a page; attributes that are undefined are not there. Written as XML it is HTML too: an element without
 * content gets an end tag, but for `meta`.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  );
  const content = children.length === 0 && name !== VOID ? [''] : children;
  return { name, attributes: new Map(given), children: content };
}

/** The same with each child on a line of its own. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly XmlNode[]
): XmlElement {
  return element(name, attributes, '\n', ...children.flatMap((child) => [child, '\n']));
}
