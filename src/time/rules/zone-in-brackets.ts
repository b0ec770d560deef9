import type { ParsingContext } from 'chrono-node';
import { fixed, offsetAtLocal, type Zone } from '../../document/zones.ts';
import { floorMod } from '../calendar.ts';
import { refiner } from '../refiner.ts';
import { timeOfToldDay } from '../time-meaning.ts';
import type { TimeOfDay } from '../time-of-day.ts';
import { TimexResult } from '../timex-result.ts';

/** Zones lie between 12 hours behind Greenwich and 14 before it. */
const [WEST, EAST, DAY] = [-12 * 60, 14 * 60, 24 * 60];

/** "11 a.m. local time (1900 GMT)": one moment told twice; the second tells the zone of the first. */
export const zoneInBrackets = refiner((context, results) => {
  const kept: TimexResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    const both = last && oneMoment(context, last, result);
    if (both) kept[kept.length - 1] = both;
    else kept.push(result);
  }
  return kept;
});

function oneMoment(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult | null {
  const { text } = context;
  const [here, there] = [a.found.timeOfDay, b.found.timeOfDay];
  if (text.slice(a.to, b.index) !== ' (' || text[b.to] !== ')') return null;
  const zone = here && there && here.zone === null ? zoneOf(here, there) : null;
  if (!here || !zone) return null;
  const timeOfDay = { ...here, zone };
  const { mod } = a.found;
  const meaning = timeOfToldDay(timeOfDay);
  return new TimexResult(context, a.rule, a.index, b.to + 1, {
    type: 'TIME',
    meaning,
    mod,
    timeOfDay,
  });
}

/** The zone in which it is `here` while it is `there` in another; null where no zone is so far from that. */
function zoneOf(here: TimeOfDay, there: TimeOfDay): Zone | null {
  if (!there.zone || here.granularity === 'daypart' || there.granularity === 'daypart') return null;
  const offset = here.minutes[0] - there.minutes[0] + offsetAtLocal(there.zone, 0);
  const nearest = floorMod(offset - WEST, DAY) + WEST;
  return nearest % 15 === 0 && nearest <= EAST ? fixed(nearest) : null;
}
