import { type XmlElement, writeXml } from '../../formats/xml.ts';
import { fontsFor } from './picture-fonts.ts';

/** The most pixels on a side, and in all, that every common browser can paint. */
const MOST_ON_SIDE = 16_384;
const MOST_IN_ALL = 2 ** 26;

/** A picture, an SVG as a tree, in PNG with `times` as many pixels on each side. Throws where that is too large to paint. */
export async function toPng(picture: XmlElement, times: number): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((side) =>
    Math.round(Number(picture.attributes.get(side)) * times),
  ) as [number, number];
  if (Math.max(width, height) > MOST_ON_SIDE || width * height > MOST_IN_ALL)
    throw new Error(tooLarge(width, height));
  const image = await loaded(writeXml(await ready(picture, width, height)));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(tooLarge(width, height));
  context.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The picture with its font, and as large as it is to be painted: not every browser enlarges the lines of an image. */
async function ready(picture: XmlElement, width: number, height: number): Promise<XmlElement> {
  const fonts = await fontsFor(textIn(picture));
  const size = [
    ['width', String(width)],
    ['height', String(height)],
  ] as const;
  return {
    name: picture.name,
    attributes: new Map([...picture.attributes, ...size]),
    children: [{ name: 'style', attributes: new Map(), children: [fonts] }, ...picture.children],
  };
}

function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function tooLarge(width: number, height: number): string {
  return `The picture would be ${String(width)} × ${String(height)} pixels, more than a browser can paint. Save it as SVG, or only a view of it.`;
}
