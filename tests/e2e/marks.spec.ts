import { openCrowd } from './crowd.ts';
import { CHIP, expect, test } from './story-page.ts';

test('a chip lists its events; choosing one closes the list', async ({ story }) => {
  const { page } = story;
  await openCrowd(story);
  const whole = await story.ticks();
  await story.chip().first().click();
  const list = page.getByRole('dialog', { name: CHIP });
  const items = list.getByRole('listitem');
  await expect(items.first()).toContainText('3 March 2024 · ');
  expect(await items.count()).toBeGreaterThan(3);
  expect(await story.ticks()).toEqual(whole);
  const title = await items.last().getByRole('button').innerText();
  await items.last().getByRole('button').click();
  await expect(list).toBeHidden();
  await expect(story.card().getByRole('heading', { level: 2 })).toContainText(
    title.split('\n')[0]!,
  );
});

test('the list of a chip opens by Enter, zooms in, and gives the focus back when it closes', async ({
  story,
}) => {
  const { page } = story;
  await openCrowd(story);
  const list = page.getByRole('dialog', { name: CHIP });
  const apart = list.getByRole('button', { name: 'Zoom in here' });
  await story.picture().focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 90 && !CHIP.test((await story.activeName()) ?? ''); i++)
    await page.keyboard.press('ArrowDown');
  expect(await story.activeName()).toMatch(CHIP);
  await page.keyboard.press('Enter');
  await expect(apart).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(story.picture()).toBeFocused();

  const whole = await story.ticks();
  await page.keyboard.press('Enter');
  await expect(apart).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  expect(await story.ticks()).not.toEqual(whole);
});

test('a mark under the pointer tells what it stands for, until Escape', async ({ story }) => {
  const { page } = story;
  const preview = page.getByRole('tooltip');
  await story.mark(/VJ Day/).hover();
  await expect(preview).toContainText('Friday 15 August 2025 · Commemoration');
  await preview.hover();
  await page.waitForTimeout(500);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(story.picture().getByRole('option', { selected: true })).toHaveCount(1);

  await story.picture().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(preview).toContainText('“');
});

test('pointing at a mark lights up its passage, going to a passage by Tab its mark', async ({
  story,
}) => {
  const { page } = story;
  await story.openArticle(/Healey hopes/);
  await story.mark(/VJ Day/).hover();
  await expect(page.getByRole('article').locator('.hovered').first()).toContainText(/VJ Day|King/);
  await page
    .getByRole('article')
    .getByRole('link', { name: /boarding/ })
    .first()
    .focus();
  await expect(story.mark(/board/i).first()).toHaveClass(/hovered/);
});

test('the timeline is told in words, period by period', async ({ story }) => {
  const words = story.page.getByRole('region', { name: 'The timeline in words' });
  await expect(words.getByRole('listitem')).toHaveText([
    /^2022: 1 event$/,
    /^2025: 10 events, \d uncertain$/,
    /^6 events without a date$/,
  ]);
  await story.page.getByRole('slider', { name: 'First moment in view' }).focus();
  for (let i = 0; i < 3; i++) await story.page.keyboard.press('PageUp');
  await expect(words.getByRole('listitem').first()).toHaveText(/August 2025.*: \d events?/);
});
