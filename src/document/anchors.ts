import { findMoments } from './moment.ts';
import type { TimeAnchor } from './time-anchor.ts';

/**
 * The creation time that metadata state: an ISO date or date-time, or any whole date that a byline may hold. Null for
 * what names no day.
 */
export function readPublished(published: string): TimeAnchor | null {
  const [moment] = findMoments(published.slice(0, 100));
  return moment ? { when: moment.when, offset: moment.offset, known: 'metadata' } : null;
}
