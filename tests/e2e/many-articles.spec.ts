import { expect, test } from 'playwright/test';

test('many articles show how far their reading is, and can be left', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('status').filter({ hasText: '2 articles' })).toBeVisible();
  await page.getByRole('button', { name: 'Add articles' }).click();
  const day = (i: number) => `${1 + (i % 28)} March ${2000 + (i % 25)}`;
  const text = (i: number) =>
    Array.from({ length: 40 }, (_, k) => `Crews met in Cork on ${day(i + k)} for talk ${i}.`);
  const files = Array.from({ length: 600 }, (_, i) => ({
    name: `${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text(i).join(' ')),
  }));
  await page.getByLabel('Choose text files').setInputFiles(files);
  await expect(page.getByRole('progressbar', { name: 'Reading articles' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel: add none of them' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: '2 articles' })).toBeVisible();
});

test('a thousand articles are there again after a reload', async ({ page }) => {
  test.slow();
  await page.goto('/');
  const counts = page.locator('header').getByRole('status');
  await expect(counts).toHaveText(/^2 articles/);
  await page.getByRole('button', { name: 'Add articles' }).click();
  const files = Array.from({ length: 1000 }, (_, i) => ({
    name: `${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Crews met in Cork on ${1 + (i % 28)} March 2020 for talk ${i}.`),
  }));
  await page.getByLabel('Choose text files').setInputFiles(files);
  await expect(counts).toHaveText(/^1,002 articles/, { timeout: 60_000 });
  const before = await counts.textContent();
  await expect.poll(() => page.evaluate(countRecords)).toBe(1003);
  await page.reload();
  await expect(counts).toHaveText(before ?? '', { timeout: 60_000 });
});

test('a story that an earlier version kept is carried over', async ({ page }) => {
  const article = { name: 'a.txt', text: 'Crews met in Cork on 3 March 2020.', date: null };
  const story = JSON.stringify({ version: 1, articles: [article] });
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('begun') === null) localStorage.setItem('dateline.story', kept);
    sessionStorage.setItem('begun', 'yes');
  }, story);
  await page.goto('/');
  const counts = page.locator('header').getByRole('status');
  await expect(counts).toHaveText(/^1 article,/);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dateline.story'))).toBeNull();
  await page.reload();
  await expect(counts).toHaveText(/^1 article,/);
});

test('where the browser keeps nothing, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await page.goto('/');
  const counts = page.locator('header').getByRole('status');
  await expect(counts).toHaveText(/^2 articles/);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Choose text files').setInputFiles({
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Crews met in Cork on 3 March 2020.'),
  });
  await expect(counts).toHaveText(/^3 articles/);
  await expect(page.getByText('keeps nothing for this page')).toBeVisible();
});

/** Runs in the page: how many records are kept of the story. */
function countRecords(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('dateline');
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('story').objectStore('story').count();
      counting.addEventListener('success', () => resolve(counting.result));
    });
  });
}
