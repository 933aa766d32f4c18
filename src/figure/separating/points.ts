import type { Points } from '../../math/algebra/points.ts';
import { rational, ZERO } from '../../math/exact/rational.ts';
import { convexHull } from '../../math/regions/convexHull.ts';
import { type Separation, separate } from '../../math/separability/separate.ts';
import { counted } from '../../text/counted.ts';
import { disc, path, type Spot } from '../drawing/drawing.ts';
import { formAt, sides } from '../drawing/sides.ts';
import { meeting, mixed } from '../scene/mixture.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { frame, grip, pointText, ring, square, writtenForm } from '../scene/square.ts';

/** Labelled points of the plane with coordinates from −1 to 7: those that stand there at the beginning. */
export interface PointsData {
  readonly points: Points;
  readonly labels: readonly boolean[];
}

interface Labelled {
  readonly at: Spot;
  readonly label: boolean;
}

interface State {
  readonly points: readonly Labelled[];
  /** The label of the next point. */
  readonly next: boolean;
}

const FIELD = square(-1, 7, '1/2');
const MOST_POINTS = 14;

/** Points that one places, moves and labels, decided at once: a line with the ones on one side, or a place in both hulls. */
export const points: LiveKind<PointsData> = {
  howTo: 'Drag a point; tap it to give it the other label; tap beside the points to add one.',
  begin,
};

export const example: Example<PointsData> = {
  data: () => ({
    points: [
      [0, 3],
      [1, 5],
      [3, 4],
      [2, 0],
      [5, 1],
      [6, 3],
    ],
    labels: [true, true, true, false, false, false],
  }),
  says: 'A line separates 3 ones and 3 zeros: −6x + 8y − 1 is positive on the ones and negative on the zeros.',
};

function begin(data: PointsData): Scene {
  const start = data.points.map(
    ([x = 0, y = 0], i): Labelled => ({ at: [rational(x), rational(y)], label: data.labels[i] === true }),
  );
  return scene({ points: start, next: true });
}

function scene(state: State): Scene {
  const { points: placed, next } = state;
  const go = (change: Partial<State>): Scene => scene({ ...state, ...change });
  const spots = placed.map(({ at }) => at);
  const labels = placed.map(({ label }) => label);
  const answer = separate(spots, labels);
  const add = (at: Spot): Scene =>
    placed.length >= MOST_POINTS ? scene(state) : go({ points: [...placed, { at, label: next }] });
  const change = (i: number, point: Labelled): Scene => go({ points: placed.with(i, point) });
  const isFull = placed.length >= MOST_POINTS;
  const groups = `${counted(spots.filter((_, i) => labels[i]).length, 'one')} and ${counted(spots.filter((_, i) => !labels[i]).length, 'zero')}`;
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `${groups}, and ${answer.separable ? 'a line between them' : 'a ring where the hull of the ones meets that of the zeros'}.`,
    parts: [
      frame(FIELD),
      ...drawn(answer, spots, labels),
      ...placed.map(({ at, label }) => disc(FIELD.place(at), label)),
      ...(answer.separable ? [] : [ring(FIELD.place(mixed(answer.combination, spots, labels, true).at), 8)]),
    ],
    says: answer.separable
      ? `A line separates ${groups}: ${writtenForm(answer)} is positive on the ones and negative on the zeros.`
      : `No line separates ${groups}: ${meeting(answer.combination, spots, labels)}.`,
    table: {
      heads: ['point', 'label', answer.separable ? `${writtenForm(answer)} there` : 'share in the mixture'],
      rows: placed.map(({ at, label }, i) => [
        pointText(at),
        label ? '1' : '0',
        `${answer.separable ? formAt(answer, at) : mixed(answer.combination, spots, labels, label).shares[i]}`,
      ]),
    },
    handles: placed.map(({ at, label }, i) => ({
      ...grip(FIELD, `Point ${i + 1}, a ${label ? 'one' : 'zero'}`, at, 'both', (moved) => change(i, { at: moved, label })),
      clear: true,
      press: { label: `make it a ${label ? 'zero' : 'one'}`, to: () => change(i, { at, label: !label }) },
      // One point remains: of none there is nothing to decide.
      ...(placed.length > 1 ? { remove: () => go({ points: placed.toSpliced(i, 1) }) } : {}),
    })),
    controls: [
      {
        type: 'choice',
        label: 'The next point is',
        options: ['a one', 'a zero'],
        chosen: next ? 0 : 1,
        to: (chosen) => go({ next: chosen === 0 }),
      },
      { type: 'button', label: 'Add it', ...(isFull ? {} : { to: () => add(free(spots)) }) },
      {
        type: 'button',
        label: 'Remove the last',
        ...(placed.length > 1 ? { to: () => go({ points: placed.slice(0, -1) }) } : {}),
      },
    ],
    tap: (spot) => add(FIELD.point(spot)),
  };
}

/** A place near the middle that no point has taken. */
function free(spots: readonly Spot[]): Spot {
  const taken = new Set(spots.map(pointText));
  const inRow: readonly Spot[] = Array.from({ length: MOST_POINTS + 1 }, (_, i) => [rational(i - 1), rational(3)]);
  const [middle = [ZERO, ZERO] as const] = inRow.filter(
    (spot) => !taken.has(pointText(spot)) && spot[0].compare(rational(3)) >= 0,
  );
  return FIELD.point(FIELD.place(middle));
}

function drawn(answer: Separation, spots: readonly Spot[], labels: readonly boolean[]): readonly string[] {
  const around = [true, false].map((label) =>
    path('thin', convexHull(spots.filter((_, i) => labels[i] === label)).map(FIELD.place), true),
  );
  if (answer.separable) return [...sides(FIELD, answer), ...around];
  const taken = [true, false].map((label) =>
    path(
      label ? 'path-one' : 'path-zero dashed',
      convexHull(spots.filter((_, i) => labels[i] === label && answer.combination[i]?.sign() === 1)).map(FIELD.place),
      true,
    ),
  );
  return [...around, ...taken];
}
