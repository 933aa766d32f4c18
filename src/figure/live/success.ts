import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed } from '../scene/square.ts';

/** How many runs of each kind and number of hidden units succeed, and where the others end. */
export interface SuccessData {
  readonly kinds: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  /** Where a run that fails can end; what a row counts, it counts in this order. */
  readonly ends: readonly string[];
}

/** Runs with so many hidden units. */
interface Row {
  readonly units: number;
  readonly runs: number;
  readonly solved: number;
  /** The interval of the share that succeeds, at 95 in a hundred. */
  readonly interval: readonly [from: Q, to: Q];
  readonly ends: readonly number[];
}

const [WIDTH, HEIGHT] = [360, 300];
const FRAME = { left: 46, right: 340, top: 18, bottom: 196 };
/** The bar of all runs below. */
const BAR = { top: 250, bottom: 274 };
const up = scale([0, 1], [FRAME.bottom, FRAME.top]);

/** The share of runs that succeed, over the number of hidden units, with its interval; and how the runs of one width end. */
export const success: LiveKind<SuccessData> = {
  howTo: 'Drag the number of hidden units, and choose the activation.',
  begin: (data) => scene(data, 0, 0),
};

export const example: Example<SuccessData> = {
  data: () => ({
    kinds: [
      { name: 'ReLU', rows: [30, 40, 50, 60, 65, 70, 80].map((solved, i) => sampleRow(2 + i, solved)) },
      { name: 'tanh', rows: [80, 90, 95, 100, 100, 100, 100].map((solved, i) => sampleRow(2 + i, solved)) },
    ],
    ends: ['at loss 2', 'elsewhere'],
  }),
  says: 'With 2 units and ReLU, 30 of 100 runs succeed: 30 %, with a 95 % interval from 20 % to 40 %. Of the others 40 end at loss 2 and 30 elsewhere.',
};

/** A row of the example: ten each way for an interval, and a few of those that fail elsewhere. */
function sampleRow(units: number, solved: number): Row {
  const interval = [Math.max(0, solved - 10), Math.min(100, solved + 10)].map((end) => `${end}/100`) as [Q, Q];
  return { units, runs: 100, solved, interval, ends: [Math.min(40, 100 - solved), Math.max(0, 60 - solved)] };
}

function scene(data: SuccessData, kind: number, at: number): Scene {
  const { name, rows } = data.kinds[kind] as SuccessData['kinds'][number];
  const row = rows[at] as Row;
  const across = scale([0, rows.length - 1], [FRAME.left + 22, FRAME.right - 22]);
  const points = rows.map((one, i): Spot => [across(i), up(shareOf(one))]);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The share of runs that succeed with ${name}, over ${listed(rows.map(({ units }) => `${units}`))} hidden units, each with its interval; below, all runs with ${row.units} units by how they end.`,
    parts: [
      path('thin', [spot(FRAME.left, FRAME.top), spot(FRAME.left, FRAME.bottom), spot(FRAME.right, FRAME.bottom)]),
      ...[0, '1/2', 1].map((share) =>
        label('end small', [rational(FRAME.left - 6), up(share).add(rational(4))], percent(rational(share))),
      ),
      ...rows.map(({ units }, i) => label('middle small', [across(i), rational(FRAME.bottom + 32)], `${units}`)),
      path('path-one dotted', points),
      ...rows.flatMap(({ interval }, i) => whisker(across(i), interval.map(up))),
      ...points.map((point) => circle('one', point, 4)),
      path('thin dotted', [points[at] as Spot, [across(at), rational(FRAME.bottom)]]),
      ...barOf(row),
    ],
    says: told(data, name, row),
    table: {
      heads: ['hidden units', 'runs', 'succeed', 'from', 'to', ...data.ends],
      rows: rows.map(({ units, runs, solved, interval, ends }) => [
        `${units}`,
        `${runs}`,
        `${solved}`,
        ...interval.map((end) => percent(rational(end))),
        ...ends.map(String),
      ]),
    },
    handles: [
      {
        label: 'Hidden units',
        value: `${row.units}, ${percent(shareOf(row))}`,
        at: [across(at), rational(FRAME.bottom)],
        step: across(1).sub(across(0)),
        axis: 'across',
        to: ([x]) => {
          const most = rational(rows.length - 1);
          const nearest = snapped(scale([across(0), across(most)], [0, most])(x), rational(1), rational(0), most);
          return scene(data, kind, Number(nearest.n));
        },
      },
    ],
    controls: [
      {
        type: 'choice',
        label: 'Activation',
        options: data.kinds.map((one) => one.name),
        chosen: kind,
        to: (next) => scene(data, next, at),
      },
    ],
  };
}

function shareOf({ solved, runs }: Row): Rational {
  return rational(solved).div(rational(runs));
}

/** An interval, with a short stroke at each end. */
function whisker(x: Rational, ends: readonly Rational[]): readonly string[] {
  const stroke = (y: Rational): string =>
    path(
      'thick',
      [-5, 5].map((by): Spot => [x.add(rational(by)), y]),
    );
  return [
    path(
      'thick',
      ends.map((y): Spot => [x, y]),
    ),
    ...ends.map(stroke),
  ];
}

/** All runs side by side: those that succeed, and behind them where the others end. */
function barOf({ runs, solved, ends }: Row): readonly string[] {
  const place = scale([0, runs], [FRAME.left, FRAME.right]);
  const parts = [solved, ...ends];
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, one) => sum + one, 0));
  return [
    label('start small', spot(FRAME.left, BAR.top - 6), `of ${runs} runs`),
    label('end small', spot(FRAME.right, BAR.top - 6), 'hidden units'),
    ...parts.flatMap((count, i) => {
      const [from, to] = [place(starts[i] ?? 0), place((starts[i] ?? 0) + count)];
      const corners = rectangle([from, rational(BAR.top)], [to, rational(BAR.bottom)]);
      return count === 0 ? [] : [path(i === 0 ? 'one' : 'zeros', corners, true), path('thin', corners, true)];
    }),
    ...(solved === 0 ? [] : [label('start small', spot(FRAME.left, BAR.bottom + 18), 'succeed')]),
    ...(solved === runs ? [] : [label('end small', spot(FRAME.right, BAR.bottom + 18), 'fail')]),
  ];
}

function told({ ends: names }: SuccessData, name: string, row: Row): string {
  const { units, runs, solved, interval, ends } = row;
  const [first, ...rest] = ends.flatMap((count, i) => (count === 0 ? [] : [{ count, where: names[i] }]));
  const others =
    first === undefined
      ? ''
      : ` Of the others ${listed([
          `${first.count} ${first.count === 1 ? 'ends' : 'end'} ${first.where}`,
          ...rest.map(({ count, where }) => `${count} ${where}`),
        ])}.`;
  return `With ${units} units and ${name}, ${solved} of ${runs} runs ${solved === 1 ? 'succeeds' : 'succeed'}: ${percent(shareOf(row))}, with a 95 % interval from ${interval.map((end) => percent(rational(end))).join(' to ')}.${others}`;
}

function percent(share: Rational): string {
  return `${decimal(share.mul(rational(100)), 1)} %`;
}
