import type { PickedReading } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import { DAY_MS } from './calendar.ts';
import type { Resolved } from './setting.ts';
import { slotHolding, type Slot } from './slot.ts';
import { AS_FIRST_READ } from './time-expression.ts';
import type { Reading } from './time-expression.ts';

/**
 * What an expression comes to once its reader has picked another of its readings: that one, which later expressions then
 * count from, with the likeliest among the alternatives. As it was where nothing was picked for `span`, or no reading of
 * the expression has that value any more.
 */
export function asPicked(
  resolved: Resolved,
  span: Span,
  picked: readonly PickedReading[] = [],
): Resolved {
  const pick = picked.find((one) => one.span.from === span.from && one.span.to === span.to);
  const chosen = resolved.alternatives?.find(({ value }) => value === pick?.value);
  if (!chosen) return resolved;
  const { value, edtf, range, granularity } = chosen;
  const others = (resolved.alternatives ?? []).filter((one) => one !== chosen);
  const slot = slotOf(chosen, resolved);
  return {
    ...resolved,
    reading: { value, edtf, range, granularity },
    ...(slot && { slot }),
    alternatives: [{ ...resolved.reading, why: AS_FIRST_READ }, ...others],
  };
}

/** The slot of the calendar that a reading names, of the unit of the one that was read first. */
function slotOf({ range }: Reading, { slot }: Resolved): Slot | null {
  return range && slot ? slotHolding(slot.unit, Math.floor(range.start.start / DAY_MS)) : null;
}
