import { readFile } from 'node:fs/promises';
import { FERRY_ARTICLES } from '../support/ferry-story.ts';
import { expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const lanes = ({ page }: StoryPage) => page.getByRole('group', { name: 'Lanes' });
const partBy = ({ page }: StoryPage, by: string) =>
  page.getByRole('combobox', { name: 'Lanes' }).selectOption(by);

test('lanes part the timeline, collapse and open again', async ({ story }) => {
  await expect(lanes(story)).toBeHidden();
  await partBy(story, 'Kind');
  const statements = lanes(story).getByRole('button', { name: /^Statement\. \d+ events\.$/ });
  await expect(statements).toHaveAttribute('aria-expanded', 'true');
  const meeting = lanes(story).getByRole('button', { name: /^Meeting\./ });
  await expect(meeting).toBeVisible();
  await expect(story.mark(/Starmer meets/)).toBeVisible();
  await meeting.focus();
  await story.page.keyboard.press('Enter');
  await expect(meeting).toHaveAttribute('aria-expanded', 'false');
  await expect(story.mark(/Starmer meets/)).toBeHidden();
  await meeting.click();
  await expect(story.mark(/Starmer meets/)).toBeVisible();
  await partBy(story, 'None');
  await expect(lanes(story)).toBeHidden();
});

test('an event stands in the lane of each of its participants, and headings stay while panning', async ({
  story,
}) => {
  await partBy(story, 'Participant');
  const starmer = lanes(story).getByRole('button', { name: /Starmer/ });
  await expect(starmer).toBeVisible();
  await expect(story.mark(/Starmer meets/)).toHaveCount(2);
  const before = await starmer.boundingBox();
  await story.page.getByRole('button', { name: 'Zoom in' }).click();
  await story.page.getByRole('button', { name: 'Later' }).click();
  expect(await starmer.boundingBox()).toEqual(before);
});

test('the arrow keys go from lane to lane', async ({ story }) => {
  await partBy(story, 'Kind');
  await story.picture().focus();
  await story.page.keyboard.press('Home');
  const names = new Set<string | null>();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    names.add(await story.activeName());
    await story.page.keyboard.press(key);
  }
  expect(names.size).toBeGreaterThan(3);
});

test('a wheel zooms where the pointer is, beside headings too', async ({ story }) => {
  await partBy(story, 'Kind');
  const x = await story.markX(/Starmer meets/);
  await story.picture().focus();
  await story.wheelAt(x, -240);
  expect(Math.abs((await story.markX(/Starmer meets/)) - x)).toBeLessThan(4);
});

test('time is drawn folded or true, by keys too', async ({ story }) => {
  const scale = story.page.getByRole('group', { name: 'Gaps', exact: true });
  const folded = scale.getByRole('radio', { name: 'Folded' });
  await expect(folded).toBeChecked();
  await expect(story.picture().locator('[data-fold]')).toHaveCount(1);
  await folded.focus();
  await story.page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio', { name: 'To scale' })).toBeChecked();
  await expect(story.picture().locator('[data-fold]')).toHaveCount(0);
});

test('the saved view has its lanes', async ({ story }) => {
  await partBy(story, 'Kind');
  const { path } = await story.save('This view as SVG');
  const { titles, error } = await story.parseXml(await readFile(path, 'utf8'));
  expect(error).toBe(false);
  expect(titles.filter((title) => /^Statement\. \d+ events\.$/.test(title))).toHaveLength(1);
});

test('a disputed event is one mark that names its readings', async ({ story }) => {
  await story.drop(
    FERRY_ARTICLES.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })),
  );
  await expect(story.articles()).toHaveCount(5);
  await story.chooseInTable(/meets .* in Lisbon/);
  const mark = story.mark(/meets .* in Lisbon/);
  await expect(mark).toHaveCount(1);
  await expect(mark).toHaveAttribute('aria-label', /Also dated Tuesday 12 March 2024 by /);
});

test('lanes are moved by buttons and keys, keep the focus, and go back', async ({ story }) => {
  const { page } = story;
  await partBy(story, 'Kind');
  const headings = lanes(story).locator('.heading');
  const order = () =>
    headings.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')?.replace(/[.:].*/, '') ?? ''),
    );
  const usual = await order();
  const [first = '', second = '', ...others] = usual;
  const status = page.getByText(/, lane \d of \d$/);
  await headings.nth(1).hover();
  const up = lanes(story).getByRole('button', { name: `Move ${second} up` });
  const box = await up.boundingBox();
  expect([box?.width, box?.height]).toEqual([24, 24]);
  await up.click();
  expect(await order()).toEqual([second, first, ...others]);
  await expect(up).toBeFocused();
  await expect(status).toHaveText(`${second}, lane 1 of ${String(usual.length)}`);
  await headings.nth(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order()).toEqual([first, others[0], second, ...others.slice(1)]);
  await expect(headings.nth(2)).toBeFocused();
  await expect(page).toHaveURL(/&order=/);
  await page.reload();
  await expect(headings.first()).toBeVisible();
  expect(await order()).toEqual([first, others[0], second, ...others.slice(1)]);
  const svg = await readFile((await story.save('This view as SVG')).path, 'utf8');
  expect(svg.indexOf(`>${others[0] ?? ''}<`)).toBeLessThan(svg.indexOf(`>${second}<`));
  await page.getByRole('button', { name: 'Usual order' }).click();
  expect(await order()).toEqual(usual);
  await expect(page.getByRole('combobox', { name: 'Lanes' })).toBeFocused();
});
