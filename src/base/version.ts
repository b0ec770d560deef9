/** The version of the program: that of package.json, which a test compares. */
export const VERSION = '0.1.0';

/** What made a file, as every file that is saved tells it. */
export const GENERATOR = `dateline ${VERSION}`;
