import type { Locator } from 'playwright/test';
import { expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const title = (story: StoryPage) => story.card().getByRole('heading', { level: 2 });
const button = (story: StoryPage, name: string) =>
  story.card().getByRole('button', { name, exact: true });
const row = (story: StoryPage, at: number) =>
  story.page.getByRole('checkbox', { name: /^Select “/ }).nth(at);
const selected = (story: StoryPage) => story.page.getByRole('group', { name: 'Selected events' });

async function addTag(story: StoryPage, tag: string): Promise<void> {
  await button(story, 'Tag').click();
  await story.page.keyboard.type(tag);
  await story.page.keyboard.press('Enter');
  await story.page.keyboard.press('Escape');
}

async function expectPressed(button: Locator, isPressed: boolean): Promise<void> {
  await expect(button).toHaveAttribute('aria-pressed', String(isPressed));
}

test('an event is starred, judged, tagged and commented, and stays so', async ({ story }) => {
  const { page } = story;
  await button(story, 'Star').click();
  await button(story, 'Dispute').click();
  await button(story, 'Confirm').click();
  await expectPressed(button(story, 'Dispute'), false);
  await addTag(story, 'border talks');
  await expect(button(story, 'Tag')).toBeFocused();
  await button(story, 'Comment').click();
  await page.keyboard.type('Ask again.');
  await page.keyboard.press('Control+Enter');
  await expect(button(story, 'Edit comment')).toBeFocused();
  await expect(page.getByText('Keeping')).toBeHidden();
  await page.reload();
  await expectPressed(button(story, 'Star'), true);
  await expectPressed(button(story, 'Confirm'), true);
  await expect(story.card().getByText('Ask again.')).toBeVisible();
  await button(story, 'Remove the tag border talks').click();
  await expect(story.card().getByRole('list', { name: 'Tags' })).toBeHidden();
  await button(story, 'Confirm').click();
  await expectPressed(button(story, 'Confirm'), false);
});

test('a rejected event leaves the timeline and its text, and comes back', async ({ story }) => {
  const { page } = story;
  const name = (await title(story).textContent()) ?? '';
  const marks = page.getByRole('article').locator('[data-event]');
  const before = await marks.count();
  await button(story, 'Reject').click();
  await expect(title(story)).not.toHaveText(name);
  await expect(title(story)).toBeFocused();
  await expect(story.messages()).toContainText(`Rejected “${name}”.`);
  await expect(marks).not.toHaveCount(before);
  await story.openTable();
  await expect(page.getByRole('rowheader', { name, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '1 rejected event' }).click();
  await page.getByRole('button', { name: `Put back “${name}”` }).click();
  await expect(page.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /rejected event/ })).toBeHidden();
});

test('keys reject, star, take back and do again', async ({ story }) => {
  const { page } = story;
  const name = (await title(story).textContent()) ?? '';
  await page.keyboard.press('Delete');
  await expect(title(story)).not.toHaveText(name);
  await expect(story.messages()).toContainText(`Rejected “${name}”.`);
  await page.keyboard.press('Control+z');
  await expect(story.messages()).toContainText('Taken back: Rejected');
  await page.keyboard.press('Control+Shift+z');
  await expect(story.messages()).toContainText('Done again: Rejected');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('*');
  await expectPressed(button(story, 'Star'), true);
  await expect(story.messages()).toContainText('Starred');
});

test('what is typed is taken back in its field, not in the story', async ({ story }) => {
  const { page } = story;
  await button(story, 'Star').click();
  await button(story, 'Comment').click();
  await page.keyboard.type('a*');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Delete');
  await expectPressed(button(story, 'Star'), true);
  await expect(story.messages()).not.toContainText('Taken back');
});

test('rows are selected, tagged and judged in one step each', async ({ story }) => {
  const { page } = story;
  await story.openTable();
  await row(story, 1).click();
  await row(story, 3).click({ modifiers: ['Shift'] });
  await expect(selected(story)).toContainText('3 selected');
  await page.getByRole('combobox', { name: 'Tag the selected events' }).fill('talks');
  await page.keyboard.press('Enter');
  await expect(story.messages()).toContainText('Tagged “talks”: 3 events.');
  await expect(page.getByRole('rowheader', { name: '#talks' })).toHaveCount(3);
  await selected(story).getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('rowheader', { name: 'confirmed · #talks' })).toHaveCount(3);
  await story.messages().getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('rowheader', { name: 'confirmed' })).toHaveCount(0);
  await row(story, 2).click();
  await page.keyboard.press('Delete');
  await expect(story.messages()).toContainText('Rejected 2 events.');
  await expect(selected(story)).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Select all 15 events' })).toBeFocused();
});

test('all rows are selected, those that are shown; tags filter and are found', async ({
  story,
}) => {
  const { page } = story;
  await expect(page.getByRole('button', { name: 'Tag', exact: true })).toHaveCount(1);
  await addTag(story, 'pier');
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Tag', exact: false }).click();
  await filters.getByRole('checkbox', { name: /^pier/ }).check();
  await story.openTable();
  await page.getByRole('checkbox', { name: 'Select all 1 event' }).check();
  await expect(selected(story)).toContainText('1 selected');
  await expect(page).toHaveURL(/tag=pier/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(selected(story)).toContainText('1 selected');
  await selected(story).getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('pier');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
});

test('on a narrow screen all of it can be reached', async ({ story }) => {
  const { page } = story;
  await page.setViewportSize({ width: 390, height: 844 });
  await button(story, 'Star').click();
  await addTag(story, 'pier');
  await story.openTable();
  await row(story, 0).click();
  await row(story, 5).click();
  await expect(selected(story)).toBeInViewport();
  await selected(story).getByRole('button', { name: 'Dispute' }).click();
  await expect(page.getByRole('rowheader', { name: /disputed/ })).toHaveCount(2);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
