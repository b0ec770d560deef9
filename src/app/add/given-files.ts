import type { Given } from '../state/article.ts';

/** `files` as they are to be read, in their order; they are opened where they are read. */
export function givenFiles(files: Iterable<File>): Given[] {
  return Array.from(files, (file) => ({ name: file.name, content: file }));
}
