import { evaluateTerm, type Term } from '../math/check/term.ts';
import { type Network, trace } from '../math/network.ts';
import { affinePieces } from '../math/piecewise.ts';
import { ONE, type Rational, rational, ZERO } from '../math/rational.ts';
import { substitute } from '../math/substitute.ts';
import { drawing, type Figure, path, type Spot } from './drawing.ts';
import { label } from './label.ts';

/** A network from the plane to the plane, and a few words for it. */
export interface Mapping {
  readonly network: Network;
  readonly label: string;
}

/** Lines of the grid in each direction, the sides of the square included. */
const LINES = 5;
const CELL = 150;
const GAP = 30;
const HEAD = 30;

/**
 * What networks make of the unit square with its grid: every line of the grid is followed exactly
 * through each network, to the points where it bends. The square itself stands first. Throws a
 * `RangeError` for a network that is not from two inputs to two outputs, and a `TypeError` for one that
 * is not piecewise linear.
 */
export function mapped(mappings: readonly Mapping[], caption: string): Figure {
  const pictures = [
    { label: 'the square', lines: GRID.map(({ from, to }) => [from, to]) },
    ...mappings.map(({ network, label: text }) => ({ label: text, lines: imageOf(network) })),
  ];
  const parts = pictures.flatMap((picture, i) => {
    const [left, top] = [GAP + (i % 2) * (CELL + GAP), HEAD + Math.floor(i / 2) * (CELL + HEAD + GAP)];
    const place = fitted(picture.lines.flat(), left, top);
    const lines = picture.lines.map((line, k) => path(GRID[k]?.isSide === true ? 'thick' : 'thin', line.map(place)));
    return [label('start', [rational(left), rational(top - 10)], picture.label), ...lines];
  });
  const height = HEAD + Math.ceil(pictures.length / 2) * (CELL + HEAD + GAP);
  const told = pictures.map(
    ({ label: text, lines }, i) =>
      `${i === 0 ? 'The unit square with its grid' : `Its image under ${text}`}: ${lines.some((line) => line.length > 2) ? 'its lines are bent' : 'its lines are straight'}.`,
  );
  return { svg: drawing(3 * GAP + 2 * CELL, height, told.join(' '), parts), caption };
}

interface GridLine {
  readonly from: Spot;
  readonly to: Spot;
  readonly isSide: boolean;
}

const GRID: readonly GridLine[] = Array.from({ length: LINES }, (_, i): readonly GridLine[] => {
  const at = rational(i).div(rational(LINES - 1));
  const isSide = i === 0 || i === LINES - 1;
  return [
    { from: [at, ZERO], to: [at, ONE], isSide },
    { from: [ZERO, at], to: [ONE, at], isSide },
  ];
}).flat();

/** The image of every line of the grid: its ends, and each point at which one of the outputs bends. */
function imageOf(network: Network): readonly (readonly Spot[])[] {
  const outputs = trace(network, ['x', 'y']);
  if (outputs.length !== 2) throw new RangeError(`A map to the plane has two outputs, and this network has ${outputs.length}.`);
  return GRID.map(({ from, to }) => {
    const along = outputs.map((output) =>
      [0, 1].reduce((term, k) => substitute(term, k === 0 ? 'x' : 'y', way(from[k], to[k])), output),
    );
    const bends = along.flatMap((term) => affinePieces(term, 't').subdivision).filter((t) => t.sign() > 0 && t.compare(ONE) < 0);
    const times = [ZERO, ...bends.toSorted((a, b) => a.compare(b)), ONE].filter((t, i, all) => all[i - 1]?.equals(t) !== true);
    const [first = 0, second = 0] = along;
    return straightened(
      times.map((t): Spot => [evaluateTerm(first, new Map([['t', t]])), evaluateTerm(second, new Map([['t', t]]))]),
    );
  });
}

/** From one coordinate to another as t goes from 0 to 1. */
function way(from: Rational = ZERO, to: Rational = ZERO): Term {
  return ['+', from.toString(), ['*', to.sub(from).toString(), 't']];
}

/** Without the points at which the line goes straight on, or does not move at all. */
function straightened(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot, i) => {
    const [before, after] = [spots[i - 1], spots[i + 1]];
    if (before === undefined || after === undefined) return true;
    const [ax, ay, bx, by] = [spot[0].sub(before[0]), spot[1].sub(before[1]), after[0].sub(spot[0]), after[1].sub(spot[1])];
    return !ax.mul(by).equals(ay.mul(bx)) || ax.mul(bx).add(ay.mul(by)).sign() < 0;
  });
}

/** Fits these spots into a cell, both directions to the same scale, upwards being up. */
function fitted(spots: readonly Spot[], left: number, top: number): (spot: Spot) => Spot {
  const least = (k: 0 | 1): Rational => spots.map((spot) => spot[k]).reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const most = (k: 0 | 1): Rational => spots.map((spot) => spot[k]).reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const [across, up] = [most(0).sub(least(0)), most(1).sub(least(1))];
  const greatest = across.compare(up) > 0 ? across : up;
  const scale = rational(CELL).div(greatest.sign() === 0 ? ONE : greatest);
  return ([x, y]) => [rational(left).add(x.sub(least(0)).mul(scale)), rational(top).add(most(1).sub(y).mul(scale))];
}
