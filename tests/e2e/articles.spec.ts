import { expect, test } from './story-page.ts';

const PASTED =
  'The river ports of Lower Saxony reopened on 3 March 2024. Engineers met in Hanover on 5 March 2024 to inspect the locks.';

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

  await page.getByRole('button', { name: 'Start again with the two sample articles' }).click();
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
  await article.getByRole('button', { name: 'Show these dates' }).click();
  await expect(dates).toHaveText(['3 May 2021', 'June 2022']);
  await expect(dates.first()).toBeInViewport();
  await expect(dates.first()).toHaveClass(/pointed-at/);
  await article.getByRole('button', { name: 'Next' }).click();
  await expect(dates.last()).toHaveClass(/pointed-at/);
  await article.getByRole('button', { name: 'Hide these dates' }).click();
  await expect(dates).toHaveCount(0);
});

test('one goes from passage to passage in the order of the text', async ({ story }) => {
  const { page } = story;
  await story.paste(
    'Locks',
    `Engineers met in Hanover on 5 March 2024.\n${'It rained and rained.\n'.repeat(40)}Ministers voted on the repairs on 1 March 2024.`,
  );
  const article = page.getByRole('article');
  await expect(article).toContainText('Hanover');
  const walk = article.getByRole('navigation', { name: 'Go through the article' });
  await expect(walk).toContainText('2');
  await walk.getByRole('button', { name: 'Next' }).click();
  await expect(walk.getByRole('status')).toHaveText('1 of 2');
  await expect(story.card()).toContainText('5 March 2024');
  await walk.getByRole('button', { name: 'Next' }).click();
  await expect(walk.getByRole('status')).toHaveText('2 of 2');
  await expect(story.tinted().first()).toBeInViewport();
  await expect(story.card()).toContainText('1 March 2024');
  await expect(walk).toBeInViewport();
  await page.keyboard.press(',');
  await expect(walk.getByRole('status')).toHaveText('1 of 2');
  await page.keyboard.press('.');
  await expect(story.card()).toContainText('1 March 2024');
});

test('what an article tells that is not on the timeline can be shown', async ({ story }) => {
  const { page } = story;
  await story.paste('Clerks', `${PASTED} The clerks smiled.`);
  const article = page.getByRole('article');
  await expect(article).toContainText(/3 sentences: 2 with event and date, 1 with an event\./);
  await expect(article).toContainText('Also told here, not on the timeline:');
  const smiled = article.getByRole('link', { name: 'smiled' });
  await expect(smiled).toHaveCount(0);
  await article.getByRole('button', { name: /^Show th(is|ese) words?$/ }).click();
  await expect(smiled).toHaveAttribute('title', /^Read as: Other event;/);
  await smiled.focus();
  const walk = article.getByRole('navigation', { name: 'Go through the article' });
  await expect(walk).toContainText('Read as: Other event;');
  await article.getByRole('button', { name: /^Hide/ }).click();
  await expect(smiled).toHaveCount(0);
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

  await page.getByRole('button', { name: 'Start again with the two sample articles' }).click();
  await expect(messages).toContainText('Back to the sample articles.');
  await expect(story.articles()).toHaveCount(2);
  await undo.click();
  await expect(story.articles()).toHaveCount(3);
  await expect(messages).toContainText('Taken back: Back to the sample articles.');
  await messages.getByRole('button', { name: 'Redo' }).click();
  await expect(story.articles()).toHaveCount(2);
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

test('of many messages a few are shown, the others when they are asked for', async ({ story }) => {
  const bytes = [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13];
  await story.drop(
    Array.from({ length: 9 }, (_, i) => ({ name: `picture-${String(i)}.txt`, bytes })),
  );
  const messages = story.page.getByRole('status', { name: 'Messages' });
  await expect(messages).toContainText('6 more messages.');
  await expect(messages.locator('b')).toHaveCount(3);
  await messages.getByRole('button', { name: 'Show all' }).click();
  await expect(messages.locator('b')).toHaveCount(9);
  await messages.getByRole('button', { name: 'Dismiss all' }).click();
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
  await page.getByRole('button', { name: 'Start again with the two sample articles' }).click();
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
