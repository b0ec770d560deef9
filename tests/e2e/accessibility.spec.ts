import type { Page } from 'playwright/test';
import { violationsInAllColours } from './axe.ts';
import { openCrowd } from './crowd.ts';
import { CHIP, expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const SCREENS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

test('nothing for axe to find where events are reviewed', async ({ story }) => {
  const { page } = story;
  for (const name of ['Star', 'Confirm', 'Tag', 'Comment']) {
    await story.card().getByRole('button', { name, exact: true }).click();
    if (name === 'Tag' || name === 'Comment') await page.keyboard.type('pier,');
  }
  await expectNoViolations(page);
  await story.openTable();
  await page.getByRole('checkbox', { name: /^Select all/ }).check();
  await expectNoViolations(page);
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
  expect(await violationsInAllColours(page)).toEqual([]);
}

test('nothing for axe to find, the list of a chip, a preview, an empty result', async ({
  story,
}) => {
  const { page } = story;
  await openCrowd(story);
  await story.chip().first().click();
  await expect(page.getByRole('dialog', { name: CHIP })).toBeVisible();
  await expectNoViolations(page);
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
  test(`nothing for axe to find: ${name}`, async ({ story }) => {
    const { page } = story;
    await page.setViewportSize(viewport);
    await story
      .mark(/summit/i)
      .first()
      .click();
    await expectNoViolations(page);
    await story.openTable();
    await expectNoViolations(page);
    await story.mark(/VJ Day/).hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add articles' }).click();
    await expectNoViolations(page);
  });

  test(`nothing for axe to find, with all that opens: ${name}`, async ({ story }) => {
    await story.page.setViewportSize(viewport);
    await walkThrough(story);
  });

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
