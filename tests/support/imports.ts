import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One file of the program: its path from `src/`, with forward slashes, and what it holds. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of one of our own files: both paths from `src/`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

const CODE = /\.(ts|svelte)$/;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Every TypeScript file and component under `folder`, in the order of their paths. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => CODE.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** What `file` imports from files of ours, types and lazy imports included; libraries are left out. */
export function edgesOf(file: SourceFile): Edge[] {
  return scriptsOf(file)
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: file.path, to: join(dirname(file.path), name) }));
}

function scriptsOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.svelte')) return [text];
  return [...text.matchAll(SCRIPT)].map(([, script = '']) => script);
}
