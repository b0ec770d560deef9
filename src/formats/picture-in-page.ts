import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import Picture from '../paint/Picture.svelte';
import type { XmlElement, XmlNode } from './xml.ts';

/** The picture as the painter draws it, as a tree: where the painter was built to make elements in a page. */
export function pictureTree(props: ComponentProps<typeof Picture>): XmlElement {
  const target = document.createElement('div');
  const picture = mount(Picture, { target, props });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('the picture has no svg element');
  const tree = treeOfElement(svg);
  void unmount(picture);
  return tree;
}

/** The tree of an element of a page, without comments. */
export function treeOfElement(element: Element): XmlElement {
  const children = [...element.childNodes].flatMap((node): XmlNode[] => {
    if (node.nodeType === Node.ELEMENT_NODE) return [treeOfElement(node as Element)];
    return node.nodeType === Node.TEXT_NODE && node.nodeValue ? [node.nodeValue] : [];
  });
  const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
  return { name: element.tagName, attributes, children };
}
