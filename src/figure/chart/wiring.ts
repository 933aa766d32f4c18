import type { Vector } from '../../math/algebra/vector.ts';
import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { checkNetwork, evaluate, type Network, preactivations } from '../../math/network/network.ts';
import { between, circle, drawing, type Figure, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

const [WIDTH, LEFT, RIGHT, STEP, RADIUS, TOP] = [460, 46, 414, 104, 22, 54];
/** How far along a line its weight stands. */
const NEAR = rational('7/10');

/**
 * A small network with every number that it has: a weight beside each line, below a unit its bias, in its node what it
 * gives for this input, and above it what it is the activation of. Lines whose weight is zero are left out. Throws a
 * `RangeError` for an input or names that do not fit.
 */
export function wiring(network: Network, input: Vector, names: readonly string[], caption: string): Figure {
  const { layers } = checkNetwork(network);
  if (input.length !== names.length)
    throw coded(
      'wrong-length',
      new RangeError(`A wiring has one name for each input: there are ${names.length} names for ${input.length} inputs.`),
    );
  const sums = preactivations(network, input);
  const given = layers.map((_, i) => evaluate({ layers: network.layers.slice(0, i + 1) }, input));
  const most = Math.max(names.length, ...given.map(({ length }) => length));
  const placed = (count: number, column: number): readonly Spot[] =>
    Array.from({ length: count }, (_, k) =>
      spot(
        LEFT + Math.round(((RIGHT - LEFT) * column) / layers.length),
        rational(TOP + k * STEP).add(rational(((most - count) * STEP) / 2)),
      ),
    );
  const columns = [placed(names.length, 0), ...given.map(({ length }, i) => placed(length, i + 1))];
  const lines = layers.flatMap(({ weights }, i) =>
    zip(weights, columns[i + 1] ?? []).flatMap(([row, to]) =>
      zip(row, columns[i] ?? []).flatMap(([weight, from]) =>
        // Near the unit that it belongs to, where lines that cross are apart.
        weight.sign() === 0 ? [] : [path('thin', [from, to]), label('middle', between(from, to, NEAR), weight)],
      ),
    ),
  );
  const inputs = zip(zip(names, input), columns[0] ?? []).flatMap(([[name, value], at]) => node(at, name, String(value)));
  const units = layers.flatMap(({ activation, bias }, i) =>
    zip(zip(sums[i] ?? [], given[i] ?? []), zip(bias, columns[i + 1] ?? [])).flatMap(([[sum, value], [own, at]]) => [
      ...node(at, activation === 'identity' ? 'sum' : `${activation}(${sum})`, String(value)),
      ...(own.sign() === 0 ? [] : [label('middle small', spot(at[0], at[1].add(rational(RADIUS + 16))), `bias ${own}`)]),
    ]),
  );
  const altText = `A network at ${names.map((name, i) => `${name} = ${input[i]}`).join(', ')}: ${given.map((values, i) => `layer ${i + 1} gives ${values.join(', ')}`).join('; ')}.`;
  return { ...drawing(WIDTH, TOP + (most - 1) * STEP + RADIUS + 24, altText, [...lines, ...inputs, ...units]), caption };
}

function node(at: Spot, above: string, value: string): readonly string[] {
  const [x, y] = at;
  return [
    circle('node', at, RADIUS),
    label('middle', spot(x, y.add(rational(5))), value),
    label('middle small', spot(x, y.sub(rational(RADIUS + 8))), above),
  ];
}
