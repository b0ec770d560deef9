import { expect, test } from './story-page.ts';

test('the keys lead from mark to mark, choose and let go', async ({ story }) => {
  const { page } = story;
  await story.picture().focus();
  await page.keyboard.press('ArrowRight');
  const first = await story.activeName();
  await page.keyboard.press('ArrowRight');
  const second = await story.activeName();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await story.activeName()).not.toBe(second);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(story.picture().getByRole('option', { selected: true })).toHaveCount(1);
  await expect(story.tinted().first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(story.picture().getByRole('option', { selected: true })).toHaveCount(0);
});
