import type { Points } from '../../math/algebra/points.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, disc, path, type Spot, spot } from '../drawing/drawing.ts';
import { formAt, sides } from '../drawing/sides.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, grip, listed, pointText, square, through } from '../scene/square.ts';
import { CORNERS } from '../scene/twoBits.ts';

/** Points of the plane, none of them as high as the new one; the height of the line of shadows; the square in sight, its grid. */
export interface ShadowsData {
  readonly points: Points;
  readonly added: readonly Q[];
  readonly height: Q;
  readonly from: Q;
  readonly to: Q;
  readonly grid: Q;
}

const SIDE = 300;

/** A cut that turns about a new point. The others throw shadows on a line, which it cuts in one place. */
export const shadows: LiveKind<ShadowsData> = {
  howTo: 'Drag the place where the cut meets the line of shadows: the cut turns about the new point.',
  begin: (data) => scene(data, rational(data.added[0] ?? 0)),
};

export const example: Example<ShadowsData> = {
  data: () => ({ points: CORNERS, added: ['1/4', '1/2'], height: '3/4', from: '-1/2', to: '3/2', grid: '1/8' }),
  says: 'The cut meets the line of shadows at 0.25, with 2 of 4 shadows on its left. As it turns all the way round, it does 8 of the 16 labellings: between and beside the shadows there are 5 gaps, each gives a labelling and its reverse, and the two outer gaps give the same two.',
};

/** A point, and its shadow: the point of the line of shadows that is in line with it and with the new one. */
interface Thrown {
  readonly at: Spot;
  readonly shadow: Spot;
  /** Whether the shadow goes through the new point and so is thrown backwards: then it has the other label. */
  readonly isBack: boolean;
}

function scene(data: ShadowsData, place: Rational): Scene {
  const field = square(data.from, data.to, data.grid, SIDE);
  const height = rational(data.height);
  const added = spot(data.added[0] ?? 0, data.added[1] ?? 0);
  const thrown = data.points.map(([x = 0, y = 0]): Thrown => throwing(spot(x, y), added, height));
  const cut: Spot = [place, height];
  const form = through(added, cut);
  const sideOf = (at: Spot): number => formAt(form, at).sign();
  const left = thrown.filter(({ shadow }) => shadow[0].compare(place) < 0).length;
  const on = thrown.filter(({ shadow }) => shadow[0].equals(place)).length;
  const [from, to] = [rational(data.from), rational(data.to)];
  const all = 2 ** thrown.length;
  const gaps = new Set(thrown.map(({ shadow }) => `${shadow[0]}`)).size + 1;
  // Two for each gap, but the cuts beyond either end label alike: what is behind has the other label, which changes none of the number.
  const done = 2 * (gaps - 1);
  return {
    width: SIDE,
    height: SIDE,
    altText: `A cut through the new point ${pointText(added)} and ${pointText(cut)}, and the shadows of ${thrown.length} points on the line at the height ${height}: ${listed(thrown.map(({ shadow }) => short(shadow[0])))}.`,
    parts: [
      ...sides(field, form),
      frame(field),
      path('thick', [field.place([from, height]), field.place([to, height])]),
      ...thrown.map(({ at, shadow, isBack }) => path('thin dotted', [at, ...(isBack ? [added] : []), shadow].map(field.place))),
      ...thrown.map(({ shadow }) => {
        const [x, y] = field.place(shadow);
        const tick = rational(9);
        return path(shadow[0].compare(place) < 0 ? 'path-one' : 'path-zero', [
          [x, y.sub(tick)],
          [x, y.add(tick)],
        ]);
      }),
      ...thrown.map(({ at }) =>
        sideOf(at) === 0 ? circle('thick', field.place(at), 12) : disc(field.place(at), sideOf(at) > 0),
      ),
      circle('thick', field.place(added), 6),
    ],
    says: `The cut meets the line of shadows at ${short(place)}, with ${left} of ${thrown.length} shadows on its left${on > 0 ? ` and ${on} on it` : ''}. As it turns all the way round, it does ${done} of the ${all} labellings: between and beside the shadows there are ${gaps} gaps, each gives a labelling and its reverse, and the two outer gaps give the same two.`,
    table: {
      heads: ['point', 'its shadow is at', 'thrown', 'label'],
      rows: thrown.map(({ at, shadow, isBack }) => [
        pointText(at),
        `${shadow[0]}`,
        isBack ? 'backwards, through the new point' : 'straight on',
        ['0', 'on the cut', '1'][sideOf(at) + 1] ?? '',
      ]),
    },
    handles: [
      {
        ...grip(field, 'The cut', cut, 'across', ([x]) => scene(data, snapped(x, rational(data.grid), from, to))),
      },
    ],
    controls: [],
  };
}

/** The shadow of a point: the new point is zero times the way to it, the point itself once. */
function throwing(at: Spot, added: Spot, height: Rational): Thrown {
  const share = height.sub(added[1]).div(at[1].sub(added[1]));
  return { at, shadow: [added[0].add(at[0].sub(added[0]).mul(share)), height], isBack: share.sign() < 0 };
}

/** A number in decimals, three dots behind them if there are more. */
function short(value: Rational): string {
  return decimal(value, 2);
}
