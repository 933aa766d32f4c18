import { extent } from '../../math/exact/extent.ts';
import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { checkNetwork, type ExactNetwork, type Network } from '../../math/network/network.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed } from '../scene/square.ts';
import { bendsOf, heightOf } from './folds.ts';

/** A network of one input, a hidden layer of two ReLU units, and a read-out that adds them up. */
export interface FoldData {
  readonly network: Network;
}

/** A curve over the numbers from 0 to 1: one unit as the read-out counts it, or both together. */
interface Curve {
  readonly name: string;
  readonly network: ExactNetwork;
  readonly corners: readonly Spot[];
}

const [WIDTH, LEFT, RIGHT] = [360, 34, 344];
/** The room above a curve for its name, and that of all curves together. */
const [HEAD, ROOM] = [30, 190];
const GRID = rational('1/24');

/** Two units one above the other, and their sum: a fold, along which a number is dragged. */
export const fold: LiveKind<FoldData> = {
  howTo: 'Drag the number.',
  begin,
};

export const example: Example<FoldData> = {
  data: () => ({
    network: {
      layers: [
        { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
        { weights: [[1, -1]], bias: [0], activation: 'identity' },
      ],
    },
  }),
  says: 'At 3/4 the first unit gives 3/2 and the second -1, together 1/2. The sum rises from 0 to 1/2 and falls from 1/2 to 1.',
};

function begin({ network }: FoldData): Scene {
  const exact = checkNetwork(network);
  const [hidden, readOut] = exact.layers;
  const own = (kept: number): ExactNetwork =>
    readOut === undefined
      ? exact
      : {
          layers: [
            hidden,
            { ...readOut, weights: readOut.weights.map((row) => row.map((weight, i) => (i === kept ? weight : ZERO))) },
          ],
        };
  const curves = [own(0), own(1), exact].map((one, i): Curve => {
    const name = ['the first unit', 'the second unit', 'both together'][i] ?? '';
    return { name, network: one, corners: bendsOf(one).map((x): Spot => [x, heightOf(one, x)]) };
  });
  return scene(curves, rational('3/4'));
}

function scene(curves: readonly Curve[], x: Rational): Scene {
  const across = scale([0, 1], [LEFT, RIGHT]);
  const sizes = curves.map(({ corners }) => extent([ZERO, ...corners.map(([, y]) => y)]));
  const whole = sizes.reduce((sum, [low, high]) => sum.add(high.sub(low)), ZERO);
  // One scale for all of them, so that they add up to the sum by eye.
  const unit = rational(ROOM).div(whole);
  const zeros = sizes.map(([, high], i) =>
    sizes
      .slice(0, i)
      .reduce((sum, [low, top]) => sum.add(top.sub(low)), high)
      .mul(unit)
      .add(rational(HEAD * (i + 1))),
  );
  const values = curves.map(({ network }) => heightOf(network, x));
  const put = (i: number, [u, y]: Spot): Spot => [across(u), (zeros[i] ?? ZERO).sub(y.mul(unit))];
  const height = HEAD * curves.length + ROOM + 34;
  const foot: Spot = [x, ZERO];
  const [one, two, both] = values;
  return {
    width: WIDTH,
    height,
    altText: `Three curves from 0 to 1, one above the other: ${curves.map(({ name, corners }) => `${name} through ${listed(corners.map((corner) => `(${corner.join(', ')})`))}`).join('; ')}. The number is at ${x}.`,
    parts: [
      ...curves.flatMap(({ name, corners }, i) => {
        const top = put(i, [ZERO, sizes[i]?.[1] ?? ZERO]);
        return [
          label('start small', [rational(LEFT), top[1].sub(rational(10))], name),
          path('thin', [put(i, [ZERO, ZERO]), put(i, [ONE, ZERO])]),
          ...(sizes[i] ?? [])
            .filter((y) => y.sign() !== 0)
            .map((y) => label('end small', [rational(LEFT - 8), put(i, [ZERO, y])[1].add(rational(5))], y)),
          path(
            i === curves.length - 1 ? 'thick' : 'path-zero',
            corners.map((corner) => put(i, corner)),
          ),
        ];
      }),
      path('thin dotted', [spot(across(x), HEAD), put(curves.length - 1, foot)]),
      ...values.flatMap((y, i) => [path('path-one', [put(i, foot), put(i, [x, y])]), circle('one', put(i, [x, y]), 5)]),
      ...[ZERO, ONE].map((u) => label('middle small', [across(u), rational(height - 12)], u)),
    ],
    says: `At ${x} the first unit gives ${one} and the second ${two}, together ${both}. The sum ${course(curves.at(-1)?.corners ?? [])}.`,
    table: {
      heads: ['x', ...curves.map(({ name }) => name)],
      rows: [...(curves.at(-1)?.corners ?? []).map(([u]) => u), x].map((u) => [
        `${u}`,
        ...curves.map(({ network }) => `${heightOf(network, u)}`),
      ]),
    },
    handles: [
      {
        label: 'The number',
        value: `${x}, where the fold is ${both}`,
        at: put(curves.length - 1, foot),
        step: GRID.mul(rational(RIGHT - LEFT)),
        axis: 'across',
        to: ([u]) => scene(curves, snapped(scale([LEFT, RIGHT], [0, 1])(u), GRID, ZERO, ONE)),
      },
    ],
    controls: [],
  };
}

/** `rises from 0 to 1/2 and falls from 1/2 to 1`. */
function course(corners: readonly Spot[]): string {
  return listed(
    corners.slice(1).map(([x, y], i) => {
      const [before, last] = corners[i] ?? [x, y];
      const verb = ['falls', 'stays', 'rises'][y.compare(last) + 1];
      return `${verb} from ${before} to ${x}`;
    }),
  );
}
