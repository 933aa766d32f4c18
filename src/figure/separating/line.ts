import type { Points } from '../../math/algebra/points.ts';
import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { between, circle, disc, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { type Form, formAt, sides } from '../drawing/sides.ts';
import { crossing, meeting } from '../scene/mixture.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, grip, pointText, ring, square, through, writtenForm } from '../scene/square.ts';
import { AND, CORNERS, XOR } from '../scene/twoBits.ts';

/** Labellings of the corners of the unit square, each with the answer that was checked: a line, or a combination. */
export interface LineData {
  readonly points: Points;
  readonly functions: readonly {
    readonly name: string;
    readonly labels: readonly boolean[];
    readonly answer: Form | { readonly combination: readonly Q[] };
  }[];
}

interface State {
  readonly chosen: number;
  /** On the grid; outside of the square where the line was moved as a whole, but never with its middle. */
  readonly ends: readonly [Spot, Spot];
  /** The most corners that were right, for each function. */
  readonly best: readonly number[];
  readonly hasGivenUp: boolean;
}

const [LEAST, MOST, GRID] = ['-1/2', '3/2', '1/8'].map(rational) as [Rational, Rational, Rational];
const FIELD = square(LEAST, MOST, GRID);
/** How near the edge the middle of the line may come: its handles are still apart there. */
const MARGIN = rational('1/4');

/** A line that one drags to separate the ones from the zeros: by two of its points, or as a whole. You can give up and see the answer. */
export const line: LiveKind<LineData> = {
  howTo: 'Drag the line by its middle to move it, by either of its ends to turn it.',
  begin,
};

export const example: Example<LineData> = {
  data: () => ({
    points: CORNERS,
    functions: [
      { name: 'XOR', labels: XOR, answer: { combination: [1, 1, 1, 1] } },
      { name: 'AND', labels: AND, answer: { weights: [2, 2], bias: -3 } },
    ],
  }),
  says: 'XOR: this line gets 2 of 4 right.',
};

function begin(data: LineData): Scene {
  const ends: State['ends'] = [
    [rational('-3/8'), rational('3/4')],
    [rational('11/8'), rational('3/4')],
  ];
  const start = { chosen: 0, ends, best: data.functions.map(() => 0), hasGivenUp: false };
  return scene(data, start);
}

function scene(data: LineData, { chosen, ends, best, hasGivenUp }: State): Scene {
  const points = data.points.map(([x = 0, y = 0]): Spot => [rational(x), rational(y)]);
  const { name, labels, answer } = data.functions[chosen] as LineData['functions'][number];
  const [from, to] = ends;
  // The ones may be on either side: the line is held the better way round.
  const ways = [through(from, to), through(to, from)].map((form) => ({ form, right: rightOf(form, points, labels) }));
  const { form, right } = ways.reduce((a, b) => (b.right > a.right ? b : a));
  const record = best.map((most, i) => (i === chosen ? Math.max(most, right) : most));
  const state = { chosen, ends, best: record, hasGivenUp };
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const wrong = points.filter((point, i) => formAt(form, point).sign() !== sign(labels[i]));
  const all = points.length;
  const told = `${name}: this line gets ${right} of ${all} right.`;
  const counted = right === all ? `${name}: all ${all} are right. This line separates the ones from the zeros.` : told;
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `The corners of a square and a line through ${pointText(from)} and ${pointText(to)}, ${right} of ${all} on the right side.`,
    parts: [
      frame(FIELD),
      ...sides(FIELD, form),
      ...(hasGivenUp ? answered(answer, points, labels) : []),
      ...wrong.map((point) => ring(FIELD.place(point))),
      ...points.map((point, i) => disc(FIELD.place(point), labels[i] === true)),
      ...score(record[chosen] ?? 0, all),
    ],
    says: hasGivenUp ? `${counted} ${explained(answer, points, labels)}` : counted,
    ...(right === all ? {} : { reached: `Your best so far is ${record[chosen]} of ${all}.` }),
    table: {
      heads: ['corner', 'label', `${writtenForm(form)} there`, 'right'],
      rows: points.map((point, i) => {
        const value = formAt(form, point);
        return [pointText(point), labels[i] === true ? '1' : '0', `${value}`, value.sign() === sign(labels[i]) ? 'yes' : 'no'];
      }),
    },
    handles: handles(ends, go),
    controls: [
      {
        type: 'choice',
        label: 'What should the line do?',
        options: data.functions.map((one) => one.name),
        chosen,
        to: (next) => go({ chosen: next, hasGivenUp: false }),
      },
      { type: 'button', label: 'I give up', ...(hasGivenUp ? {} : { to: () => go({ hasGivenUp: true }) }) },
    ],
  };
}

/** The middle of the line, which moves it as a whole, and a handle for each end. */
function handles([from, to]: State['ends'], go: (change: Partial<State>) => Scene): Scene['handles'] {
  const middle: Spot = [half(from[0], to[0]), half(from[1], to[1])];
  const [start, end] = [inside(middle, from), inside(middle, to)];
  const move = (other: Spot, make: (moved: Spot, other: Spot) => State['ends']) => (moved: Spot) => {
    // The other end is left where it is seen, at the nearest point of the grid.
    const kept = onGrid(other);
    // Two ends in one place are no line.
    return go(moved[0].equals(kept[0]) && moved[1].equals(kept[1]) ? {} : { ends: make(moved, kept) });
  };
  return [
    // Below the other two, which have to be grasped where all three lie on one another.
    {
      label: 'The whole line',
      value: `its middle is ${pointText(middle)}`,
      at: FIELD.place(middle),
      step: FIELD.step,
      axis: 'both',
      to: (spot) => go({ ends: taken([from, to], middle, spot) }),
    },
    grip(
      FIELD,
      'One handle of the line',
      start,
      'both',
      move(end, (moved, other) => [moved, other]),
    ),
    grip(
      FIELD,
      'The other handle of the line',
      end,
      'both',
      move(start, (moved, other) => [other, moved]),
    ),
  ];
}

function half(a: Rational, b: Rational): Rational {
  return a.add(b).div(rational(2));
}

/** Where the handle of an end is seen: at the end, or where the line leaves the square on its way there. */
function inside([x, y]: Spot, [toX, toY]: Spot): Spot {
  const share = (from: Rational, to: Rational): Rational => {
    const edge = to.compare(MOST) > 0 ? MOST : to.compare(LEAST) < 0 ? LEAST : to;
    return edge.equals(to) ? ONE : edge.sub(from).div(to.sub(from));
  };
  const [across, up] = [share(x, toX), share(y, toY)];
  const [least] = extent([across, up]);
  return between([x, y], [toX, toY], least);
}

function onGrid([x, y]: Spot): Spot {
  return [snapped(x, GRID, LEAST, MOST), snapped(y, GRID, LEAST, MOST)];
}

/**
 * Both ends moved by the same steps of the grid, so that the middle comes nearest to this spot. It goes no farther
 * than the margin. The spot is in the drawing.
 */
function taken([from, to]: State['ends'], middle: Spot, spot: Spot): State['ends'] {
  const [here, there] = [FIELD.place(middle), spot];
  const way = (by: Rational, at: Rational): Rational => {
    // The middle of two points of the grid may be half a step off it.
    const [low, high] = [whole(LEAST.add(MARGIN).sub(at)), whole(at.sub(MOST.sub(MARGIN))).neg()];
    // A middle that is within the margin already, by its ends, may stay there.
    return snapped(by.div(FIELD.unit), GRID, low.sign() > 0 ? ZERO : low, high.sign() < 0 ? ZERO : high);
  };
  const across = way(there[0].sub(here[0]), middle[0]);
  const up = way(here[1].sub(there[1]), middle[1]);
  const moved = ([x, y]: Spot): Spot => [x.add(across), y.add(up)];
  return [moved(from), moved(to)];
}

/** The least multiple of a step that is no less than a multiple of half a step. */
function whole(halves: Rational): Rational {
  return snapped(halves, GRID, halves, halves.add(GRID));
}

/** A small disc for each corner, filled for those that the best line so far had right; all but one of them glow. */
function score(best: number, all: number): readonly string[] {
  const at = (i: number): Spot => spot(20 + i * 26, FIELD.side - 18);
  const discs = Array.from({ length: all }, (_, i) => circle(i < best ? 'one' : 'thin', at(i), 5));
  const glow = best === all - 1 ? Array.from({ length: best }, (_, i) => circle('path-one', at(i), 9)) : [];
  return [...discs, ...glow, label('start', spot(20 + all * 26, FIELD.side - 13), `best: ${best} of ${all}`)];
}

function sign(label: boolean | undefined): number {
  return label === true ? 1 : -1;
}

function rightOf(form: Form, points: readonly Spot[], labels: readonly boolean[]): number {
  return points.filter((point, i) => formAt(form, point).sign() === sign(labels[i])).length;
}

type Answer = LineData['functions'][number]['answer'];

function answered(answer: Answer, points: readonly Spot[], labels: readonly boolean[]): readonly string[] {
  return 'weights' in answer
    ? sides(FIELD, answer, 'thick dashed').slice(2)
    : crossing(FIELD, answer.combination, points, labels);
}

function explained(answer: Answer, points: readonly Spot[], labels: readonly boolean[]): string {
  return 'weights' in answer
    ? `The dashed line, ${writtenForm(answer)} = 0, does it.`
    : `No line does it: ${meeting(answer.combination, points, labels)}.`;
}
