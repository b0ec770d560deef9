import { readFile } from 'node:fs/promises';
import { expect, test } from './story-page.ts';

const PASTED =
  'The river ports of Lower Saxony reopened on 3 March 2024. Engineers met in Hanover on 5 March 2024 to inspect the locks.';

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

test('zooms at the pointer, drags, zooms by buttons, and fits again', async ({ story }) => {
  const whole = await story.ticks();
  const x = await story.markX(/commemorat|VJ Day/i);
  await story.wheelAt(x, -400);
  expect(await story.ticks()).not.toEqual(whole);
  expect(Math.abs((await story.markX(/commemorat|VJ Day/i)) - x)).toBeLessThan(12);

  const zoomed = await story.ticks();
  await story.drag(-150);
  expect(await story.ticks()).not.toEqual(zoomed);

  const fit = story.page.getByRole('button', { name: 'Fit' });
  await fit.click();
  expect(await story.ticks()).toEqual(whole);
  await story.page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await story.ticks()).not.toEqual(whole);
  await story.page.getByRole('button', { name: 'Zoom out' }).click();
  await story.page.keyboard.press('+');
  await story.page.keyboard.press('0');
  expect(await story.ticks()).toEqual(whole);
  await expect(fit).toBeDisabled();
});

test('the overview moves the picture', async ({ story }) => {
  const whole = await story.ticks();
  const overview = story.page.getByRole('slider', { name: 'Time in view' });
  await overview.focus();
  await story.page.keyboard.press('+');
  const zoomed = await story.ticks();
  expect(zoomed).not.toEqual(whole);
  await overview.focus();
  await story.page.keyboard.press('ArrowLeft');
  expect(await story.ticks()).not.toEqual(zoomed);
});

test('the window of the overview can be dragged, and a click puts it elsewhere', async ({
  story,
}) => {
  const { page } = story;
  const box = await page.getByRole('slider', { name: 'Time in view' }).boundingBox();
  if (!box) throw new Error('the overview is not on the page');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoomed = await story.ticks();
  await page.mouse.click(box.x + 100, box.y + 20);
  const left = await story.ticks();
  expect(left).not.toEqual(zoomed);
  await page.mouse.move(box.x + 100, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 900, box.y + 20, { steps: 5 });
  await page.mouse.up();
  expect(await story.ticks()).not.toEqual(left);
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

test('the legend filters picture and table, and says how many are hidden', async ({ story }) => {
  const { page } = story;
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /Summit/ }).uncheck();
  await expect(filters.getByRole('status')).toContainText('hidden by filters');
  await story.openTable();
  await expect(
    page.getByRole('table').getByRole('cell', { name: 'Summit', exact: true }),
  ).toHaveCount(0);
  await filters.getByRole('button', { name: 'Show all' }).click();
  await expect(
    page.getByRole('table').getByRole('cell', { name: 'Summit', exact: true }),
  ).not.toHaveCount(0);
});

test('the table sorts, and shares the choice with the picture', async ({ story }) => {
  const { page } = story;
  await story.openTable();
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const titles = await page.getByRole('rowheader').allInnerTexts();
  expect(titles.map((title) => title.toLowerCase())).toEqual(
    titles.map((title) => title.toLowerCase()).toSorted(),
  );
  for (const column of ['Status', 'Sources']) {
    await page.getByRole('button', { name: column, exact: true }).click();
    await expect(page.getByRole('columnheader', { name: column })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  }
  await expect(page.getByRole('cell', { name: 'planned' }).first()).toBeVisible();
  await page
    .getByRole('rowheader', { name: /summit/i })
    .first()
    .getByRole('button')
    .click();
  await expect(story.card().getByRole('heading', { level: 2 })).toContainText(/summit/i);
  await expect(
    page.getByRole('row').filter({ has: page.getByRole('button', { pressed: true }) }),
  ).toHaveCount(1);
});

test('an article without a date can be given one', async ({ story }) => {
  const { page } = story;
  await story.openArticle('000_ce43e9b911a46795.txt');
  const article = page.getByRole('article');
  await expect(article).toContainText('No title in the text');
  await expect(article).toContainText('No date is given in this text');
  await article.getByRole('button', { name: 'Set a date' }).click();
  await article.getByLabel('Date', { exact: true }).fill('2025-08-14');
  await article.getByRole('button', { name: 'Set date' }).click();
  await expect(article).toContainText('Thursday 14 August 2025, set by you');
});

test('a pasted text gives events, and is still there after a reload', async ({ story }) => {
  const { page } = story;
  await story.paste('Ports', PASTED);
  await expect(story.articles()).toHaveCount(3);
  await expect(page.getByRole('article')).toContainText('Lower Saxony');
  await story.openTable();
  await expect(page.getByRole('table')).toContainText('5 March 2024');
  await page.reload();
  await expect(story.articles()).toHaveCount(3);

  await story.paste('Ports again', PASTED);
  await expect(page.getByRole('status', { name: 'Messages' })).toContainText('not added twice');
  await expect(story.articles()).toHaveCount(3);

  await page.getByRole('button', { name: 'Start again with the seed articles' }).click();
  await expect(story.articles()).toHaveCount(2);
});

test('dates without an event are counted, shown and gone through', async ({ story }) => {
  await story.paste(
    'Weather',
    `${PASTED}\n${'It rained and rained.\n'.repeat(40)}It was mild on 3 May 2021 and dull in June 2022.`,
  );
  const article = story.page.getByRole('article');
  await expect(article).toContainText('2 dates in this text belong to no event on the timeline');
  const dates = article.locator('.loose-date');
  await expect(dates).toHaveCount(0);
  await article.getByRole('button', { name: 'Show them' }).click();
  await expect(dates).toHaveText(['3 May 2021', 'June 2022']);
  await expect(dates.first()).toBeInViewport();
  await expect(dates.first()).toHaveClass(/pointed-at/);
  await article.getByRole('button', { name: 'Next' }).click();
  await expect(dates.last()).toHaveClass(/pointed-at/);
  await article.getByRole('button', { name: 'Hide them' }).click();
  await expect(dates).toHaveCount(0);
});

test('a removal and a new start can be undone', async ({ story }) => {
  const { page } = story;
  await story.paste('Ports', PASTED);
  await expect(page.getByRole('article')).toContainText('Lower Saxony');
  const messages = page.getByRole('status', { name: 'Messages' });
  const undo = messages.getByRole('button', { name: 'Undo' });
  await page.getByRole('button', { name: 'Remove this article' }).click();
  await expect(messages).toContainText('Removed “Ports”.');
  await undo.click();
  await expect(story.articles()).toHaveCount(3);
  await expect(page.getByRole('article')).toContainText('Lower Saxony');

  await page.getByRole('button', { name: 'Start again with the seed articles' }).click();
  await expect(messages).toContainText('Back to the seed articles.');
  await expect(story.articles()).toHaveCount(2);
  await undo.click();
  await expect(story.articles()).toHaveCount(3);
  await expect(messages).toBeEmpty();
});

test('a bad file is named, and the good one beside it is added', async ({ story }) => {
  await story.drop([
    { name: 'picture.txt', bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13] },
    { name: 'ports.txt', bytes: [...Buffer.from(PASTED)] },
  ]);
  const messages = story.page.getByRole('status', { name: 'Messages' });
  await expect(messages).toContainText('picture.txt');
  await expect(story.articles()).toHaveCount(3);
  await messages.getByRole('button').click();
  await expect(messages).toBeEmpty();
});

test('an article can be removed, even the last', async ({ story }) => {
  const { page } = story;
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Remove this article' }).click();
    await expect(story.articles()).toHaveCount(left);
  }
  const articles = page.getByRole('region', { name: 'Articles' });
  await expect(articles).toContainText('No articles yet. Paste a text');
  await expect(page.getByRole('button', { name: 'Export' })).toBeDisabled();
  await expect(story.card()).not.toContainText('Choose a mark');
  await page.getByRole('button', { name: 'Start again with the seed articles' }).click();
  await expect(story.articles()).toHaveCount(2);
});

test('many articles are chosen from a list, one after the other', async ({ story }) => {
  const { page } = story;
  const files = Array.from({ length: 18 }, (_, index) => ({
    name: `port-${String(index)}.txt`,
    bytes: [...Buffer.from(`Engineers met in Hanover on ${String(index + 1)} March 2024.`)],
  }));
  await story.drop(files);
  const tabs = story.tabs();
  await expect(tabs.getByRole('button', { name: 'Article 3 of 20' })).toBeVisible();
  expect((await tabs.boundingBox())?.height).toBeLessThan(90);
  await tabs.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('article')).toContainText('2 March 2024');
  await tabs.getByLabel('Article', { exact: true }).selectOption('20. port-17.txt');
  await expect(page.getByRole('article')).toContainText('18 March 2024');
  await expect(tabs.getByRole('button', { name: 'Next' })).toBeDisabled();
  await story.openTable();
  await tabs.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('article')).toContainText('17 March 2024');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a click on a mark shows the card and keeps the picture; the passage is a click away', async ({
    story,
  }) => {
    const mark = story.mark(/VJ Day/).first();
    await mark.click();
    const head = story.card().getByRole('heading', { level: 2 });
    await expect(head).toBeInViewport();
    await expect(story.picture()).toBeInViewport({ ratio: 0.4 });
    await story.card().getByRole('button', { name: 'Show in the article' }).click();
    await expect(story.tinted().first()).toBeInViewport();
    await story.card().getByRole('link', { name: 'Back to the timeline' }).click();
    await expect(mark).toBeInViewport();
  });

  test('the table keeps its dates on few lines', async ({ story }) => {
    await story.openTable();
    const date = story.page.getByRole('cell', { name: 'Friday 15 August 2025' }).first();
    expect((await date.boundingBox())?.width).toBeGreaterThan(160);
  });
});

for (const what of ['This view as SVG', 'The whole timeline as SVG']) {
  test(`saves ${what.toLowerCase()}: titled, described, without script`, async ({ story }) => {
    const file = await story.save(what);
    expect(file.name).toMatch(/-2025-08-15\.svg$/);
    const svg = await readFile(file.path, 'utf8');
    const outcome = await story.parseXml(svg);
    expect(outcome.error).toBe(false);
    expect(outcome.titles).toEqual(expect.arrayContaining([expect.stringMatching(/summit/i)]));
    expect(outcome.descriptions.length).toBeGreaterThan(3);
    expect(outcome.forbidden).toEqual([]);
  });
}

test('saves the events as JSON', async ({ story }) => {
  const file = await story.save('Events and passages as JSON');
  const { documents, events } = JSON.parse(await readFile(file.path, 'utf8')) as Record<
    string,
    unknown[]
  >;
  expect(documents).toHaveLength(2);
  expect(events?.length).toBeGreaterThan(5);
});

test('a text that looks like markup stays text', async ({ story }) => {
  await story.paste(
    '<img src=x onerror=alert(1)>',
    'On 3 May 2024 they met <script>document.title = "run"</script> in Rome.',
  );
  await expect(story.page.getByRole('article')).toContainText(
    '<script>document.title = "run"</script>',
  );
  await expect(story.page).not.toHaveTitle('run');
});
