import type { Points } from '../../math/algebra/points.ts';
import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { between, circle, disc, path, type Spot } from '../drawing/drawing.ts';
import { scale } from '../drawing/scale.ts';
import { type Form, formAt, sides } from '../drawing/sides.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { frame, grip, listed, pointText, ring, square, through, writtenForm } from '../scene/square.ts';
import { CORNERS, XOR } from '../scene/twoBits.ts';
import { wholeForm } from './wholeForm.ts';

/** The corners of a square: both ones on one diagonal, and both zeros on the other. */
export interface BeadsData {
  readonly points: Points;
  readonly labels: readonly boolean[];
}

interface State {
  /** Two points of the line, on the grid. */
  readonly ends: readonly [Spot, Spot];
  /** How far each bead is on its way: that between the ones, and that between the zeros. */
  readonly beads: readonly [Rational, Rational];
}

/** The straight way between the two points of one label, and the bead on it. */
interface Way {
  readonly label: boolean;
  readonly ends: readonly [Spot, Spot];
  readonly bead: Spot;
}

const [LEAST, MOST, GRID] = ['-1/2', '3/2', '1/8'].map(rational) as [Rational, Rational, Rational];
const FIELD = square(LEAST, MOST, GRID);
const MIDDLE = rational('1/2');
const NAMES = ['ones', 'zeros'] as const;

/** A bead on each diagonal of XOR, in the colour of its side of a line: in the middle both are one point. */
export const beads: LiveKind<BeadsData> = {
  howTo: 'Drag each bead along its diagonal, and turn the line by its ends.',
  begin: (data) => {
    const ends: State['ends'] = [
      [rational('-3/8'), rational('-1/8')],
      [rational('9/8'), rational('11/8')],
    ];
    return scene(data, { ends, beads: [rational('1/4'), rational('1/4')] });
  },
};

export const example: Example<BeadsData> = {
  data: () => ({ points: CORNERS, labels: XOR }),
  says: 'The bead between the ones is at (1/4, 3/4), on the side of the ones. The bead between the zeros is at (1/4, 1/4), on the side of the zeros, as is all of its path.',
};

function scene(data: BeadsData, state: State): Scene {
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const { labels } = data;
  const points = data.points.map(([x = 0, y = 0]): Spot => [rational(x), rational(y)]);
  const form = turned(state.ends, points, labels);
  const side = (at: Spot): number => formAt(form, at).sign();
  const ways = [true, false].map((label, i): Way => {
    const ends = points.filter((_, k) => labels[k] === label) as [Spot, Spot];
    return { label, ends, bead: between(...ends, state.beads[i] ?? ZERO) };
  });
  const wrong = points.filter((point, i) => side(point) !== (labels[i] === true ? 1 : -1));
  const isMet = new Set(ways.map(({ bead }) => pointText(bead))).size === 1;
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `The corners of a square, a line, both diagonals, and a bead on each: ${ways.map(({ bead }, i) => `that between the ${NAMES[i]} at ${pointText(bead)}`).join(', ')}.`,
    parts: [
      frame(FIELD),
      ...sides(FIELD, form),
      ...ways.map(({ label, ends }) => path(label ? 'path-one' : 'path-zero dashed', ends.map(FIELD.place))),
      ...wrong.map((point) => ring(FIELD.place(point))),
      ...points.map((point, i) => disc(FIELD.place(point), labels[i] === true)),
      ...ways.map(({ bead }) => circle(['zero', 'thick', 'one'][side(bead) + 1] ?? '', FIELD.place(bead), 9)),
    ],
    says: isMet ? met(form, ways) : apart(form, ways),
    table: {
      heads: ['point', `${writtenForm(form)} there`, 'is'],
      rows: [
        ...points.map((point, i) => row(form, `${pointText(point)}, a ${labels[i] === true ? 'one' : 'zero'}`, point)),
        ...ways.map(({ bead }, i) => row(form, `the bead between the ${NAMES[i]}, ${pointText(bead)}`, bead)),
      ],
    },
    handles: [
      ...state.ends.map((end, i) =>
        grip(FIELD, i === 0 ? 'One handle of the line' : 'The other handle of the line', end, 'both', (to) => {
          const [from, other] = state.ends.with(i, to) as [Spot, Spot];
          // Two ends in one place are no line.
          return go(pointText(from) === pointText(other) ? {} : { ends: [from, other] });
        }),
      ),
      ...ways.map((way, i) => handle(way, i, (share) => go({ beads: state.beads.with(i, share) as [Rational, Rational] }))),
    ],
    controls: [
      {
        type: 'button',
        label: 'Both beads to the middle',
        ...(state.beads.every((share) => share.equals(MIDDLE)) ? {} : { to: () => go({ beads: [MIDDLE, MIDDLE] }) }),
      },
    ],
  };
}

/** The line, with its ones on the side where more points are right. */
function turned([from, to]: State['ends'], points: readonly Spot[], labels: readonly boolean[]): Form {
  const right = (form: Form): number =>
    points.filter((point, i) => formAt(form, point).sign() === (labels[i] === true ? 1 : -1)).length;
  const [form, back] = [through(from, to), through(to, from)].map(wholeForm) as [Form, Form];
  return right(back) > right(form) ? back : form;
}

/** A bead is dragged to the right and left, and stays on its diagonal. */
function handle({ ends: [from, to], bead }: Way, i: number, go: (share: Rational) => Scene): Handle {
  const across = to[0].sub(from[0]);
  return {
    label: `The bead between the ${NAMES[i]}`,
    value: pointText(bead),
    at: FIELD.place(bead),
    step: FIELD.step.mul(across.abs()),
    axis: 'across',
    clear: true,
    to: ([x]) => go(snapped(scale([0, FIELD.side], [LEAST, MOST])(x).sub(from[0]).div(across), GRID, ZERO, ONE)),
  };
}

function sideOf(form: Form, at: Spot): string {
  return ['on the side of the zeros', 'on the line itself', 'on the side of the ones'][formAt(form, at).sign() + 1] ?? '';
}

function row(form: Form, name: string, at: Spot): readonly string[] {
  return [name, `${formAt(form, at)}`, sideOf(form, at)];
}

/** Where each bead is. A path with both ends on one side is all on that side, since a side of a line is convex. */
function apart(form: Form, ways: readonly Way[]): string {
  const isAll = ({ ends: [from, to] }: Way): boolean => formAt(form, from).sign() * formAt(form, to).sign() > 0;
  return ways
    .map(
      (way, i) =>
        `The bead between the ${NAMES[i]} is at ${pointText(way.bead)}, ${sideOf(form, way.bead)}${isAll(way) ? ', as is all of its path' : ''}.`,
    )
    .join(' ');
}

/** The beads are one point. Where it is not on the side of the ones, not both ones are; else not both zeros are on theirs. */
function met(form: Form, ways: readonly Way[]): string {
  const at: Spot = ways[0]?.bead ?? [ZERO, ZERO];
  const isOne = formAt(form, at).sign() > 0;
  const ends = ways.find(({ label }) => label !== isOne)?.ends ?? [];
  const values = listed(ends.map((end) => `${formAt(form, end)}`));
  return `Both beads are at ${pointText(at)}: one point, ${sideOf(form, at)}. There ${writtenForm(form)} is ${formAt(form, at)}, half of the sum of what it is at ${listed(ends.map(pointText))}: ${values}. So these two are not both on the side of the ${isOne ? 'zeros' : 'ones'}.`;
}
