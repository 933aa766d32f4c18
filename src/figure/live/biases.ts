import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { disc, path, type Spot, spot } from '../drawing/drawing.ts';
import { half } from '../drawing/half.ts';
import { label } from '../drawing/label.ts';
import { type Form, formAt } from '../drawing/sides.ts';
import { relu } from '../scene/relu.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, listed, pointText, ring, square, writtenForm } from '../scene/square.ts';
import { CORNERS } from '../scene/twoBits.ts';

/** ReLU units of two bits, added up: their weights, which never change and of which the first is not zero, and the biases that they have first. */
export interface BiasesData {
  readonly weights: readonly (readonly [Q, Q])[];
  readonly biases: readonly Q[];
}

const FIELD = square('-1/2', '3/2', '1/4');
const SPOTS = CORNERS.map(([x = 0, y = 0]): Spot => spot(x, y));
const GRID = rational('1/4');
/** How far a bias can be moved, from where the unit is silent at every corner and just so. */
const [LEAST, MOST] = [rational('-1/2'), rational('3/2')];
const HALF = rational('1/2');
/** What people call a function, by its values at (0, 0), (0, 1), (1, 0) and (1, 1). */
const NAMES: { readonly [values: string]: string } = {
  '0000': 'always 0',
  '0001': 'AND',
  '0110': 'XOR',
  '0111': 'OR',
  '1000': 'NOR',
  '1001': 'the reverse of XOR',
  '1110': 'NAND',
  '1111': 'always 1',
};

/** Frozen weights, and biases that one turns: the lines move and never turn, and all functions of two bits come up. */
export const biases: LiveKind<BiasesData> = {
  howTo: 'Drag a line, or tap its handle to switch its unit. The slider goes through the functions.',
  begin: ({ weights, biases }) => scene(weights, biases.map(rational), new Set()),
};

export const example: Example<BiasesData> = {
  data: () => ({
    weights: [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ],
    biases: [-2, 0, 0, 0],
  }),
  says: 'With the biases -2, 0, 0 and 0 the network gives 1 at (0, 1) and (1, 0), and 0 at the other corners: XOR.',
};

function scene(weights: BiasesData['weights'], biases: readonly Rational[], before: ReadonlySet<string>): Scene {
  const units = weights.map((row, i): Form => ({ weights: row, bias: biases[i] ?? ZERO }));
  const values = SPOTS.map((at) => units.map((unit) => relu(formAt(unit, at))).reduce((sum, one) => sum.add(one), ZERO));
  const key = values.join('');
  const isFunction = values.every((value) => value.sign() === 0 || value.equals(ONE));
  const seen = isFunction ? new Set([...before, key]) : before;
  const silent = weights.map(silence);
  const go = (changed: readonly Rational[]): Scene => scene(weights, changed, seen);
  const put = (i: number, bias: Rational): Scene => go(biases.map((one, k) => (k === i ? bias : one)));
  const isOn = biases.map((bias, i) => bias.sub(silent[i] ?? ZERO).compare(HALF) >= 0);
  const setting = isOn.reduce((sum, on) => 2 * sum + Number(on), 0);
  const all = 2 ** weights.length;
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `The corners of a square with what the network gives there, and for each of ${counted(units.length, 'unit')} the line where it wakes up: ${units.map(writtenForm).join(', ')}. Where a unit speaks it is shaded.`,
    parts: [
      frame(FIELD),
      ...units.map((unit) => path('sheet', half(FIELD.corners, (at) => formAt(unit, at)).map(FIELD.place), true)),
      ...values.flatMap((value, i) => cornerOf(SPOTS[i] as Spot, value)),
    ],
    says: `With the biases ${listed(biases.map(String))} the network gives ${told(values, isFunction, key)}.`,
    // Nobody has changed anything yet at the first.
    ...(seen.size < 2
      ? {}
      : { reached: `You have seen ${seen.size} of the ${2 ** SPOTS.length} functions, and no weight has changed.` }),
    table: {
      heads: ['corner', ...units.map(writtenForm).map((_, i) => `unit ${i + 1}`), 'the sum'],
      rows: SPOTS.map((at, k) => [pointText(at), ...units.map((unit) => `${relu(formAt(unit, at))}`), `${values[k]}`]),
    },
    handles: units.map((unit, i) => gripOf(unit, i, isOn[i] === true, (bias) => put(i, bias))),
    controls: [
      {
        type: 'slider',
        label: 'Setting',
        least: 0,
        most: all - 1,
        at: setting,
        value: `${setting + 1} of ${all}`,
        to: (at) => go(silent.map((low, i) => low.add(rational((at >> (weights.length - 1 - i)) & 1)))),
      },
    ],
  };
}

/** A handle on the line of a unit. Each has a track beside the middle of the square, so that no two lie on one another. */
function gripOf({ weights, bias }: Form, i: number, isOn: boolean, to: (bias: Rational) => Scene): Handle {
  const [a = ZERO, b = ZERO] = weights.map(rational);
  const low = silence([a, b]);
  const size = a.mul(a).add(b.mul(b));
  const middle = formAt({ weights: [a, b], bias: ZERO }, [HALF, HALF]);
  const share = middle.add(rational(bias)).div(size).neg();
  const start: Spot = [HALF.sub(b.mul(GRID)), HALF.add(a.mul(GRID))];
  return {
    label: `The line of unit ${i + 1}`,
    value: `${writtenForm({ weights, bias })}, ${isOn ? 'on' : 'silent'}`,
    at: FIELD.place([start[0].add(a.mul(share)), start[1].add(b.mul(share))]),
    step: GRID.mul(a.abs()).div(size).mul(FIELD.unit),
    axis: 'across',
    mark: `${i + 1}`,
    to: ([x]) => {
      const along = x.sub(FIELD.place(start)[0]).div(FIELD.unit).div(a);
      return to(snapped(along.mul(size).add(middle).add(low).neg(), GRID, LEAST, MOST).add(low));
    },
    press: { label: isOn ? 'silence it' : 'wake it up', to: () => to(isOn ? low : low.add(ONE)) },
  };
}

/** The bias with which a unit is just so silent at every corner: less the highest of its sums there. */
function silence(weights: readonly [Q, Q]): Rational {
  return extent(SPOTS.map((at) => formAt({ weights, bias: ZERO }, at)))[1].neg();
}

function cornerOf(at: Spot, value: Rational): readonly string[] {
  const place = FIELD.place(at);
  if (value.sign() === 0 || value.equals(ONE)) return [disc(place, value.sign() > 0)];
  return [ring(place), label('middle small', [place[0], place[1].add(rational(4))], value)];
}

/** What the network gives, as a function of two bits if it is one. */
function told(values: readonly Rational[], isFunction: boolean, key: string): string {
  const at = (value: Rational): string => listed(SPOTS.filter((_, i) => values[i]?.equals(value)).map(pointText));
  if (!isFunction)
    return `${listed(SPOTS.map((spot, i) => `${values[i]} at ${pointText(spot)}`))}: that is no function of two bits`;
  const name = NAMES[key] === undefined ? '' : `: ${NAMES[key]}`;
  const ones = at(ONE);
  if (ones === '') return `0 at every corner${name}`;
  return at(ZERO) === ''
    ? `1 at every corner${name}`
    : `1 at ${ones}, and 0 at ${values.filter((one) => one.sign() === 0).length === 1 ? 'the other corner' : 'the other corners'}${name}`;
}
