import { type XmlElement, writeXml } from '../../formats/xml.ts';
import { fontsFor } from './picture-fonts.ts';
import { pngSize } from './png-size.ts';

/** A picture, an SVG as a tree, in PNG with `times` as many pixels on each side. Throws where that is too large to paint. */
export async function toPng(picture: XmlElement, times: number): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.attributes.get(side)));
  const size = pngSize({ width: width ?? 0, height: height ?? 0 }, times);
  const image = await loaded(writeXml(await ready(picture, size)));
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser could not paint it.');
  context.drawImage(image, 0, 0, size.width, size.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The picture with its font, and as large as it is to be painted: not every browser enlarges the lines of an image. */
async function ready(
  picture: XmlElement,
  { width, height }: ReturnType<typeof pngSize>,
): Promise<XmlElement> {
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
