import { expect, test } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers on the page, moves each along its way in a few steps, and lifts them. */
async function swipe({ page }: StoryPage, ways: readonly (readonly [Finger, Finger])[]) {
  const session = await page.context().newCDPSession(page);
  const STEPS = 8;
  for (let step = 0; step <= STEPS; step++) {
    const touchPoints = ways.map(([from, to], id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = ({ page }: StoryPage) => page.evaluate(() => scrollY);

test('two fingers zoom the picture and not the page, one drags it sideways', async ({ story }) => {
  const whole = await story.ticks();
  await swipe(story, [
    [
      { x: 150, y: 400 },
      { x: 60, y: 400 },
    ],
    [
      { x: 210, y: 400 },
      { x: 300, y: 400 },
    ],
  ]);
  const zoomed = await story.ticks();
  expect(zoomed).not.toEqual(whole);
  expect(await story.page.evaluate(() => visualViewport?.scale)).toBe(1);
  await swipe(story, [
    [
      { x: 250, y: 400 },
      { x: 120, y: 405 },
    ],
  ]);
  expect(await story.ticks()).not.toEqual(zoomed);
  expect(await scrolled(story)).toBe(0);
});

test('a finger that moves up scrolls the page, also over the picture', async ({ story }) => {
  const whole = await story.ticks();
  await swipe(story, [
    [
      { x: 180, y: 600 },
      { x: 182, y: 300 },
    ],
  ]);
  await expect.poll(() => scrolled(story)).toBeGreaterThan(100);
  expect(await story.ticks()).toEqual(whole);
});

test('a tap chooses a mark', async ({ story }) => {
  await story.mark(/VJ Day/).tap();
  await expect(story.card().getByRole('heading', { level: 2 })).toHaveText(/VJ Day/);
  await expect(story.page.getByRole('tooltip')).toHaveCount(0);
});

test('nothing is wider than a screen of 360 px', async ({ story }) => {
  const { page } = story;
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await beyond()).toBe(0);
  await story.openTable();
  expect(await beyond()).toBe(0);
  await page.getByRole('button', { name: 'Help' }).click();
  expect(await beyond()).toBe(0);
  const dialog = await page.getByRole('dialog', { name: 'Keys and gestures' }).boundingBox();
  expect(dialog?.x).toBeGreaterThanOrEqual(0);
  expect((dialog?.x ?? 0) + (dialog?.width ?? 999)).toBeLessThanOrEqual(360);
});
