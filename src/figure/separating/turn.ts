import type { Points } from '../../math/algebra/points.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { separate } from '../../math/separability/separate.ts';
import { disc, path, type Spot } from '../drawing/drawing.ts';
import { mixed } from '../scene/mixture.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { pointText, written } from '../scene/square.ts';

/**
 * Corners of the unit square, the height they are lifted to, and a plane that separates them. The height is the third
 * coordinate.
 */
export interface TurnData {
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** The plane must not be upright: its third weight is not zero. */
  readonly plane: { readonly weights: readonly Q[]; readonly bias: Q };
  /** The third coordinate in words, such as `xy`. */
  readonly lift: string;
}

interface State {
  /** How far it is turned, in parts of a whole turn. */
  readonly turned: number;
  /** From the side at 0, from above at the most. */
  readonly above: number;
  /** The height in quarters of the full one; below zero it is turned over. */
  readonly quarters: number;
}

type Point = readonly [x: Rational, y: Rational, z: Rational];

const SIDE = 300;
/** How many units of the drawing one unit of the space takes. */
const UNIT = rational(125);
const [STEPS, MOST_ABOVE, FULL] = [64, 6, 4];
const STEP = rational(SIDE).div(rational(STEPS));

/** The lift in space, turned by hand and as high as one likes. At every height but zero a plane separates the corners. */
export const turn: LiveKind<TurnData> = {
  howTo: 'Drag sideways to turn it; choose the height, and from how far above it is seen.',
  begin,
};

export const example: Example<TurnData> = {
  data: () => ({
    points: [
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
      [1, 1, 1],
    ],
    labels: [false, true, true, false],
    plane: { weights: [1, 1, -2], bias: '-1/2' },
    lift: 'xy',
  }),
  says: 'At the height 1 · xy a plane separates them: x + y − 2z − 1/2 is positive at the ones and negative at the zeros.',
};

function begin(data: TurnData): Scene {
  return scene(data, { turned: 4, above: 2, quarters: FULL });
}

const SQUARE: readonly Spot[] = [
  [ZERO, ZERO],
  [ONE, ZERO],
  [ONE, ONE],
  [ZERO, ONE],
];

/** What is known in this state: the lifted corners, the plane at their height, and what it comes to at each of them. */
function look(data: TurnData, state: State) {
  const { labels } = data;
  const height = rational(state.quarters).div(rational(FULL));
  const points = data.points.map(([x = 0, y = 0, z = 0]): Point => [rational(x), rational(y), rational(z).mul(height)]);
  const [a, b, c] = [0, 1, 2].map((k) => rational(data.plane.weights[k] ?? 0)) as [Rational, Rational, Rational];
  const isLifted = height.sign() !== 0;
  // What the plane does at the full height it does at another one, with its third weight to that scale.
  const plane = isLifted ? { weights: [a, b, c.div(height)] as const, bias: rational(data.plane.bias) } : undefined;
  const seen = view(state);
  const over = ([x, y]: Spot): Point => {
    const [u, v, w] = plane?.weights ?? [ZERO, ZERO, ONE];
    return [
      x,
      y,
      u
        .mul(x)
        .add(v.mul(y))
        .add(plane?.bias ?? ZERO)
        .neg()
        .div(w),
    ];
  };
  const values = points.map(([x, y, z]) => {
    const [u, v, w] = plane?.weights ?? [ZERO, ZERO, ZERO];
    return u
      .mul(x)
      .add(v.mul(y))
      .add(w.mul(z))
      .add(plane?.bias ?? ZERO);
  });
  const isParted = values.every((value, i) => value.sign() === (labels[i] === true ? 1 : -1));
  const form = written([...zip([...(plane?.weights ?? [])], plane === undefined ? [] : ['x', 'y', 'z']), [plane?.bias ?? 0, '']]);
  return { height, points, isLifted, seen, over, values, isParted, form };
}

function scene(data: TurnData, state: State): Scene {
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const { labels, lift } = data;
  const known = look(data, state);
  const { height, points, isLifted, values, isParted, form } = known;
  return {
    width: SIDE,
    height: SIDE,
    altText: `The four corners at the height ${height} · ${lift}, seen from the side${isParted ? ', and a slanted sheet between the ones and the zeros' : ''}.`,
    parts: drawing(data, known),
    says: isParted
      ? `At the height ${height} · ${lift} a plane separates them: ${form} is positive at the ones and negative at the zeros.`
      : flat(data, points),
    table: {
      heads: ['corner', 'label', `height ${height} · ${lift}`, `${form} there`],
      rows: points.map(([x, y, z], i) => [
        pointText([x, y]),
        labels[i] === true ? '1' : '0',
        `${z}`,
        isLifted ? `${values[i]}` : '',
      ]),
    },
    handles: [handle(state, go)],
    controls: controls(state, `${height} · ${lift}`, go),
  };
}

/** The square, the corners above or below it, and the sheet with how far each corner is from it. */
function drawing({ labels }: TurnData, { points, isLifted, seen, over }: ReturnType<typeof look>): readonly string[] {
  // What is farther away is drawn first.
  const drawn = zip(points, labels).toSorted(([p], [q]) => seen(q).depth.compare(seen(p).depth));
  const sheet = path(
    'sheet',
    SQUARE.map((spot) => seen(over(spot)).at),
    true,
  );
  return [
    path(
      'thin',
      SQUARE.map(([x, y]) => seen([x, y, ZERO]).at),
      true,
    ),
    ...points.map((point) => path('thin dotted', [seen([point[0], point[1], ZERO]).at, seen(point).at])),
    ...(isLifted ? [sheet] : []),
    ...(isLifted ? points.map((point) => path('thick dotted', [seen(point).at, seen(over([point[0], point[1]])).at])) : []),
    ...drawn.map(([point, label]) => disc(seen(point).at, label)),
  ];
}

/** To the state with this change. */
type Go = (change: Partial<State>) => Scene;

function handle(state: State, go: Go): Handle {
  return {
    label: 'The view, to be turned',
    value: `turned by ${state.turned} of ${STEPS} parts`,
    at: [STEP.mul(rational(state.turned)), rational(SIDE / 2)],
    step: STEP,
    axis: 'across',
    wide: true,
    to: ([x]) => {
      const steps = Number(snapped(x.div(STEP), ONE, rational(-STEPS * STEPS), rational(STEPS * STEPS)).n);
      return go({ turned: ((steps % STEPS) + STEPS) % STEPS });
    },
  };
}

function controls(state: State, height: string, go: Go): Scene['controls'] {
  return [
    {
      type: 'slider',
      label: 'Height',
      least: -FULL,
      most: FULL,
      at: state.quarters,
      value: height,
      to: (quarters) => go({ quarters }),
    },
    {
      type: 'slider',
      label: 'Seen from above',
      least: 0,
      most: MOST_ABOVE,
      at: state.above,
      value: `${state.above} of ${MOST_ABOVE}`,
      to: (above) => go({ above }),
    },
  ];
}

/** Without a height there is no third coordinate, and what the plane could not do it cannot do now. */
function flat({ labels }: TurnData, points: readonly Point[]): string {
  const answer = separate(points, labels);
  const spots = points.map(([x, y]): Spot => [x, y]);
  if (answer.separable) return 'Without a height, a plane separates them all the same.';
  const [ones, zeros] = [true, false].map((label) => mixed(answer.combination, spots, labels, label));
  return `Without a height they all lie in one plane, and none separates them: the ones, as ${ones?.text}, and the zeros, as ${zeros?.text}, meet in one place.`;
}

/** Where a point is seen, and how far behind; turned about the middle of the square, in exact fractions. */
function view({ turned, above }: State): (point: Point) => { readonly at: Spot; readonly depth: Rational } {
  const quarter = STEPS / 4;
  const around = rotation(rational(turned % quarter).div(rational(quarter)));
  const [cosine, sine] = Array.from({ length: Math.floor(turned / quarter) }).reduce<readonly [Rational, Rational]>(
    ([u, v]) => [v.neg(), u],
    around,
  );
  const [rising, falling] = rotation(rational(above).div(rational(MOST_ABOVE)));
  const middle = rational('1/2');
  return ([x, y, z]) => {
    const [left, back] = [x.sub(middle), y.sub(middle)];
    const across = cosine.mul(left).sub(sine.mul(back));
    const depth = sine.mul(left).add(cosine.mul(back));
    const up = rising.mul(z).add(falling.mul(depth));
    return { at: [rational(SIDE / 2).add(across.mul(UNIT)), rational((SIDE * 11) / 20).sub(up.mul(UNIT))], depth };
  };
}

/** A point of the unit circle, from (1, 0) at t = 0 to (0, 1) at t = 1. */
function rotation(t: Rational): readonly [Rational, Rational] {
  const square = t.mul(t);
  const whole = ONE.add(square);
  return [ONE.sub(square).div(whole), t.add(t).div(whole)];
}
