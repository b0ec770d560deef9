import type { Given } from '../state/article.ts';

/** The contents of `files` as they are to be read, in their order. A file that cannot be opened counts as empty. */
export async function givenFiles(files: Iterable<File>): Promise<Given[]> {
  return Promise.all(
    Array.from(files, async (file) => ({ name: file.name, content: await bytesOf(file) })),
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
