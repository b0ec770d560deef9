import type { EventKind } from '../events/kinds.ts';

/** The side of the square, centred on the origin, in which the shapes are drawn. */
export const SHAPE_SIZE = 10;

/**
 * The shape of each kind as SVG path data, to be filled by the non-zero rule. They stay distinct at 10 px: in
 * outline first (round, angular, spiked, notched), in detail second.
 */
export const SHAPES: Readonly<Record<EventKind, string>> = {
  /** Diamond. */
  summit: 'M0 -5.6L5.6 0L0 5.6L-5.6 0Z',
  /** Disc. */
  meeting: 'M-4.7 0A4.7 4.7 0 1 1 4.7 0A4.7 4.7 0 1 1 -4.7 0Z',
  /** Rounded square. */
  call: 'M-2.9 -4.5H2.9A1.6 1.6 0 0 1 4.5 -2.9V2.9A1.6 1.6 0 0 1 2.9 4.5H-2.9A1.6 1.6 0 0 1 -4.5 2.9V-2.9A1.6 1.6 0 0 1 -2.9 -4.5Z',
  /** Speech bubble. */
  statement: 'M-5 -4.4H5V2.2H-0.6L-3.4 5V2.2H-5Z',
  /** Triangle to the right. */
  travel: 'M-4.2 -5L5.2 0L-4.2 5Z',
  /** Two discs that overlap. */
  agreement: 'M0 -2.3A3.3 3.3 0 1 0 0 2.3A3.3 3.3 0 1 0 0 -2.3Z',
  /** Hexagon. */
  decision: 'M-2.7 -4.7H2.7L5.4 0L2.7 4.7H-2.7L-5.4 0Z',
  /** Tick. */
  vote: 'M-5.2 0.4L-3.2 -1.8L-1.3 0.3L3.3 -4.6L5.4 -2.5L-1.3 4.7Z',
  /** Head and shoulders. */
  appointment:
    'M-2.4 -2.8A2.4 2.4 0 1 1 2.4 -2.8A2.4 2.4 0 1 1 -2.4 -2.8ZM-4.8 5C-4.8 1.8 -2.6 0.5 0 0.5C2.6 0.5 4.8 1.8 4.8 5Z',
  /** Burst of eight points. */
  conflict:
    'M0 -5.6L1.3 -3.1L4 -4L3.1 -1.3L5.6 0L3.1 1.3L4 4L1.3 3.1L0 5.6L-1.3 3.1L-4 4L-3.1 1.3L-5.6 0L-3.1 -1.3L-4 -4L-1.3 -3.1Z',
  /** Broad bar across a post: a barrier. */
  sanction: 'M-5.2 -4.2H5.2V-0.6H3.6V4.8H1.4V-0.6H-1.4V4.8H-3.6V-0.6H-5.2Z',
  /** Triangle upwards. */
  protest: 'M0 -5.2L5.2 4.3H-5.2Z',
  /** Scales. */
  justice:
    'M-0.9 -5H0.9V-3.8H5.2L3.9 1.4H1.6L2.9 -2.2H0.9V3.2H3V5H-3V3.2H-0.9V-2.2H-2.9L-1.6 1.4H-3.9L-5.2 -3.8H-0.9Z',
  /** Latin cross. */
  death: 'M-1.2 -5.4H1.2V-2.6H3.9V-0.2H1.2V5.4H-1.2V-0.2H-3.9V-2.6H-1.2Z',
  /** Lightning. */
  disaster: 'M1.8 -5.6L-4 0.8H-0.7L-1.8 5.6L4 -1.2H0.7Z',
  /** Pentagon. */
  commemoration: 'M0 -5.2L5 -1.5L3.1 4.4H-3.1L-5 -1.5Z',
  /** Arrow upwards. */
  launch: 'M0 -5.5L4.8 -0.6H1.9V5H-1.9V-0.6H-4.8Z',
  /** Small ring of four arms: a plus. */
  event: 'M-1.5 -4.6H1.5V-1.5H4.6V1.5H1.5V4.6H-1.5V1.5H-4.6V-1.5H-1.5Z',
};
