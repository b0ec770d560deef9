import { expect } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

/** More events of one day than a picture has room for, each in an article of its own. */
const CROWD = [
  'Anna Becker was arrested in Bremen',
  'Karl Vogt died in Emden',
  'Minister Lang resigned in Hanover',
  'Eva Kraus was elected mayor in Celle',
  'The ports signed an agreement in Leer',
  'Engineers met in Stade',
  'Chancellor Adler flew to Verden',
  'Thousands protested in Minden',
  'Gunmen attacked a bank in Nienburg',
  'A storm flooded Cuxhaven',
  'Ms Winter phoned Mr Brandt',
  'The yard launched a ferry in Papenburg',
  'Norway imposed sanctions on the yard',
  'The town commemorated the flood of Husum',
].map((deed) => `${deed} on 3 March 2024.`);

/** Adds them, and waits until some of them are only counted. */
export async function openCrowd(story: StoryPage): Promise<void> {
  await story.drop(
    CROWD.map((text, index) => ({
      name: `news-${String(index)}.txt`,
      bytes: [...Buffer.from(text)],
    })),
  );
  await expect(story.chip().first()).toBeVisible();
}
