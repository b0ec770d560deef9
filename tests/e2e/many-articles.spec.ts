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
