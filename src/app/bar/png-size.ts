/** The most pixels on a side, and in all, that every common browser can paint. */
const MOST_ON_SIDE = 16_384;
const MOST_IN_ALL = 2 ** 26;

/** The size in pixels of a picture of `width` × `height` px, `times` as large. Throws, in words, where no browser can paint that. */
export function pngSize(
  { width, height }: { readonly width: number; readonly height: number },
  times: number,
): { readonly width: number; readonly height: number } {
  const size = { width: Math.round(width * times), height: Math.round(height * times) };
  const isTooLarge =
    Math.max(size.width, size.height) > MOST_ON_SIDE || size.width * size.height > MOST_IN_ALL;
  if (!isTooLarge) return size;
  throw new Error(
    `The picture would be ${String(size.width)} × ${String(size.height)} pixels, more than a browser can paint. Save it smaller, as SVG, or only a view of it.`,
  );
}
