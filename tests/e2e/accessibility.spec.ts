import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { openCrowd } from './crowd.ts';
import { CHIP, expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const SCREENS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

for (const [setting, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
] as const)
  test(`nothing for axe to find: ${setting}`, async ({ story }) => {
    await story.page.emulateMedia(media);
    await walkThrough(story);
  });

test('nothing for axe to find where events are reviewed', async ({ story }) => {
  const { page } = story;
  for (const name of ['Star', 'Confirm', 'Tag', 'Comment']) {
    await story.card().getByRole('button', { name, exact: true }).click();
    if (name === 'Tag' || name === 'Comment') await page.keyboard.type('pier,');
  }
  await expectNoViolations(page);
  await story.openTable();
  await page.getByRole('checkbox', { name: /^Select all/ }).check();
  for (const media of COLOURS) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await expectNoViolations(page);
  }
  await page.getByRole('checkbox', { name: /^Select all/ }).uncheck();
  await page
    .getByRole('checkbox', { name: /^Select “/ })
    .first()
    .check();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '1 rejected event' }).click();
  await expectNoViolations(page);
});

/** Opens what can be opened, one after the other, and looks for violations each time. */
async function walkThrough(story: StoryPage): Promise<void> {
  const { page } = story;
  const article = page.getByRole('article');
  await page.locator('summary', { hasText: 'Export' }).click();
  await expect(page.getByRole('button', { name: 'All data' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await article.getByRole('button', { name: /^Show these words/ }).click();
  await expect(article.locator('[data-told-only]').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('Kind');
  await expect(
    page.getByRole('group', { name: 'Lanes' }).getByRole('button').first(),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('None');
  await page.getByRole('searchbox', { name: 'Search' }).fill('trump');
  const filters = page.getByText('Filters', { exact: true });
  if (await filters.isVisible()) await filters.click();
  await expect(page.getByRole('checkbox', { name: /^Meeting/ })).toBeVisible();
  await expectNoViolations(page);
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

const COLOURS = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('nothing for axe to find, the list of a chip in any colours; a preview, an empty result in forced ones', async ({
  story,
}) => {
  const { page } = story;
  await openCrowd(story);
  await story.chip().first().click();
  await expect(page.getByRole('dialog', { name: CHIP })).toBeVisible();
  for (const media of COLOURS) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await expectNoViolations(page);
  }
  await page.keyboard.press('Escape');
  await story.picture().focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('searchbox', { name: 'Search' }).fill('zebra');
  await expect(page.getByText('No event passes the filters.')).toBeVisible();
  await expectNoViolations(page);
});

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
      expect(await violations(page)).toEqual([]);
      await story.openTable();
      expect(await violations(page)).toEqual([]);
      await story.mark(/VJ Day/).hover();
      await expect(page.getByRole('tooltip')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add articles' }).click();
      expect(await violations(page)).toEqual([]);
    });

    test(`nothing for axe to find, with all that opens: ${name}, ${colorScheme}`, async ({
      story,
    }) => {
      await story.page.setViewportSize(viewport);
      await story.page.emulateMedia({ colorScheme });
      await walkThrough(story);
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
