import { describe, expect, test } from 'vitest';
import { fontsFor } from '../../src/app/bar/picture-fonts.ts';
import { pngSize } from '../../src/app/bar/png-size.ts';

describe('the size of a PNG', () => {
  test('is that of the picture, times its scale', () => {
    expect(pngSize({ width: 1440, height: 620 }, 3)).toEqual({ width: 4320, height: 1860 });
  });

  test.each([
    [{ width: 1440, height: 8200 }, 2],
    [{ width: 5000, height: 5000 }, 2],
  ])('is at most what a browser can paint: %j, %d times', (size, times) => {
    const pixels = `${String(size.width * times)} × ${String(size.height * times)} pixels`;
    expect(() => pngSize(size, times)).toThrow(pixels);
    expect(pngSize(size, 1)).toEqual(size);
  });
});

describe('the font of a PNG', () => {
  const facesFor = async (text: string) => (await fontsFor(text)).split('@font-face').length - 1;

  test.each([
    ['Summit, 15–16 August “planned”…', 1],
    ['Wałęsa', 2],
    ['Wałęsa, Київ, Αθήνα', 4],
    ['首脳会談', 0],
  ])('holds the alphabets of “%s”: %i', async (text, faces) => {
    expect(await facesFor(text)).toBe(faces);
  });

  test('is data: no picture loads anything', async () => {
    const addresses = (await fontsFor('Aa')).match(/url\([^)]{0,30}/g);
    expect(addresses).toEqual([expect.stringMatching(/^url\(data:font\/woff2;base64,/)]);
  });
});
