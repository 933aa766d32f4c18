import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import { type TanhLine, tanhLine } from '../../math/interval/tanhLine.ts';
import { certain } from '../drawing/certain.ts';
import { circle, path, rectangle, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { writtenForm } from '../scene/square.ts';

/**
 * Two windows between which the answer changes: is tanh nearer to its best line than ReLU? Nearer means that the best
 * line is off by a smaller share of the spread: up to the first window it is so for tanh, from the second on it is
 * not.
 */
export interface WindowData {
  readonly still: string;
  readonly noLonger: string;
  /** The first window goes from minus this number to it. */
  readonly first: string;
}

/**
 * A function on a window, scaled to −1 to 1 across and to a spread of 1, with its best line. The gaps are where it is
 * farthest from that.
 */
interface Pane {
  readonly left: number;
  readonly title: string;
  readonly look: string;
  readonly graph: readonly Spot[];
  readonly line: readonly Spot[];
  readonly gaps: readonly (readonly Spot[])[];
}

const [WIDTH, HEIGHT] = [360, 394];
const [SIDE, TOP] = [160, 28];
const [RELU_LEFT, TANH_LEFT] = [10, 190];
/** How much of the spread a pane shows above and below the values. */
const MARGIN = rational('3/8');
const PLOT = { left: 40, right: 344, top: 250, bottom: 346 };
const [GRID, LEAST, MOST] = ['1/8', '1/4', '8'].map(rational) as [Rational, Rational, Rational];
const [QUARTER, HALF] = [rational('1/4'), rational('1/2')];
/** Straight pieces that tanh is drawn with, and windows at which its course below is. */
const [PIECES, WINDOWS] = [32, 32];
/** Decimals that are told. */
const PLACES = 4;

/** ReLU and tanh on a window as wide as one likes, each with the straight line that fits it best there. */
export const window: LiveKind<WindowData> = {
  howTo: 'Drag the edge of the window, wider or narrower.',
  begin,
};

export const example: Example<WindowData> = {
  data: () => ({ still: '5.382', noLonger: '5.384', first: '1' }),
  says: 'On the window from -1 to 1 the best line is off by 1/4 for ReLU and by 0.0546… for tanh. Divided by how much the values spread, 1 and 1.5231…, that is 1/4 and 0.0358…: tanh is nearer to a line by both measures.',
};

function begin(data: WindowData): Scene {
  const [, ...ends] = steps(ZERO, MOST, WINDOWS);
  const course = ends.map((end): Spot => [end, tanhLine(end).share.low]);
  return looking(data, [[ZERO, ZERO], ...course], rational(data.first));
}

function looking(data: WindowData, course: readonly Spot[], e: Rational): Scene {
  const best = tanhLine(e);
  const here: Spot = [e, best.share.low];
  const unit = rational(PLOT.right - PLOT.left).div(MOST);
  const place = planeScale([0, MOST], [0, HALF], PLOT);
  const crossing = rational(data.still);
  const isNearer = best.share.high.compare(QUARTER) < 0;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `ReLU and tanh from ${e.neg()} to ${e}, each with the straight line that fits it best; and below, for windows up to ${MOST}, by which part of the spread of its values each is off: ReLU by 1/4 on all of them, tanh by more and more.`,
    parts: [
      ...[reluPane(), tanhPane(e, best)].flatMap((pane) => [
        ...drawn(pane),
        label('start', [rational(pane.left), rational(TOP + SIDE + 18)], e.neg()),
        label('end', [rational(pane.left + SIDE), rational(TOP + SIDE + 18)], e),
      ]),
      path('thin', [place([ZERO, HALF]), place([ZERO, ZERO]), place([MOST, ZERO])]),
      ...[ZERO, QUARTER, HALF].map((share) =>
        label('end', [rational(PLOT.left - 6), place([ZERO, share])[1].add(rational(5))], share),
      ),
      ...[2, 4, 6, 8].map((end) => label('middle', [place([rational(end), ZERO])[0], rational(PLOT.bottom + 19)], `${end}`)),
      label('middle', [rational((PLOT.left + PLOT.right) / 2), rational(HEIGHT - 8)], 'half the width of the window'),
      path('thin dashed', [place([crossing, HALF]), place([crossing, ZERO])]),
      label('middle', [place([crossing, HALF])[0], rational(PLOT.top - 8)], `${data.still} to ${data.noLonger}`),
      path('path-zero', [place([ZERO, QUARTER]), place([MOST, QUARTER])]),
      path('path-one', course.map(place)),
      label('end', [rational(PLOT.right), place([ZERO, QUARTER])[1].add(rational(20))], 'ReLU'),
      ...course
        .slice(-1)
        .map(([, share]) => label('end', [rational(PLOT.right), place([ZERO, share])[1].sub(rational(10))], 'tanh')),
      path('thick dotted', [place([e, HALF]), place([e, ZERO])]),
      circle('zero', place([e, QUARTER]), 5),
      circle('one', place(here), 5),
    ],
    says: `On the window from ${e.neg()} to ${e} the best line is off by ${e.mul(QUARTER)} for ReLU and by ${certain(best.off, PLACES)} for tanh. Divided by how much the values spread, ${e} and ${certain(best.spread, PLACES)}, that is 1/4 and ${certain(best.share, PLACES)}: ${isNearer ? 'tanh is nearer to a line by both measures' : 'tanh is nearer to its line, but in proportion to the spread ReLU is'}.`,
    table: {
      heads: ['function', 'its best line', 'off by', 'values spread over', 'a share of'],
      rows: [
        ['ReLU', writtenForm({ weights: [HALF], bias: e.mul(QUARTER) }), `${e.mul(QUARTER)}`, `${e}`, `${QUARTER}`],
        [
          'tanh',
          `${certain(best.slope, PLACES)} x`,
          certain(best.off, PLACES),
          certain(best.spread, PLACES),
          certain(best.share, PLACES),
        ],
      ],
    },
    handles: [
      {
        label: 'The window',
        value: `from ${e.neg()} to ${e}`,
        at: place(here),
        step: GRID.mul(unit),
        axis: 'across',
        to: ([x]) => looking(data, course, snapped(scale([PLOT.left, PLOT.right], [0, MOST])(x), GRID, LEAST, MOST)),
      },
    ],
    controls: [],
  };
}

/** A corner looks the same on every window: relu x and its line x/2 + e/4, both divided by e. */
function reluPane(): Pane {
  const gap = (x: Rational, y: Rational): readonly Spot[] => [
    [x, y],
    [x, x.mul(HALF).add(QUARTER)],
  ];
  const ends = [ONE.neg(), ONE] as const;
  return {
    left: RELU_LEFT,
    title: 'ReLU',
    look: 'path-zero',
    graph: [
      [ends[0], ZERO],
      [ZERO, ZERO],
      [ends[1], ONE],
    ],
    line: ends.map((x): Spot => [x, x.mul(HALF).add(QUARTER)]),
    gaps: [gap(ends[0], ZERO), gap(ZERO, ZERO), gap(ends[1], ONE)],
  };
}

function tanhPane(e: Rational, { slope, spread, farthest }: TanhLine): Pane {
  // To the tenth of a unit of the drawing, doubles are good enough, and the same on every machine.
  const tanh = (x: Rational): Rational => ofDouble(tanhDouble(Number(x.n) / Number(x.d)));
  const scaled = (x: Rational, y: Rational): Spot => [x.div(e), y.div(spread.low).add(HALF)];
  const onGraph = (x: Rational): Spot => scaled(x, tanh(x));
  const onLine = (x: Rational): Spot => scaled(x, slope.low.mul(x));
  return {
    left: TANH_LEFT,
    title: 'tanh',
    look: 'path-one',
    graph: steps(e.neg(), e, PIECES).map(onGraph),
    line: [e.neg(), e].map(onLine),
    gaps: [e.neg(), farthest.neg(), farthest, e].map((x) => [onGraph(x), onLine(x)]),
  };
}

function drawn({ left, title, look, graph, line, gaps }: Pane): readonly string[] {
  const [bottom, top] = [MARGIN.neg(), ONE.add(MARGIN)];
  const place = planeScale([-1, 1], [bottom, top], { left, right: left + SIDE, top: TOP, bottom: TOP + SIDE });
  return [
    label('start', [rational(left), rational(TOP - 8)], title),
    path('thin', rectangle([ONE.neg(), bottom], [ONE, top]).map(place), true),
    path(look, graph.map(place)),
    path('thick dashed', line.map(place)),
    ...gaps.map((gap) => path('wrong', gap.map(place))),
  ];
}
