import { expect, test, type Page } from 'playwright/test';

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
  const counts = page.getByRole('status', { name: 'The story' });
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

test('adding can be left while events are joined, and the story is as it was', async ({ page }) => {
  await page.addInitScript(joinNoMore);
  await page.goto('/');
  const counts = page.getByRole('status', { name: 'The story' });
  await expect(counts).toHaveText(/^2 articles/);
  const before = await counts.textContent();
  await page.evaluate(() => dispatchEvent(new Event('join-no-more')));
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Choose text files').setInputFiles(reports(3));
  await expect(page.getByText('5 of 5', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel: add none of them' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(counts).toHaveText(before ?? '');
});

test('the page says that it keeps the story, and asks before it is closed until then', async ({
  page,
}) => {
  await page.addInitScript(keepSlowly);
  await page.goto('/');
  const counts = page.getByRole('status', { name: 'The story' });
  await expect(counts).toHaveText(/^2 articles/);
  expect(await asksBeforeClosing(page)).toBe(false);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Choose text files').setInputFiles(reports(3));
  await expect(counts).toHaveText(/^5 articles/);
  const keeping = page.getByText('Keeping the articles in this browser for the next visit');
  await expect(keeping).toBeVisible();
  expect(await asksBeforeClosing(page)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('kept')));
  await expect(keeping).toHaveCount(0);
  expect(await asksBeforeClosing(page)).toBe(false);
});

test('a story that an earlier version kept is carried over', async ({ page }) => {
  const article = { name: 'a.txt', text: 'Crews met in Cork on 3 March 2020.', date: null };
  const story = JSON.stringify({ version: 1, articles: [article] });
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('begun') === null) localStorage.setItem('dateline.story', kept);
    sessionStorage.setItem('begun', 'yes');
  }, story);
  await page.goto('/');
  const counts = page.getByRole('status', { name: 'The story' });
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
  const counts = page.getByRole('status', { name: 'The story' });
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

function reports(count: number): { name: string; mimeType: string; buffer: Buffer }[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Crews met in Cork on ${1 + i} March 2020 for talk ${i}.`),
  }));
}

/** Whether the page would have its reader asked if it were closed now. */
function asksBeforeClosing(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Runs in the page: from the event of that name on, what is to be joined does not reach the worker. */
function joinNoMore(): void {
  const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
  let joins = true;
  addEventListener('join-no-more', () => (joins = false));
  Worker.prototype.postMessage = function (this: Worker, message: { kind?: string }): void {
    if (joins || message.kind !== 'timeline')
      (post?.value as Worker['postMessage']).call(this, message);
  };
}

/** Runs in the page: what is kept is said to be so only once the event `kept` was there. */
function keepSlowly(): void {
  const listen = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener');
  const kept = new Promise((resolve) => addEventListener('kept', resolve));
  IDBTransaction.prototype.addEventListener = function (
    this: IDBTransaction,
    type: string,
    listener: (event: Event) => void,
  ): void {
    const later = (event: Event): void => void kept.then(() => listener(event));
    (listen?.value as EventTarget['addEventListener']).call(
      this,
      type,
      type === 'complete' ? later : listener,
    );
  };
}
