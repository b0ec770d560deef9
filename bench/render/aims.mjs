/**
 * What is aimed at, mostly as ratios within one run: these are the same on a slow machine.
 * @typedef {import('./measure.mjs').Figures} Figures
 */

/**
 * @typedef {object} Aim
 * @property {string} what
 * @property {number} figure
 * @property {number} most what it may be
 * @property {string} unit
 */

/**
 * @param {ReadonlyMap<string, Figures>} figures by drawing and count, as in "dateline 100"
 * @param {number} firstLoad bytes
 * @param {{ longest: number } | null} many
 * @returns {Aim[]}
 */
export function aims(figures, firstLoad, many) {
  /**
   * A figure of ours in times that of another.
   * @param {'load' | 'step'} of
   * @param {string} ours
   * @param {string} theirs
   */
  const ratio = (of, ours, theirs) =>
    (figures.get(ours)?.[of] ?? NaN) / (figures.get(theirs)?.[of] ?? NaN);
  const million = figures.get('dateline 1000000');
  const ours = [...figures].filter(([name]) => name.startsWith('dateline'));
  const elements = Math.max(...ours.map(([, figure]) => figure.elements));
  return [
    times(
      'load, 10,000 events, to vis clustered',
      ratio('load', 'dateline 10000', 'vis cluster 10000'),
      1 / 15,
    ),
    times(
      'zooming, 10,000, to vis clustered',
      ratio('step', 'dateline 10000', 'vis cluster 10000'),
      1 / 2,
    ),
    times('zooming, 10,000, to a bare canvas', ratio('step', 'dateline 10000', 'canvas 10000'), 2),
    times('load, 100, to naive D3', ratio('load', 'dateline 100', 'd3 svg 100'), 1.2),
    times('zooming, 100, to naive D3', ratio('step', 'dateline 100', 'd3 svg 100'), 0.7),
    times(
      'zooming, 1,000,000, to our 1,000',
      ratio('step', 'dateline 1000000', 'dateline 1000'),
      1.5,
    ),
    times(
      'load, 1,000,000, to a bare canvas',
      ratio('load', 'dateline 1000000', 'canvas 1000000'),
      2,
    ),
    { what: 'elements in the page, at any zoom', figure: elements, most: 1200, unit: '' },
    times(
      'heap at 1,000,000, to the events',
      (million?.heap ?? NaN) / (million?.events ?? NaN),
      1.5,
    ),
    {
      what: 'JavaScript of the first screen, gzipped',
      figure: firstLoad / 1000,
      most: 80,
      unit: ' kB',
    },
    {
      what: 'longest task while 1,000 articles are read',
      figure: many?.longest ?? NaN,
      most: 50,
      unit: ' ms',
    },
  ];
}

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} most
 * @returns {Aim}
 */
function times(what, figure, most) {
  return { what, figure, most, unit: ' times' };
}
