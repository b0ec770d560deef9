import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** The rules whose outcome depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** The settings in which only colours are others than in light ones. */
const SETTINGS = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;
const USUAL = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;

/** What axe finds to be wrong with the page as it stands: the rule, and the elements. */
export async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axeSource);
  const run = (how: RunOptions) => (globalThis as unknown as { axe: Axe }).axe.run(how);
  const results = await page.evaluate(run, options);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
}

/** The same in all settings of colours: what does not depend on them is looked for once. */
export async function violationsInAllColours(page: Page): Promise<string[]> {
  await page.emulateMedia(USUAL);
  const found = await violations(page);
  for (const setting of SETTINGS) {
    await page.emulateMedia({ ...USUAL, ...setting });
    const more = await violations(page, { runOnly: OF_COLOURS });
    found.push(...more.map((words) => `${JSON.stringify(setting)} ${words}`));
  }
  await page.emulateMedia(USUAL);
  return found;
}
