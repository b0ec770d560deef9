import { axisBottom, extent, scaleUtc, select } from 'd3';
import { HEIGHT, WIDTH, plain, type Drawing } from '../drawing.ts';

const ROWS = 30;
const ROW = 26;

/** What one writes first with D3: a group with a bar and its title for each event, all moved at each step. */
export const drawing: Drawing = (timeline) => {
  const events = plain(timeline);
  return (target) => {
    const [first = 0, last = 1] = extent(events, ({ start }) => start);
    const whole = scaleUtc([first, last], [20, WIDTH - 120]);
    const svg = select(target).append('svg').attr('width', WIDTH).attr('height', HEIGHT);
    const axis = svg.append('g').attr('transform', `translate(0, ${HEIGHT - 40})`);
    const marks = svg.selectAll('.mark').data(events).join('g').attr('class', 'mark');
    const bars = marks.append('rect').attr('height', 8).attr('rx', 4);
    const titles = marks.append('text').attr('y', 20).attr('font-size', 12);
    titles.text(({ title }) => title);
    let [k, x] = [1, 0];
    const draw = (): void => {
      const scale = whole.copy().range(whole.range().map((at) => at * k + x));
      marks.attr('transform', ({ start }, i) => `translate(${scale(start)}, ${(i % ROWS) * ROW})`);
      bars.attr('width', ({ start, end }) => (end === null ? 8 : scale(end) - scale(start)));
      axis.call(axisBottom(scale));
    };
    draw();
    const zoom = (factor: number): void => {
      [k, x] = [k * factor, WIDTH / 2 - (WIDTH / 2 - x) * factor];
      draw();
    };
    return { zoom };
  };
};
