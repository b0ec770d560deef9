import type { Mark, Scene } from '../layout/scene.ts';
import { drawMark } from './draw-mark.ts';
import { drawn, type Drawn } from './drawn.ts';
import { LABEL_FONTS } from './label-fonts.ts';
import type { Manner } from './manner.ts';
import { drawRect } from './rect.ts';
import { drawTold } from './told.ts';

/** What a picture says of itself. */
export interface Headline {
  readonly title: string;
  readonly description?: string;
}

/**
 * Draws a scene: the one place where timelines are drawn, on screen and into files. It reads nothing but what it is
 * given, and puts every colour into a presentation attribute, so that it needs no style sheet. Text is set with its
 * exact widths: those are what it was laid out with. Marks that stay the same thing keep their key from one scene to the next.
 */
export function drawPicture(scene: Scene, { title, description }: Headline, manner: Manner): Drawn {
  const { x, width, height } = scene;
  const attributes = {
    ...{ width, height, viewBox: `${String(x)} 0 ${String(width)} ${String(height)}` },
    role: 'graphics-document',
    'font-family': LABEL_FONTS,
    'text-rendering': 'geometricPrecision',
  };
  return drawn('svg', attributes, [
    ...drawTold(true, title, description),
    drawRect({ x, y: 0, width, height }, { fill: manner.theme.paper }),
    ...scene.marks.flatMap((mark, index) =>
      drawMark(mark, manner, `${manner.id}-${String(index)}`).map((element) =>
        keyed(element, keyOf(mark)),
      ),
    ),
  ]);
}

function keyed(element: Drawn, key: string | undefined): Drawn {
  return key === undefined ? element : { ...element, key };
}

function keyOf(mark: Mark): string | undefined {
  if (mark.kind === 'lane') return `lane ${mark.key}`;
  if (mark.kind !== 'event' && mark.kind !== 'undated') return undefined;
  return `event ${mark.event} ${mark.kind === 'event' ? (mark.lane ?? '') : ''}`;
}
