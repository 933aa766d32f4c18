import { extent } from '../../math/exact/extent.ts';
import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { checkNetwork, type ExactNetwork, evaluate, type Network } from '../../math/network/network.ts';
import { XOR_NETWORK } from '../../math/network/xorNetwork.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, disc, path, type Spot, spot } from '../drawing/drawing.ts';
import { half } from '../drawing/half.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Form, formAt } from '../drawing/sides.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed, ring, square } from '../scene/square.ts';
import { CORNERS, XOR } from '../scene/twoBits.ts';

/** A network of two inputs and one hidden layer of ReLUs, which is to do XOR. Its twin has the first two units swapped. */
export interface TwinsData {
  readonly network: Network;
}

const [WIDTH, HEIGHT] = [360, 210];
const CHART = { left: 50, right: 166, top: 18, bottom: 166 };
const FIELD = square('-1/2', '3/2', '1/4', 160, [194, 10]);
const PLACES = 32;
const HALF = rational('1/2');
const SPOTS = CORNERS.map(([x = 0, y = 0]): Spot => spot(x, y));
const TARGETS = XOR.map((one) => rational(Number(one)));

/** The straight way from a network to its twin with swapped units: the loss on it, and what the network there decides. */
export const twins: LiveKind<TwinsData> = {
  howTo: 'Drag the point from the network, at the left, to its twin.',
  begin: ({ network }) => scene(checkNetwork(network), ZERO),
};

export const example: Example<TwinsData> = {
  data: () => ({ network: XOR_NETWORK }),
  says: 'The network itself: the loss is 0, and all 4 corners are right.',
};

function scene(network: ExactNetwork, share: Rational): Scene {
  const way = steps(ZERO, ONE, PLACES).map((t): Spot => [t, lossOf(between(network, t))]);
  const [, most] = extent([ONE, ...way.map(([, loss]) => loss)]);
  const place = planeScale([0, 1], [ZERO, most], CHART);
  const here = between(network, share);
  const loss = lossOf(here);
  const outputs = SPOTS.map((at) => outputAt(here, at));
  const wrong = outputs.map((output, i) => output.compare(HALF) > 0 !== XOR[i] || output.equals(HALF));
  const right = wrong.filter((one) => !one).length;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `At the left the loss on the way from the network to its twin, 0 at both ends and up to ${decimal(most, 3)} between. At the right the four corners, and shaded where the network on the way gives more than 1/2.`,
    parts: [
      path('thin', [place([ZERO, most]), place([ZERO, ZERO]), place([ONE, ZERO])]),
      ...[ZERO, most].map((value) =>
        label('end small', [rational(CHART.left - 16), place([ZERO, value])[1].add(rational(4))], decimal(value, 2)),
      ),
      label('start small', [rational(CHART.left), rational(CHART.bottom + 30)], 'network'),
      label('end small', [rational(CHART.right), rational(CHART.bottom + 30)], 'twin'),
      label('start small', [rational(CHART.left + 8), rational(CHART.top - 6)], 'loss'),
      path('thick', way.map(place)),
      path('thin dotted', [place([share, ZERO]), place([share, loss])]),
      circle('one', place([share, loss]), 4),
      path('zeros', FIELD.corners.map(FIELD.place), true),
      ...onesOf(here).map((part) => path('ones', part.map(FIELD.place), true)),
      path('thin', FIELD.corners.map(FIELD.place), true),
      ...SPOTS.flatMap((at, i) => [disc(FIELD.place(at), XOR[i] === true, 10), ...(wrong[i] ? [ring(FIELD.place(at), 15)] : [])]),
    ],
    says: `${nameOf(share)}: the loss is ${decimal(loss, 3)}, and ${right === SPOTS.length ? `all ${right} corners are right` : `${right} of ${SPOTS.length} corners ${right === 1 ? 'is' : 'are'} right`}.${alike(here) ? ' All its hidden units are alike.' : ''}`,
    table: {
      heads: ['unit', 'weights', 'bias', 'weight in the read-out'],
      rows: (here.layers[0]?.bias ?? []).map((bias, i) => [
        `${i + 1}`,
        (here.layers[0]?.weights[i] ?? []).join(', '),
        `${bias}`,
        `${here.layers[1]?.weights[0]?.[i]}`,
      ]),
    },
    handles: [
      {
        label: 'The place on the way',
        value: `${share}, loss ${decimal(loss, 3)}`,
        at: place([share, ZERO]),
        step: rational(CHART.right - CHART.left).div(rational(PLACES)),
        axis: 'across',
        to: ([x]) => scene(network, snapped(scale([CHART.left, CHART.right], [0, 1])(x), ONE.div(rational(PLACES)), ZERO, ONE)),
      },
    ],
    controls: [],
  };
}

function nameOf(share: Rational): string {
  if (share.sign() === 0) return 'The network itself';
  if (share.equals(ONE)) return 'Its twin';
  return share.equals(HALF) ? 'Half-way between the two' : `After ${share} of the way`;
}

/** So far on the straight way to the twin, parameter by parameter. */
function between({ layers }: ExactNetwork, share: Rational): ExactNetwork {
  const mix = (own: Rational = ZERO, other: Rational = ZERO): Rational => own.add(other.sub(own).mul(share));
  const [hidden, last] = layers;
  if (last === undefined) return { layers };
  const swapped = <T>([first, second, ...rest]: readonly T[]): readonly T[] => [second as T, first as T, ...rest];
  const rows = swapped(hidden.weights);
  const biases = swapped(hidden.bias);
  return {
    layers: [
      {
        ...hidden,
        weights: hidden.weights.map((row, i) => row.map((weight, j) => mix(weight, rows[i]?.[j]))),
        bias: hidden.bias.map((bias, i) => mix(bias, biases[i])),
      },
      { ...last, weights: last.weights.map((row) => row.map((weight, i) => mix(weight, swapped(row)[i]))) },
    ],
  };
}

function outputAt(network: ExactNetwork, at: Spot): Rational {
  return evaluate(network, at)[0] ?? ZERO;
}

/** The squared errors at the four corners, added up. */
function lossOf(network: ExactNetwork): Rational {
  return SPOTS.map((at, i) => outputAt(network, at).sub(TARGETS[i] ?? ZERO)).reduce(
    (sum, error) => sum.add(error.mul(error)),
    ZERO,
  );
}

function formsOf({ layers: [hidden] }: ExactNetwork): readonly Form[] {
  return hidden.weights.map((weights, i) => ({ weights, bias: hidden.bias[i] ?? ZERO }));
}

function alike(network: ExactNetwork): boolean {
  const [first, ...rest] = formsOf(network).map(({ weights, bias }) => listed([...weights, bias].map(String)));
  return rest.every((one) => one === first);
}

/** Where the output is above one half: for each pattern of units that are on, the part of the square where it is. */
function onesOf(network: ExactNetwork): readonly (readonly Spot[])[] {
  const forms = formsOf(network);
  const readOut = network.layers[1]?.weights[0] ?? [];
  const bias = network.layers[1]?.bias[0] ?? ZERO;
  const patterns = Array.from({ length: 2 ** forms.length }, (_, k) => forms.map((_, i) => ((k >> i) & 1) === 1));
  return patterns.map((on) => {
    const room = forms.reduce<readonly Spot[]>(
      (part, form, i) => half(part, (at) => (on[i] ? formAt(form, at) : formAt(form, at).neg())),
      FIELD.corners,
    );
    return half(room, (at) =>
      forms.reduce((sum, form, i) => (on[i] ? sum.add(formAt(form, at).mul(readOut[i] ?? ZERO)) : sum), bias.sub(HALF)),
    );
  });
}
