import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { circle, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** Steps of one state, each of which multiplies it and adds to it. And at which height each two neighbours are joined. */
export interface BracketsData {
  readonly steps: readonly (readonly [factor: Q, added: Q])[];
  /** One whole number from 1 on for each gap between two steps: the higher one is joined later. */
  readonly heights: readonly number[];
}

/** What a step, or several that were put together, make of the state. */
interface Step {
  readonly factor: Rational;
  readonly added: Rational;
}

/** Neighbours that were put together: the last gap to be joined is between two parts. A step by itself has none. */
interface Joined extends Step {
  readonly from: number;
  readonly to: number;
  readonly round: number;
  readonly text: string;
  readonly parts?: readonly [Joined, Joined];
}

const [WIDTH, HEIGHT] = [360, 304];
/** Where the steps stand, and how far above them the highest joint can be. */
const [GROUND, ROOM] = [250, 234];
/** How many heights there are at least. */
const ROWS = 7;
const HALF = rational('1/2');

/** Steps that are put together, with brackets that one moves: the whole stays the same, and the rounds do not. */
export const brackets: LiveKind<BracketsData> = {
  howTo: 'Drag a joint up or down: of two neighbours, the higher joint comes later.',
  begin,
};

export const example: Example<BracketsData> = {
  data: () => ({
    steps: [
      ['1/2', 8],
      ['1/2', 2],
      [-1, 1],
      [2, 0],
    ],
    heights: [1, 4, 1],
  }),
  says: '(1 2) (3 4): 3 combinations in 2 rounds. Together they are "times -1/2, plus -10", the same as one after the other.',
};

function begin({ steps, heights }: BracketsData): Scene {
  const single = steps.map(
    ([factor, added], i): Joined => ({
      factor: rational(factor),
      added: rational(added),
      from: i,
      to: i,
      round: 0,
      text: `${i + 1}`,
    }),
  );
  const whole = joined(single, heights);
  const inTurn = single.reduce<Step>(composed, { factor: ONE, added: ZERO });
  const isSame = whole.factor.equals(inTurn.factor) && whole.added.equals(inTurn.added);
  const joints = jointsOf(whole);
  const most = Math.max(ROWS, heights.length);
  const wide = rational(WIDTH).div(rational(steps.length));
  const row = rational(ROOM).div(rational(most));
  const jointAt = (gap: number): Spot => [
    wide.mul(rational(gap + 1)),
    rational(GROUND).sub(row.mul(rational(heights[gap] ?? 0))),
  ];
  const at = ({ from, parts }: Joined): Spot =>
    parts === undefined ? [wide.mul(rational(from).add(HALF)), rational(GROUND)] : jointAt(parts[0].to);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${steps.length} steps in a row, put together as ${inside(whole)}.`,
    parts: [
      ...joints.flatMap((joint) => (joint.parts ?? []).map((part) => path('thick', [at(joint), at(part)]))),
      ...joints.flatMap((joint) => [circle('ones', at(joint), 13), written(at(joint), 5, `${joint.round}`)]),
      ...single.flatMap((step) => [
        circle('one', at(step), 4),
        written(at(step), 24, `× ${step.factor}`),
        written(at(step), 43, `${step.added.sign() < 0 ? '−' : '+'} ${step.added.abs()}`),
      ]),
    ],
    says: `${inside(whole)}: ${counted(joints.length, 'combination')} in ${counted(whole.round, 'round')}. Together they are "times ${whole.factor}, plus ${whole.added}", ${isSame ? 'the same as' : 'and not the same as'} one after the other.`,
    table: {
      heads: ['steps', 'times', 'plus', 'round'],
      rows: joints.map(({ from, to, factor, added, round }) => [`${from + 1} to ${to + 1}`, `${factor}`, `${added}`, `${round}`]),
    },
    handles: heights.map((height, gap): Handle => {
      const allowed = Array.from({ length: most }, (_, i) => i + 1).filter((other) => isOrder(heights.with(gap, other)));
      const below = allowed.filter((other) => other < height).at(-1);
      const above = allowed.find((other) => other > height) ?? height + 1;
      return {
        label: `The joint of steps ${gap + 1} and ${gap + 2}`,
        value: `at height ${height}`,
        at: jointAt(gap),
        step: row.mul(rational(below === undefined ? above - height : height - below)),
        axis: 'up',
        clear: true,
        to: ([, y]) => {
          const wanted = Number(snapped(rational(GROUND).sub(y).div(row), ONE, ONE, rational(most)).n);
          const off = (other: number): number => Math.abs(other - wanted);
          return begin({
            steps,
            heights: heights.with(
              gap,
              allowed.reduce((a, b) => (off(b) < off(a) ? b : a)),
            ),
          });
        },
      };
    }),
    controls: [],
  };
}

/** First one step and then another, which is a step again. */
function composed(first: Step, then: Step): Step {
  return { factor: then.factor.mul(first.factor), added: then.factor.mul(first.added).add(then.added) };
}

/** Steps put together with the gap between them last that is highest. */
function joined(steps: readonly Joined[], heights: readonly number[]): Joined {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  const last = heights.indexOf(Math.max(...heights));
  const left = joined(steps.slice(0, last + 1), heights.slice(0, last));
  const right = joined(steps.slice(last + 1), heights.slice(last + 1));
  return {
    ...composed(left, right),
    from: left.from,
    to: right.to,
    round: 1 + Math.max(left.round, right.round),
    text: `(${left.text} ${right.text})`,
    parts: [left, right],
  };
}

/** All that were put together, the parts before the whole. */
function jointsOf(whole: Joined): readonly Joined[] {
  return whole.parts === undefined ? [] : [...whole.parts.flatMap(jointsOf), whole];
}

/** Whether of any two gaps of the same height one between them is higher. So no two parts of a whole come last. */
function isOrder(heights: readonly number[]): boolean {
  return heights.every((height, i) => {
    const next = heights.findIndex((other, j) => j > i && other >= height);
    return next < 0 || heights[next] !== height;
  });
}

/** The brackets without the outermost two. */
function inside({ text }: Joined): string {
  return text.replace(/^\((.*)\)$/, '$1');
}

/** Words below a spot. */
function written([x, y]: Spot, below: number, text: string): string {
  return label('middle', [x, y.add(rational(below))], text);
}
