import type { Points } from '../../math/algebra/points.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { type Separation, separate } from '../../math/separability/separate.ts';
import { disc, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import type { Frame } from '../drawing/panel.ts';
import { scale } from '../drawing/scale.ts';
import { type Form, formAt, sides } from '../drawing/sides.ts';
import { crossing, meeting } from '../scene/mixture.ts';
import { type Control, type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { grip, listed, pointText, type Square, through, writtenForm } from '../scene/square.ts';
import { CORNERS } from '../scene/twoBits.ts';
import { labelsOf, placed, type Sight, tile, tileAt } from './tile.ts';

/** Points of the plane, in one position or in several, and a labelling to begin with. */
export interface TilesData {
  readonly places: readonly Points[];
  /** What one goes through the places by, and each of them in a word. */
  readonly along?: { readonly label: string; readonly values: readonly string[] };
  /** The number of the labelling that is shown large, in binary order. */
  readonly first: number;
  readonly sight: Sight;
  /** The grid on which points can be dragged; left out, they stay where they are. */
  readonly grid?: Q;
}

interface State {
  readonly at: number;
  readonly points: readonly Spot[];
  readonly shown: number;
}

/** A drawing of the points on the left, and all labellings on the right. */
const [WIDTH, HEIGHT, SIDE] = [372, 206, 204];
const ALL: Frame = { left: 218, top: 52, side: 152 };

/** All labellings of a few points, each decided by a line or by a place where ones and zeros meet; one of them large. */
export const tiles: LiveKind<TilesData> = {
  howTo: 'Tap a small square to see it large. Tap a point to turn its label over; if it has a dashed circle, you can drag it.',
  begin: (data) => {
    const [first = []] = data.places;
    return scene(data, { at: 0, points: first.map(([x = 0, y = 0]) => spot(x, y)), shown: data.first });
  },
};

export const example: Example<TilesData> = {
  data: () => ({ places: [CORNERS], first: 6, sight: { x: ['-1/2', '3/2'], y: ['-1/2', '3/2'] }, grid: '1/4' }),
  says: 'A line can do 14 of the 16 labellings: no three of the points are on a line. The one shown large it cannot do: the ones, as 1/2 of (0, 1) and 1/2 of (1, 0), and the zeros, as 1/2 of (0, 0) and 1/2 of (1, 1), meet in one place, (1/2, 1/2), which would have to be on both sides.',
};

function scene(data: TilesData, state: State): Scene {
  const { points, shown, at } = state;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const field = fieldOf(data);
  const count = 2 ** points.length;
  const answers = Array.from({ length: count }, (_, k) => separate(points, labelsOf(k, points.length)));
  const can = answers.filter(({ separable }) => separable).length;
  const row = aligned(points);
  const labels = labelsOf(shown, points.length);
  const answer = answers[shown] as Separation;
  const columns = 2 ** Math.ceil(points.length / 2);
  const cell: Frame = { ...ALL, side: ALL.side / columns };
  const corner = (k: number): Frame => {
    const [left, top] = [ALL.left + (k % columns) * cell.side, ALL.top + Math.floor(k / columns) * cell.side];
    return { left: left + 1, top: top + 1, side: cell.side - 2 };
  };
  const turned = (i: number): Scene => go({ shown: shown ^ (1 << (points.length - 1 - i)) });
  const ringed = corner(shown);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${points.length} points, labelled ${written(labels)}, and beside them all ${count} labellings, of which a line can do ${can}; the others are crossed out.`,
    parts: [
      ...large(field, answer, points, labels),
      path('thin', rectangle(spot('1/2', '1/2'), spot(SIDE, SIDE)), true),
      ...(row.length > 0 ? [path('thick dotted', row.map(field.place))] : []),
      ...points.map((point, i) => disc(field.place(point), labels[i] === true)),
      label('start', spot(ALL.left, 18), `${can} of ${count}`),
      label('start', spot(ALL.left, 40), where(points, row)),
      ...answers.flatMap((one, k) =>
        tile(points, labelsOf(k, points.length), one.separable ? one : undefined, data.sight, corner(k)),
      ),
      path('thick', rectangle(spot(ringed.left, ringed.top), spot(ringed.left + ringed.side, ringed.top + ringed.side)), true),
    ],
    says: `A line can do ${can} of the ${count} labellings: ${told(points, row)}. ${explained(answer, points, labels)}`,
    table: {
      heads: ['labels, and the same turned over', 'a line'],
      // What one line does, it does for the reverse as well: its two sides are exchanged.
      rows: answers.slice(0, count / 2).map((one, k) => {
        const own = labelsOf(k, points.length);
        return [`${written(own)}, ${written(own.map((is) => !is))}`, one.separable ? writtenLine(one) : 'none'];
      }),
    },
    handles:
      data.grid === undefined
        ? []
        : points.map((point, i) => ({
            ...grip(field, `Point ${i + 1}, a ${labels[i] === true ? 'one' : 'zero'}`, point, 'both', (to) =>
              go({ points: points.with(i, to) }),
            ),
            clear: true,
            press: { label: `make it a ${labels[i] === true ? 'zero' : 'one'}`, to: () => turned(i) },
          })),
    controls: [
      ...placesOf(data, at, (to) => go({ at: to, points: (data.places[to] ?? []).map(([x = 0, y = 0]): Spot => spot(x, y)) })),
      {
        type: 'slider',
        label: 'The labelling shown large',
        least: 0,
        most: count - 1,
        at: shown,
        value: written(labels),
        to: (next) => go({ shown: next }),
      },
    ],
    tap: (to) => {
      const chosen = tileAt(to, cell, columns, count);
      const near = points.findIndex((point) => isNear(field.place(point), to));
      return chosen !== undefined ? go({ shown: chosen }) : near < 0 ? scene(data, state) : turned(near);
    },
  };
}

/** A place for every value of a slider, where there are several. */
function placesOf({ places, along }: TilesData, at: number, to: (at: number) => Scene): readonly Control[] {
  if (along === undefined) return [];
  return [{ type: 'slider', label: along.label, least: 0, most: places.length - 1, at, value: along.values[at] ?? '', to }];
}

/** The large square: its way back leads to the grid on which points are dragged. */
function fieldOf({ sight, grid = 1 }: TilesData): Square {
  const { x, y } = sight;
  const [left, right, bottom, top] = [...x, ...y].map(rational) as [Rational, Rational, Rational, Rational];
  const mesh = rational(grid);
  const unit = rational(SIDE).div(right.sub(left));
  return {
    ...placed(sight, { left: 0, top: 0, side: SIDE }),
    side: SIDE,
    left: 0,
    top: 0,
    unit,
    step: mesh.mul(unit),
    point: ([across, down]) => [
      snapped(scale([0, SIDE], x)(across), mesh, left, right),
      snapped(scale([SIDE, 0], y)(down), mesh, bottom, top),
    ],
  };
}

/** Three of the points that are on a line, if there are any: the first ones. */
function aligned(points: readonly Spot[]): readonly Spot[] {
  for (const [i, a] of points.entries())
    for (const [k, b] of points.slice(0, i).entries())
      for (const c of points.slice(0, k)) if (formAt(through(c, b), a).sign() === 0) return [c, b, a];
  return [];
}

/** Whether all points are on one line, which two that are apart decide. */
function areAllOn(points: readonly Spot[]): boolean {
  const [from] = points;
  const to = points.find((point) => from !== undefined && pointText(point) !== pointText(from));
  return from === undefined || to === undefined || points.every((point) => formAt(through(from, to), point).sign() === 0);
}

function where(points: readonly Spot[], row: readonly Spot[]): string {
  return areAllOn(points) ? 'all on a line' : row.length > 0 ? 'three on a line' : 'no three on a line';
}

function told(points: readonly Spot[], row: readonly Spot[]): string {
  if (areAllOn(points)) return 'all of the points are on a line';
  return row.length > 0 ? `${listed(row.map(pointText))} are on a line` : 'no three of the points are on a line';
}

function large(field: Square, answer: Separation, points: readonly Spot[], labels: readonly boolean[]): readonly string[] {
  return answer.separable ? sides(field, answer) : crossing(field, answer.combination, points, labels);
}

function explained(answer: Separation, points: readonly Spot[], labels: readonly boolean[]): string {
  return answer.separable
    ? `The one shown large it can do: ${writtenLine(answer)}.`
    : `The one shown large it cannot do: ${meeting(answer.combination, points, labels)}.`;
}

/** A line; without weights it is none, and all points are on one side. */
function writtenLine(form: Form): string {
  return form.weights.every((weight) => rational(weight).sign() === 0) ? 'all are on one side' : `${writtenForm(form)} = 0`;
}

function written(labels: readonly boolean[]): string {
  return labels.map(Number).join('');
}

/** Whether a spot is on the disc of a point. */
function isNear([x, y]: Spot, [u, v]: Spot): boolean {
  const [dx, dy] = [x.sub(u), y.sub(v)];
  return (
    dx
      .mul(dx)
      .add(dy.mul(dy))
      .compare(rational(16 ** 2)) <= 0
  );
}
