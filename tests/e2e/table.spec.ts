import { expect, test } from './story-page.ts';

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
  for (const name of ['Status', 'Sources']) {
    const header = page.getByRole('columnheader', { name });
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
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

test('the table is copied as CSV, in its order and filtered', async ({ story, context }) => {
  const { page } = story;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await story.openTable();
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Copied 17 rows.')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(lines).toHaveLength(18);
  expect(lines[0]).toBe('Date,EDTF,Event,Kind,Status,Sources,Review,Starred,Tags,Comment');
  const [first] = await page.getByRole('rowheader').allInnerTexts();
  expect(lines[1]).toContain(first?.slice(0, 20));
});

test('a long table stands in pages, and opens at the chosen event', async ({ story }) => {
  const { page } = story;
  const files = Array.from({ length: 220 }, (_, index) => {
    const text = `Engineers met in Hanover in ${String(1700 + index)}.`;
    return { name: `port-${String(index)}.txt`, bytes: [...Buffer.from(text)] };
  });
  await story.drop(files);
  const opened = story.tabs().getByRole('button', { name: 'Article 3 of 222' });
  await expect(opened).toBeVisible({ timeout: 30_000 });
  await story.openTable();
  const pages = page.getByRole('navigation', { name: 'Pages of the table' });
  await expect(pages).toContainText('201–237 of 237');
  await pages.getByRole('button', { name: 'First' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(200);
  await pages.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(37);
});
