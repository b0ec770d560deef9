import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Picture from '../paint/Picture.svelte';
import type { XmlElement, XmlNode } from './xml.ts';

/** The picture as the painter draws it, as a tree: where the painter was built to return markup. */
export function pictureTree(props: ComponentProps<typeof Picture>): XmlElement {
  return treeOfMarkup(render(Picture, { props }).body);
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

const TOKEN = /<!--.*?-->|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gsu;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The tree of the first element of what Svelte renders to a string: balanced markup with comments. */
export function treeOfMarkup(markup: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const token of markup.matchAll(TOKEN)) {
    const [whole, closed, opened, attributes = '', empty] = token;
    const parent = open.at(-1)!;
    if (closed !== undefined) open.pop();
    else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (!whole.startsWith('<!--')) parent.children.push(decoded(whole));
  }
  const first = root.children.find((child) => typeof child !== 'string');
  if (!first || open.length !== 1) throw new Error(`not balanced: ${markup.slice(0, 80)}`);
  return first;
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );
}

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
