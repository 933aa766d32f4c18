import {
  type AffineStack,
  affineStacks,
  claim,
  composeIn,
  hasRank,
  identity,
  matrixIdentity,
  matrixInduction,
  networkFigure,
  type Ring,
  rank,
  sampled,
  stack,
  type Term,
  terms,
} from '../../src/index.ts';

/** A narrow layer W, b, which gives r numbers, and a wide one V, c behind it. */
const WAIST = { V: ['m', 'r'], c: ['m', '1'], W: ['r', 'n'], b: ['r', '1'], x: ['n', '1'], y: ['n', '1'] } as const;
const PASSED_ON = 'V*(W*(x - y))';

/** What two layers make of two inputs, taken apart; `f` is put on what leaves the wide layer. */
function apart(f: string): string {
  return `${f}(V*(W*x + b) + c) - ${f}(V*(W*y + b) + c)`;
}

/**
 * Layers W from m numbers to r, with others before and behind it: A is what they collapse to, as a product L R through the
 * r numbers, and as a product P Q through the m. U and E do to W what a one does. Z is a connection around all of them.
 */
const COLLAPSE = { A: ['k', 'n'], L: ['k', 'r'], R: ['r', 'n'], P: ['k', 'm'], Q: ['m', 'n'] } as const;
const around = (behind: string, beside: { readonly Z?: readonly ['l', 'n'] } = {}) =>
  ({
    letters: { W: ['r', 'm'] },
    state: COLLAPSE,
    rules: [
      {
        from: 0,
        letters: { U: ['r', 'r'], E: ['m', 'm'] },
        if: ['U*W == W', 'W*E == W'],
        to: { A: 'W', L: 'U', R: 'W', P: 'W', Q: 'E' },
      },
      { from: 1, letters: { ...COLLAPSE, V: ['l', 'k'], ...beside }, to: { A: behind, L: 'V*L', R: 'R', P: 'V*P', Q: 'Q' } },
      { from: 1, letters: { ...COLLAPSE, V: ['n', 'l'] }, to: { A: 'A*V', L: 'L', R: 'R*V', P: 'P', Q: 'Q*V' } },
    ],
    always: ['A == L*R', 'A == P*Q'],
    of: 'layers',
  }) as const;

/** A layer from two numbers to one, with one behind it, one before, and again. */
const AROUND = {
  sizes: { m: 2, r: 1 },
  given: { W: [[1, 2]] },
  last: [
    {
      rule: 0,
      with: {
        U: [[1]],
        E: [
          [1, 0],
          [0, 1],
        ],
      },
    },
    { rule: 1, with: { V: [[1], [3]] } },
    {
      rule: 2,
      with: {
        V: [
          [1, 0, 1],
          [0, 1, 1],
        ],
      },
    },
    { rule: 1, with: { V: [[2, -1]] } },
    { rule: 2, with: { V: [[1], [0], [2]] } },
  ],
} as const;

/** Twice the area of the triangle whose corners two units, with `f` on them, make of r, s and t. */
function triangle(f: string): string {
  const side = (unit: number, to: string): string => `(${f}(v${unit}*${to} + c${unit}) - ${f}(v${unit}*r + c${unit}))`;
  return `${side(1, 's')}*${side(2, 't')} - ${side(2, 's')}*${side(1, 't')}`;
}

/** A matrix of variables: a11, a12, … */
function letters(name: string, rows: number, columns: number): Term[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, k) => `${name}${i + 1}${k + 1}`));
}

/** The determinant of the collapse of a layer from three numbers to so many, and one back to three. */
function determinantThrough(width: number): Term {
  const layer = (weights: Term[][]) => ({ weights, bias: weights.map((): Term => 0) });
  const { weights } = composeIn(terms, layer(letters('v', 3, width)), layer(letters('w', width, 3)));
  return determinant(weights);
}

/** By the first row. */
function determinant([first = [], ...rest]: readonly (readonly Term[])[]): Term {
  if (rest.length === 0) return first[0] ?? 0;
  return first.reduce<Term>((sum, entry, k) => {
    const minor = determinant(rest.map((row) => row.filter((_, other) => other !== k)));
    const part = terms.mul(entry, minor);
    return k % 2 === 0 ? terms.add(sum, part) : terms.sub(sum, part);
  }, 0);
}

/** Four layers from four numbers to four, through three, two and three; the one nearest the output first. */
const FOUR = [
  [
    [1, 0, 2],
    [0, 1, -1],
    [3, 1, 0],
    [-1, 2, 1],
  ],
  [
    [1, 2],
    [-1, 1],
    [0, 3],
  ],
  [
    [2, 0, 1],
    [1, -1, 1],
  ],
  [
    [1, 1, 0, -2],
    [0, 2, 1, 1],
    [1, 0, -1, 3],
  ],
];
/** The same with one more unit at the waist. */
const WIDER = FOUR.map((weights, i) => {
  if (i === 1) return weights.map((row, k) => [...row, k === 0 ? 1 : 0]);
  return i === 2 ? [...weights, [0, 1, 0]] : weights;
});

function widthsOf({ layers: [first, ...others], input }: AffineStack): readonly number[] {
  return [input.length, ...[first, ...others].map(({ bias }) => bias.length)];
}

/** Whole numbers; the products of a stack stay far below 2^53. */
const whole: Ring<number> = { of: Number, add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b };

/** The rank of the product of the weights. */
function rankOf({ layers: [first, ...others] }: AffineStack): number {
  return rank(others.reduce((inner, outer) => composeIn(whole, outer, inner), first).weights);
}

const RANDOM = {
  over: affineStacks,
  of: 'random stacks of three layers with one to three inputs and outputs each, and with whole weights from −20 to 20',
};

export default claim({
  title: 'The narrowest layer bounds the rank',
  asks: 'What does a narrow waist cost a stack of layers?',
  says: `
A row of people passes on a drawing by telephone. The first one sees all of it, a thousand numbers. One of them in the middle may say only two numbers to the next. From there on they may paint as artfully as they like: all that they paint is made of two numbers.

![the waist]

It is the same in a stack of layers without activations. At its narrowest point everything has to squeeze through $r$ numbers. What comes out may have a thousand coordinates, but it never fills the space that they span. With $r = 1$ all outputs lie on one line, with $r = 2$ on one plane.

![predict]

How many dimensions the outputs fill is called the *rank* of the matrix that the stack collapses to. The stack and its one layer are the same function, so the bound is one for both.

Why does it hold for every stack? Take any layer of $r$ units. All that stands behind it is one matrix, which turns $r$ numbers into outputs, so it has $r$ columns. Each output is made from those $r$ columns, and they span no more than $r$ dimensions.

How many layers there are makes no difference, and neither does how wide the others are. Induction proves it, once for the numbers that a layer gives and once for those it takes. Choose the narrowest place of all, and you have the bound.

It needs one condition: nothing may lead around the narrow place. A *skip connection* does just that, and many networks have some.

Wide layers before or behind the waist don't help. The rank can even be less than the narrowest width, when one layer throws away just what the next one looks at. Random weights hardly ever do that.

A layer of ReLUs behind the waist changes the picture. Behind a waist of one, a single number still decides everything, so the outputs still trace a curve. But the curve may now have corners, and it need not lie on a line any more.

So a waist takes something away from what a stack can say. Does it also [save you work](collapsing-saves-work-unless-there-is-a-bottleneck.md)?
`,
  exercise: `
Draw a stack of your own with the widths 5, 2, 4, 1 and 3. On what do all its outputs lie? Now let a skip connection lead from the five inputs straight to the three outputs. How many dimensions can the outputs fill at most?
`,
  breaks: 'with a third unit at the waist…',
  predict: {
    question:
      'On this page are four layers without activations. They take four numbers to three, those to two, to three, and back to four. How many dimensions do their outputs fill?',
    answers: {
      2: { right: 'these four layers…' },
      3: {
        wrong: 'these four layers…',
        tempting:
          'Two of the layers have three units, and seem to set the size. But everything passes through the two numbers in the middle.',
      },
      4: {
        wrong: 'they collapse to rank 4…',
        tempting:
          'Four numbers come out, and seem free to be anything. But all four are made from the two numbers in the middle.',
      },
    },
  },
  because: {
    'whatever layers stand before and behind a layer from m numbers to r, they collapse to a matrix of r columns times one of r rows, and to one of m columns times one of m rows':
      matrixInduction(around('V*A'), {
        steps: [
          [[{ of: 0, before: '-1', after: '1' }], [{ of: 1, before: '-1', after: '1' }]],
          [[{ of: 0, before: 'V', after: '1' }], [{ of: 1, before: 'V', after: '1' }]],
          [[{ of: 0, before: '1', after: 'V' }], [{ of: 1, before: '1', after: 'V' }]],
        ],
        runs: [AROUND],
      }),
    'whatever the shapes, two outputs differ by the outer matrix times the difference that the narrow layer passes on':
      matrixIdentity(WAIST, apart(''), PASSED_ON),
    'behind a waist of one unit, any three outputs in the plane lie on one line': identity(triangle(''), '0'),
    'the determinant of a collapse from three numbers through two to three is zero': identity(determinantThrough(2), '0'),
    'these four layers, whose widths are 4, 3, 2, 3 and 4, collapse to a matrix of rank 2': hasRank(FOUR, 2),
  },
  beside: {
    'two layers of rank 2 with three units between them can collapse to rank 1': hasRank(
      [
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        [
          [1, 0],
          [0, 0],
          [0, 1],
        ],
      ],
      1,
    ),
    'in random stacks the rank of the collapse is never above the narrowest width': sampled({
      ...RANDOM,
      runs: 300,
      holds: (stacked) => rankOf(stacked) <= Math.min(...widthsOf(stacked)),
      classes: {
        'the rank is the narrowest width': {
          atLeast: '0.8',
          has: (stacked) => rankOf(stacked) === Math.min(...widthsOf(stacked)),
        },
        'a layer in the middle is narrower than input and output': {
          atLeast: '0.1',
          has: (stacked) => {
            const [inputs = 0, first = 0, second = 0, outputs = 0] = widthsOf(stacked);
            return Math.min(first, second) < Math.min(inputs, outputs);
          },
        },
      },
    }),
  },
  readAs: {
    'whatever layers stand before and behind…':
      '$W$ is the layer from $m$ numbers to $r$; a step puts one more layer behind it or before it, and $A$ is what all of them collapse to: $L R$ splits it behind $W$, and $P Q$ before it.',
    'whatever the shapes…':
      '$W x + b$ is what the narrow layer of $r$ units passes on, and $V$ and $c$ are the weights and the bias of the layer behind it.',
    'behind a waist…':
      '$r$, $s$ and $t$ are what the one unit gives at the inputs; the left side is twice the area of the triangle of the outputs.',
    'the determinant…': 'The left side is the determinant of the product of the two layers’ weights $v$ and $w$, written out.',
  },
  butNot: {
    'so they do if a connection leads around the layer': {
      of: 'whatever layers stand before and behind…',
      on: matrixInduction(around('V*A + Z', { Z: ['l', 'n'] }), {}),
      drops: 'nothing leads around it',
    },
    'with ReLUs behind the waist they differ by that as well': {
      of: 'whatever the shapes…',
      on: matrixIdentity(WAIST, apart('relu'), PASSED_ON),
      drops: 'nothing bends behind the waist',
    },
    'with ReLUs behind the waist they lie on one line as well': {
      of: 'behind a waist of one unit…',
      on: identity(triangle('relu'), '0'),
      drops: 'nothing bends behind the waist',
    },
    'through three numbers it is zero as well': {
      of: 'the determinant of a collapse…',
      on: identity(determinantThrough(3), '0'),
    },
    'they collapse to rank 4, as wide as input and output are': { of: 'these four layers…', on: hasRank(FOUR, 4) },
    'with a third unit at the waist it is rank 2 still': { of: 'these four layers…', on: hasRank(WIDER, 2) },
    'in random stacks the rank is always the narrowest width': {
      of: 'in random stacks…',
      on: sampled({
        ...RANDOM,
        // About one stack in a hundred shows it: drawn often enough not to be missed under any seed.
        runs: 4000,
        holds: (stacked) => rankOf(stacked) === Math.min(...widthsOf(stacked)),
        tell: (stacked) =>
          `weights of the rows ${stacked.layers.map(({ weights }) => weights.map((row) => `(${row.join(', ')})`).join(', ')).join(', then ')}`,
        draw: (stacked) => {
          const [width, found] = [Math.min(...widthsOf(stacked)), rankOf(stacked)];
          return networkFigure(
            [{ layers: stacked.layers, name: `rank ${found}, narrowest ${width}` }],
            `The narrowest layer carries ${width} number${width === 1 ? '' : 's'}, and what comes out has rank ${found}. Weights of zero are dotted, negative ones dashed.`,
          );
        },
      }),
    },
  },
  assuming: {
    'nothing leads around it':
      'Each layer gets what the one before it gives, and nothing else: no connection leads around the narrow layer.',
    'nothing bends behind the waist': 'Behind the narrow layer there is no activation.',
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  figure: ({ because }) => {
    const { factors, rank } =
      because['these four layers, whose widths are 4, 3, 2, 3 and 4, collapse to a matrix of rank 2'].statement;
    const layers = [...factors].reverse().map((weights, i) => ({
      name: `layer ${i + 1}`,
      takes: `${weights[0]?.length}`,
      gives: `${weights.length}`,
    }));
    const [takes = '', gives = ''] = [layers[0]?.takes, layers.at(-1)?.gives];
    return {
      'the waist': stack(
        layers,
        { name: `rank ${rank}`, takes, gives },
        'Four layers, from the bottom up, and the one layer that they are; beside the lines, how many numbers they carry. Two at the waist leave rank two.',
      ),
    };
  },
  sources: ['horn2012'],
});
