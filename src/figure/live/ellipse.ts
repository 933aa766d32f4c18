import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot } from '../drawing/drawing.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, grip, pointText, square } from '../scene/square.ts';

/** The angle of a step by its cosine and sine, a value and the next one, and the number of steps. */
export interface EllipseData {
  readonly turn: readonly [cosine: Q, sine: Q];
  readonly start: readonly [value: Q, next: Q];
  readonly steps: number;
}

interface State {
  readonly cosine: Rational;
  readonly sine: Rational;
  /** What each step multiplies the state by, besides turning it. */
  readonly size: Rational;
  readonly start: Spot;
  readonly steps: number;
}

const FIELD = square(-2, 2, '1/5');
/** Sizes are twentieths. */
const [PARTS, LEAST, MOST] = [20, 16, 24];
const LAST = 40;
/** Points of a quarter of the ellipse. */
const QUARTER = 16;
const PLACES = 4;

/** A value and the next one as a point of the plane, which a rule moves: round an ellipse, or inwards or outwards. */
export const ellipse: LiveKind<EllipseData> = {
  howTo: 'Drag the first point, and choose how many steps are made and by what each scales the point.',
  begin: ({ turn: [cosine, sine], start: [value, next], steps }) =>
    moving({ cosine: rational(cosine), sine: rational(sine), size: ONE, start: [rational(value), rational(next)], steps }),
};

export const example: Example<EllipseData> = {
  data: () => ({ turn: ['4/5', '3/5'], start: [0, '3/5'], steps: 3 }),
  says: 'Next is 8/5 times now, less the one before. A value times itself, less its neighbours multiplied, is 0.36 at first and 0.36 after 3 steps: the points stay on the ellipse.',
};

function moving(state: State): Scene {
  const { cosine, size, start, steps } = state;
  const go = (change: Partial<State>): Scene => moving({ ...state, ...change });
  const [twice, back] = [size.mul(cosine).mul(rational(2)), size.mul(size)];
  const next = ([before, now]: Spot): Spot => [now, twice.mul(now).sub(back.mul(before))];
  const points = [start];
  for (let point = start; points.length <= steps; points.push(point)) point = next(point);
  const form = (point: Spot): Rational => point[1].mul(point[1]).sub(point[0].mul(next(point)[1]));
  const seen = points.filter((point) => point.every((entry) => entry.abs().compare(rational(2)) < 0));
  const [first, last] = [form(start), form(points.at(-1) ?? start)];
  const axis = [-2, 2].map(rational);
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `An ellipse through ${pointText(start)}, and the points to which ${steps} steps lead from there.`,
    parts: [
      frame(FIELD),
      path(
        'thin dotted',
        axis.map((end) => FIELD.place([end, ZERO])),
      ),
      path(
        'thin dotted',
        axis.map((end) => FIELD.place([ZERO, end])),
      ),
      path('thin', around(state).map(FIELD.place), true),
      path('thin dotted', points.map(FIELD.place)),
      ...seen.map((point) => circle('one', FIELD.place(point), 4)),
      circle('zero', FIELD.place(start), 6),
    ],
    says: `Next is ${twice} times now, less ${back.equals(ONE) ? '' : `${back} times `}the one before. A value times itself, less its neighbours multiplied, is ${decimal(first, PLACES)} at first and ${decimal(last, PLACES)} after ${steps} steps: ${whither(first, size)}.`,
    table: {
      heads: ['step', 'value', 'next value'],
      rows: points.map((point, t) => [`${t}`, ...point.map((entry) => decimal(entry, PLACES))]),
    },
    handles: [grip(FIELD, 'The first point', start, 'both', (to) => go({ start: to }))],
    controls: [
      {
        type: 'slider',
        label: 'Steps',
        least: 1,
        most: LAST,
        at: steps,
        value: `${steps}`,
        to: (count) => go({ steps: count }),
      },
      {
        type: 'slider',
        label: 'Each step scales it by',
        least: LEAST,
        most: MOST,
        at: Number(snapped(size.mul(rational(PARTS)), ONE, rational(LEAST), rational(MOST)).n),
        value: `${size}`,
        to: (parts) => go({ size: rational(parts).div(rational(PARTS)) }),
      },
    ],
  };
}

/**
 * The ellipse through the first point, on which steps of the size one stay. A value is the height of a point on a
 * circle, and the next one that of the point turned once; so the point is found, and turned the whole way round.
 */
function around({ cosine, sine, size, start: [value, next] }: State): readonly Spot[] {
  const side = next.div(size).sub(cosine.mul(value)).div(sine);
  return [0, 1, 2, 3].flatMap((quarter) =>
    Array.from({ length: QUARTER }, (_, i): Spot => {
      const t = rational(i).div(rational(QUARTER));
      const whole = ONE.add(t.mul(t));
      let turned: Spot = [ONE.sub(t.mul(t)).div(whole), t.add(t).div(whole)];
      for (let k = 0; k < quarter; k += 1) turned = [turned[1].neg(), turned[0]];
      const [across, up] = [turned[0].mul(side).sub(turned[1].mul(value)), turned[1].mul(side).add(turned[0].mul(value))];
      return [up, size.mul(cosine.mul(up).add(sine.mul(across)))];
    }),
  );
}

function whither(first: Rational, size: Rational): string {
  if (first.sign() === 0) return 'nothing moves';
  return ['the points go inwards', 'the points stay on the ellipse', 'the points go outwards'][size.compare(ONE) + 1] ?? '';
}
