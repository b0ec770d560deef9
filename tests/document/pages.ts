import type { RegionKind, SourceDocument } from '../../src/document/source-document.ts';
import { slice } from '../../src/document/span.ts';

/** A page told block by block, each with the kind of region that it is to become. */
export type Page = readonly (readonly [RegionKind, string])[];

/** The text of a page: its blocks, with a blank line between each two. */
export function textOf(page: Page): string {
  return page.map(([, block]) => block).join('\n\n');
}

/** What kind of region holds each block of the page in `document`. */
export function kindsIn(document: SourceDocument, page: Page): [RegionKind | undefined, string][] {
  let from = 0;
  return page.map(([, block]) => {
    const start = from;
    from += block.length + 2;
    const region = document.regions.find(
      ({ span }) => span.from <= start && start + block.length <= span.to,
    );
    return [region?.kind, block];
  });
}

/** The story of a document, its regions joined. */
export function storyOf(document: SourceDocument): string {
  const story = document.regions.filter((region) => region.kind === 'story');
  return story.map((region) => slice(document.text, region.span)).join('');
}
