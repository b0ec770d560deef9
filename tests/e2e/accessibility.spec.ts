import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './story-page.ts';

interface Axe {
  run(): Promise<AxeResults>;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const SCREENS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

for (const { name, ...viewport } of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing for axe to find: ${name}, ${colorScheme}`, async ({ story }) => {
      const { page } = story;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await story
        .mark(/summit/i)
        .first()
        .click();
      expect(await violations()).toEqual([]);
      await story.openTable();
      expect(await violations()).toEqual([]);
      await story.mark(/VJ Day/).hover();
      await expect(page.getByRole('tooltip')).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add articles' }).click();
      expect(await violations()).toEqual([]);

      async function violations(): Promise<string[]> {
        await page.evaluate(axeSource);
        const results = await page.evaluate(() =>
          (globalThis as unknown as { axe: Axe }).axe.run(),
        );
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
      }
    });
  }

  test(`the page does not scroll sideways: ${name}`, async ({ story }) => {
    await story.page.setViewportSize(viewport);
    await story
      .mark(/summit/i)
      .first()
      .click();
    const overflow = await story.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
