import type { ExactAffine } from '../../math/algebra/affine.ts';
import type { Matrix } from '../../math/algebra/matrix.ts';
import type { Vector } from '../../math/algebra/vector.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { evaluate, type Network } from '../../math/network/network.ts';
import { activationRegions, type Region } from '../../math/regions/activationRegions.ts';
import { type PlanePiece, planePieces } from '../../math/regions/planePieces.ts';
import { serraUpper, zaslavsky } from '../../math/regions/regionBounds.ts';
import { counted } from '../../text/counted.ts';
import { path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { type Form, formAt } from '../drawing/sides.ts';
import { shade } from '../plane/regions.ts';

import { type Control, type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, grip, pointText, ring, type Square, square, through, writtenForm } from '../scene/square.ts';

/** A network of two inputs in a square, its hidden units ReLUs, as the checker of its regions has it. */
export interface RegionsData {
  readonly layers: readonly { readonly weights: Matrix; readonly bias: Vector }[];
  readonly box: Matrix;
  /** The point that is looked at first. */
  readonly point: readonly [Q, Q];
}

/** The line on which a unit of the first layer switches, by two of its points. */
interface Crease {
  readonly ends: readonly [Spot, Spot];
  /** The unit's preactivation is this many times the form of the line through the ends. */
  readonly times: Rational;
}

interface State {
  readonly creases: readonly Crease[];
  /** The bias of the first unit of the second hidden layer, if there is one. */
  readonly bias: Rational | undefined;
  readonly point: Spot;
}

/** A region in the square, and the piece it belongs to. */
interface Found {
  readonly region: Region;
  readonly piece: PlanePiece;
  readonly number: number;
}

const FOOT = 28;
/** How many steps the grid has across the square: for the lines, and for the point. */
const [STEPS, FINE_STEPS] = [24, 48];
const [QUARTER, MOST_BIAS] = [rational('1/4'), rational(4)];

/**
 * The regions of a network of two inputs, and what it is at a point that one drags. They are cut anew while one drags
 * the lines on which its first units switch. Throws a `RangeError` for a box that is no square around a point of the
 * line y = x, and for a unit whose line does not run through two points of the grid in it.
 */
export const regions: LiveKind<RegionsData> = {
  howTo: 'Drag the point; drag a numbered line by either of its ends.',
  begin,
};

export const example: Example<RegionsData> = {
  data: () => ({
    layers: [
      {
        weights: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        bias: [0, 0, -1],
      },
      {
        weights: [
          [1, -1, 1],
          [-1, 1, -2],
        ],
        bias: ['-1/2', 1],
      },
      { weights: [[1, 2]], bias: [0] },
    ],
    box: [
      [-3, 3],
      [-3, 3],
    ],
    point: [-1, 1],
  }),
  says: 'The square has 13 regions, and across every edge the map changes. The whole plane has 14; no network of these widths has more than 25. At (-1, 1) the pattern is 010 01, 2 units on, and the network is 2y + 2.',
};

function begin(data: RegionsData): Scene {
  const [[from = 0, to = 0] = [], [low = 0, high = 0] = []] = data.box;
  if (String([low, high].map(rational)) !== String([from, to].map(rational)))
    throw coded(
      'not-a-square',
      new RangeError('Regions to be changed are those of a box that has the same ends in both directions.'),
    );
  const field = fieldOf([rational(from), rational(to)], STEPS);
  const [first, second, output] = data.layers;
  const creases = first?.weights.map((weights, i) => creaseOf(field, { weights, bias: first.bias[i] ?? 0 }, i)) ?? [];
  const [x, y] = data.point;
  return scene(data, field, {
    creases,
    bias: output === undefined ? undefined : rational(second?.bias[0] ?? 0),
    point: [rational(x), rational(y)],
  });
}

function scene(data: RegionsData, field: Square, state: State): Scene {
  const { creases, bias, point } = state;
  const go = (change: Partial<State>): Scene => scene(data, field, { ...state, ...change });
  const network = networkOf(data, state);
  const ends = endsOf(field);
  const pieces = planePieces(network, { box: [ends, ends] });
  const found = pieces.flatMap((piece, i) => piece.regions.map((region): Found => ({ region, piece, number: i + 1 })));
  const here = found.filter(({ region }) => holds(region, point));
  const widths = network.layers.slice(0, -1).map((layer) => layer.bias.length);
  const units = widths.reduce((sum, width) => sum + width, 0);
  const fine = fieldOf(ends, FINE_STEPS);
  const outlined = (look: string, { corners }: Region): string => path(look, corners.map(field.place), true);
  return {
    width: field.side,
    height: field.side + FOOT,
    altText: `A square that ${counted(units, 'ReLU unit')} cut into ${counted(found.length, 'region')}, each the darker, the more units are on in it; the one at ${pointText(point)} is outlined.`,
    parts: [
      ...found.map(({ region }) => shade(region.corners.map(field.place), onIn(region), units)),
      frame(field),
      // Where the same map goes on beyond the edges of the region.
      ...(here.length === 1 ? here : []).flatMap(({ piece, region }) =>
        piece.regions.filter((other) => other !== region).map((other) => outlined('thick dotted', other)),
      ),
      ...here.map(({ region }) => outlined('thick', region)),
      ring(field.place(point), 6, 'thick'),
      ...creases.flatMap((crease, i) =>
        crease.ends.map((end) => {
          const [x, y] = field.place(end);
          return label('middle', [x, y.add(rational(5))], `${i + 1}`);
        }),
      ),
      label('start', [rational(0), rational(field.side + 20)], `x from ${ends[0]} to ${ends[1]}`),
      label('end', [rational(field.side), rational(field.side + 20)], `y from ${ends[0]} to ${ends[1]}`),
    ],
    says: [counts(found.length, pieces.length), bound(network, widths), at(point, here, network)].join(' '),
    table: {
      heads: ['units that are on', 'the network there', 'piece', 'corners'],
      rows: found.map(({ region, number }) => [patternOf(region), written(region.map), `${number}`, `${region.corners.length}`]),
    },
    handles: [
      ...gripsOf(field, creases, (moved) => go({ creases: moved })),
      grip(fine, 'The point', point, 'both', (to) => go({ point: to })),
    ],
    controls: bias === undefined ? [] : [biasSlider((widths[0] ?? 0) + 1, bias, (to) => go({ bias: to }))],
    tap: (spot) => go({ point: fine.point(spot) }),
  };
}

/** A handle at both ends of each line. */
function gripsOf(field: Square, creases: readonly Crease[], to: (creases: readonly Crease[]) => Scene): readonly Handle[] {
  return creases.flatMap((crease, i) =>
    ([0, 1] as const).map((k): Handle => {
      const other = crease.ends[1 - k];
      const moved = (spot: Spot): Crease =>
        // Two ends in one place are no line.
        String(spot) === String(other) ? crease : { ...crease, ends: crease.ends.with(k, spot) as [Spot, Spot] };
      return {
        ...grip(field, `${k === 0 ? 'One' : 'The other'} end of line ${i + 1}`, crease.ends[k], 'both', (spot) =>
          to(creases.with(i, moved(spot))),
        ),
        value: `${pointText(crease.ends[k])}; unit ${i + 1} is relu(${writtenForm(formOf(crease))})`,
        mark: `${i + 1}`,
      };
    }),
  );
}

function fieldOf([from, to]: Spot, steps: number): Square {
  return square(from, to, to.sub(from).div(rational(steps)));
}

/** From where to where the square goes, in both directions. */
function endsOf({ corners }: Square): Spot {
  const [least, , most] = corners.map(([x]) => x);
  return [least as Rational, most as Rational];
}

/** The line by the two points of the grid on it that are farthest apart. The sides of the square are left free. */
function creaseOf(field: Square, form: Form, i: number): Crease {
  const steps = Array.from({ length: STEPS - 1 }, (_, k) => field.step.mul(rational(k + 1)));
  const on = steps.flatMap((x) => steps.map((y) => field.point([x, y])).filter((point) => formAt(form, point).sign() === 0));
  const [from, to] = [on[0], on.at(-1)];
  if (from === undefined || to === undefined || from === to)
    throw coded('line-off-the-grid', new RangeError(`The line of unit ${i + 1} does not run through two points of the grid.`));
  const { weights } = through(from, to);
  const [a, b] = form.weights.map(rational);
  const times = weights[0].sign() === 0 ? b?.div(weights[1]) : a?.div(weights[0]);
  return { ends: [from, to], times: times as Rational };
}

function formOf({ ends, times }: Crease): Form {
  const { weights, bias } = through(...ends);
  return { weights: weights.map((weight) => weight.mul(times)), bias: bias.mul(times) };
}

/**
 * The network with these lines for the units of its first layer. The first unit of the second gets this bias, if there
 * is one.
 */
function networkOf({ layers }: RegionsData, { creases, bias }: State): Network {
  const forms = creases.map(formOf);
  return {
    layers: layers.map((layer, l) => ({
      weights: l === 0 ? forms.map(({ weights }) => weights) : layer.weights,
      bias: l === 0 ? forms.map((form) => form.bias) : l === 1 && bias !== undefined ? layer.bias.with(0, bias) : layer.bias,
      activation: l === layers.length - 1 ? 'identity' : 'relu',
    })),
  };
}

/** Whether a point is in a region or on its edge: nowhere to the right of a side. */
function holds({ corners }: Region, point: Spot): boolean {
  return corners.every((corner, i) => formAt(through(corner, corners[(i + 1) % corners.length] ?? corner), point).sign() >= 0);
}

/** Layer by layer the units of a region, those that are on as 1. */
function patternOf({ pattern }: Region): string {
  return pattern
    .slice(0, -1)
    .map((layer) => layer.join(''))
    .join(' ');
}

function onIn({ pattern }: Region): number {
  return pattern
    .slice(0, -1)
    .flat()
    .reduce((sum, piece) => sum + piece, 0);
}

function written({ weights, bias }: ExactAffine): string {
  return weights.map((row, i) => writtenForm({ weights: row, bias: bias[i] ?? 0 })).join(', ');
}

function counts(regions: number, pieces: number): string {
  return pieces === regions
    ? `The square has ${counted(regions, 'region')}, and across every edge the map changes.`
    : `The square has ${counted(regions, 'region')} but ${counted(pieces, 'piece')}, since across some edges the map stays the same.`;
}

/** How many regions the whole plane has, and how many there can be. */
function bound(network: Network, widths: readonly number[]): string {
  const all = activationRegions(network).regions.length;
  const [lines = 0, ...deeper] = widths;
  if (deeper.length > 0)
    return `The whole plane has ${all}; no network of these widths has more than ${serraUpper([2, ...widths])}.`;
  const most = zaslavsky(lines, 2);
  return BigInt(all) === most
    ? `The whole plane has ${all}, as many as ${counted(lines, 'line')} can make.`
    : `The whole plane has ${all}; ${counted(lines, 'line')} in general position would make ${most}.`;
}

function at(point: Spot, here: readonly Found[], network: Network): string {
  const [first, ...others] = here;
  if (first === undefined) return '';
  if (others.length > 0)
    return `On ${pointText(point)} ${here.length} regions meet, and the network is ${evaluate(network, point).join(', ')} there whichever one takes.`;
  const number = onIn(first.region);
  return `At ${pointText(point)} the pattern is ${patternOf(first.region)}, ${counted(number, 'unit')} on, and the network is ${written(first.region.map)}.`;
}

function biasSlider(unit: number, bias: Rational, to: (bias: Rational) => Scene): Control {
  const quarters = (value: Rational): number =>
    Number(snapped(value.div(QUARTER), rational(1), MOST_BIAS.div(QUARTER).neg(), MOST_BIAS.div(QUARTER)).n);
  return {
    type: 'slider',
    label: `Bias of unit ${unit}, the first of the second layer`,
    least: -quarters(MOST_BIAS),
    most: quarters(MOST_BIAS),
    at: quarters(bias),
    value: `${bias}`,
    to: (at) => to(rational(at).mul(QUARTER)),
  };
}
