import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted, grouped } from '../../text/counted.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** A strip of paper, and how often it can be folded in the middle. */
export interface StripData {
  readonly most: number;
}

interface State {
  /** How often it has been folded already. */
  readonly folds: number;
  /** Where the right edge is now, as a share of what is left of the strip: 1 where it lies flat, 0 where it is folded over. */
  readonly edge: Rational;
}

const [WIDTH, HEIGHT] = [360, 240];
const [LEFT, RIGHT, FLOOR] = [30, 330, 188];
const GRID = rational('1/16');
/** The paper is this high at most: layers that are too many for lines of their own are a block. */
const [HIGH, MOST_LINES, GAP] = [64, 8, 8];
const HALF = rational('1/2');

/** A strip of paper whose right edge one drags over to the left, again and again: how many layers a cut goes through. */
export const strip: LiveKind<StripData> = {
  howTo: 'Drag the right edge over to the left one, then fold again.',
  begin: (data) => scene(data, { folds: 0, edge: HALF }),
};

export const example: Example<StripData> = {
  data: () => ({ most: 10 }),
  says: 'The right edge is on its way over. Where the paper lies on itself, a cut goes through 2 layers, and elsewhere through 1.',
};

function scene({ most }: StripData, state: State): Scene {
  const { folds, edge } = state;
  const go = (change: Partial<State>): Scene => scene({ most }, { ...state, ...change });
  const layers = 2 ** folds;
  const isOver = edge.sign() === 0;
  const isFlat = edge.equals(ONE);
  const crease = edge.add(ONE).mul(HALF);
  const across = scale([0, 1], [LEFT, RIGHT]);
  const high = layers > MOST_LINES ? HIGH : GAP * layers;
  const block = (from: Rational, to: Rational, floor: number): readonly string[] => [
    path('ones', rectangle([across(from), rational(floor - high)], [across(to), rational(floor)]), true),
    ...Array.from({ length: layers > MOST_LINES ? 0 : layers }, (_, i) => i + 1).map((i) =>
      path('thin', [
        [across(from), rational(floor - GAP * i)],
        [across(to), rational(floor - GAP * i)],
      ]),
    ),
    path('thick', rectangle([across(from), rational(floor - high)], [across(to), rational(floor)]), true),
  ];
  const top: Spot = [across(edge), rational(isFlat ? FLOOR - high : FLOOR - 2 * high)];
  const cut = across(isFlat ? HALF : edge.add(crease).mul(HALF));
  const through = isFlat ? layers : 2 * layers;
  const done = isOver ? folds + 1 : folds;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `A strip of ${counted(layers, 'layer')} seen from the side, its right edge at ${edge} of its length and the crease at ${crease}: a cut between the two goes through ${counted(through, 'layer')}.`,
    parts: [
      ...block(ZERO, crease, FLOOR),
      ...(isFlat ? [] : block(edge, crease, FLOOR - high)),
      path('thin dotted', [
        [across(crease), rational(FLOOR)],
        [across(ONE), rational(FLOOR)],
      ]),
      path('path-zero dashed', [
        [cut, rational(FLOOR - 2 * high - 20)],
        [cut, rational(FLOOR + 12)],
      ]),
      label('middle', [cut, rational(FLOOR + 34)], `a cut: ${counted(through, 'layer')}`),
      ...(folds === 0
        ? []
        : [label('start small', spot(LEFT, 20), `the strip after ${counted(folds, 'fold')}, drawn ${layers} times as wide`)]),
      circle('one', top, 3),
    ],
    says: told(done, layers, { isOver, isFlat }),
    table: {
      heads: ['folds', 'layers', 'length'],
      rows: Array.from({ length: done + 1 }, (_, k) => [`${k}`, `${2 ** k}`, `${rational(1).div(rational(2 ** k))}`]),
    },
    handles: [
      {
        label: 'The right edge',
        value: isOver ? 'on the left edge' : `at ${edge} of the length`,
        at: top,
        step: GRID.mul(rational(RIGHT - LEFT)),
        axis: 'across',
        to: ([u]) => go({ edge: snapped(scale([LEFT, RIGHT], [0, 1])(u), GRID, ZERO, ONE) }),
      },
    ],
    controls: [
      {
        type: 'button',
        label: 'Fold again',
        ...(isOver && folds + 1 < most ? { to: () => go({ folds: folds + 1, edge: HALF }) } : {}),
      },
    ],
  };
}

function told(done: number, layers: number, { isOver, isFlat }: { readonly isOver: boolean; readonly isFlat: boolean }): string {
  if (isOver)
    return `Folded in the middle ${done === 1 ? 'once' : counted(done, 'time')}, the strip has ${counted(2 * layers, 'layer')}, and one cut goes through all of them.`;
  if (isFlat) return `The strip lies flat again: a cut goes through ${counted(layers, 'layer')}.`;
  return `The right edge is on its way over. Where the paper lies on itself, a cut goes through ${counted(2 * layers, 'layer')}, and elsewhere through ${grouped(layers)}.`;
}
