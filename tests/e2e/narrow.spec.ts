import { expect, test } from './story-page.ts';

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a click on a mark shows the card and keeps the picture; the passage is a click away', async ({
    story,
  }) => {
    const mark = story.mark(/VJ Day/).first();
    await mark.click();
    const head = story.card().getByRole('heading', { level: 2 });
    await expect(head).toBeInViewport();
    await expect(story.picture()).toBeInViewport({ ratio: 0.4 });
    await story.card().getByRole('button', { name: 'Show in the article' }).click();
    await expect(story.tinted().first()).toBeInViewport();
    await story.card().getByRole('link', { name: 'Back to the timeline' }).click();
    await expect(mark).toBeInViewport();
  });

  test('the table keeps its dates on few lines', async ({ story }) => {
    await story.openTable();
    const date = story.page.getByRole('cell', { name: 'Friday 15 August 2025' }).first();
    expect((await date.boundingBox())?.width).toBeGreaterThan(160);
  });
});
