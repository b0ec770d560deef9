import { hcl, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import { kindColour, THEMES } from '../../src/paint/theme.ts';

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG's contrast of two colours. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** `over` laid on `under` at an opacity. */
function mixed(over: string, under: string, opacity: number): string {
  const [a, b] = [rgb(over), rgb(under)];
  const mix = (x: number, y: number): number => x * opacity + y * (1 - opacity);
  return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatRgb();
}

const kinds = Object.keys(KINDS) as EventKind[];

/** The colours of a system are known to it alone. */
const told = Object.entries(THEMES).filter(([, { name }]) => name !== 'system');

describe.each(told)('the %s theme', (_, theme) => {
  test('has text that can be read on paper, on marks and on pale bands', () => {
    for (const tone of [theme.ink, theme.quiet]) {
      expect(contrast(tone, theme.paper)).toBeGreaterThanOrEqual(4.5);
      for (const kind of kinds) {
        const band = mixed(kindColour(theme, kind), theme.paper, theme.pale);
        expect(contrast(tone, band)).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const kind of kinds) {
      expect(contrast(theme.paper, kindColour(theme, kind))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('has lines that can be seen where they say something', () => {
    expect(contrast(theme.rule, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  test('has families that differ in hue', () => {
    const hues = Object.entries(theme.families).filter(([family]) => family !== 'grey');
    const values = hues.map(([, colour]) => hcl(colour).h).sort((a, b) => a - b);
    for (let i = 1; i < values.length; i++) expect(values[i]! - values[i - 1]!).toBeGreaterThan(4);
  });
});

test('more contrast sets secondary words and lines further off the paper', () => {
  for (const name of ['light', 'dark'] as const) {
    const [usual, more] = [THEMES[name], THEMES[`${name}, more contrast`]];
    for (const tone of ['quiet', 'line', 'rule'] as const)
      expect(contrast(more[tone], more.paper)).toBeGreaterThan(contrast(usual[tone], usual.paper));
  }
});

test('the theme of a system names nothing but the colours of systems', () => {
  const { paper, ink, quiet, line, rule, families } = THEMES.system;
  for (const colour of [paper, ink, quiet, line, rule, ...Object.values(families)])
    expect(colour).toMatch(/^(?:Canvas|CanvasText|GrayText|Highlight)$/);
});
