import { DARK, LIGHT, type Theme } from '../paint/theme.ts';

/** Where a colour may stand in a picture. */
const PAINTED = ['fill', 'stroke', 'stop-color'];

const PAGE = `
* { box-sizing: border-box }
body { max-width: 75rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--serif) }
h1, h2, h3, p, ol, ul, figure, blockquote { margin: 0; padding: 0 }
h1 { max-width: 40rem; font-size: 2rem; font-weight: 600; line-height: 1.15; text-wrap: balance }
h2 { margin: 2.75rem 0 0.5rem; padding-top: 0.4rem; border-top: 2px solid var(--ink); font: 600 0.9375rem/1.4 var(--sans) }
h3 { font-size: 1.1875rem; font-weight: 600; line-height: 1.3 }
h1, h3, p, a { overflow-wrap: anywhere }
a { color: inherit; text-decoration: underline 1px var(--rule); text-underline-offset: 0.2em }
a:hover { text-decoration-color: currentcolor }
a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.lead, .quiet, .doubt, figcaption, footer { color: var(--quiet); font: 0.875rem/1.45 var(--sans) }
.lead { margin: 0.4rem 0 1.25rem }
.doubt { font-style: italic }
.remark { margin-top: 0.3rem; padding-left: 0.9rem; border-left: 2px solid var(--quiet) }
.skip { position: absolute; left: 1.25rem; top: 0.25rem; padding: 0.1rem 0.5rem; background: var(--paper); font: 0.875rem/1.4 var(--sans) }
.skip:not(:focus) { clip-path: inset(50%); white-space: nowrap }
.picture { overflow-x: auto }
.picture svg { display: block; width: 100%; height: auto }
.wide svg { min-width: 60rem }
.narrow { display: none }
.picture a { text-decoration: none }
.picture a:hover text { text-decoration: underline }
.events, .articles { list-style: none }
.events li { display: grid; grid-template-columns: 13rem minmax(0, 40rem); gap: 0.25rem 2rem; padding: 0.9rem 0 1rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem }
.events li:target { box-shadow: -0.75rem 0 var(--paper), -1rem 0 var(--ink) }
.when { padding-top: 0.2rem; font: 600 0.9375rem/1.4 var(--sans); font-variant-numeric: lining-nums tabular-nums }
.events figure { margin-top: 0.7rem; padding-left: 0.9rem; border-left: 2px solid var(--line) }
figcaption { margin-top: 0.15rem }
cite { font-style: normal; unicode-bidi: isolate }
.articles li { max-width: 55rem; padding: 0.35rem 0; font: 0.9375rem/1.45 var(--sans) }
.address { display: block; color: var(--quiet); font-size: 0.8125rem; overflow-wrap: anywhere }
footer { margin-top: 2.5rem }
@media screen and (max-width: 44rem) {
  .wide { display: none }
  .narrow { display: block; margin: 0 -0.75rem }
  .events li { grid-template-columns: minmax(0, 1fr) }
  h1 { font-size: 1.625rem }
}
@media print {
  :root { --paper: #fff; font-size: 13px }
  body { max-width: none; padding: 0 }
  .picture [fill="${LIGHT.paper}"] { fill: #fff }
  .skip { display: none }
  .picture { overflow: visible }
  .wide svg { min-width: 0 }
  .events li { grid-template-columns: 9.5rem minmax(0, 1fr) }
  .events li:target { box-shadow: none }
  h2, h3, .when { break-after: avoid }
  .picture, .events figure, .articles li { break-inside: avoid }
  a { text-decoration: none }
}
`;

/** The style sheet of a page: light, or dark where the reader's system is, the picture with it; light on paper. */
export const STYLE = [
  ":root { color-scheme: light dark; --serif: 'Source Serif 4', Georgia, 'Times New Roman', serif; --sans: 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif }",
  `:root { ${variables(LIGHT)} }`,
  `@media screen and (prefers-color-scheme: dark) {\n:root { ${variables(DARK)} }\n${repainted().join('\n')}\n}`,
  PAGE.trim(),
].join('\n');

function variables({ paper, ink, quiet, line, rule, families }: Theme): string {
  const colours = { paper, ink, quiet, line, rule, focus: families.blue };
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour}`)
    .join('; ');
}

/** A picture is drawn in the colours of the light theme: each of them as that of the dark one. */
function repainted(): string[] {
  const dark = new Map(coloursOf(DARK));
  return coloursOf(LIGHT).flatMap(([name, light]) =>
    PAINTED.map(
      (where) => `.picture [${where}="${light}"] { ${where}: ${dark.get(name) ?? light} }`,
    ),
  );
}

function coloursOf({ paper, ink, quiet, line, rule, families }: Theme): [string, string][] {
  return Object.entries({ paper, ink, quiet, line, rule, ...families });
}
