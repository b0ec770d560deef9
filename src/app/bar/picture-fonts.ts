import ranges from '@fontsource-variable/source-sans-3/unicode.json';

/** The parts of the font in which labels are set, each by the name of its alphabet; as data, for no picture may load anything. */
const PARTS = {
  latin: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline'),
  'latin-ext': () => import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?inline'),
  vietnamese: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?inline'),
  greek: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?inline'),
  cyrillic: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?inline'),
} as const; // prettier-ignore

/** A style sheet with the font of the labels, as far as `text` needs it. */
export async function fontsFor(text: string): Promise<string> {
  const faces = Object.entries(PARTS).map(async ([name, load]) => {
    const range = ranges[name as keyof typeof PARTS];
    return needs(text, range) ? faceOf((await load()).default, range) : '';
  });
  return (await Promise.all(faces)).join('');
}

function faceOf(data: string, range: string): string {
  return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${data}) format('woff2');unicode-range:${range}}`;
}

/** Whether a text has a character in a CSS `unicode-range`. */
function needs(text: string, range: string): boolean {
  const classes = range
    .replace(/U\+([0-9A-F]+)/g, String.raw`\u{$1}`)
    .replace(/-([0-9A-F]+)/g, String.raw`-\u{$1}`)
    .replaceAll(',', '');
  return new RegExp(`[${classes}]`, 'u').test(text);
}
