import { expect, test } from './story-page.ts';

test('zooms at the pointer, drags, zooms by buttons, and fits again', async ({ story }) => {
  const whole = await story.ticks();
  const x = await story.markX(/commemorat|VJ Day/i);
  await story.wheelAt(x, -400);
  expect(await story.ticks()).not.toEqual(whole);
  expect(Math.abs((await story.markX(/commemorat|VJ Day/i)) - x)).toBeLessThan(12);

  const zoomed = await story.ticks();
  await story.drag(-150);
  expect(await story.ticks()).not.toEqual(zoomed);

  const fit = story.page.getByRole('button', { name: 'Whole story' });
  await fit.click();
  expect(await story.ticks()).toEqual(whole);
  await story.page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await story.ticks()).not.toEqual(whole);
  await story.page.getByRole('button', { name: 'Zoom out' }).click();
  await story.page.keyboard.press('+');
  await story.page.keyboard.press('0');
  expect(await story.ticks()).toEqual(whole);
  await expect(fit).toBeDisabled();
});

test('zooms to the chosen event, as long as one is chosen that has a date', async ({ story }) => {
  const { page } = story;
  const button = page.getByRole('button', { name: 'Chosen event' });
  await story.mark(/VJ Day/).click();
  const whole = await story.ticks();
  await button.click();
  await expect(page.getByRole('status', { name: 'In view' })).toHaveText(
    /^14 August 2025.* 16 August/,
  );
  const close = await story.ticks();
  expect(close).not.toEqual(whole);
  await page.keyboard.press('0');
  expect(await story.ticks()).toEqual(whole);
  await page.keyboard.press('f');
  expect(await story.ticks()).toEqual(close);
  await story.mark(/European leaders express hope/).click();
  await expect(button).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(button).toBeDisabled();
});

test('the overview moves the picture', async ({ story }) => {
  const whole = await story.ticks();
  const overview = story.page.getByRole('slider', { name: 'Time in view' });
  await overview.focus();
  await story.page.keyboard.press('+');
  const zoomed = await story.ticks();
  expect(zoomed).not.toEqual(whole);
  await overview.focus();
  await story.page.keyboard.press('ArrowLeft');
  expect(await story.ticks()).not.toEqual(zoomed);
});

test('the window of the overview can be dragged, and a click puts it elsewhere', async ({
  story,
}) => {
  const { page } = story;
  const box = await page.getByRole('slider', { name: 'Time in view' }).boundingBox();
  if (!box) throw new Error('the overview is not on the page');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoomed = await story.ticks();
  await page.mouse.click(box.x + 100, box.y + 20);
  const left = await story.ticks();
  expect(left).not.toEqual(zoomed);
  await page.mouse.move(box.x + 100, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 900, box.y + 20, { steps: 5 });
  await page.mouse.up();
  expect(await story.ticks()).not.toEqual(left);
});

test('dragging with Shift draws a band and zooms to it', async ({ story }) => {
  const { page } = story;
  const whole = await story.ticks();
  const [first, last] = [await story.markX(/Zelensky/), await story.markX(/VJ Day/)];
  await page.keyboard.down('Shift');
  await story.dragFrom(first, last - first + 200);
  await page.keyboard.up('Shift');
  expect(await story.ticks()).not.toEqual(whole);
  expect(await story.markX(/Zelensky/)).toBeLessThan(30);
  await expect(story.mark(/VJ Day/)).toBeInViewport();
});

test('buttons move the picture to earlier and later times', async ({ story }) => {
  const { page } = story;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoomed = await story.ticks();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  expect(await story.ticks()).not.toEqual(zoomed);
  await page.getByRole('button', { name: 'Earlier', exact: true }).click();
  expect(await story.ticks()).toEqual(zoomed);
});

test('what is in view is told', async ({ story }) => {
  const { page } = story;
  const inView = page.getByRole('status', { name: 'In view' });
  await expect(inView).toHaveText(
    /^1 January 2022 – 1\d August 2025: 11 of 11 events on the axis, 6 below it$/,
  );
  await page.getByRole('slider', { name: 'First moment in view' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  await expect(inView).toHaveText(/^1\d August 2025.*: \d+ of 11 events on the axis/);
});

test('the edges of the window of the overview have keys of their own', async ({ story }) => {
  const { page } = story;
  const first = page.getByRole('slider', { name: 'First moment in view' });
  const last = page.getByRole('slider', { name: 'Last moment in view' });
  const end = await last.getAttribute('aria-valuetext');
  const start = await first.getAttribute('aria-valuetext');
  await first.focus();
  await page.keyboard.press('PageUp');
  expect(await first.getAttribute('aria-valuetext')).not.toBe(start);
  await expect(last).toHaveAttribute('aria-valuetext', end ?? '');
  await last.focus();
  await page.keyboard.press('PageDown');
  await expect(last).not.toHaveAttribute('aria-valuetext', end ?? '');
  await page.keyboard.press('End');
  await expect(last).toHaveAttribute('aria-valuetext', end ?? '');
  await first.focus();
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-valuetext', start ?? '');
});

test('an edge of the window can be dragged; a double click shows the whole again', async ({
  story,
}) => {
  const { page } = story;
  const whole = await story.ticks();
  const overview = page.getByRole('group', { name: 'Overview' });
  const box = await overview.boundingBox();
  if (!box) throw new Error('the overview is not on the page');
  const y = box.y + 15;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
  await page.mouse.up();
  expect(await story.ticks()).not.toEqual(whole);
  await expect(page.getByRole('slider', { name: 'First moment in view' })).toBeFocused();
  await page.mouse.dblclick(box.x + box.width - 60, y);
  expect(await story.ticks()).toEqual(whole);
});

test('a button moves the picture there in steps, and the next gesture stops it on its way', async ({
  story,
}) => {
  const { page } = story;
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const x = () => story.markX(/VJ Day/);
  await page.clock.install();
  await story.open();
  await zoomIn.click();
  const there = await x();
  await page.getByRole('button', { name: 'Whole story' }).click();
  const whole = await x();

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.pauseAt(Date.now() + 60_000);
  await zoomIn.click();
  expect(await x()).toBe(whole);
  await page.clock.runFor(100);
  const onTheWay = await x();
  expect(onTheWay).toBeGreaterThan(whole);
  expect(onTheWay).toBeLessThan(there);
  await page.clock.runFor(300);
  expect(await x()).toBe(there);

  await page.getByRole('button', { name: 'Whole story' }).click();
  await page.clock.runFor(100);
  await story.drag(0);
  const stopped = await x();
  expect(stopped).toBeGreaterThan(whole);
  await page.clock.runFor(300);
  expect(await x()).toBe(stopped);
});
