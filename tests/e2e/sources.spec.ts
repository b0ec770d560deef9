import { FERRY_ARTICLES } from '../support/ferry-story.ts';
import { expect, test } from './story-page.ts';

const UNRELATED = 'A storm struck Cape Verne on 3 May 2022.';

test.describe('articles that contradict each other', () => {
  test.beforeEach(async ({ story }) => {
    await story.drop(
      FERRY_ARTICLES.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })),
    );
    await expect(story.articles()).toHaveCount(5);
    await expect(story.page.getByRole('article')).toContainText('the ferry dispute');
  });

  test('the card shows each date, who gives it and in which sentence, and leads there', async ({
    story,
  }) => {
    const card = story.card();
    await story.chooseInTable(/meets .* in Lisbon/);
    await expect(card).toContainText('Disputed: also Tuesday 12 March 2024.');
    await expect(card).toContainText('1 of 3 sources gives this date.');
    await expect(card.getByRole('heading', { level: 4 })).toHaveText([
      'Monday 11 March 2024',
      'Tuesday 12 March 2024',
      'Without one of these dates',
    ]);
    await card
      .getByRole('button', { name: /^Ilan Brandt met .* What became of the ferries/ })
      .click();
    await expect(story.tinted().first()).toBeInViewport();
    await expect(story.page.getByRole('article')).toContainText('people close to both said');
  });

  test('filters show the disputed, or what one source tells; chips say so and let go', async ({
    story,
  }) => {
    const { page } = story;
    const filters = page.getByRole('region', { name: 'Filters' });
    const chips = page.getByRole('list', { name: 'Active filters' });
    const rows = page.getByRole('rowheader');
    await story.openTable();
    const all = await rows.count();
    await filters.getByRole('button', { name: 'Agreement' }).click();
    await filters.getByRole('checkbox', { name: 'Disputed date' }).check();
    await expect(rows).toHaveText([/meets .* in Lisbon/]);
    await filters.getByRole('checkbox', { name: 'Vote' }).check();
    await expect(rows).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('No event passes the filters');
    await chips.getByRole('button', { name: 'Remove the filter Kind: Vote' }).click();
    await expect(rows).toHaveCount(1);
    await chips.getByRole('button', { name: 'Remove the filter Agreement: Disputed' }).click();
    await expect(rows).toHaveCount(all);
    await filters.getByRole('checkbox', { name: 'One source' }).check();
    await expect(rows.filter({ hasText: /meets .* in Lisbon/ })).toHaveCount(0);
    await expect(rows.filter({ hasText: /elect Tove Aasen/ })).toHaveCount(1);
    await filters.getByRole('checkbox', { name: 'One source' }).uncheck();
    await expect(rows).toHaveCount(all);
  });

  test('a passage is taken out of its event, stays out, and is put back', async ({ story }) => {
    const { page } = story;
    const card = story.card();
    const messages = page.getByRole('status', { name: 'Messages' });
    await story.chooseInTable(/meets .* in Lisbon/);
    await card.getByText('Why these are one event').click();
    await expect(card).toContainText('with the same participants: Ilan Brandt and Mara Voss');
    await card.getByRole('button', { name: /^Not the same event: “Ilan Brandt met/ }).focus();
    await page.keyboard.press('Enter');
    await expect(messages).toContainText('Took a passage out of');
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(card).toContainText('2 sources, 2 passages');
    await expect(card).not.toContainText('Disputed');
    await expect(card.getByRole('heading', { name: 'Taken apart by you' })).toBeVisible();
    const meetings = page.getByRole('rowheader', { name: /meets .* in Lisbon/ });
    await expect(meetings).toHaveCount(2);

    await page.reload();
    await expect(story.articles()).toHaveCount(5);
    await story.paste('Weather', UNRELATED);
    await expect(page.getByRole('article')).toContainText('Cape Verne');
    await story.openTable();
    await expect(meetings).toHaveCount(2);
    await meetings.first().getByRole('button').click();
    await card.getByRole('button', { name: /^Put it back/ }).click();
    await expect(meetings).toHaveCount(1);
    await expect(card).toContainText('3 sources, 3 passages');
    await expect(messages).toContainText('Put 1 passage back.');
    await messages.getByRole('button', { name: 'Undo' }).click();
    await expect(meetings).toHaveCount(2);
  });

  test('all passages are taken apart, and put back', async ({ story }) => {
    const card = story.card();
    await story.chooseInTable(/meets .* in Lisbon/);
    await card.getByText('Why these are one event').click();
    await card.getByRole('button', { name: 'Take them all apart' }).click();
    await expect(card).toContainText('1 source, 1 passage');
    await card.getByRole('button', { name: 'Put all 2 back' }).click();
    await expect(card).toContainText('3 sources, 3 passages');
  });

  test('another reading of a date is picked by the keys, the picture follows, and it is taken back', async ({
    story,
  }) => {
    const { page } = story;
    const card = story.card();
    await story.chooseInTable(/elect Tove Aasen/);
    await expect(card).toContainText('Why this date?');
    const readings = card.getByRole('group', {
      name: /“5\/3\/2024” in Ferry deal in sight can be/,
    });
    await expect(readings.getByRole('radio', { checked: true })).toHaveAccessibleName(
      'Tuesday 5 March 2024',
    );
    await readings.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(
      readings.getByRole('radio', { name: 'Friday 3 May 2024, picked by you' }),
    ).toBeChecked();
    await expect(readings.getByRole('radio', { checked: true })).toBeFocused();
    await expect(card.locator('.when')).toContainText('Friday 3 May 2024');
    await expect(story.mark(/elect Tove Aasen\. Friday 3 May 2024/)).toBeVisible();
    await page.reload();
    await expect(story.articles()).toHaveCount(5);
    await expect(page.getByRole('status', { name: 'The story' })).toHaveText(/events$/);
    await story.chooseInTable(/elect Tove Aasen/);
    await expect(card.locator('.when')).toContainText('Friday 3 May 2024');
    await readings.getByRole('radio', { name: /as it was read first/ }).check();
    await expect(card.locator('.when')).toContainText('Tuesday 5 March 2024');
  });

  test('an undated article says when it must have been written, and why; its reader knows better', async ({
    story,
  }) => {
    const { page } = story;
    await story.openArticle('island-letter.txt');
    const article = page.getByRole('article');
    await expect(article).toContainText('No date is given in this text.');
    await expect(article).toContainText('Written 11–20 March 2024, inferred.');
    await article.getByText('Why then?').click();
    await expect(article).toContainText(/It tells that “.* in Lisbon” has happened/);
    await expect(article).toContainText('is still to come');
    await article.getByRole('button', { name: 'Set a date' }).click();
    await article.getByLabel('Date', { exact: true }).fill('2024-03-14');
    await article.getByRole('button', { name: 'Set date' }).click();
    await expect(article).toContainText('Thursday 14 March 2024, set by you');
    await expect(story.mark(/Strike.* Friday 8 March 2024/)).toBeVisible();
    await article.getByRole('button', { name: 'Change the date' }).click();
    await article.getByLabel('Date', { exact: true }).fill('2024-03-21');
    await article.getByRole('button', { name: 'Set date' }).click();
    await expect(story.mark(/Strike.* Friday 15 March 2024/)).toBeVisible();
    await article.getByRole('button', { name: 'Take your date back' }).click();
    await expect(article).toContainText('Written 11–20 March 2024, inferred.');
    await expect(story.mark(/Strike/)).toHaveCount(0);
  });
});

test('an article that tells its address leads to its page, at the very passage', async ({
  story,
}) => {
  const text =
    'https://www.example.org/ports/1\n\nPort workers end strike\n\nPort workers in Cape Verne ended their strike on 3 May 2022. Cranes began to move again.';
  await story.drop([{ name: 'ports.txt', bytes: [...Buffer.from(text)] }]);
  await expect(story.page.getByRole('article')).toContainText('Cranes began');
  await story.chooseInTable(/strike/);
  const link = story
    .card()
    .getByRole('link', { name: 'This passage at example.org, in a new tab' });
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/www\.example\.org\/ports\/1#:~:text=Port%20workers/,
  );
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});
