import { attention } from '../../math/attention/attention.ts';
import { frozenAttention } from '../../math/attention/frozenAttention.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { enclose } from '../../math/interval/enclose.ts';
import type { Term } from '../../math/language/term.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed } from '../scene/square.ts';

/** Tokens of one feature, and a frozen pattern. The tokens are their own queries, keys and values. */
export interface WeightsData {
  readonly tokens: readonly { readonly word: string; readonly feature: Q }[];
  /** How much each token takes of each, whatever they contain: a row for each that looks. */
  readonly pattern: readonly (readonly Q[])[];
  /** Which token looks at the others first. */
  readonly asks: number;
}

interface State {
  readonly features: readonly Rational[];
  readonly way: number;
  readonly asks: number;
}

/** What one token takes of each, and what comes out of that. */
interface Looked {
  readonly weights: readonly Rational[];
  readonly output: Rational;
}

const [WIDTH, ROW, TOP] = [360, 48, 32];
/** The features at the left, from −2 to 2, and the weights at the right. */
const [LEFT, RIGHT] = [88, 216];
const [BARS, BARS_END] = [236, 350];
const REACH = rational(2);
const GRID = rational('1/4');
const across = scale([REACH.neg(), REACH], [LEFT, RIGHT]);
/** Binary digits after the point of what softmax is enclosed with: far more than are shown. */
const BITS = 40;
/** Each way to come to the weights, and how far these reach. */
const WAYS = ['Frozen', 'Scores', 'Softmax of scores'];
const FURTHEST = [ONE, REACH.mul(REACH), ONE];

/** How much one token takes of the others: by a frozen pattern, by scores from the input, and by softmax of these. */
export const weights: LiveKind<WeightsData> = {
  howTo: 'Drag the tokens, and choose where the weights come from.',
  begin: (data) => scene(data, { features: data.tokens.map(({ feature }) => rational(feature)), way: 0, asks: data.asks }),
};

export const example: Example<WeightsData> = {
  data: () => ({
    tokens: [
      { word: 'linear', feature: 1 },
      { word: 'until', feature: '-1/2' },
      { word: 'proven', feature: '3/2' },
    ],
    pattern: [
      [1, 0, 0],
      ['1/2', '1/2', 0],
      [0, '1/2', '1/2'],
    ],
    asks: 2,
  }),
  says: 'Frozen: “proven” takes 0 of “linear”, 0.5 of “until” and 0.5 of “proven”, which comes to 0.5. With every token doubled it would be 1: 2 times as much.',
};

function scene(data: WeightsData, state: State): Scene {
  const { features, way, asks } = state;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const here = lookedAt(data, way, asks, features);
  const doubled = lookedAt(
    data,
    way,
    asks,
    features.map((feature) => feature.add(feature)),
  );
  const height = TOP + ROW * features.length + 6;
  const words = data.tokens.map(({ word }) => word);
  const isShares = way === 2;
  const furthest = FURTHEST[way] ?? ONE;
  const bar = scale(isShares || way === 0 ? [ZERO, ONE] : [furthest.neg(), furthest], [BARS, BARS_END]);
  return {
    width: WIDTH,
    height,
    altText: `${words.length} tokens, each a number from -2 to 2, and beside each how much “${words[asks]}” takes of it.`,
    parts: [
      label('middle small', [across(ZERO), rational(16)], 'the token'),
      label('middle small', spot((BARS + BARS_END) / 2, 16), 'its weight'),
      ...features.flatMap((feature, i) => rowOf(words[i] ?? '', i === asks, i, feature, here.weights[i] ?? ZERO, bar)),
    ],
    says: told(words, way, asks, here, doubled),
    table: {
      heads: ['token', 'feature', 'weight'],
      rows: features.map((feature, i) => [words[i] ?? '', `${feature}`, decimal(here.weights[i] ?? ZERO, 4)]),
    },
    handles: features.map((feature, i) => ({
      label: `The token “${words[i]}”`,
      value: `${feature}`,
      at: [across(feature), middleOf(i)],
      step: GRID.mul(rational(RIGHT - LEFT)).div(REACH.add(REACH)),
      axis: 'across',
      to: ([x]) => {
        const to = snapped(scale([LEFT, RIGHT], [REACH.neg(), REACH])(x), GRID, REACH.neg(), REACH);
        return go({ features: features.map((one, k) => (k === i ? to : one)) });
      },
    })),
    controls: [
      { type: 'choice', label: 'Weights', options: WAYS, chosen: way, to: (chosen) => go({ way: chosen }) },
      { type: 'choice', label: 'Who looks', options: words, chosen: asks, to: (chosen) => go({ asks: chosen }) },
    ],
  };
}

/** The row of weights of the token that looks, and the sum of the tokens with these weights. */
function lookedAt({ pattern }: WeightsData, way: number, asks: number, features: readonly Rational[]): Looked {
  const X = features.map((feature) => [feature]);
  const one = [[1]];
  if (way === 0)
    return {
      weights: (pattern[asks] ?? []).map(rational),
      output: frozenAttention({ pattern, X, values: one })[asks]?.[0] ?? ZERO,
    };
  const { scores, outputs } = attention({ X, queries: one, keys: one, values: one });
  const row = scores[asks] ?? [];
  if (way === 1) return { weights: row, output: outputs[asks]?.[0] ?? ZERO };
  const exponentials = row.map((score): Term => ['exp', `${score}`]);
  const all: Term = ['+', 0, ...exponentials];
  const shares = exponentials.map((exponential): Term => ['/', exponential, all]);
  const { low, high } = enclose(['+', 0, ...shares.map((share, j): Term => ['*', share, `${features[j]}`])], {}, BITS);
  return {
    weights: shares.map((share) => enclose(share, {}, BITS).low),
    // What cannot be told from zero is shown as zero, and nothing is a multiple of it.
    output: low.sign() * high.sign() <= 0 ? ZERO : low,
  };
}

function middleOf(i: number): Rational {
  return rational(TOP + ROW * i + ROW / 2);
}

/** A token: its word, where it is, and its weight as a bar from zero. */
function rowOf(
  word: string,
  isAsking: boolean,
  i: number,
  feature: Rational,
  weight: Rational,
  bar: (value: Q) => Rational,
): readonly string[] {
  const y = middleOf(i);
  const up = (by: number): Rational => y.sub(rational(by));
  return [
    ...(isAsking
      ? [path('sheet', rectangle([rational(2), up(ROW / 2 - 2)], [rational(LEFT - 12), y.add(rational(ROW / 2 - 2))]), true)]
      : []),
    label('start', [rational(8), y.add(rational(5))], word),
    path(
      'thin',
      [LEFT, RIGHT].map((x): Spot => [rational(x), y]),
    ),
    path(
      'thin',
      [up(5), y.add(rational(5))].map((to): Spot => [across(ZERO), to]),
    ),
    circle('one', [across(feature), y], 5),
    path(
      'thin',
      [up(14), y.add(rational(14))].map((to): Spot => [bar(ZERO), to]),
    ),
    path(
      'path-one',
      [ZERO, weight].map((value): Spot => [bar(value), y]),
    ),
    label('middle small', [rational((BARS + BARS_END) / 2), up(9)], decimal(weight, 2)),
  ];
}

function told(words: readonly string[], way: number, asks: number, here: Looked, doubled: Looked): string {
  const about = way === 2 ? 'about ' : '';
  const parts = here.weights.map((weight, i) => `${decimal(weight, 3)} of “${words[i]}”`);
  const times = here.output.sign() === 0 ? '' : `: ${about}${decimal(doubled.output.div(here.output), 3)} times as much`;
  return `${WAYS[way]}: “${words[asks]}” takes ${about}${listed(parts)}, which comes to ${about}${decimal(here.output, 3)}. With every token doubled it would be ${about}${decimal(doubled.output, 3)}${times}.`;
}
