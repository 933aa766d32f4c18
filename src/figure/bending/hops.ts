import { ofDouble } from '../../math/exact/ofDouble.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { FLOAT16S, roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** A large float16 number, which is taken away and added again, and the number that is shown first. */
export interface HopsData {
  readonly large: Q;
  readonly x: Q;
  /** How far from zero the number can be dragged. */
  readonly reach: number;
}

interface State {
  readonly x: Rational;
  readonly isRounded: boolean;
}

const [WIDTH, HEIGHT] = [360, 300];
const [LEFT, RIGHT] = [20, 340];
/** The four lines: the number, the ruler after the first subtraction and after the second, and what comes out. */
const ROWS = [44, 118, 192, 262] as const;
const GRID = rational('1/4');
/** So far beyond what can be dragged the rulers go on, for what is rounded away from zero. */
const BEYOND = 4;
const PLACES = 6;

/** A number less a large one, less itself, and the large one again: where each result hops to the nearest that there is. */
export const hops: LiveKind<HopsData> = {
  howTo: 'Drag the number, and switch the rounding off.',
  begin: (data) => scene(data, { x: rational(data.x), isRounded: true }),
};

export const example: Example<HopsData> = {
  data: () => ({ large: 4096, x: '-3/2', reach: 8 }),
  says: 'Take 4096 from -1.5: that is -4097.5, and becomes -4096. Take -1.5 away: that is -4094.5, and becomes -4094. Add 4096: that is 2.',
};

function scene(data: HopsData, { x, isRounded }: State): Scene {
  const [large, most] = [rational(data.large), rational(data.reach + BEYOND)];
  // Sums and differences of float16 numbers have so few digits that they are doubles, and so is the quotient.
  const round = (value: Rational): Rational => (isRounded ? ofDouble(roundToFloat16(Number(value.n) / Number(value.d))) : value);
  const first = x.sub(large);
  const lowered = round(first);
  const second = lowered.sub(x);
  const left = round(second);
  const end = round(left.add(large));
  const across = scale([most.neg(), most], [LEFT, RIGHT]);
  const at = (value: Rational, row: number): Spot => [across(value), rational(row)];
  const [numbers, once, twice, out] = ROWS;
  const go = (change: Partial<State>): Scene => scene(data, { x, isRounded, ...change });
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Four lines, one below the other: the number ${shown(x)}; ${shown(first)} on the ruler near ${shown(large.neg())}, and ${shown(lowered)}, which it becomes; ${shown(second)} on the same ruler, and ${shown(left)}, which it becomes; and ${shown(end)}, which comes out.`,
    parts: [
      ...[numbers, out].flatMap((row) => [
        path('thin', [at(most.neg(), row), at(most, row)]),
        ...[-data.reach, 0, data.reach].map((value) => label('middle small', at(rational(value), row + 22), `${value}`)),
      ]),
      ...[once, twice].flatMap((row) => ruler(data, row, at)),
      ...['the number x', `less ${large}`, 'less x', `and ${large} again`].map((name, i) =>
        label('start small', spot(LEFT - 16, (ROWS[i] ?? 0) - 20), name),
      ),
      path('thin dotted', [at(x, numbers), at(x, once)]),
      path('thin dotted', [at(lowered.add(large), once), at(second.add(large), twice)]),
      path('thin dotted', [at(left.add(large), twice), at(end, out)]),
      ...[
        { row: once, from: first, to: lowered },
        { row: twice, from: second, to: left },
      ].flatMap(({ row, from, to }) => [
        path('path-one', [at(from.add(large), row), at(to.add(large), row)]),
        circle('zero', at(from.add(large), row), 4),
        circle('one', at(to.add(large), row), 5),
      ]),
      circle('one', at(end, out), 6),
    ],
    says: `Take ${large} from ${shown(x)}: that is ${becoming(first, lowered)}. Take ${shown(x)} away: that is ${becoming(second, left)}. Add ${large}: that is ${becoming(left.add(large), end)}${isRounded ? '' : ', whatever the number is'}.`,
    table: {
      heads: ['step', 'exactly', 'as it is rounded'],
      rows: [
        [`x − ${large}`, shown(first), shown(lowered)],
        ['less x', shown(second), shown(left)],
        [`plus ${large}`, shown(left.add(large)), shown(end)],
      ],
    },
    handles: [
      {
        label: 'The number x',
        value: `${shown(x)}, which comes to ${shown(end)}`,
        at: at(x, numbers),
        step: GRID.mul(rational(RIGHT - LEFT)).div(most.add(most)),
        axis: 'across',
        to: ([u]) =>
          go({
            x: snapped(scale([LEFT, RIGHT], [most.neg(), most])(u), GRID, rational(-data.reach), rational(data.reach)),
          }),
      },
    ],
    controls: [{ type: 'switch', label: 'Round each result', on: isRounded, to: (on) => go({ isRounded: on }) }],
  };
}

/** The float16 numbers on both sides of the large one's negative, each a tick, and some of them named. */
function ruler({ large, reach }: HopsData, row: number, at: (value: Rational, row: number) => Spot): readonly string[] {
  const middle = Number(rational(large).neg().n);
  const ticks = FLOAT16S.filter((half) => Math.abs(half - middle) <= reach + BEYOND).map((half) => rational(half - middle));
  return [
    path('thick', [at(rational(-reach - BEYOND), row), at(rational(reach + BEYOND), row)]),
    ...ticks.map((tick) => path('thin', [at(tick, row - 8), at(tick, row + 8)])),
    ...[-reach, 0, reach].map((value) => label('middle small', at(rational(value), row + 24), `${middle + value}`)),
  ];
}

function becoming(exact: Rational, rounded: Rational): string {
  return exact.equals(rounded) ? shown(exact) : `${shown(exact)}, and becomes ${shown(rounded)}`;
}

function shown(value: Rational): string {
  return decimal(value, PLACES);
}
