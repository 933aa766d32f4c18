import { activationNamed, exactTerm } from './activation.ts';
import { clearDenominators } from './clearDenominators.ts';
import { checkNetwork, type ExactLayer, inputsOf, type Network } from './network.ts';
import { affinePieces, ascending, crossing, type Interval, inside, type Piecewise } from './piecewise.ts';
import { type Rational, rational } from './rational.ts';
import { zip } from './vector.ts';

/** x ↦ (slope · x + intercept) / denominator, the denominator shared by all lines of a layer. */
type IntegerLine = readonly [slope: bigint, intercept: bigint];

/** A stretch of the input on which every unit of a layer is one line. */
interface Stretch {
  readonly interval: Interval;
  readonly lines: readonly IntegerLine[];
}

interface Values {
  readonly denominator: bigint;
  /** From −∞ to ∞, side by side. */
  readonly stretches: readonly Stretch[];
}

/**
 * The exact points, ascending, at which the slope of a network of one input and one output changes.
 * A kink that a later layer undoes is none of them.
 *
 * The lines of all units are carried through the layers, stretch by stretch, and a stretch is cut
 * where a unit passes a kink of its activation. Throws what {@link checkNetwork} throws, a `RangeError`
 * for another number of inputs or outputs, and a `TypeError` that names the layer when an activation
 * is not continuous and piecewise linear.
 */
export function breakpoints(network: Network): readonly Rational[] {
  const { layers } = checkNetwork(network);
  const [inputs, outputs] = [inputsOf(layers[0]), layers.map(({ bias }) => bias.length).at(-1)];
  if (inputs !== 1 || outputs !== 1)
    throw new RangeError(
      `Breakpoints are those of a network of one input and one output, and this one has ${inputs} and ${outputs}.`,
    );
  const identity: Values = { denominator: 1n, stretches: [{ interval: { from: null, to: null }, lines: [[1n, 0n]] }] };
  const { stretches } = layers.reduce(
    (values, layer, i) => bend(combine(values, layer), activationOf(layer, `Layer ${i + 1} of ${layers.length}`)),
    identity,
  );
  // Side by side, two lines of a continuous function that have the same slope are the same line.
  const slopes = stretches.flatMap(({ interval: { from }, lines }) => lines.map(([slope]) => ({ from, slope })));
  return zip(slopes.slice(0, -1), slopes.slice(1)).flatMap(([before, { from, slope }]) =>
    from === null || slope === before.slope ? [] : [from],
  );
}

function activationOf({ activation }: ExactLayer, name: string): Piecewise {
  const { kinks, continuous } = activationNamed(activation);
  if (kinks === null || !continuous)
    throw new TypeError(
      `${name} applies ${activation}, which is not continuous and piecewise linear, so there are no breakpoints to list.`,
    );
  return affinePieces(exactTerm(activation), 'x');
}

/** The preactivations of a layer: each unit's weights and bias, applied to the lines and to the constant one. */
function combine({ denominator, stretches }: Values, layer: ExactLayer): Values {
  const { integers, scale } = clearDenominators(zip(layer.weights, layer.bias).flatMap(([row, shift]) => [...row, shift]));
  const width = inputsOf(layer) + 1;
  const rows = layer.bias.map((_, i) => integers.slice(i * width, (i + 1) * width));
  const one: IntegerLine = [0n, denominator];
  const sum = (row: readonly bigint[], lines: readonly IntegerLine[]): IntegerLine =>
    zip(row, lines).reduce<IntegerLine>(
      ([s, c], [weight, [slope, intercept]]) => [s + weight * slope, c + weight * intercept],
      [0n, 0n],
    );
  return {
    denominator: denominator * scale,
    stretches: stretches.map(({ interval, lines }) => ({ interval, lines: rows.map((row) => sum(row, [...lines, one])) })),
  };
}

/** An activation applied to every line, each stretch cut where a line passes a kink. */
function bend({ denominator, stretches }: Values, { subdivision, pieces }: Piecewise): Values {
  const { scale } = clearDenominators(pieces.flatMap(({ slope, intercept }) => [slope, intercept]));
  const factors = pieces.map(
    ({ slope, intercept }): IntegerLine => [slope.n * (scale / slope.d), intercept.n * (scale / intercept.d) * denominator],
  );
  const kinks = subdivision.map((kink) => kink.mul(rational(denominator)));
  return {
    denominator: denominator * scale,
    stretches: stretches.flatMap(({ interval, lines }) => {
      const passed = lines.flatMap(([slope, intercept]) =>
        kinks.flatMap((kink) => crossing({ slope: rational(slope), intercept: rational(intercept) }, kink, interval)),
      );
      const cuts = ascending(passed);
      return zip([interval.from, ...cuts], [...cuts, interval.to]).map(([from, to]): Stretch => {
        const x = inside({ from, to });
        return {
          interval: { from, to },
          lines: lines.map(([slope, intercept]) => {
            const below = kinks.filter((kink) => kink.n * x.d < (slope * x.n + intercept * x.d) * kink.d).length;
            const [a, b] = factors[below] as IntegerLine;
            return [a * slope, a * intercept + b];
          }),
        };
      });
    }),
  };
}
