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

  const fit = story.page.getByRole('button', { name: 'Fit' });
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
