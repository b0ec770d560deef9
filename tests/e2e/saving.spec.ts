import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from './story-page.ts';

/** The width and height that a PNG file tells in its head. */
function sizeOfPng(file: Buffer): number[] {
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

function sizeOfSvg(svg: string): number[] {
  const [head = ''] = /^<svg [^>]*>/.exec(svg) ?? [];
  return ['width', 'height'].map((side) => Number(new RegExp(` ${side}="(\\d+)"`).exec(head)?.[1]));
}

for (const what of ['This view', 'Whole timeline']) {
  test(`saves ${what.toLowerCase()} as SVG: titled, described, without script`, async ({
    story,
  }) => {
    const file = await story.save(`${what} as SVG`);
    expect(file.name).toMatch(/-2025-08-15\.svg$/);
    const svg = await readFile(file.path, 'utf8');
    const outcome = await story.parseXml(svg);
    expect(outcome.error).toBe(false);
    expect(outcome.titles).toEqual(expect.arrayContaining([expect.stringMatching(/summit/i)]));
    expect(outcome.descriptions.length).toBeGreaterThan(3);
    expect(outcome.forbidden).toEqual([]);
  });

  test(`saves ${what.toLowerCase()} as PNG, twice and three times as large as the SVG`, async ({
    story,
  }) => {
    const svg = await story.save(`${what} as SVG`);
    const [width = 0, height = 0] = sizeOfSvg(await readFile(svg.path, 'utf8'));
    for (const times of [2, 3]) {
      const file = await story.save(`${what} as PNG, ${String(times)} times the size`);
      expect(file.name).toMatch(/-2025-08-15\.png$/);
      expect(sizeOfPng(await readFile(file.path))).toEqual([times * width, times * height]);
    }
  });
}

test('says so where a picture cannot be painted', async ({ story }) => {
  await story.page.addInitScript(() => {
    OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('No memory.'));
  });
  await story.page.reload();
  await expect(story.picture().getByRole('option').first()).toBeVisible();
  await story.choose('This view as PNG, 2 times the size');
  await expect(story.messages()).toContainText('.png');
  await expect(story.messages()).toContainText('Could not be saved. No memory.');
});

test('saves the events as JSON', async ({ story }) => {
  const file = await story.save('All data');
  const { documents, events } = JSON.parse(await readFile(file.path, 'utf8')) as Record<
    string,
    unknown[]
  >;
  expect(documents).toHaveLength(2);
  expect(events?.length).toBeGreaterThan(5);
});

test('saves the events shown as CSV, in the order of time', async ({ story }) => {
  const file = await story.save('Table of the events shown');
  expect(file.name).toMatch(/-2025-08-15\.csv$/);
  const [head, first, ...others] = (await readFile(file.path, 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe('\ufeffDate,EDTF,Event,Kind,Status,Sources,Review,Starred,Tags,Comment');
  expect(first).toMatch(/^2022,2022,Russia’s invasion of Ukraine,Conflict,happened,\d,/);
  expect(others).toHaveLength(16);
});

test('saves a calendar, and says what it cannot hold', async ({ story }) => {
  const file = await story.save('Calendar of all events');
  expect(file.name).toMatch(/-2025-08-15\.ics$/);
  const calendar = await readFile(file.path, 'utf8');
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(10);
  await expect(story.messages()).toContainText(
    `${file.name} 7 events without a date are not in the calendar.`,
  );
});

test('saves a page that is read without a network: the picture leads to the events', async ({
  story,
  context,
}) => {
  const file = await story.save('Page with all passages');
  expect(file.name).toMatch(/-2025-08-15\.html$/);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const copy = `${file.path}.html`;
  await copyFile(file.path, copy);
  await page.goto(pathToFileURL(copy).href);
  await page
    .getByRole('link', { name: /VJ Day/ })
    .locator('text')
    .click();
  const entry = page.locator('li:target');
  await expect(entry.getByRole('heading', { name: 'VJ Day commemorated' })).toBeInViewport();
  await expect(entry).toContainText('Friday 15 August 2025');
  await expect(entry.getByRole('blockquote').first()).toContainText('VJ Day');
  expect(requests.map((url) => url.split('#')[0])).toEqual([pathToFileURL(copy).href]);
});

test('the menu is driven by keys, and fits a narrow screen', async ({ story }) => {
  const { page } = story;
  await page.setViewportSize({ width: 360, height: 740 });
  const summary = page.locator('summary', { hasText: 'Export' });
  await summary.press('Enter');
  const first = page.getByRole('button', { name: 'This view as SVG' });
  await expect(first).toBeVisible();
  for (const button of await page.locator('details[open] button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(first).toBeHidden();
  const download = page.waitForEvent('download');
  await summary.press('Enter');
  await page.getByRole('button', { name: 'Calendar of all events' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

test('saves the story, and opens it again with all that was decided', async ({ story }) => {
  const { page } = story;
  const article = page.getByRole('article');
  await story.paste('note', 'The two ministers signed the treaty in Oslo on Thursday.');
  await article.getByRole('button', { name: 'Set a date' }).click();
  await article.getByLabel('Date', { exact: true }).fill('2024-03-08');
  await article.getByRole('button', { name: 'Set date' }).click();
  await expect(article).toContainText('8 March 2024, set by you');
  const file = await story.save('Articles and decisions, to open again');
  expect(file.name).toMatch(/\.dateline\.json$/);
  await page.getByRole('button', { name: 'Start again with the two sample articles' }).click();
  await expect(story.articles()).toHaveCount(2);
  await story.drop([{ name: file.name, bytes: [...(await readFile(file.path))] }]);
  await expect(story.messages()).toContainText(`Opened “${file.name}”: 3 articles, 1 decision.`);
  await expect(story.articles()).toHaveCount(3);
  await story.openArticle(/note/);
  await expect(article).toContainText('8 March 2024, set by you');
  await story.messages().getByRole('button', { name: 'Undo' }).click();
  await expect(story.articles()).toHaveCount(2);
});

test('says so where a story is damaged, and changes nothing', async ({ story }) => {
  const { page } = story;
  const file = await story.save('Articles and decisions, to open again');
  const bytes = [...(await readFile(file.path))].slice(0, -20);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page
    .getByLabel('Choose text files')
    .setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(bytes) });
  await expect(story.messages()).toContainText(`${file.name} is damaged`);
  await expect(page.getByRole('status', { name: 'The story' })).toHaveText('2 articles, 17 events');
});
