import { STORY_ENDING } from '../../formats/story-file.ts';
import type { StoryState } from '../state/story-state.svelte.ts';
import { exportStory } from './export-story.ts';
import type { ExportKind, OnScreen } from './export-story.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

/** Saves what is on the screen as a file that is named after the story, and says what could not be saved. */
export async function saveStory(
  kind: ExportKind,
  story: StoryState,
  screen: Omit<OnScreen, 'title' | 'timeline' | 'rejected' | 'saved'>,
): Promise<void> {
  const { name, timeline, rejected } = story;
  const documents = timeline.extractions.map(({ document }) => document);
  const file = fileName(name, documents, kind.form === 'story' ? STORY_ENDING.slice(1) : kind.form);
  try {
    const whole = {
      ...screen,
      timeline,
      rejected,
      title: name || 'Timeline',
      saved: story.saved(),
    };
    const { content, type, losses = [] } = await exportStory(kind, whole);
    saveFile(file, type, content);
    for (const message of losses) story.report({ file, message });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    story.report({ file, message: `Could not be saved. ${why}` });
  }
}
