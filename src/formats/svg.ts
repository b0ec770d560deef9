import { GENERATOR } from '../base/version.ts';
import type { Findings, Timeline } from '../extract.ts';
import { layOut, type View } from '../layout/lay-out.ts';
import { withLegend } from '../layout/legend.ts';
import { FIT } from '../layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../layout/timeline-index.ts';
import { LIGHT, type Theme } from '../paint/theme.ts';
import { drawPicture } from '../paint/draw-picture.ts';
import type { Attributes, Drawn } from '../paint/drawn.ts';
import { withTextLengths } from './text-lengths.ts';
import { sizeInWords, titleOf } from './wording.ts';
import { type XmlElement, type XmlNode, writeXml } from './xml.ts';

/** How a timeline is to be drawn into a file. */
export interface SvgOptions {
  /** What is to be seen, however high that becomes; the whole timeline where absent. */
  readonly view?: View;
  /** In px, 320 or more, for the whole timeline; a view brings its own. */
  readonly width?: number;
  readonly theme?: Theme;
  readonly title?: string;
  /** Begins the names of its gradients, which must differ between pictures of one page. */
  readonly id?: string;
}

const WIDTH = 1440;

/** The elements that a file may hold, and those of them whose text is shown. */
const ELEMENTS = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'text',
  'tspan',
  'title',
  'desc',
  'linearGradient',
  'stop',
]);
const TEXTUAL = new Set(['text', 'tspan', 'title', 'desc']);
const ATTRIBUTES = new Set([
  ...['id', 'role', 'aria-roledescription', 'data-event', 'data-kind', 'data-status'],
  ...['width', 'height', 'viewBox', 'x', 'y', 'dx', 'rx', 'd', 'transform'],
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'text-decoration'],
  'text-rendering',
  ...['gradientUnits', 'x1', 'x2', 'y1', 'y2', 'offset', 'stop-color', 'stop-opacity'],
]);
/** A reference may only lead to a gradient of the same file. */
const LOCAL = /^url\(#[\w-]+\)$/;

/**
 * A timeline as a standalone SVG file, drawn as the screen is: a title for each event, its
 * sources in the description, a legend and the articles under it, no script, no style sheet, no reference to anything outside.
 */
export function toSvg(timeline: Timeline<Findings>, options: SvgOptions = {}): string {
  return `${writeXml(toSvgTree(timeline, options))}\n`;
}

/** The same as a tree, for files that hold the picture with something more. */
export function toSvgTree(timeline: Timeline<Findings>, options: SvgOptions = {}): XmlElement {
  const index = indexTimeline(timeline);
  const { theme = LIGHT, title = titleOf(timeline), width = WIDTH, id = 'fade' } = options;
  const view = options.view ?? { scale: scaleOf(index, Math.max(320, width)), viewport: FIT };
  const picture = layOut(index, {
    ...view,
    rows: undefined,
    undatedLines: undefined,
    laneRows: undefined,
  });
  const scene = withLegend(picture, index);
  const headline = { title, description: sizeInWords(timeline) };
  const tree = drawPicture(scene, headline, { theme, told: true, id });
  return asFile(withTextLengths(allowed(tree)));
}

/** A drawing as a tree of XML with nothing in it but what a file may hold. */
function allowed({ name, attributes, content }: Drawn): XmlElement {
  const elements = typeof content === 'string' ? [] : content;
  const children: XmlNode[] =
    typeof content === 'string' && TEXTUAL.has(name)
      ? [content]
      : elements.filter((child) => ELEMENTS.has(child.name)).map(allowed);
  return { name, attributes: allowedAttributes(attributes), children };
}

function allowedAttributes(attributes: Attributes): Map<string, string> {
  return new Map(
    Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
      value !== undefined && mayStand(name, String(value)) ? [[name, String(value)]] : [],
    ),
  );
}

function mayStand(name: string, value: string): boolean {
  return ATTRIBUTES.has(name) && (!/url\s*\(/i.test(value) || LOCAL.test(value));
}

function asFile(tree: XmlElement): XmlElement {
  const own = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['data-generator', GENERATOR],
  ] as const;
  return { ...tree, attributes: new Map([...tree.attributes, ...own]) };
}
