import { extent } from '../../math/exact/extent.ts';
import { type Q, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed, ring } from '../scene/square.ts';

/** What something gives while one number is moved, with each of its parts there or not. */
export interface SwitchesData {
  /** What is switched, as it is said when it is there and when it is not. */
  readonly parts: readonly { readonly label: string; readonly on: string; readonly off: string }[];
  /** The number that is moved goes from here to there, by equal steps. */
  readonly from: Q;
  readonly to: Q;
  /** What comes out at each step; one list for each setting, in counting order, the last part counting first. */
  readonly outputs: readonly (readonly Q[])[];
  /** How far each output of a setting may be from the true one: 0 where they are exact. */
  readonly within: readonly Q[];
}

interface State {
  readonly on: readonly boolean[];
  readonly at: number;
  readonly tried: ReadonlySet<number>;
}

const [WIDTH, HEIGHT] = [360, 270];
const FRAME = { left: 52, right: 346, top: 16, bottom: 232 };

/** Parts that are switched on and off, and the curve of what comes out while one number is moved: bent, or straight. */
export const switches: LiveKind<SwitchesData> = {
  howTo: 'Switch the parts on and off, and drag the number.',
  begin: (data) =>
    scene(data, {
      on: data.parts.map(() => false),
      at: Math.floor((data.outputs[0]?.length ?? 0) / 4),
      tried: new Set(),
    }),
};

export const example: Example<SwitchesData> = {
  data: () => ({
    parts: [
      { label: 'A square', on: 'a square', off: 'no square' },
      { label: 'A root', on: 'a root', off: 'no root' },
    ],
    from: 0,
    to: 8,
    outputs: [
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [0, 1, '1.41', '1.73', 2, '2.23', '2.44', '2.64', '2.82'],
      [0, 1, 4, 9, 16, 25, 36, 49, 64],
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
    ],
    within: [0, '1/100', 0, 0],
  }),
  says: 'No square and no root: at 2 it gives 2. At all 9 places it is exactly on the straight line between the two ends.',
};

function scene(data: SwitchesData, state: State): Scene {
  const { on, at } = state;
  const setting = on.reduce((sum, one) => 2 * sum + Number(one), 0);
  const curve = curveOf(data, setting);
  const [start, end] = [curve[0], curve.at(-1)] as [Spot, Spot];
  const straight = scale([start[0], end[0]], [start[1], end[1]]);
  const [x, y] = curve[at] ?? start;
  // The straight line between two outputs is as exact as these, and is compared with one more.
  const within = rational(data.within[setting] ?? ZERO).mul(rational(2));
  const isOff = ([place, value]: Spot): boolean => value.sub(straight(place)).abs().compare(within) > 0;
  const bent = curve.filter(isOff).length;
  const tried = new Set([...state.tried, setting]);
  const go = (change: Partial<State>): Scene => scene(data, { ...state, tried, ...change });
  const heights = curve.map(([, value]) => value);
  const [low, high] = extent(heights);
  const place = planeScale([start[0], end[0]], [low, high], FRAME);
  const words = sentenceOf(data, on);
  const about = within.sign() === 0 ? '' : 'about ';
  const off = y.sub(straight(x)).abs();
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${words}: a curve over the number from ${start[0]} to ${end[0]}, ${bent === 0 ? 'which is straight' : 'which is bent'}, and dashed the straight line between its ends.`,
    parts: [
      path('thin', [place([start[0], high]), place([start[0], low]), place([end[0], low])]),
      ...[low, high].map((value) =>
        label('end small', [rational(FRAME.left - 6), place([start[0], value])[1].add(rational(4))], decimal(value, 2)),
      ),
      ...[start[0], end[0]].map((value) => label('middle small', [place([value, low])[0], rational(FRAME.bottom + 18)], value)),
      path('path-one dashed', [start, end].map(place)),
      path('thick', curve.map(place)),
      path('thin dotted', [place([x, low]), place([x, y])]),
      circle('one', place([x, y]), 4),
      ...(isOff([x, y]) ? [ring(place([x, y]), 10)] : []),
      label('middle small', [rational((FRAME.left + FRAME.right) / 2), rational(HEIGHT - 4)], 'the number that is moved'),
    ],
    says: `${words}: at ${x} it gives ${about}${decimal(y, 3)}. ${bent === 0 ? `At all ${curve.length} places it is ${within.sign() === 0 ? 'exactly' : 'nearly'} on the straight line between the two ends.` : `The straight line between the two ends is ${isOff([x, y]) ? `off there by ${about}${decimal(off, 3)}` : 'not off there'}, and at ${bent} of ${curve.length} places in all.`}`,
    // Nobody has changed anything yet at the first.
    ...(tried.size < 2 ? {} : { reached: `You have tried ${tried.size} of ${counted(data.outputs.length, 'setting')}.` }),
    table: {
      heads: ['the number', 'what comes out', 'the straight line'],
      rows: curve.map(([number, value]) => [`${number}`, decimal(value, 4), decimal(straight(number), 4)]),
    },
    handles: [
      {
        label: 'The number',
        value: `${x}`,
        at: place([x, low]),
        step: rational(FRAME.right - FRAME.left).div(rational(curve.length - 1)),
        axis: 'across',
        to: ([to]) => {
          const most = rational(curve.length - 1);
          return go({ at: Number(snapped(scale([FRAME.left, FRAME.right], [0, most])(to), rational(1), ZERO, most).n) });
        },
      },
    ],
    controls: data.parts.map((part, i) => ({
      type: 'switch' as const,
      label: part.label,
      on: on[i] === true,
      to: (next: boolean) => go({ on: on.map((one, k) => (k === i ? next : one)) }),
    })),
  };
}

function curveOf({ from, to, outputs }: SwitchesData, setting: number): readonly Spot[] {
  const values = outputs[setting] ?? [];
  return steps(rational(from), rational(to), values.length - 1).map((x, i): Spot => [x, rational(values[i] ?? ZERO)]);
}

/** The parts that are there and those that are not: `Fixed scores, softmax and no activation`. */
function sentenceOf({ parts }: SwitchesData, on: readonly boolean[]): string {
  const words = listed(parts.map((part, i) => (on[i] === true ? part.on : part.off)));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
