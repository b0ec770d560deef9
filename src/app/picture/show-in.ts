import type { Attributes, Content, Drawn } from '../../paint/drawn.ts';

/** An element of the page, and what it shows now. */
interface Shown {
  readonly node: Element;
  drawn: Drawn;
  children: Shown[];
}

const NAMESPACES = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
} as const;

/**
 * Shows drawings in an element of the page, one after the other: from one to the next only what differs is touched.
 * Elements with the same key stay the same; others are used again for whatever has their name.
 */
export function showIn(
  parent: Element,
  language: keyof typeof NAMESPACES,
): (content: readonly Drawn[]) => void {
  const namespace = NAMESPACES[language];
  let shown: Shown[] = [];

  function make({ name, key }: Drawn): Shown {
    const node = parent.ownerDocument.createElementNS(namespace, name);
    const nothing = { name, attributes: {}, content: [], ...(key !== undefined && { key }) };
    return { node, drawn: nothing, children: [] };
  }

  function update(one: Shown, next: Drawn): Shown {
    const before = one.drawn;
    one.drawn = next;
    changeAttributes(one.node, before.attributes, next.attributes);
    changeContent(one, before.content, next.content);
    return one;
  }

  function changeContent(one: Shown, before: Content, next: Content): void {
    if (typeof next !== 'string') {
      if (typeof before === 'string') one.node.textContent = '';
      one.children = arrange(one.node, one.children, next);
    } else if (next !== before) {
      one.node.textContent = next;
      one.children = [];
    }
  }

  function arrange(node: Element, before: Shown[], next: readonly Drawn[]): Shown[] {
    const isSame =
      before.length === next.length &&
      before.every(({ drawn }, i) => drawn.key === next[i]!.key && drawn.name === next[i]!.name);
    if (isSame) return before.map((one, i) => update(one, next[i]!));
    const found = matched(before, next);
    const after = next.map((drawn, i) => update(found[i] ?? make(drawn), drawn));
    const kept = new Set(after);
    for (const one of before) if (!kept.has(one)) one.node.remove();
    putInOrder(node, after);
    return after;
  }

  return (content) => {
    shown = arrange(parent, shown, content);
  };
}

/** For each drawing what is to show it: what has its key, else one of its name that nobody else claims. */
function matched(before: readonly Shown[], next: readonly Drawn[]): (Shown | undefined)[] {
  const byKey = new Map(before.flatMap((one) => (one.drawn.key ? [[one.drawn.key, one]] : [])));
  const found = next.map(({ key }) => (key === undefined ? undefined : byKey.get(key)));
  const claimed = new Set(found);
  const free = new Map<string, Shown[]>();
  for (const one of before.toReversed()) {
    if (claimed.has(one)) continue;
    const alike = free.get(one.drawn.name);
    if (alike) alike.push(one);
    else free.set(one.drawn.name, [one]);
  }
  return next.map(({ name }, i) => found[i] ?? free.get(name)?.pop());
}

function putInOrder(parent: Element, shown: readonly Shown[]): void {
  let place = parent.firstChild;
  for (const { node } of shown) {
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
}

function changeAttributes(node: Element, before: Attributes, next: Attributes): void {
  for (const name in next) {
    const value = next[name];
    if (value !== before[name]) setAttribute(node, name, value);
  }
  for (const name in before) if (!(name in next)) node.removeAttribute(name);
}

function setAttribute(node: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  // The page's policy lets nobody write a style as an attribute.
  else if (name === 'style' && node instanceof HTMLElement) node.style.cssText = String(value);
  else node.setAttribute(name, String(value));
}
