import type { Region, RegionKind } from '../../document/source-document.ts';

/** What the kinds of region are called where they are folded away. */
const NAMES: Record<RegionKind, string> = {
  story: 'story',
  headline: 'headline',
  metadata: 'byline and date',
  comment: 'opinion and appeals',
  navigation: 'menus and links',
};

/** A run of regions that are read as the story, or of regions that stand around it. */
export interface RegionGroup {
  readonly isStory: boolean;
  readonly regions: readonly Region[];
}

/** The regions of a document in runs of story and of what is not story; white space alone makes no region. */
export function groupRegions(text: string, regions: readonly Region[]): RegionGroup[] {
  const groups: { isStory: boolean; regions: Region[] }[] = [];
  for (const region of regions) {
    if (text.slice(region.span.from, region.span.to).trim() === '') continue;
    const isStory = region.kind === 'story';
    const last = groups.at(-1);
    if (last?.isStory === isStory) last.regions.push(region);
    else groups.push({ isStory, regions: [region] });
  }
  return groups;
}

/** The names of the kinds among `regions`, each once: "headline, menus and links". */
export function namesOf(regions: readonly Region[]): string {
  return [...new Set(regions.map(({ kind }) => NAMES[kind]))].join(', ');
}

/** The name of one kind of region, to begin a line with. */
export function regionName(kind: RegionKind): string {
  const name = NAMES[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
