import type { Problem } from '../document/problem.ts';
import { toTimeline, type Findings, type Timeline } from '../extract.ts';
import { layOver } from '../review/lay-over.ts';
import type { StoryDecisions } from '../review/saved-story.ts';
import { findInArticles } from './articles.ts';
import type { Output } from './outputs.ts';
import type { Crew } from './pool.ts';
import { whyUnwritten } from './reasons.ts';
import { save } from './save.ts';
import { report, write, type Streams } from './streams.ts';

/**
 * Reads articles and puts their timeline into each of `outputs`. What could not be read or written is said on
 * standard error, and the rest is done; so is what a format cannot hold, which is no problem. Returns the exit code: 1 where there was a problem, else 0.
 */
export async function draw(
  paths: readonly string[],
  outputs: readonly Output[],
  streams: Streams,
  crew: Crew,
): Promise<number> {
  const { findings, decisions, problems } = await findInArticles(paths, streams, crew);
  const written =
    findings.length > 0 ? await saveAll(timelineOf(findings, decisions), outputs, streams) : [];
  const all = [...problems, ...written];
  for (const problem of all) await report(streams.stderr, problem);
  return all.length > 0 ? 1 : 0;
}

function timelineOf(findings: readonly Findings[], decisions: StoryDecisions): Timeline<Findings> {
  const timeline = toTimeline(findings, decisions.apart);
  const documents = findings.map(({ document }) => document);
  return { ...timeline, events: layOver(timeline.events, documents, decisions).events };
}

async function saveAll(
  timeline: Timeline<Findings>,
  outputs: readonly Output[],
  streams: Streams,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const output of outputs) problems.push(...(await saveOne(timeline, output, streams)));
  return problems;
}

async function saveOne(
  timeline: Timeline<Findings>,
  { path, format }: Output,
  { stdout, stderr }: Streams,
): Promise<Problem[]> {
  const { text, losses } = format(timeline);
  if (path === null) {
    await write(stdout, text);
    return [];
  }
  try {
    await save(path, text);
    for (const message of losses) await report(stderr, { file: path, message });
    return [];
  } catch (error) {
    return [{ file: path, message: whyUnwritten(error) }];
  }
}
