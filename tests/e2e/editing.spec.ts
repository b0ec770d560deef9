import type { Locator, Page } from 'playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const TEXT = [
  'Published 20 March 2024',
  '',
  'Mara Voss met Ilan Brandt in Lisbon on 11 March 2024 to settle the ferry dispute. ' +
    'Nobody had seen the 🛶 regatta of 9 March 2024 begin.',
  '',
  'A bell was rung over the quay, and the old crane fell silent.',
].join('\n');

const fields = (form: Locator) => ({
  title: form.getByRole('textbox', { name: 'Title' }),
  date: form.getByRole('textbox', { name: 'Date in words' }),
});

async function openFerry(story: StoryPage): Promise<void> {
  await story.paste('Ferry', TEXT);
  await expect(story.page.getByRole('article')).toContainText('regatta');
}

/** Selects from the first words to the end of the last, as a drag or the keys of a caret would. */
async function select(page: Page, first: string, last: string): Promise<void> {
  await page.getByRole('region', { name: 'Articles' }).focus();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.getByRole('article').evaluate(
    (article, [begin, end]) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const from = nodes.find((node) => node.data.includes(begin));
      const to = nodes.find((node) => node.data.includes(end));
      if (!from || !to) throw new Error(`no text ${begin} … ${end}`);
      to.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(
        from,
        from.data.indexOf(begin),
        to,
        to.data.indexOf(end) + end.length,
      );
    },
    [first, last] as const,
  );
}

test.describe('an event that its reader edits', () => {
  test('is dated in words and renamed, outlives a reload, and is as found after an undo', async ({
    story,
  }) => {
    const { page } = story;
    const card = story.card();
    await openFerry(story);
    await story.chooseInTable(/Voss meets/);
    await card.getByRole('button', { name: 'Edit title and date' }).click();
    const { title, date } = fields(card);
    await expect(title).toBeFocused();
    await expect(date).toHaveAccessibleDescription('Found: Monday 11 March 2024 · 2024-03-11');
    await title.fill('Talks on the quay');
    await date.fill('early May 1998');
    await expect(date).toHaveAccessibleDescription(
      'between 1 and 10 May 1998 · 1998-05-01/1998-05-10',
    );
    expect(await violations(page)).toEqual([]);
    await date.press('Enter');
    await expect(card.getByRole('heading', { name: 'Talks on the quay' })).toBeVisible();
    await expect(card.getByRole('button', { name: 'Edit title and date' })).toBeFocused();
    await expect(card).toContainText('between 1 and 10 May 1998');
    await expect(card).toContainText('Dated by you: “early May 1998”.');
    await expect(card).toContainText('Found: Monday 11 March 2024.');
    await expect(story.mark(/Talks on the quay.*1998/)).toBeVisible();

    await page.reload();
    await expect(story.articles()).toHaveCount(3);
    await story.chooseInTable(/Talks on the quay/);
    await expect(card).toContainText('Dated by you: “early May 1998”.');
    await card.getByRole('button', { name: 'Edit title and date' }).click();
    await expect(date).toHaveValue('early May 1998');
    await card.getByRole('button', { name: 'Use what was found as the title' }).click();
    await card.getByRole('button', { name: 'Use what was found as the date' }).click();
    await expect(date).toHaveValue('Monday 11 March 2024');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card).not.toContainText('Dated by you');
    await expect(card.getByRole('heading', { name: /Voss meets/ })).toBeVisible();
    await story.messages().getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByRole('heading', { name: 'Talks on the quay' })).toBeVisible();
  });

  test('is not saved with what is wrong, which is said at the field; Escape leaves it as it was', async ({
    story,
  }) => {
    const { page } = story;
    const card = story.card();
    await card.getByRole('button', { name: 'Edit title and date' }).press('Enter');
    const { title, date } = fields(card);
    await expect(title).toBeFocused();
    const before = await title.inputValue();
    await title.fill(' ');
    await date.fill('3 May 2025 or 4 May');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toHaveAccessibleDescription(/^“3 May 2025 or 4 May” is not understood/);
    await date.press('Control+Enter');
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription('Give the event a title.');
    expect(await violations(page)).toEqual([]);
    await title.fill('Another');
    await title.press('Enter');
    await expect(date).toBeFocused();
    await date.press('Escape');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(before);
    await expect(card.getByRole('button', { name: 'Edit title and date' })).toBeFocused();
  });
});

for (const { name, width, height } of [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
])
  test(`words that are selected become an event, by the keys alone: ${name}`, async ({ story }) => {
    const { page } = story;
    await openFerry(story);
    await page.setViewportSize({ width, height });
    await select(page, 'the 🛶 regatta', 'A bell was rung');
    const offer = page.getByRole('button', { name: 'Add as an event' });
    await expect(offer).toBeInViewport();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(offer).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(offer).toBeHidden();
    await select(page, 'the 🛶 regatta', 'A bell was rung');
    await expect(offer).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add an event' });
    const { title, date } = fields(dialog);
    await expect(dialog.getByRole('blockquote')).toHaveText(
      'the 🛶 regatta of 9 March 2024 begin. A bell was rung',
    );
    await expect(date).toHaveValue('Saturday 9 March 2024');
    await expect(date).toHaveAccessibleDescription(
      'Saturday 9 March 2024 · 2024-03-09, as the article tells it',
    );
    expect(await violations(page)).toEqual([]);
    await title.fill('Regatta begins');
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('Launch');
    await dialog.getByRole('combobox', { name: 'Status' }).selectOption('Planned');
    await title.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(story.card().getByRole('heading', { name: 'Regatta begins' })).toBeVisible();
    await expect(story.card()).toContainText('You gave this date when you added the event.');
    await expect(story.mark(/Regatta begins.*9 March 2024/)).toBeVisible();
    await expect(story.tinted().first()).toHaveText(/^the 🛶/);
    await story.chooseInTable(/Regatta begins/);
    await story
      .card()
      .getByRole('button', { name: /the 🛶 regatta/ })
      .click();
    await expect(story.tinted().first()).toBeInViewport();
    await page.reload();
    await expect(story.articles()).toHaveCount(3);
    await story.openTable();
    await expect(page.getByRole('rowheader', { name: /Regatta begins/ })).toBeVisible();
  });

test('what an article tells beside the timeline becomes an event, and is taken back', async ({
  story,
}) => {
  const { page } = story;
  const article = page.getByRole('article');
  await openFerry(story);
  await article.getByRole('button', { name: /^Show th(is|ese) date/ }).click();
  await article.getByRole('button', { name: 'Add as an event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an event' });
  const { date } = fields(dialog);
  await expect(date).toHaveValue('Saturday 9 March 2024');
  await date.fill('');
  await expect(date).toHaveAccessibleDescription('No date: it will stand among the undated.');
  await date.fill('9 to 10 March 2024');
  await dialog.getByRole('button', { name: 'Add event' }).click();
  await expect(story.card()).toContainText('9 March 2024 to 10 March 2024');
  await expect(article.getByRole('button', { name: /^(Show|Hide) th(is|ese) date/ })).toBeHidden();
  await expect(article.getByRole('link', { name: '9 March 2024' })).toBeVisible();
  await story.messages().getByRole('button', { name: 'Undo' }).click();
  await expect(article.getByRole('button', { name: /^(Show|Hide) th(is|ese) date/ })).toBeVisible();
  await expect(story.card().getByRole('heading', { level: 2 })).toHaveText('No event chosen');
});

test('a drag over marked words offers to add them, and a click elsewhere puts that away', async ({
  story,
}) => {
  const { page } = story;
  await openFerry(story);
  const words = page.getByRole('article').getByText('to settle the ferry dispute');
  const box = await words.boundingBox();
  if (!box) throw new Error('no words');
  await page.mouse.move(box.x + 4, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 8, { steps: 4 });
  await page.mouse.up();
  const offer = page.getByRole('button', { name: 'Add as an event' });
  await expect(offer).toBeVisible();
  const at = await offer.boundingBox();
  expect(at && at.y).toBeGreaterThan(box.y + 16);
  await page.mouse.click(box.x + 2, box.y + 120);
  await expect(offer).toBeHidden();
});
