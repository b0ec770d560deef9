import { exportStory } from './export-story.ts';
import type { ExportKind, OnScreen } from './export-story.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

/** Saves what is on the screen as a file that is named after the story. */
export function saveStory(kind: ExportKind, name: string, screen: Omit<OnScreen, 'title'>): void {
  const { content, type, extension } = exportStory(kind, { ...screen, title: name || 'Timeline' });
  const documents = screen.timeline.extractions.map(({ document }) => document);
  saveFile(fileName(name, documents, extension), type, content);
}
