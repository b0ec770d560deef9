import type { Outcome, Problem } from '../../document/problem.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import type { TimeAnchor } from '../../document/time-anchor.ts';
import type { Apart } from '../../merge/apart.ts';
import type { PeriodReading } from '../../time/typed-period.ts';
import type { Content, PageTimeline } from '../../worker/protocol.ts';

/**
 * What reads texts, finds their events (null where a newer request has overtaken this one), and reads the words by
 * which a person names a stretch of time.
 */
export interface Engine {
  read(name: string, content: Content): Promise<Outcome<SourceDocument>>;
  timeline(
    documents: readonly SourceDocument[],
    apart: readonly Apart[],
  ): Promise<PageTimeline | null>;
  period(words: string, anchor: TimeAnchor | null): Promise<PeriodReading>;
}

/** What an engine tells while it works. */
export interface EngineReports {
  /** So many of so many documents are done. */
  readonly onprogress: (progress: Progress) => void;
  /** A document had to be left out. */
  readonly onproblem: (problem: Problem) => void;
}

/** How far the reading has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
