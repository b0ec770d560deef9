import type { Locator, Page } from 'playwright/test';
import { expect, test } from './story-page.ts';

const PORTS =
  'Published: 20 March 2024\n\nThe river ports of Lower Saxony reopened on 3 March 2024. Engineers met in Hanover on 5 March 2024 to inspect the locks. Dockers went on strike in Bremen on 12 July 2014.';

/** The controls by which events are found. */
function controls(page: Page) {
  const bar = page.getByRole('search', { name: 'Find events' });
  return {
    search: bar.getByRole('searchbox', { name: 'Search events' }),
    time: bar.getByRole('textbox', { name: 'Time' }),
    count: bar.getByRole('status').first(),
    chips: page.getByRole('list', { name: 'Active filters' }),
    filters: page.getByRole('region', { name: 'Filters' }),
    rows: page.getByRole('rowheader'),
    bar,
  };
}

function address(page: Page): string {
  return new URL(page.url()).hash;
}

async function lineOf(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map((title) => title.trim());
}

test('a search shows what holds the words, counts it, and leads from one to the next', async ({
  story,
}) => {
  const { page } = story;
  const { search, count, rows, bar } = controls(page);
  await story.openTable();
  const all = await rows.count();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('ZELENSKÝ putin');
  await expect(rows).not.toHaveCount(all);
  const hits = await lineOf(rows);
  expect(hits.length).toBeGreaterThan(1);
  await expect(count).toContainText(`${String(hits.length)} events`);

  const title = story.card().getByRole('heading', { level: 2 });
  const seen = new Set<string>();
  for (let step = 0; step < hits.length; step++) {
    await page.keyboard.press('Enter');
    await expect(count).toContainText(/^\d+ of \d+ events$/);
    seen.add((await title.innerText()).trim());
  }
  expect([...seen].toSorted()).toEqual(hits.toSorted());
  const last = await count.innerText();
  await page.keyboard.press('Shift+Enter');
  await expect(count).not.toHaveText(last);
  await bar.getByRole('button', { name: 'Next event' }).click();
  await expect(count).toHaveText(last);
  await bar.getByRole('button', { name: 'Previous event' }).click();
  await expect(count).not.toHaveText(last);
  await page.keyboard.press('n');
  await expect(count).toHaveText(last);

  await search.focus();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(rows).toHaveCount(all);
  await expect(count).toBeEmpty();
});

test('the passages are searched too, and quotation marks make a phrase', async ({ story }) => {
  const { page } = story;
  const { search, rows, count } = controls(page);
  await story.paste('Ports', PORTS);
  await expect(page.getByRole('article')).toContainText('Lower Saxony');
  await story.openTable();
  await search.fill('"inspect the locks"');
  await expect(rows).toHaveCount(1);
  await expect(count).toContainText('1 event');
  await search.fill('"locks the inspect"');
  await expect(count).toContainText('no events');
  await search.fill('locks the inspect');
  await expect(rows).toHaveCount(1);
});

test('facets combine, their counts follow each other, and each can be taken away', async ({
  story,
}) => {
  const { page } = story;
  const { filters, chips, rows } = controls(page);
  await story.openTable();
  const all = await rows.count();
  const statements = filters.getByRole('checkbox', { name: /^Statement/ });
  const trump = filters.getByRole('checkbox', { name: /^Donald Trump/ });
  const countOf = async (box: Locator) =>
    Number(/\d+$/.exec(await box.locator('xpath=..').innerText())?.[0]);
  const before = await countOf(trump);
  await statements.check();
  await expect(rows).toHaveCount(await countOf(statements));
  const left = await countOf(trump);
  expect(left).toBeLessThan(before);
  await trump.check();
  await expect(rows).toHaveCount(left);
  await expect(page.getByRole('cell', { name: 'Statement', exact: true })).toHaveCount(left);

  await filters.getByRole('button', { name: 'Without Donald Trump' }).click();
  await expect(chips).toContainText('Participant: without Donald Trump');
  await expect(trump).not.toBeChecked();
  await expect(rows.filter({ hasText: 'Trump:' })).toHaveCount(0);
  await chips.getByRole('button', { name: /Participant/ }).click();
  await expect(rows).toHaveCount(await countOf(statements));
  await filters.getByRole('button', { name: 'Place' }).click();
  await filters.getByRole('checkbox', { name: 'No place named' }).check();
  await expect(chips).toContainText('Place: No place named');
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows).toHaveCount(all);
  await expect(chips).toHaveCount(0);
});

test('a stretch of time is typed in words, and it is said how it was understood', async ({
  story,
}) => {
  const { page } = story;
  const { bar, time, chips, rows } = controls(page);
  await story.paste('Ports', PORTS);
  await expect(page.getByRole('article')).toContainText('Lower Saxony');
  await story.openTable();
  await time.fill('summer 2014');
  await expect(bar).toContainText('1 June 2014 to 31 August 2014');
  await time.press('Enter');
  await expect(rows).toHaveText([/strike/i]);
  await expect(chips).toContainText('Time: 1 June 2014 to 31 August 2014');

  await time.fill('3 to 5 March 2024');
  await time.press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(story.mark(/Hanover|Engineers/).first()).toBeVisible();
  await time.fill('last week');
  await expect(bar).toContainText('counted from the newest article, 15 August 2025');
  await time.fill('the harbour');
  await expect(bar).toContainText('“the harbour” is not understood as a time. Write for example');
  await time.press('Enter');
  await expect(rows).toHaveCount(2);
  await chips.getByRole('button', { name: /Time/ }).click();
  await expect(time).toHaveValue('');
});

test('where nothing is left, it is said which filter to take away', async ({ story }) => {
  const { page } = story;
  const { search, time, filters, rows } = controls(page);
  await story.openTable();
  await filters.getByRole('checkbox', { name: /^Statement/ }).check();
  const statements = await rows.count();
  await search.fill('zelensky');
  await expect(rows).not.toHaveCount(statements);
  const found = await rows.count();
  await time.fill('1914');
  await time.press('Enter');
  await expect(rows).toHaveCount(0);
  const out = page.getByRole('button', { name: `Take “Time: 1914” away: ${String(found)} events` });
  await expect(out).toHaveCount(2);
  await out.first().click();
  await expect(rows).toHaveCount(found);
  await expect(story.picture()).toBeVisible();
  await search.fill('nobody knows this');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await expect(rows).not.toHaveCount(0);
});

test('a reload and a copied link lead back to where one was', async ({ story, context }) => {
  const { page } = story;
  const { search, filters, rows, time } = controls(page);
  await story.openTable();
  await filters.getByRole('checkbox', { name: /^Statement/ }).check();
  await time.fill('since 14 August 2025');
  await time.press('Enter');
  await search.fill('trump');
  await expect(rows.first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('Kind');
  await page.getByRole('radio', { name: 'To scale' }).check({ force: true });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => address(page)).toMatch(/from=.*&to=.*&q=trump&when=2025-08-14\.\.&kind=/);
  const before = address(page);
  await rows.last().getByRole('button').click();
  const title = await story.card().getByRole('heading', { level: 2 }).innerText();
  await expect.poll(() => address(page)).not.toBe(before);
  expect(address(page)).toMatch(/event=[\w-]+&article=[\w-]+&show=table&scale=true&lanes=kind$/);
  const titles = await lineOf(rows);
  const ticks = await story.ticks();
  const url = page.url();

  await page.reload();
  await expect(rows).toHaveText(titles);
  await expect(search).toHaveValue('trump');
  await expect(page.getByRole('combobox', { name: 'Lanes' })).toHaveValue('kind');
  await expect(page.getByRole('radio', { name: 'To scale' })).toBeChecked();
  await expect(story.card().getByRole('heading', { level: 2 })).toHaveText(title);
  expect((await story.ticks()).map(wordsOf)).toEqual(ticks.map(wordsOf));
  expect(page.url()).toBe(url);

  const other = await context.newPage();
  await other.goto(url);
  await expect(other.getByRole('rowheader')).toHaveText(titles);
  await other.close();
});

/** A tick without its place, which may be a part of a pixel off. */
function wordsOf(tick: string): string {
  return tick.replace(/[\d.-]+$/, '');
}

test('back and forward go from choice to choice; zooming makes no steps', async ({ story }) => {
  const { page } = story;
  const { filters, rows } = controls(page);
  await story.openTable();
  await expect.poll(() => address(page)).toContain('show=table');
  const all = await rows.count();
  await filters.getByRole('checkbox', { name: /^Summit/ }).check();
  await expect.poll(() => address(page)).toContain('kind=summit');
  for (let step = 0; step < 3; step++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(400);
  }
  await expect.poll(() => address(page)).toContain('from=');
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await page.goForward();
  await expect(filters.getByRole('checkbox', { name: /^Summit/ })).toBeChecked();
  await expect.poll(() => address(page)).toContain('from=');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('article')).toBeVisible();
});

test('an address that is not ours does no harm', async ({ story }) => {
  const { page } = story;
  await page.goto('about:blank');
  await page.goto('./#from=<b>&kind=%E0%A4%A&event=nobody&article=../x&place=Nowhere&q=');
  await expect(story.picture().getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0);
  await story.openTable();
  await page.evaluate(() => (location.hash = 'section-3'));
  await expect.poll(() => address(page)).toContain('show=table');
  await expect(page.getByRole('table')).toBeVisible();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('search and filters are at hand', async ({ story }) => {
    const { page } = story;
    const { bar, search, time, filters, chips, count } = controls(page);
    await search.fill('zelensky');
    await expect(count).toContainText('event');
    await expect(count).toBeInViewport({ ratio: 1 });
    await bar.getByText('Filters', { exact: true }).click();
    await filters
      .first()
      .getByRole('checkbox', { name: /^Meeting/ })
      .check();
    await time.fill('2025');
    await time.press('Enter');
    await expect(chips.getByRole('listitem')).toHaveCount(4);
    await expect(bar.getByText('Filters (2)')).toBeVisible();
    const small = await bar.getByRole('button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 24 || height < 24 ? [button.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
