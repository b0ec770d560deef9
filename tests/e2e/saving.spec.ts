import { readFile } from 'node:fs/promises';
import { expect, test } from './story-page.ts';

for (const what of ['This view as SVG', 'The whole timeline as SVG']) {
  test(`saves ${what.toLowerCase()}: titled, described, without script`, async ({ story }) => {
    const file = await story.save(what);
    expect(file.name).toMatch(/-2025-08-15\.svg$/);
    const svg = await readFile(file.path, 'utf8');
    const outcome = await story.parseXml(svg);
    expect(outcome.error).toBe(false);
    expect(outcome.titles).toEqual(expect.arrayContaining([expect.stringMatching(/summit/i)]));
    expect(outcome.descriptions.length).toBeGreaterThan(3);
    expect(outcome.forbidden).toEqual([]);
  });
}

test('saves the events as JSON', async ({ story }) => {
  const file = await story.save('Events and passages as JSON');
  const { documents, events } = JSON.parse(await readFile(file.path, 'utf8')) as Record<
    string,
    unknown[]
  >;
  expect(documents).toHaveLength(2);
  expect(events?.length).toBeGreaterThan(5);
});

test('saves the events shown as CSV, in the order of time', async ({ story }) => {
  const file = await story.save('Events shown as CSV');
  expect(file.name).toMatch(/-2025-08-15\.csv$/);
  const [head, first, ...others] = (await readFile(file.path, 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe('\ufeffDate,EDTF,Event,Kind,Status,Sources');
  expect(first).toMatch(/^2022,2022,Russia’s invasion of Ukraine,Conflict,happened,\d$/);
  expect(others).toHaveLength(16);
});
