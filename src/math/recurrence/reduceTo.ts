import { coded } from '../exact/refused.ts';
import type { Complex } from '../spectrum/complex.ts';
import { dot } from '../spectrum/dot.ts';
import { type Eigenpair, eigenpairs } from '../spectrum/eigenpairs.ts';
import { leastSquares } from '../spectrum/leastSquares.ts';
import { readDoubles } from '../spectrum/readDouble.ts';
import type { LinearNetwork } from './linearRecurrentNetwork.ts';

/** A network of few units, one for each real eigenvalue and two for each pair that is not real. */
export interface ReducedNetwork extends Required<LinearNetwork> {
  /** Of the units that were kept, the largest component first. */
  readonly eigenvalues: readonly Complex[];
}

/**
 * Reduces a linear network to the `components` that contribute most to its output, in doubles.
 * How much they contribute is measured over as many steps as the series has.
 * The output is a sum of powers λᵗ, where a pair of λ that is not real makes one real component and takes two units.
 * Those with the largest root mean square are kept; a pair for which only one
 * unit is left is passed over. Their sizes are then fitted to the series by least squares. `read` gives the output.
 * Throws a `RangeError` unless there are that many components, for an empty series, for a start or `read` of another
 * length than the transition, and for a network without a basis of eigenvectors.
 * Source: Stolzenburg et al. 2018.
 */
export function reduceTo(network: LinearNetwork, series: readonly number[], components: number): ReducedNetwork {
  const n = network.start.length;
  if (network.transition.length !== n)
    throw coded('wrong-length', new RangeError(`start has ${n} entries, and transition has ${network.transition.length} rows.`));
  if (!Number.isSafeInteger(components) || components < 1 || components > n)
    throw coded(
      'no-such-size',
      new RangeError(`A network of ${n} units is reduced to from 1 to ${n} components, not to ${components}.`),
    );
  if (network.read !== undefined) readDoubles(network.read, 'read', n);
  const terms = readDoubles(series, 'series');
  if (terms.length === 0)
    throw coded('empty', new RangeError('The series is empty: give the terms that the network was made for.'));
  const kept = chosen(modesOf(network), terms.length, components);
  // A column for each unit: its share of the output at each step, if its size is 1.
  const columns = kept.flatMap(({ value }) => powers(value, terms.length));
  const sizes = leastSquares(
    terms.map((_, t) => columns.map((column) => column[t] as number)),
    terms,
  );
  return {
    transition: blocks(kept.map(({ value }) => value)),
    start: kept.flatMap(({ value }) => (value.im === 0 ? [1] : [1, 0])),
    read: sizes,
    eigenvalues: kept.flatMap(({ value }) => (value.im === 0 ? [value] : [value, { re: value.re, im: -value.im }])),
  };
}

/** A component of the output: Re(size · λᵗ), of one real eigenvalue or a pair, of which λ is the one above the axis. */
interface Mode {
  readonly value: Complex;
  readonly size: Complex;
}

/** The components of a network's output, by the start written in eigenvectors. */
function modesOf({ transition, start, read }: LinearNetwork): readonly Mode[] {
  const pairs = eigenpairs(transition).filter(({ value }) => value.im >= 0);
  // A real basis: the vector of a real eigenvalue, and of a pair the real and the imaginary part of its vector.
  const basis = pairs.flatMap(({ value, vector }) => (value.im === 0 ? [vector.re] : [vector.re, vector.im]));
  const rows = start.map((_, i) => basis.map((column) => column[i] as number));
  const shares = leastSquares(rows, start);
  const missed = start.map((entry, i) => entry - dot(rows[i] as readonly number[], shares));
  // Rounding leaves some 2^−52 of the start, and where eigenvectors are missing so is a share of it; half of the digits tell.
  if (dot(missed, missed) > dot(start, start) * 2 ** -52)
    throw coded(
      'no-eigenbasis',
      new RangeError('The start is no sum of eigenvectors of the transition: this network has no components to choose from.'),
    );
  let place = 0;
  return pairs.map(({ value, vector }: Eigenpair): Mode => {
    const seen = (part: Float64Array): number => (read === undefined ? (part[0] as number) : dot(read, part));
    const [re, im] = [seen(vector.re), seen(vector.im)];
    const first = shares[place] as number;
    if (value.im === 0) {
      place += 1;
      return { value, size: { re: first * re, im: 0 } };
    }
    const second = shares[place + 1] as number;
    place += 2;
    // first · Re v + second · Im v is the real part of (first − second i) v.
    return { value, size: { re: first * re + second * im, im: first * im - second * re } };
  });
}

/** Those with the largest root mean square over so many steps, while there is room for their units. */
function chosen(modes: readonly Mode[], steps: number, room: number): readonly Mode[] {
  const sized = modes.map((mode) => {
    const [re, im] = powers(mode.value, steps);
    const output = (re as readonly number[]).map((power, t) => mode.size.re * power - mode.size.im * (im?.[t] ?? 0));
    return { mode, square: dot(output, output) };
  });
  const kept: Mode[] = [];
  let left = room;
  for (const { mode } of sized.toSorted((a, b) => b.square - a.square)) {
    const units = mode.value.im === 0 ? 1 : 2;
    if (units > left) continue;
    kept.push(mode);
    left -= units;
  }
  return kept;
}

/** The powers λ⁰, λ¹, …: the real parts, and where λ is not real the imaginary parts. */
function powers({ re, im }: Complex, count: number): readonly (readonly number[])[] {
  const parts: readonly [number[], number[]] = [[], []];
  let [x, y] = [1, 0];
  for (let t = 0; t < count; t += 1) {
    parts[0].push(x);
    parts[1].push(y);
    [x, y] = [x * re - y * im, x * im + y * re];
  }
  return im === 0 ? [parts[0]] : parts;
}

/** The matrix with a block for each eigenvalue on its diagonal: itself, or [[re, −im], [im, re]] for a pair. */
function blocks(values: readonly Complex[]): readonly (readonly number[])[] {
  const places = values.flatMap((value) =>
    value.im === 0
      ? [{ value, part: 0 }]
      : [
          { value, part: 0 },
          { value, part: 1 },
        ],
  );
  return places.map((row, i) =>
    places.map((column, j) => {
      if (i === j) return row.value.re;
      if (row.value !== column.value) return 0;
      return row.part === 0 ? -row.value.im : row.value.im;
    }),
  );
}
