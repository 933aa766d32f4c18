import { clearDenominators } from '../algebra/clearDenominators.ts';
import { ONE, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { evaluateTerm } from '../language/term.ts';
import { activationNamed, exactTerm } from '../network/activation.ts';
import { type ExactNetwork, inputsOf } from '../network/network.ts';
import { inside, subintervals } from './piecewise.ts';

/** One piece of an activation: t ↦ factor · t + offset, times what makes these whole numbers. */
export interface ActivationPiece {
  readonly factor: bigint;
  readonly offset: bigint;
}

/** A layer in whole numbers: what is computed is a common denominator times the layer's preactivations. */
export interface ProgramLayer {
  /** One row a unit: its weights, and after them its bias, over the denominator of the layer's inputs. */
  readonly rows: readonly (readonly bigint[])[];
  /** Where the activation changes its piece, ascending, over the denominator of the preactivations. */
  readonly kinks: readonly bigint[];
  /** One more than kinks. */
  readonly pieces: readonly ActivationPiece[];
}

/** A network in whole numbers; the outputs are what the last of the layers, a row of ones for each, would be given. */
export interface Program {
  readonly layers: readonly ProgramLayer[];
  readonly inputs: number;
  readonly outputs: number;
  /** What the output has to be divided by. */
  readonly denominator: bigint;
}

/**
 * The network in whole numbers. Throws a `TypeError` that names the layer for an activation that is not made of
 * straight pieces.
 */
export function activationProgram({ layers }: ExactNetwork): Program {
  let denominator = 1n;
  const program = layers.map(({ weights, bias, activation }, l): ProgramLayer => {
    const { kinks } = activationNamed(activation);
    if (kinks === null)
      throw coded(
        'not-piecewise-linear',
        new TypeError(
          `Layer ${l + 1} of ${layers.length}: ${activation} is not made of straight pieces, so it cuts the inputs into no regions.`,
        ),
      );
    const { integers, scale } = inWholes(zip(weights, bias).flatMap(([row, shift]) => [...row, shift]));
    const width = integers.length / bias.length;
    const before = denominator;
    const rows = bias.map((_, i) =>
      integers.slice(i * width, (i + 1) * width).map((entry, k) => (k === width - 1 ? entry * before : entry)),
    );
    const over = before * scale;
    const { pieces, clear } = piecesOf(activation, kinks);
    denominator = over * clear;
    return {
      rows,
      kinks: kinks.map((kink) => BigInt(kink) * over),
      pieces: pieces.map(({ factor, offset }) => ({ factor, offset: offset * over })),
    };
  });
  const outputs = (program.at(-1) as ProgramLayer).rows.length;
  return { layers: program, inputs: inputsOf(layers[0]), outputs, denominator };
}

/** The same as {@link clearDenominators}, and at once where there are none. */
function inWholes(entries: readonly Rational[]): ReturnType<typeof clearDenominators> {
  return entries.every((entry) => entry.isInteger())
    ? { integers: entries.map(({ n }) => n), scale: 1n }
    : clearDenominators(entries);
}

/** The pieces of an activation in whole numbers, and what they were multiplied by for that. */
interface Pieces {
  readonly pieces: readonly ActivationPiece[];
  readonly clear: bigint;
}

/** The pieces of each activation that was asked for: they are the same in every network. */
const PIECES = new Map<string, Pieces>();

function piecesOf(activation: string, kinks: readonly number[]): Pieces {
  const known = PIECES.get(activation);
  if (known !== undefined) return known;
  const { integers, scale } = clearDenominators(linesOf(activation, kinks).flat());
  const pieces = integers.flatMap((factor, i) => (i % 2 === 0 ? [{ factor, offset: integers[i + 1] as bigint }] : []));
  const found = { pieces, clear: scale };
  PIECES.set(activation, found);
  return found;
}

/** The line that the activation is between neighbouring kinks: two points inside tell it, whether or not it jumps at the ends. */
function linesOf(activation: string, kinks: readonly number[]): readonly (readonly [slope: Rational, intercept: Rational])[] {
  const term = exactTerm(activation);
  const value = (x: Rational): Rational => evaluateTerm(term, new Map([['x', x]]));
  return subintervals(kinks.map(rational)).map(({ from, to }) => {
    const x = inside({ from, to });
    const next = inside({ from: x, to: to ?? x.add(ONE) });
    const slope = value(next).sub(value(x)).div(next.sub(x));
    return [slope, value(x).sub(slope.mul(x))];
  });
}
