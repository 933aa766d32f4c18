import { type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { activationNamed } from '../network/activation.ts';
import { checkNetwork, inputsOf, type Network } from '../network/network.ts';
import { activationProgram, type Program } from './activationProgram.ts';
import { activationWalk } from './activationWalk.ts';
import { BigForms } from './bigForms.ts';
import { DoubleForms, exactInDoubleForms } from './doubleForms.ts';
import type { Forms } from './forms.ts';
import { LineCells, type LinePoint } from './lineCells.ts';

/**
 * The exact points, ascending, at which the slope of a network of one input and one output changes.
 * A kink that a later layer undoes is none of them.
 *
 * The line is cut, unit after unit, where a unit passes a kink of its activation, so the time goes with the
 * number of pieces there are. Throws what {@link checkNetwork} throws, a `RangeError` for another number of
 * inputs or outputs, and a `TypeError` that names the layer when an activation is not continuous and
 * piecewise linear.
 */
export function breakpoints(network: Network): readonly Rational[] {
  return bends(network).map(({ n, d, exact }) => {
    const [top, bottom] = exact ?? [n, d];
    return rational(top).div(rational(bottom));
  });
}

/** How many {@link breakpoints} there are, a million of them in less than a second. Throws what that throws. */
export function countBreakpoints(network: Network): number {
  return bends(network).length;
}

function bends(network: Network): readonly LinePoint[] {
  const exact = checkNetwork(network);
  const [inputs, outputs] = [inputsOf(exact.layers[0]), exact.layers.map(({ bias }) => bias.length).at(-1)];
  if (inputs !== 1 || outputs !== 1)
    throw coded(
      'wrong-dimensions',
      new RangeError(
        `Breakpoints are those of a network of one input and one output, and this one has ${inputs} and ${outputs}.`,
      ),
    );
  for (const [i, { activation }] of exact.layers.entries()) {
    const { kinks, continuous } = activationNamed(activation);
    if (kinks === null || !continuous)
      throw coded(
        'not-piecewise-linear',
        new TypeError(
          `Layer ${i + 1} of ${exact.layers.length} applies ${activation}, which is not continuous and piecewise linear, so there are no breakpoints to list.`,
        ),
      );
  }
  const program = activationProgram(exact);
  return (
    exactInDoubleForms(() => bendsIn(program, new DoubleForms(program), ([slope]) => slope)) ??
    bendsIn(program, new BigForms(program), ([slope]) => slope)
  );
}

/** Side by side, two lines of a continuous function that have the same slope are the same line. */
function bendsIn<Buffer, S>(program: Program, forms: Forms<Buffer>, slopeOf: (outputs: Buffer) => S): readonly LinePoint[] {
  const points: LinePoint[] = [];
  let before: S | undefined;
  activationWalk(program, forms, new LineCells(forms), ({ from }, outputs) => {
    const slope = slopeOf(outputs);
    if (from !== null && slope !== before) points.push(from);
    before = slope;
  });
  return points;
}
