/**
 * The families in which labels are set: the bundled one, then narrow ones that are widespread, for a file that is
 * opened where the bundled one is missing.
 */
export const LABEL_FONTS = [
  ...[
    "'Source Sans 3 Variable'",
    "'Source Sans 3'",
    "'Source Sans Pro'",
    "'Noto Sans'",
    "'Open Sans'",
  ],
  ...["'Helvetica Neue'", 'Arial', "'Liberation Sans'", "'DejaVu Sans Condensed'", 'sans-serif'],
].join(', ');
