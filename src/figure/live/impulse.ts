import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { kernel } from '../../math/recurrence/kernel.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { pointText, written } from '../scene/square.ts';

/** The first eigenvalue of two linear units that turn and scale their state; the other is its conjugate. */
export type ImpulseData = { readonly [part in 'real' | 'imaginary']: Q };

const [WIDTH, HEIGHT] = [360, 404];
/** How far from zero an eigenvalue can be dragged. */
const [GRID, REACH] = [rational('1/10'), rational('6/5')];
const PLANE = { left: 78, right: 282, top: 4, bottom: 208 };
const UNIT = rational(PLANE.right - PLANE.left).div(REACH.add(REACH));
const onPlane = planeScale([REACH.neg(), REACH], [REACH.neg(), REACH], PLANE);
const PLOT = { left: 56, right: 350, top: 228, bottom: 376 };
/** Steps that are shown. */
const LAST = 20;
/** A response has faded below one part of so many, or its size has grown as many times. */
const TIMES = 100n;
const PLACES = 6;

/** Two eigenvalues on the unit disk, and the impulse response of the linear units that have them. */
export const impulse: LiveKind<ImpulseData> = {
  howTo: 'Drag an eigenvalue; the other is its mirror image.',
  begin,
};

export const example: Example<ImpulseData> = {
  data: () => ({ real: '4/5', imaginary: '1/2' }),
  says: 'The eigenvalues 4/5 ± 1/2 i lie inside the circle: the square of their size is 89/100. The response swings and fades, and from step 80 on it stays within 1/100 of zero.',
};

function begin({ real, imaginary }: ImpulseData): Scene {
  const [a, b] = [rational(real), rational(imaginary)];
  const units = {
    A: [
      [a, b.neg()],
      [b, a],
    ],
    B: [[1], [0]],
    C: [[1, 0]],
    D: [[0]],
  };
  const response = kernel(units, LAST + 1).flat(2);
  const most = response.reduce((top, { n, d }) => max(top, (n < 0n ? -n : n) / d + (d === 1n ? 0n : 1n)), 1n);
  const place = planeScale([0, LAST], [-most, most], PLOT);
  const size = a.mul(a).add(b.mul(b));
  const at: Spot = [a, b];
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The eigenvalues ${pair(a, b)} and the unit circle; below, the impulse response over ${LAST} steps.`,
    parts: [
      circle('sheet', onPlane([ZERO, ZERO]), Number(UNIT.n / UNIT.d)),
      ...[[REACH, ZERO] as const, [ZERO, REACH] as const].map(([x, y]) =>
        path('thin dotted', [[x.neg(), y.neg()] as const, [x, y] as const].map(onPlane)),
      ),
      path('thick', [onPlane([ZERO, ZERO]), onPlane(at)]),
      circle('thin', onPlane([a, b.neg()]), 6),
      circle('one', onPlane(at), 6),
      path('thin', rectangle(spot(PLOT.left, PLOT.top), spot(PLOT.right, PLOT.bottom)), true),
      path('thin', [place([0, 0]), place([LAST, 0])]),
      ...[most, 0n, -most].map((y) => label('end', [rational(PLOT.left - 6), place([0, y])[1].add(rational(5))], `${y}`)),
      ...[0, LAST / 2, LAST].map((t) =>
        label('middle', [place([t, 0])[0], rational(PLOT.bottom + 20)], t === 0 ? 'step 0' : `${t}`),
      ),
      ...response.flatMap((value, t) => [
        path('path-one', [place([t, 0]), place([t, value])]),
        circle('one', place([t, value]), 4),
      ]),
    ],
    says: `The ${b.sign() === 0 ? 'eigenvalue' : 'eigenvalues'} ${pair(a, b)} ${b.sign() === 0 ? 'lies' : 'lie'} ${where(size)}: the square of ${b.sign() === 0 ? 'its' : 'their'} size is ${size}. The response ${course(a, b, size)}.`,
    table: {
      heads: ['step', 'response'],
      rows: response.map((value, t) => [`${t}`, decimal(value, PLACES)]),
    },
    handles: [
      {
        label: 'An eigenvalue',
        value: pointText(at),
        at: onPlane(at),
        step: GRID.mul(UNIT),
        axis: 'both',
        to: ([x, y]) => {
          const near = (from: Rational): Rational => snapped(from.div(UNIT), GRID, REACH.neg(), REACH);
          const [middle, level] = onPlane([ZERO, ZERO]);
          return begin({ real: near(x.sub(middle)), imaginary: near(level.sub(y)) });
        },
      },
    ],
    controls: [],
  };
}

/** `4/5 ± 1/2 i`; a real one by itself. */
function pair(a: Rational, b: Rational): string {
  if (b.sign() === 0) return `${a}`;
  return `${a.sign() === 0 ? '' : `${a} `}± ${written([[b.abs(), 'i']])}`;
}

function where(size: Rational): string {
  return `${['inside', 'on', 'outside'][size.compare(ONE) + 1]} the circle`;
}

/** What the powers of an eigenvalue do: their size is that of the eigenvalue, as often multiplied by itself. */
function course(a: Rational, b: Rational, size: Rational): string {
  if (size.sign() === 0) return 'is over after one step';
  const isReal = b.sign() === 0;
  if (size.equals(ONE)) {
    if (isReal) return a.sign() > 0 ? 'stays as it is for ever' : 'changes its sign at every step, for ever';
    return 'swings for ever, and neither fades nor grows';
  }
  const way = isReal && a.sign() > 0 ? '' : isReal ? 'changes its sign at every step and ' : 'swings and ';
  const steps = until(size);
  return size.compare(ONE) < 0
    ? `${way}fades, and from step ${steps} on it stays within 1/${TIMES} of zero`
    : `${way}grows: the size of the state is ${TIMES} times as large after ${steps} steps`;
}

/** The first power whose size is at most a hundredth, or at least a hundred: compared by squares, in whole numbers. */
function until({ n, d }: Rational): number {
  const [small, large] = n < d ? [n, d] : [d, n];
  let steps = 0;
  for (let [less, more] = [TIMES * TIMES, 1n]; less > more; [less, more] = [less * small, more * large]) steps += 1;
  return steps;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
