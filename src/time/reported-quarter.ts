import { at, type Resolved, type Setting } from './setting.ts';
import { slotAt, slotHolding, type Slot } from './slot.ts';
import type { Anchor } from './time-expression.ts';

/**
 * The quarter whose results are being told: the one named last, else the last that has ended. Where the one named last
 * is that of a year before, told for comparison, it is the same quarter a year on. Null without a day of writing where
 * none is named.
 */
export function reportedQuarter(setting: Setting): { slot: Slot; anchor: Anchor } | null {
  const { quarter, today, anchor } = setting;
  const ended = today === null ? null : slotHolding('quarter', today).index - 1;
  if (!quarter) return ended === null ? null : { slot: slotAt('quarter', ended), anchor };
  const { index } = quarter.slot;
  const compared = ended !== null && index <= ended - 3 && index >= ended - 5;
  return {
    slot: compared ? slotAt('quarter', index + 4) : quarter.slot,
    anchor: { kind: 'expression', span: quarter.span },
  };
}

/** The same quarter of the year before; null where none is told of and there is no day of writing. */
export function quarterOfYearBefore(setting: Setting): Resolved | null {
  const reported = reportedQuarter(setting);
  return reported && at(slotAt('quarter', reported.slot.index - 4), reported.anchor);
}
