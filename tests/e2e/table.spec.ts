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
