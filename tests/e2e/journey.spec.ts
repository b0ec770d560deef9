import { expect, test } from './story-page.ts';

test('opens on both articles, with the summit on the picture', async ({ story }) => {
  await expect(story.articles()).toHaveCount(2);
  await expect(story.mark(/summit/i).first()).toBeVisible();
  await expect(story.page.getByRole('banner')).toHaveText(/2 articles, \d+ events(?!,)/);
  await expect(story.page).toHaveTitle(/Dateline/);
});

test('a click on a mark brings its sentence into view, tinted', async ({ story }) => {
  await story
    .mark(/summit/i)
    .first()
    .click();
  const card = story.card();
  await expect(card.getByRole('heading', { level: 2 })).toContainText(/summit/i);
  await expect(card).toContainText('Why this date?');
  await expect(card).toContainText('15 August 2025');
  const passage = story.tinted().first();
  await expect(passage).toBeInViewport();
  await expect(passage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('pointing at a passage lights up its mark', async ({ story }) => {
  await story.openArticle(/Healey hopes/);
  await story.page
    .getByRole('article')
    .getByRole('link', { name: /boarding/ })
    .first()
    .hover();
  await expect(story.mark(/board/i).first()).toHaveClass(/hovered/);
});

test('the choice of colours holds after a reload', async ({ story }) => {
  const { page } = story;
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours').selectOption('Dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  expect(await paper()).toBe(dark);
});

test('a click on a marked passage chooses its event', async ({ story }) => {
  await story.openArticle(/Healey hopes/);
  const trigger = story.page
    .getByRole('article')
    .getByRole('link', { name: /boarding/ })
    .first();
  await trigger.click();
  await expect(story.card().getByRole('heading', { level: 2 })).toContainText(/board/i);
  await expect(story.picture().getByRole('option', { selected: true })).toHaveCount(1);
});

test('a passage on the card leads to its place in the other article', async ({ story }) => {
  await story
    .mark(/Starmer/)
    .first()
    .click();
  const sources = story.card().getByRole('list').getByRole('button');
  await sources.last().click();
  await expect(story.tinted().first()).toBeInViewport();
});
