import type { EventKind } from '../events/kinds.ts';

/** Kinds that belong together share a colour; their shapes tell them apart. */
const FAMILIES = {
  summit: 'blue',
  meeting: 'blue',
  call: 'purple',
  statement: 'olive',
  travel: 'orange',
  agreement: 'teal',
  decision: 'teal',
  vote: 'teal',
  appointment: 'teal',
  conflict: 'red',
  sanction: 'red',
  protest: 'red',
  justice: 'rose',
  death: 'brown',
  disaster: 'brown',
  commemoration: 'green',
  launch: 'green',
  event: 'grey',
} as const satisfies Record<EventKind, string>;

type Family = (typeof FAMILIES)[EventKind];

/**
 * The colours of a picture: hexadecimal, so that they can stand in presentation attributes and in files; only those of
 * the reader's system are named.
 */
export interface Theme {
  readonly name: 'light' | 'dark' | 'system';
  readonly paper: string;
  readonly ink: string;
  /** Secondary words. */
  readonly quiet: string;
  /** Hairlines. */
  readonly line: string;
  /** Lines that say something: breaks of the scale, moments of publication. */
  readonly rule: string;
  /** How much of its colour a mark keeps of which nothing is sure. */
  readonly pale: number;
  readonly families: Readonly<Record<Family, string>>;
}

export const LIGHT: Theme = {
  name: 'light',
  paper: '#fbfaf6',
  ink: '#1c1b19',
  quiet: '#5c5a55',
  line: '#dfdcd4',
  rule: '#8b8880',
  pale: 0.22,
  families: {
    blue: '#0f6791',
    purple: '#7a4a9c',
    olive: '#72701c',
    orange: '#a95f00',
    teal: '#0a7670',
    red: '#b5332b',
    rose: '#a8326f',
    brown: '#7a4a35',
    green: '#3a7651',
    grey: '#5d6166',
  },
};

export const DARK: Theme = {
  name: 'dark',
  paper: '#171715',
  ink: '#eceae4',
  quiet: '#b0ada5',
  line: '#33322e',
  rule: '#74716a',
  pale: 0.27,
  families: {
    blue: '#58a9d6',
    purple: '#b78dd6',
    olive: '#b5b057',
    orange: '#e2a144',
    teal: '#4fb9ae',
    red: '#ee7c6e',
    rose: '#e68cbc',
    brown: '#cc9c86',
    green: '#77b590',
    grey: '#a6a8a8',
  },
};

/** More contrast: secondary words like the others, lines that are seen, and less of a mark that fades. */
function withContrast(theme: Theme): Theme {
  return { ...theme, quiet: theme.ink, line: theme.rule, rule: theme.quiet, pale: 0.45 };
}

/** The colours that the reader's system has set, where it sets all: kinds are told by their shapes alone. */
const SYSTEM: Theme = {
  name: 'system',
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'GrayText',
  rule: 'CanvasText',
  pale: 0.3,
  families: {
    blue: 'CanvasText',
    purple: 'CanvasText',
    olive: 'CanvasText',
    orange: 'CanvasText',
    teal: 'CanvasText',
    red: 'CanvasText',
    rose: 'CanvasText',
    brown: 'CanvasText',
    green: 'CanvasText',
    grey: 'CanvasText',
  },
};

export const THEMES = {
  light: LIGHT,
  dark: DARK,
  'light, more contrast': withContrast(LIGHT),
  'dark, more contrast': withContrast(DARK),
  system: SYSTEM,
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof THEMES;

/** The colour of a kind. */
export function kindColour(theme: Theme, kind: EventKind): string {
  return theme.families[FAMILIES[kind]];
}
