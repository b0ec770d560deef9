import type { Findings, Timeline } from '../extract.ts';
import { block } from './html-element.ts';
import { toSvgTree } from './svg.ts';
import type { XmlElement } from './xml.ts';

/** The pictures of a page, of which one is shown, by the room there is; widths in px. */
const PICTURES = [
  { name: 'wide', width: 1200 },
  { name: 'narrow', width: 400 },
] as const;

/** The `id` of an event's place in the list of a page. */
export function anchorOf(event: string): string {
  return `event-${event}`;
}

/** The whole timeline as pictures in a page; each mark of an event is a link to its place in the list. */
export function pictures(timeline: Timeline<Findings>, title: string): XmlElement[] {
  return PICTURES.map(({ name, width }) =>
    block(
      'figure',
      { class: `picture ${name}` },
      withLinks(toSvgTree(timeline, { width, title, id: name })),
    ),
  );
}

/** The link takes the place of the mark's group, so that the mark's title names it. */
function withLinks({ name, attributes, children }: XmlElement): XmlElement {
  const event = attributes.get('data-event');
  const inside = children.map((child) => (typeof child === 'string' ? child : withLinks(child)));
  if (event === undefined) return { name, attributes, children: inside };
  const own = [...attributes].filter(([key]) => !key.startsWith('aria-') && key !== 'role');
  return {
    name: 'a',
    attributes: new Map([...own, ['href', `#${anchorOf(event)}`]]),
    children: inside,
  };
}
