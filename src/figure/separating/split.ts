import type { Points } from '../../math/algebra/points.ts';
import { type Q, type Rational, ZERO } from '../../math/exact/rational.ts';
import { type Separation, separate } from '../../math/separability/separate.ts';
import { circle, disc, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import type { Frame } from '../drawing/panel.ts';
import { type Form, formAt, sides } from '../drawing/sides.ts';
import { meeting } from '../scene/mixture.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { frame, grip, pointText, square, writtenForm } from '../scene/square.ts';
import { CORNERS } from '../scene/twoBits.ts';
import { labelsOf, tile, tileAt } from './tile.ts';
import { wholeForm } from './wholeForm.ts';

/** Points of the plane, and a new one that is dropped among them; the square that is in sight, and its grid. */
export interface SplitData {
  readonly points: Points;
  readonly added: readonly Q[];
  readonly from: Q;
  readonly to: Q;
  readonly grid: Q;
}

interface State {
  readonly added: Spot;
  /** Which of the labellings of the old points that a line can do. */
  readonly at: number;
}

/** A labelling of the old points and a line that does it. Then how it goes on with the new point as a one, and as a zero. */
interface Cut {
  readonly labels: readonly boolean[];
  readonly line: Form;
  readonly ways: readonly [asOne: Separation, asZero: Separation];
}

const [WIDTH, HEIGHT, SIDE] = [372, 206, 204];
const COLUMNS = 4;
const ALL: Frame = { left: 218, top: 52, side: 38 };

/** A new point among old ones: each cut of the old ones goes on with it as a one, as a zero, or both ways, through it. */
export const split: LiveKind<SplitData> = {
  howTo: 'Step through the cuts, or tap one of the small squares. Drag the new point.',
  begin: (data) => {
    const [x = 0, y = 0] = data.added;
    const added = spot(x, y);
    // One of those that go on both ways, if there are any.
    const at = cutsOf(spotsOf(data), added).findIndex((cut) => through(cut, added) !== undefined);
    return scene(data, { added, at: Math.max(at, 0) });
  },
};

export const example: Example<SplitData> = {
  data: () => ({ points: CORNERS.map((corner) => corner.map((bit) => 4 * bit)), added: [1, 2], from: -2, to: 6, grid: 1 }),
  says: 'Of 14 cuts 8 go on both ways and 6 in one: 14 + 8 = 22. This one, 0011, goes on both ways: 6x + y − 8 = 0 does it and runs through the new point, so a nudge decides where that belongs.',
};

function scene(data: SplitData, state: State): Scene {
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const field = square(data.from, data.to, data.grid, SIDE);
  const sight = { x: [data.from, data.to], y: [data.from, data.to] } as const;
  const points = spotsOf(data);
  const { added } = state;
  const cuts = cutsOf(points, added);
  const both = cuts.filter((cut) => through(cut, added) !== undefined).length;
  const one = cuts.filter((cut) => waysOf(cut) === 1).length;
  const here = cuts[state.at] as Cut;
  const middle = through(here, added);
  const [asOne, asZero] = here.ways;
  const corner = (k: number): Frame => ({
    left: ALL.left + (k % COLUMNS) * ALL.side + 1,
    top: ALL.top + Math.floor(k / COLUMNS) * ALL.side + 1,
    side: ALL.side - 2,
  });
  const outline = ({ left, top, side }: Frame, within = 0): readonly Spot[] =>
    rectangle(spot(left + within, top + within), spot(left + side - within, top + side - within));
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${points.length} points labelled ${written(here.labels)} and a new one at ${pointText(added)}, with the cuts that go on; beside them the ${cuts.length} cuts, of which ${both} go on both ways.`,
    parts: [
      ...sides(field, middle ?? (asOne.separable ? asOne : asZero.separable ? asZero : here.line)),
      ...(middle === undefined
        ? []
        : [asOne, asZero].flatMap((way) => (way.separable ? sides(field, way, 'thick dashed').slice(2) : []))),
      frame(field),
      ...points.map((point, i) => disc(field.place(point), here.labels[i] === true)),
      circle('thick', field.place(added), 6),
      label('start', spot(ALL.left, 18), `${cuts.length} + ${both} = ${cuts.length + both}`),
      label('start', spot(ALL.left, 40), `${both} go on both ways`),
      ...cuts.flatMap((cut, k) => [
        ...tile(points, cut.labels, cut.line, sight, corner(k)),
        ...(through(cut, added) === undefined ? [] : [path('path-one', outline(corner(k), 3), true)]),
      ]),
      path('thick', outline(corner(state.at)), true),
    ],
    says: `Of ${cuts.length} cuts ${both} go on both ways and ${one} in one: ${cuts.length} + ${both} = ${2 * both + one}. ${explained(here, middle, points, added)}`,
    table: {
      heads: ['the old points', 'the new one as a one', 'the new one as a zero'],
      rows: cuts.map(({ labels, ways }) => [written(labels), ...ways.map(told)]),
    },
    handles: [{ ...grip(field, 'The new point', added, 'both', (to) => go({ added: to })), clear: true }],
    controls: [
      {
        type: 'slider',
        label: 'The cut',
        least: 1,
        most: cuts.length,
        at: state.at + 1,
        value: `${state.at + 1} of ${cuts.length}`,
        to: (at) => go({ at: at - 1 }),
      },
    ],
    tap: (to) => {
      const at = tileAt(to, ALL, COLUMNS, cuts.length);
      return at === undefined ? scene(data, state) : go({ at });
    },
  };
}

function spotsOf({ points }: SplitData): readonly Spot[] {
  return points.map(([x = 0, y = 0]) => spot(x, y));
}

/** Every labelling of the points that a line can do, and how it goes on with one point more. */
function cutsOf(points: readonly Spot[], added: Spot): readonly Cut[] {
  return Array.from({ length: 2 ** points.length }, (_, k) => labelsOf(k, points.length)).flatMap((labels) => {
    const line = separate(points, labels);
    const way = (is: boolean): Separation => separate([...points, added], [...labels, is]);
    return line.separable ? [{ labels, line, ways: [way(true), way(false)] as const }] : [];
  });
}

function waysOf({ ways }: Cut): number {
  return ways.filter(({ separable }) => separable).length;
}

/**
 * A cut through the new point that is right about all others, if it goes on both ways. Of two cuts that pass it, one at
 * a height a above and one at a depth b below, it is b times the first plus a times the second.
 */
function through({ ways: [up, down] }: Cut, added: Spot): Form | undefined {
  if (!up.separable || !down.separable) return undefined;
  const [a, b] = [formAt(up, added), formAt(down, added).neg()];
  const mix = (above: Rational, below: Rational): Rational => b.mul(above).add(a.mul(below));
  return wholeForm({
    weights: up.weights.map((weight, i) => mix(weight, down.weights[i] ?? ZERO)),
    bias: mix(up.bias, down.bias),
  });
}

function explained({ labels, ways }: Cut, middle: Form | undefined, points: readonly Spot[], added: Spot): string {
  const name = `This one, ${written(labels)},`;
  if (middle !== undefined)
    return `${name} goes on both ways: ${writtenForm(middle)} = 0 does it and runs through the new point, so a nudge decides where that belongs.`;
  const isOne = ways[0].separable;
  const lost = ways[isOne ? 1 : 0];
  const why = lost.separable ? '' : `, since otherwise ${meeting(lost.combination, [...points, added], [...labels, !isOne])}`;
  return `${name} goes on with the new point as a ${isOne ? 'one' : 'zero'} only${why}.`;
}

function told(way: Separation): string {
  return way.separable ? `${writtenForm(way)} = 0` : 'none';
}

function written(labels: readonly boolean[]): string {
  return labels.map(Number).join('');
}
