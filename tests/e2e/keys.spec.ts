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

test('the picture is one stop of the Tab key', async ({ story }) => {
  const { page } = story;
  await story.picture().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'First moment in view' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(story.picture()).toBeFocused();
});

test('letters zoom, move, and go from event to event', async ({ story }) => {
  const { page } = story;
  const whole = await story.ticks();
  await page.keyboard.press('w');
  const zoomed = await story.ticks();
  expect(zoomed).not.toEqual(whole);
  await page.keyboard.press('d');
  expect(await story.ticks()).not.toEqual(zoomed);
  await page.keyboard.press('a');
  expect(await story.ticks()).toEqual(zoomed);
  await page.keyboard.press('s');
  expect(await story.ticks()).toEqual(whole);

  const title = story.card().getByRole('heading', { level: 2 });
  const first = await title.textContent();
  await page.keyboard.press('j');
  await expect(title).not.toHaveText(first ?? '');
  await page.keyboard.press('k');
  await expect(title).toHaveText(first ?? '');
});

test('a question mark opens the help, Escape closes it and lets nothing go', async ({ story }) => {
  const { page } = story;
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(help).toContainText('Choose the next event in time');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(story.picture().getByRole('option', { selected: true })).toHaveCount(1);
  const button = page.getByRole('button', { name: 'Help' });
  await button.click();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('single keys can be kept to the timeline, also after a reload', async ({ story }) => {
  const { page } = story;
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(story.mark(/VJ Day/).first()).toBeVisible();
  const whole = await story.ticks();
  await page.getByRole('button', { name: 'Add articles' }).focus();
  await page.keyboard.press('+');
  expect(await story.ticks()).toEqual(whole);
  await story.picture().focus();
  await page.keyboard.press('+');
  expect(await story.ticks()).not.toEqual(whole);
});
