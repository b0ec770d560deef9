import type { TimeExpression } from '../time/time-expression.ts';
import type { Context } from './context.ts';
import type { Trigger } from './find-triggers.ts';
import type { StatusReading } from './status.ts';

/** A trigger in its sentence, and what the sentence alone says of it. */
export interface Telling {
  readonly context: Context;
  readonly trigger: Trigger;
  /** The point in time that the sentence tells for it. */
  readonly told: TimeExpression | null;
  readonly reading: StatusReading;
}
