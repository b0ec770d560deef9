import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import type { Page, TestInfo } from 'playwright/test';
import type { Timeline } from '../../src/extract.ts';
import { toHtml } from '../../src/formats/html.ts';
import { NAUGHTY } from '../support/naughty.ts';
import { documentOf, event, onDay, timelineOf } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the page of a timeline from the disk; gives what it asked for and what the browser complained of. */
async function openSaved(page: Page, timeline: Timeline, info: TestInfo): Promise<string[]> {
  const path = info.outputPath('timeline.html');
  await writeFile(path, toHtml(timeline));
  const address = pathToFileURL(path).href;
  const events: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) events.push(request.url());
  });
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (error) => events.push(error.message));
  page.on('dialog', (dialog) => events.push(dialog.message()));
  await page.goto(address);
  return events;
}

/** A timeline that has a naughty text in each of its fields. */
function naughtyTimeline(): Timeline {
  const sources = NAUGHTY.map((text, i) => ({
    ...documentOf(`${String(i)}.txt`, [text, `x${text}`]),
    publisher: { value: text },
    language: text,
    url: i % 2 === 0 ? text : `https://example.org/"><script>window.pwned=1</script>${text}`,
  }));
  const events = NAUGHTY.map((text, i) => {
    const told = [{ in: sources[i]!, sentence: `x${text}`, trigger: 'x' }];
    const sketch = { title: text, place: text, participants: [text], told };
    const range = onDay(2025, 8, 1 + i);
    return { ...event(i % 3 === 0 ? sketch : { ...sketch, range }), id: `e-${String(i)}` };
  });
  return timelineOf(events, sources);
}

test('naughty texts in every field are text: no script, no request', async ({ page }, info) => {
  const events = await openSaved(page, naughtyTimeline(), info);
  await expect(page.locator('main li[id]')).toHaveCount(NAUGHTY.length);
  await expect(page.getByRole('blockquote')).toHaveCount(NAUGHTY.length);
  for (const summary of await page.locator('.picture:visible a').all())
    await summary.hover({ force: true });
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(await page.locator('script, img, iframe, link, form, [onload], [onerror]').count()).toBe(
    0,
  );
  expect(events).toEqual([]);
});

for (const [name, media, width] of [
  ['light', { colorScheme: 'light' }, 1440],
  ['dark', { colorScheme: 'dark' }, 1440],
  ['narrow', { colorScheme: 'light' }, 390],
] as const)
  test(`axe finds nothing, and nothing runs out of the page: ${name}`, async ({
    browser,
  }, info) => {
    // The page's own policy lets no script in, not even the one that looks for violations.
    const context = await browser.newContext({
      bypassCSP: true,
      ...media,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await openSaved(page, alaskaStory(), info);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
      ).axe.run();
      return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  });

test('the picture can be skipped by keys, and is light on paper', async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSaved(page, alaskaStory(), info);
  const paper = () =>
    page
      .locator('.picture:visible rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  expect(await paper()).toBe('rgb(23, 23, 21)');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'To the list of events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Events in the order of time' })).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  expect(await paper()).toBe('rgb(255, 255, 255)');
});
