import { existsSync, readdirSync, readFileSync } from 'node:fs';

const NEWS = '../shared/eval/data/t17-articles.jsonl';

/** A document as the command line reads it. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/** Articles of the news corpus where that is on the machine, else the two seeds many times over. */
export function readCorpus(): { readonly from: string; readonly documents: CorpusDocument[] } {
  if (existsSync(NEWS)) {
    const lines = readFileSync(NEWS, 'utf8').split('\n').filter(Boolean);
    const rows = lines.map((line) => JSON.parse(line) as { id: string; text: string; dct: string });
    return {
      from: NEWS,
      documents: rows.map(({ id, text, dct }) => ({ id, text, published: dct })),
    };
  }
  const texts = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
  const documents = Array.from({ length: 200 }, (_, i) => ({
    id: String(i),
    text: texts[i % texts.length] ?? '',
  }));
  return { from: 'seeds', documents };
}

/** One in JSON a line. */
export function toLines(documents: readonly CorpusDocument[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}
