import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { dot } from '../../math/exact/dot.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { ONE, plain, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { type Point, readFields, readList, readNatural, readPoint, readPoints } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { printTerm, type Term } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';

/** A letter for each hidden layer; x and y are the inputs. */
const NAMES = ['a', 'b', 'c', 'd', 'f', 'g', 'h'];
const MOST_LAYERS = NAMES.length + 1;
const MOST_UNITS = 64;
const MOST_REGIONS = 500;
/** More corners than that a region has not, unless so many units cut it off. */
const MOST_CORNERS = 70;

/** One row a unit: its weights, and its bias as the last. */
type Rows = readonly Point[];

interface Statement {
  /** The hidden layers, of ReLU units; then the output, without. */
  readonly hidden: readonly Rows[];
  readonly output: Rows;
  readonly box: readonly [x: Point, y: Point];
  readonly regions: number;
  readonly maps: number;
}

/**
 * Checks how many regions and how many affine maps a ReLU network of two inputs has on a box. The network is
 * continuous and made of exactly `regions` activation regions, with `maps` different affine maps: statement
 * `{ layers, box, regions, maps }`, each layer `{ weights, bias }`, proof `{ polygons }`, the corners of each region,
 * counterclockwise. Refuted by polygons that show other numbers.
 */
export const activationRegions: Checker = {
  name: 'activationRegions',
  kind: 'certificate',
  theorem: {
    name: 'Half-planes are convex, and areas add up',
    says: 'An affine function that is nowhere negative at the corners of a convex polygon, and somewhere positive, is positive inside. So the corners tell which units are on inside; polygons inside which different units are on have no inner point in common; and if within a box their areas add up to that of the box, they fill it.',
    source: null,
  },
  check(statement, proof) {
    const { regions, maps } = read(statement);
    const found = analyse(statement, proof);
    demand(found.regions === regions, 'other-number-of-regions', `There are ${found.regions} regions, and not ${regions}.`);
    demand(found.maps === maps, 'other-number-of-maps', `There are ${found.maps} different maps, and not ${maps}.`);
    return { cases: BigInt(found.signs), scope: 'for all points of the rectangle' };
  },
  refute(statement, counterexample) {
    const { regions, maps } = read(statement);
    const found = analyse(statement, counterexample);
    demand(
      found.regions !== regions || found.maps !== maps,
      'same-numbers',
      `There are just ${regions} regions with ${maps} different maps.`,
    );
  },
  formal(statement) {
    const { hidden, output, box, regions, maps } = read(statement);
    const [[left, right], [low, high]] = box;
    const units = hidden.flatMap((rows, l) =>
      rows.map((row, i) => printTerm(['==', unitName(l, i), ['relu', sum(row, namesBefore(l, hidden))]])),
    );
    const values = output.map((row) => `‹${printTerm(sum(row, namesBefore(hidden.length, hidden)))}›`).join(', ');
    return [
      `Let ‹x› be from ‹${left}› to ‹${right}› and ‹y› from ‹${low}› to ‹${high}›, and ${units.map((unit) => `‹${unit}›`).join(', ')}.`,
      `Then ${values} ${output.length === 1 ? 'is' : 'are'} continuous in ‹x› and ‹y›, and the rectangle consists of`,
      `${plural(regions, 'convex polygon')}, inside each of which another set of these units is positive;`,
      `on each of them ${values} ${output.length === 1 ? 'is' : 'are'} affine, and ${maps} of these affine maps ${maps === 1 ? 'is' : 'are'} different.`,
    ].join(' ');
  },
  describe(statement, counterexample) {
    const { regions, maps } = analyse(statement, counterexample);
    return `The rectangle consists of ${plural(regions, 'polygon')}, and ${maps} of the affine maps are different.`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['layers', 'box', 'regions', 'maps']);
  const listed = readList(fields.layers, 'layers');
  demand(
    listed.length >= 2 && listed.length <= MOST_LAYERS,
    'wrong-number-of-layers',
    `There are from 2 to ${MOST_LAYERS} layers, the output among them.`,
  );
  let inputs = 2;
  let units = 0;
  const layers = listed.map((layer, l) => {
    const name = `layers[${l}]`;
    const { weights, bias } = readFields(layer, name, ['weights', 'bias']);
    const [rows, shifts] = [readPoints(weights, `${name}.weights`), readPoint(bias, `${name}.bias`)];
    demand(
      at(rows, 0).length === inputs,
      'wrong-number-of-inputs',
      `${name} takes ${at(rows, 0).length} inputs where there are ${inputs}.`,
    );
    demand(
      rows.length === shifts.length,
      'wrong-number-of-biases',
      `${name} has ${rows.length} units and ${shifts.length} biases.`,
    );
    inputs = rows.length;
    units += rows.length;
    return rows.map((row, i) => [...row, at(shifts, i)]);
  });
  demand(units <= MOST_UNITS, 'too-many-units', `There are ${units} units, and this checker stops at ${MOST_UNITS}.`);
  const [x, y, ...more] = readPoints(fields.box, 'box');
  demand(
    x !== undefined && y !== undefined && more.length === 0 && x.length === 2,
    'box-ends',
    'A box has two ends for x and two for y.',
  );
  for (const ends of [x, y])
    demand(at(ends, 0).compare(at(ends, 1)) < 0, 'box-order', 'A box goes from a number to a larger one.');
  return {
    hidden: layers.slice(0, -1),
    output: at(layers, layers.length - 1),
    box: [x, y],
    regions: readNatural(fields.regions, 'regions', MOST_REGIONS),
    maps: readNatural(fields.maps, 'maps', MOST_REGIONS),
  };
}

interface Analysis {
  readonly regions: number;
  readonly maps: number;
  /** How many signs were computed. */
  readonly signs: number;
}

/** What the polygons show, if they are all the regions there are. */
function analyse(statement: Plain, data: Plain): Analysis {
  const { hidden, output, box } = read(statement);
  const polygons = readList(readFields(data, 'the proof', ['polygons']).polygons, 'polygons');
  demand(
    polygons.length <= MOST_REGIONS,
    'too-many-polygons',
    `There are ${polygons.length} polygons, and this checker stops at ${MOST_REGIONS}.`,
  );
  const patterns = new Set<string>();
  const maps = new Set<string>();
  let [area, signs] = [ZERO, 0];
  polygons.forEach((polygon, k) => {
    const corners = readPolygon(polygon, `polygons[${k}]`, box);
    area = bounded(area.add(doubleArea(corners)));
    let pattern = '';
    let inputs: readonly Point[] = [
      [ONE, ZERO, ZERO],
      [ZERO, ONE, ZERO],
    ];
    for (const rows of hidden) {
      inputs = rows.map((row) => {
        const form = combine(row, inputs);
        signs += corners.length;
        const isOn = isPositiveInside(form, corners, `polygons[${k}]`);
        pattern += isOn ? '1' : '0';
        return isOn ? form : [ZERO, ZERO, ZERO];
      });
    }
    demand(!patterns.has(pattern), 'same-pattern', `polygons[${k}]: the same units are on as in another polygon.`);
    patterns.add(pattern);
    maps.add(output.map((row) => combine(row, inputs).join(' ')).join(', '));
  });
  const [width, height] = box.map((ends) => at(ends, 1).sub(at(ends, 0)));
  demand(
    width !== undefined && height !== undefined && area.equals(width.mul(height).mul(rational(2))),
    'wrong-area',
    'The areas of the polygons do not add up to that of the rectangle.',
  );
  return { regions: patterns.size, maps: maps.size, signs };
}

/**
 * The corners of a convex polygon inside the box, counterclockwise: all others are strictly to the left of the way
 * from each to the next, which leaves no way but once around them.
 */
function readPolygon(data: Plain, name: string, box: Statement['box']): readonly Point[] {
  const corners = readPoints(data, name);
  demand(
    corners.length >= 3 && corners.length <= MOST_CORNERS,
    'wrong-number-of-corners',
    `${name} has no number of corners that a region can have.`,
  );
  corners.forEach((corner, i) => {
    demand(corner.length === 2, 'not-in-the-plane', `${name}[${i}] is no point of the plane.`);
    box.forEach((ends, k) => {
      const isInside = at(corner, k).compare(at(ends, 0)) >= 0 && at(corner, k).compare(at(ends, 1)) <= 0;
      demand(isInside, 'outside-rectangle', `${name}[${i}] lies outside the rectangle.`);
    });
    const j = (i + 1) % corners.length;
    const [next, others] = [at(corners, j), corners.filter((_, k) => k !== i && k !== j)];
    demand(
      others.every((other) => doubleArea([corner, next, other]).sign() > 0),
      'not-convex',
      `${name} is not convex, or not counterclockwise, or has a corner too many.`,
    );
  });
  return corners;
}

/** Twice the area of a polygon with counterclockwise corners. */
function doubleArea(corners: readonly Point[]): Rational {
  return corners.reduce((total, corner, i) => {
    const next = at(corners, (i + 1) % corners.length);
    const share = bounded(at(corner, 0).mul(at(next, 1))).sub(bounded(at(corner, 1).mul(at(next, 0))));
    return bounded(total.add(share));
  }, ZERO);
}

/** The affine form a x + b y + c, as [a, b, c], that a unit makes of those it is given. */
function combine(row: Point, inputs: readonly Point[]): Point {
  const constant: Point = [ZERO, ZERO, ONE];
  const forms = [...inputs, constant];
  return constant.map((_, k) =>
    dot(
      row,
      forms.map((form) => at(form, k)),
    ),
  );
}

/** Whether the form is positive inside the polygon; refused unless it is that, or negative or zero throughout. */
function isPositiveInside(form: Point, corners: readonly Point[], name: string): boolean {
  const values = corners.map((corner) => dot(form, [...corner, ONE]).sign());
  const isOn = values.some((sign) => sign > 0);
  demand(
    !isOn || values.every((sign) => sign >= 0),
    'cut-by-a-unit',
    `${name}: a unit is on in one part of it and off in another.`,
  );
  return isOn;
}

/** The names of what a layer is given: of the inputs, or of the units of the layer before. */
function namesBefore(layer: number, hidden: readonly Rows[]): readonly string[] {
  return layer === 0 ? ['x', 'y'] : at(hidden, layer - 1).map((_, i) => unitName(layer - 1, i));
}

/** a1, a2, … in the first layer, b1, b2, … in the second. */
function unitName(layer: number, unit: number): string {
  return `${at(NAMES, layer)}${unit + 1}`;
}

/** Weights times names, and the bias: what is zero or one is left out. */
function sum(row: Point, names: readonly string[]): Term {
  const bias = at(row, names.length);
  const parts = names.flatMap((name, i): readonly Term[] => {
    const weight = at(row, i);
    if (weight.sign() === 0) return [];
    if (weight.abs().equals(ONE)) return [weight.sign() > 0 ? name : ['-', name]];
    return [['*', plain(weight), name]];
  });
  const [first = plain(bias), ...rest] = bias.sign() === 0 ? parts : [...parts, plain(bias)];
  return rest.length === 0 ? first : ['+', first, ...rest];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
