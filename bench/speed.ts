/**
 * How fast sentences and expressions of time are found, beside chrono-node over the same texts in the same run. Prints
 * four tables: whole articles, growth with length, the first article of a fresh process, and texts made to be slow
 * (worst first). Milliseconds differ from machine to machine; the ratios are what counts. Exits with 1 if one of them
 * is worse than it may be. Articles and attacks outside the project are taken where they are on the machine.
 *
 *   npm run bench:speed
 */
import { readFileSync } from 'node:fs';
import { readFirst } from './speed/cold.ts';

const FIRST_ARTICLE = 'seeds/000_ce43e9b911a46795.txt';

const [command, contender = ''] = process.argv.slice(2);
// A process that is timed from its beginning loads nothing that it does not need.
if (command === 'first') await readFirst(contender, readFileSync(FIRST_ARTICLE, 'utf8'));
else await (await import('./speed/tables.ts')).printTables();
