import {
  AND,
  argued,
  bars,
  claim,
  consequence,
  corners,
  everyCase,
  example,
  induction,
  isProved,
  live,
  matrixIdentity,
  OR,
  perceptron,
  perceptronBound,
  perceptronLoops,
  perceptronStops,
  pointSets,
  rational,
  sampled,
  separate,
  separation,
  swept,
  truthTables,
  walk,
  XOR,
} from '../../src/index.ts';

/** Weights and points as columns, a teacher's weights as a row; W and Z are w and z turned into rows. */
const LETTERS = { V: ['1', 'n'], W: ['1', 'n'], Z: ['1', 'n'], w: ['n', '1'], z: ['n', '1'] } as const;
const [TEACHER, SUM] = [
  { V: LETTERS.V, w: LETTERS.w, z: LETTERS.z },
  { W: LETTERS.W, Z: LETTERS.Z, w: LETTERS.w, z: LETTERS.z },
];

const LEARNABLE = [...truthTables(2)].filter((labels) => separate(corners(2), labels).separable).map((labels) => ({ labels }));

/** h = tanh(k x), written with t = e^(2k|x|) and with y for the sign of x. */
const TANH = '(t + 1)*h == y*(t - 1)';
/** The answers p and q of a unit at d and at −d from its threshold: above one half on the one side, below it on the other. */
const BY_ITS_SIDE = ['(2*p - 1)*d > 0', '(1 - 2*q)*d > 0'];

/** What is left of that equation when it is multiplied by y. */
const REST = '((t + 1)*y*h - (t - 1))';
const TANGENT = 't >= 1 + 2*k*x*y';
const NEAR = '1 >= n^2*(y - h)^2';
const CLOSE = {
  equations: [`y*(1 - ${REST}/4)`, `(t - 1)*(1 - ${REST}/4) - n^2*(1 - h^2)`],
  cone: (
    [
      [1, [0, 0]],
      [4, [0, 1]],
      [4, [1, 1]],
      [4, [0]],
      [8, [1]],
      [4, []],
      [4, [0, 2]],
      [8, [1, 2]],
      [8, [2]],
    ] as const
  ).map(([weight, times]) => ({ weight, square: '(1 - y*h)/2', times })),
};

/** After M mistakes: a = v · w, s = |v|², n = |w|², m the margin, r = R². */
const PROGRESS = ['m > 0', 'a >= M*m', 'M >= 0'];
const GROWTH = ['M*r >= n', 's >= 0'];
const CAUCHY = 's*n >= a^2';

/** M, a and n after one mistake more, at a point whose product with the teacher’s weights is g, with the unit’s own p, and with itself q. */
const mistakes = (known: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { M: '0', a: '0', n: '0' } },
      { from: 1, if: known, to: { M: 'M + 1', a: 'a + g', n: 'n + 2*p + q' } },
    ],
    always: ['a >= M*m', 'M*r >= n', 'M >= 0'],
    of: 'mistakes',
  }) as const;

interface Data {
  readonly points: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
}
interface Taught extends Data {
  readonly plane: { readonly weights: readonly number[]; readonly bias: number };
}

const SHAPES = [1, 2, 3, 4, 5].flatMap((dimension) => [4, 8, 12].map((count) => [count, dimension] as const));

/** Whole points, labelled by the sides of a plane with even weights and an odd bias: no whole point lies on it. */
const taught = pointSets(SHAPES, 3).chain((points) =>
  pointSets([[1, (points[0] ?? []).length + 1]], 2).map(([numbers = []]): Taught => {
    const plane = { weights: numbers.slice(1).map((a) => 2 * a), bias: 2 * (numbers[0] ?? 0) + 1 };
    const labels = points.map((point) => point.reduce((sum, x, i) => sum + x * (plane.weights[i] ?? 0), plane.bias) > 0);
    return { points, labels, plane };
  }),
);
const TAUGHT = {
  over: taught,
  of: 'whole points in one to five dimensions, labelled by the sides of a plane with whole weights',
  tell: ({ points, labels, plane }: Taught) =>
    `${tell({ points, labels })}, and the plane with the weights ${plane.weights.join(', ')} and the bias ${plane.bias}: mistakes ${perceptron(points, labels).mistakes.length}, bound ${perceptronBound(points, labels, plane)}`,
};

/** Points whose label is whether one more coordinate, which they then lose, is positive. */
const LABELED = {
  over: pointSets(
    [1, 2].flatMap((dimension) => [2, 3, 4, 5].map((count) => [count, dimension + 1] as const)),
    2,
  ).map((rows): Data => ({ points: rows.map((row) => row.slice(0, -1)), labels: rows.map((row) => (row.at(-1) ?? 0) > 0) })),
  of: 'two to five whole points of the line or the plane, each with a label drawn at random',
  tell,
};

function tell({ points, labels }: Data): string {
  return points.map((point, i) => `(${point.join(', ')}) as a ${labels[i] === true ? 'one' : 'zero'}`).join(', ');
}

/** All orders in which four corners can be visited. */
const ORDERS = [0, 1, 2, 3].reduce<readonly (readonly number[])[]>(
  (orders, i) => orders.flatMap((order) => Array.from({ length: i + 1 }, (_, at) => order.toSpliced(at, 0, i))),
  [[]],
);
const inOrder = ({ points, labels }: Data, order: readonly number[]): Data => ({
  points: order.map((i) => points[i] ?? []),
  labels: order.map((i) => labels[i] === true),
});
const orders = {
  members: () => ORDERS,
  size: 4 * 3 * 2,
  key: (order: readonly number[]) =>
    inOrder(XOR, order)
      .points.map((point) => `(${point.join(', ')})`)
      .join(', '),
  of: 'all 24 orders of the four corners',
};

/** From the one whole number to the other. */
const whole = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** What stays true of two weights and a bias, whichever mistakes are made on XOR; neither is beyond 4 then. */
const kept = (u: string, v: string, b: string): string =>
  [
    `${u} >= -3 and 2 >= ${u} and ${v} >= -3 and 2 >= ${v} and ${b} >= -3 and 4 >= ${b}`,
    `5 >= ${v} + ${b} - (${u}) and 5 >= ${u} + ${b} - (${v}) and 3 >= ${u} - (${b}) and 3 >= ${v} - (${b})`,
  ].join(' and ');
/** At a corner (x, y), what is added is s times (x, y, 1), and s is 1 where the bits differ and −1 where they agree. */
const SIGN = '(2*(x - y)^2 - 1)';
/** After a mistake the same is true, if it was before; a mistake is made where s times the value is not above this. */
const survives = (above: number) =>
  everyCase(
    { u: whole(-3, 2), v: whole(-3, 2), b: whole(-3, 4), x: [0, 1], y: [0, 1] },
    `implies(${kept('u', 'v', 'b')} and ${above} >= ${SIGN}*(u*x + v*y + b), ${kept(`(u + ${SIGN}*x)`, `(v + ${SIGN}*y)`, `(b + ${SIGN})`)})`,
  );
const BOUNDED = ['ten bounds on whole weights…'];
const STAYS =
  'At the start both weights and the bias are zero, and zero is within all ten bounds. Corners and labels are whole numbers, so weights and bias stay whole. Each mistake leads from what is within the bounds to what is within them again, whichever corner it is made at, and without a mistake nothing changes. So all ten hold for ever, and six of them say that no weight leaves the numbers from −3 to 2, and the bias does not leave those from −3 to 4.';

export default claim({
  title: 'The perceptron finds a line where there is one, and goes round in circles on XOR',
  asks: 'Does it ever stop making mistakes?',
  says: `
Picture a gatekeeper with a line in the sand, ones to one side, zeros to the other. People come by in a fixed order, over and over, and each tells him afterwards where they belonged.

If he was right he does nothing. If he was wrong, or could not decide, he adds where that person stood to his weights, or takes it off. The line shifts a little. That is all there is to the perceptron’s learning.

![visit by visit]

Go from visit to visit, first with OR and then with XOR. He starts with no line at all, plans nothing and remembers nobody. And yet you can say exactly when he succeeds.

Suppose that some line does the job, and call the one who knows it the teacher. Each mistake takes the gatekeeper’s weights at least one fixed step in the teacher’s direction. But it makes them hardly longer, because it is made where they pointed the wrong way. Their squared length grows by no more than that of one point.

So he gets ahead in proportion to the number of steps, and grows only in proportion to its square root. That cannot go on for long. Albert Novikoff argued so in 1962. Take $M$ mistakes, a teacher $v$ with the least margin $m$, and points no longer than $R$, the 1 that goes with the bias included. Then $M m \\le v \\cdot w \\le |v| \\cdot |w| \\le |v| \\sqrt{M} R$, and so $M \\le R^2 |v|^2 / m^2$. Each step holds for any number of weights, and the adding up, mistake by mistake, is an induction.

What happens if no line does the job? Then he cannot stop, since he stops only when he has a line that works. On XOR you can watch it.

![around and around]

He is wrong about each of the four corners, in turn, and the four corrections cancel. After one round he knows as little as before he began. The same weights, and the same person comes next. So it will go the same way again, for ever.

That is no accident of XOR. On finitely many points his weights stay within bounds, whatever the labels are and in whatever order people come. This is the _perceptron cycling theorem_. Marvin Minsky and Seymour Papert stated it, and Henry Block and Simon Levin gave a proof in 1970; this book cites it.

Where the points are whole numbers there are then only finitely many weights that he can ever have. So in a fixed order he must come back to an earlier state. For XOR you need not take it on trust: ten bounds hold at the start, and no mistake at any corner breaks them.

Some say that the perceptron has a tanh in it. Does it?

![predict]

The unit that Frank Rosenblatt published in 1958 answers all or nothing. (The rule by which it learns from its mistakes came a little later, and stands in his book of 1962.) It jumps from one answer to the other, where a continuous squash would have to pass through everything in between.

But there is something in it. Make a tanh steeper and steeper, and it comes as near to that jump as you like, everywhere but at zero itself. Only not everywhere at once: however steep it is, close enough to zero it is not even half-way up.

A single perceptron stops where a line stops. [How many labellings does that leave it?](the-census-of-what-a-line-can-do.md)
`,
  exercise: `
Run the perceptron on AND by hand. Start with all weights zero, visit the corners in binary order, and count being on the line as a mistake. How many mistakes does it make before it stops? Then visit the corners in another order. Is it the same number?
`,
  breaks: 'on XOR with the product of the two bits…',
  predict: {
    question: 'The perceptron of 1958 answers with a jump. Can tanh stand in for the jump, if one makes it steep enough?',
    answers: {
      'Yes, everywhere at once': {
        wrong: 'at zero too…',
        tempting:
          'The steeper tanh is, the more it looks like the jump. But it passes through zero, however steep it is, and close beside zero it is still on its way.',
      },
      'At any place but zero, if it is steep enough for that place': { right: 'on either side of zero…' },
      'No, it never comes near a jump': {
        wrong: 'on either side of zero…',
        tempting:
          'A smooth curve never is a jump. But at any place beside zero it comes as near as one likes, if it is steep enough for that place.',
      },
    },
  },
  because: {
    'what is added to the weights adds to their product with a teacher’s weights just what the teacher makes of it':
      matrixIdentity(TEACHER, 'V*(w + z)', 'V*w + V*z'),
    'the squared length of a sum is the two squared lengths and the scalar product, once either way round': matrixIdentity(
      SUM,
      '(W + Z)*(w + z)',
      'W*w + W*z + Z*w + Z*z',
    ),
    'a mistake makes the squared length of the weights greater by no more than that of the longest point': consequence(
      ['0 >= p', 'r >= q'],
      'n + r >= n + 2*p + q',
      {
        cone: [
          { weight: 2, square: '1', times: [0] },
          { weight: 1, square: '1', times: [1] },
        ],
      },
    ),
    'after M mistakes, whatever they are, the product with a teacher’s weights is at least M m, and the squared length at most M R²':
      induction(mistakes(['g >= m', '0 >= p', 'r >= q']), {
        steps: [
          [{}, {}, {}],
          [
            {
              cone: [
                { weight: 1, square: 1, times: [0] },
                { weight: 1, square: 1, times: [3] },
              ],
            },
            {
              cone: [
                { weight: 2, square: 1, times: [1] },
                { weight: 1, square: 1, times: [2] },
                { weight: 1, square: 1, times: [4] },
              ],
            },
            {
              cone: [
                { weight: 1, square: 1, times: [5] },
                { weight: 1, square: 1, times: [] },
              ],
            },
          ],
        ],
        runs: [
          {
            given: { m: 1, r: 2 },
            last: [{ rule: 0 }, { rule: 1, with: { g: 1, p: 0, q: 2 } }, { rule: 1, with: { g: 2, p: -1, q: 1 } }],
          },
        ],
      }),
    'since no squared length is negative, the square of a scalar product is at most the product of the two squared lengths':
      consequence(['s > 0', 'c*s == a', 'q == n - 2*c*a + c^2*s', 'q >= 0'], CAUCHY, {
        equations: ['a - c*s', '-s'],
        cone: [{ weight: 1, square: '1', times: [0, 1] }],
      }),
    'for a teacher v of margin m, and points no longer than R, M mistakes have M² m² ≤ M R² |v|²': consequence(
      [...PROGRESS, ...GROWTH, CAUCHY],
      'M*s*r >= M^2*m^2',
      {
        cone: [
          { weight: 1, square: '1', times: [3, 4] },
          { weight: 1, square: '1', times: [5] },
          { weight: 1, square: 'a - M*m', times: [] },
          { weight: 2, square: '1', times: [0, 1, 2] },
        ],
      },
    ),
    'on each of the fourteen functions of two bits that a line can do the perceptron stops, after no more mistakes than the bound':
      perceptronStops(corners(2), LEARNABLE),
    'on OR the perceptron stops after nine mistakes': perceptronStops(OR.points, [{ labels: OR.labels, mistakes: 9 }]),
    'on XOR the perceptron never stops: after a round of mistakes it is where it began': perceptronLoops(XOR),
    'ten bounds on whole weights and a bias, such as −3 ≤ u ≤ 2, hold after each mistake on XOR if they held before it, whichever corner it is made at':
      survives(0),
    'however near to its threshold, a unit that answers 0 or 1 by its side gives answers a whole one apart at d before it and at d behind it':
      consequence([...BY_ITS_SIDE, 'p^2 == p', 'q^2 == q'], 'd*(p - q - 1) >= 0', {
        equations: ['(3 - 2*p)*d', '(2*q + 1)*d'],
        cone: [
          { weight: 1, square: '1 - p', times: [0] },
          { weight: 1, square: 'q', times: [1] },
        ],
      }),
    'on either side of zero, tanh(k x) is within 1/n of the step between −1 and 1 as soon as k times the distance from zero is n or more':
      consequence([TANH, 'y^2 == 1', TANGENT, 'k*x*y >= n', 'n > 0', 't > 0', 'k > 0'], NEAR, CLOSE),
  },
  beside: {
    'in whatever order the corners of XOR come, and however often, no weight and no bias gets beyond 4': argued({
      by: BOUNDED,
      why: STAYS,
    }),
    'where e to the 2kx is 3, tanh(k x) is one half, however large k is': example({ t: 3 }, '(t - 1)/(t + 1) == 1/2'),
    'on points labelled by a plane it stops, after no more mistakes than the bound': sampled({
      ...TAUGHT,
      runs: 400,
      holds: ({ points, labels, plane }) => isProved(perceptronStops(points, [{ labels, plane }])),
      classes: {
        'more than five mistakes': {
          atLeast: '0.1',
          has: ({ points, labels }) => perceptron(points, labels).mistakes.length > 5,
        },
        'more than three dimensions': { atLeast: '0.25', has: ({ plane }) => plane.weights.length > 3 },
      },
    }),
    'on points labelled at random it stops where a line or a cut parts them, and comes back to an earlier state where none does':
      sampled({
        ...LABELED,
        runs: 250,
        holds: ({ points, labels }) =>
          isProved(
            separate(points, labels).separable ? perceptronStops(points, [{ labels }]) : perceptronLoops({ points, labels }),
          ),
        classes: {
          'nothing parts them': { atLeast: '0.1', has: ({ points, labels }) => !separate(points, labels).separable },
          'a line or a cut parts them': { atLeast: '0.2', has: ({ points, labels }) => separate(points, labels).separable },
        },
      }),
    'whatever the order of the four corners, it goes round for ever on XOR': swept({
      ...orders,
      holds: (order) => isProved(perceptronLoops(inOrder(XOR, order))),
    }),
  },
  serves: {
    'what is added…': 'after M mistakes…',
    'the squared length…': 'a mistake makes…',
    'a mistake makes…': 'after M mistakes…',
    'after M mistakes…': 'for a teacher v…',
    'since no squared length…': 'for a teacher v…',
  },
  readAs: {
    'what is added…': '$V$ are the teacher’s weights, $w$ the perceptron’s, and $z$ is what a mistake adds to these.',
    'the squared length…': '$W$ and $Z$ are the columns $w$ and $z$ written as rows, so that $W w$ is the squared length of $w$.',
    'a mistake makes…':
      '$n$ is the squared length of the weights before the mistake, $p$ what they say about the point, times its label, $q$ the squared length of the point, and $r$ that of the longest.',
    'after M mistakes…':
      'Each step is one more mistake, at a point whose product with the teacher’s weights is $g$, with the perceptron’s own $p$ and with itself $q$; $a$ and $n$ are the product and the squared length so far, and $r$ is $R^2$.',
    'since no squared length…':
      '$s$ and $n$ are the two squared lengths, and $a$ is the scalar product; $q$ is the squared length of the second less $c$ times the first.',
    'for a teacher v…':
      '$a$ is the product with the teacher’s weights, $s$ is $|v|^2$, $n$ the squared length of the weights, and $r$ is $R^2$; what bounds $a$, $n$ and $a^2$ is what the lemmas give.',
    'ten bounds on whole weights…':
      '$u$ and $v$ are the weights and $b$ is the bias; the corner $(x, y)$ has the label $2 (x - y)^2 - 1$, which is 1 or −1, and a mistake adds the label times $x$, $y$ and 1 to them.',
    'however near…': '$p$ and $q$, each 0 or 1, are the answers at $d$ and at $-d$ from the threshold.',
    'on either side of zero…':
      '$t$ is $e$ to the power of $2 k |x|$, which is at least $1 + 2 k |x|$; $y$ is the sign of $x$, and $h$ is tanh of $k x$.',
  },
  butNot: {
    'so does one that may answer anything from 0 to 1': {
      of: 'however near…',
      on: consequence([...BY_ITS_SIDE, '1 >= p', 'q >= 0'], 'd*(p - q - 1) >= 0', {
        at: { d: 1, p: '3/4', q: '1/4' },
      }),
      drops: 'all or nothing',
    },
    'at zero too, and near it however steep, tanh(k x) is within 1/n of the step': {
      of: 'on either side of zero…',
      on: consequence([TANH, 'y^2 == 1', TANGENT, 'n > 0', 't > 0', 'k > 0'], NEAR, {
        at: { x: 0, k: 1, y: 1, t: 1, h: 0, n: 2 },
      }),
      drops: 'away from zero',
    },
    'it would be so with any t in the place of the exponential': {
      of: 'on either side of zero…',
      on: consequence([TANH, 'y^2 == 1', 'k*x*y >= n', 'n > 0', 't > 0', 'k > 0'], NEAR, {
        at: { x: 1, k: 2, y: 1, t: 1, h: 0, n: 2 },
      }),
      drops: 'the exponential',
    },
    'it would be so for weights that are cut off at zero after each mistake': {
      of: 'what is added to the weights…',
      on: matrixIdentity(TEACHER, 'V*relu(w + z)', 'V*w + V*z'),
    },
    'the squared length of a sum is the sum of the squared lengths': {
      of: 'the squared length of a sum…',
      on: matrixIdentity(SUM, '(W + Z)*(w + z)', 'W*w + Z*z'),
    },
    'a point on its right side, added all the same, lengthens the weights by no more': {
      of: 'a mistake makes the squared length…',
      on: consequence(['r >= q'], 'n + r >= n + 2*p + q', {}),
      drops: 'only mistakes change the weights',
    },
    'it is so whatever the teacher’s weights make of the points': {
      of: 'after M mistakes…',
      on: induction(mistakes(['0 >= p', 'r >= q']), {
        after: { given: { m: 1, r: 2 }, last: [{ rule: 0 }, { rule: 1, with: { g: 0, p: 0, q: 2 } }] },
      }),
      drops: 'a line parts the points',
    },
    'it is so if points on their right side are added too': {
      of: 'after M mistakes…',
      on: induction(mistakes(['g >= m', 'r >= q']), {
        after: { given: { m: 1, r: 2 }, last: [{ rule: 0 }, { rule: 1, with: { g: 1, p: 1, q: 2 } }] },
      }),
      drops: 'only mistakes change the weights',
    },
    'the square of a scalar product is at least the product of the two squared lengths': {
      of: 'since no squared length…',
      on: consequence(['s > 0', 'c*s == a', 'q == n - 2*c*a + c^2*s', 'q >= 0'], 'a^2 >= s*n', { equations: [0, 0] }),
    },
    'the bound holds without a margin': {
      of: 'for a teacher v…',
      on: consequence(['a >= M*m', 'M >= 0', ...GROWTH, CAUCHY], 'M*s*r >= M^2*m^2', {}),
      drops: 'a line parts the points',
    },
    'the bound holds without the squares, M ≤ R |v| / m': {
      of: 'for a teacher v…',
      on: consequence([...PROGRESS, ...GROWTH, CAUCHY], 's*r >= M^2*m^2', { at: { M: 2, m: 1, a: 2, r: 1, n: 2, s: 2 } }),
    },
    'on XOR it stops as it does on OR': {
      of: 'on each of the fourteen…',
      on: perceptronStops(XOR.points, [{ labels: XOR.labels, mistakes: 9, plane: { weights: [2, 2], bias: -1 }, bound: 27 }]),
      drops: 'a line parts the points',
    },
    'on OR it stops one mistake earlier': {
      of: 'on OR…',
      on: perceptronStops(OR.points, [{ labels: OR.labels, mistakes: 8 }]),
    },
    'the bound for OR is eight': {
      of: 'on OR…',
      on: perceptronStops(OR.points, [{ labels: OR.labels, bound: 8 }]),
    },
    'they hold as well if it corrects what was right': { of: 'ten bounds on whole weights…', on: survives(9) },
    'so it is if what was right is corrected': {
      of: 'in whatever order the corners…',
      on: argued({ by: ['they hold as well if…'], why: STAYS }),
      drops: 'only mistakes change the weights',
    },
    'on AND it never stops either': { of: 'on XOR the perceptron…', on: perceptronLoops(AND) },
    'on XOR with the product of the two bits as a third coordinate it never stops': {
      of: 'on XOR the perceptron…',
      on: perceptronLoops({ points: XOR.points.map(([x = 0, y = 0]) => [x, y, x * y]), labels: XOR.labels }),
    },
    'where e to the 2kx is 1, tanh(k x) is one half': {
      of: 'where e to the 2kx is 3…',
      on: example({ t: 1 }, '(t - 1)/(t + 1) == 1/2'),
    },
    'a quarter of the bound would do': {
      of: 'on points labelled by a plane…',
      on: sampled({
        ...TAUGHT,
        holds: ({ points, labels, plane }) => {
          const bound = perceptronBound(points, labels, plane);
          return bound !== undefined && rational(4 * perceptron(points, labels).mistakes.length).compare(bound) <= 0;
        },
        draw: ({ points, labels, plane }) => {
          const made = perceptron(points, labels).mistakes.length;
          const bound = perceptronBound(points, labels, plane) ?? rational(0);
          return bars(
            [
              { name: 'mistakes', value: made },
              { name: 'a quarter of the bound', value: bound.div(rational(4)), isSaid: true },
              { name: 'the bound', value: bound },
            ],
            `The perceptron makes ${made} mistake${made === 1 ? '' : 's'}, more than a quarter of the bound.`,
          );
        },
      }),
    },
    'on points labelled at random it always stops': {
      of: 'on points labelled at random…',
      on: sampled({
        ...LABELED,
        runs: 500,
        holds: ({ points, labels }) => isProved(perceptronStops(points, [{ labels }])),
        draw: ({ points, labels }) =>
          separation(
            { points, labels, answer: separate(points, labels) },
            'Where ones and zeros meet, at the ring, nothing separates them, and the perceptron has nowhere to stop.',
          ),
      }),
    },
    'whatever the order, it goes round for ever on OR': {
      of: 'whatever the order…',
      on: swept({
        ...orders,
        holds: (order) => isProved(perceptronLoops(inOrder(OR, order))),
        draw: (order) => {
          const data = inOrder(OR, order);
          const { mistakes } = perceptron(data.points, data.labels);
          return walk({ ...data, mistakes }, `On OR it has a line after ${mistakes.length} mistakes, and stops.`);
        },
      }),
    },
  },
  assuming: {
    'all or nothing':
      'As it was published, the unit answers yes or no, here 1 or 0, by the side of a threshold that an affine form is on.',
    'away from zero': 'The input x is not zero, and k is so large that k times the distance of x from zero is at least n.',
    'the exponential':
      'The number t is e to the 2k|x|, so that tanh(k x) is (t − 1)/(t + 1) with the sign y of x; and no exponential is below its tangent at zero, 1 + 2k|x|.',
    'only mistakes change the weights': 'A point is added only when its side is wrong, or when it lies on the line itself.',
    'a line parts the points':
      'There are weights v and a margin m > 0 such that v has every point on its right side by at least m.',
  },
  settles: {
    'the-perceptron-uses-tanh': [
      { reading: 'in the limit', by: 'on either side of zero…', verdict: 'right' },
      { reading: 'as it was published', by: 'however near…', verdict: 'wrong' },
    ],
  },
  uses: ['02-separability/no-line-separates-xor'],
  figure: ({ because }) => {
    const or = because['on OR the perceptron stops after nine mistakes'];
    const xor = because['on XOR the perceptron never stops: after a round of mistakes it is where it began'];
    return {
      'around and around': walk(
        { ...xor.statement, ...xor.witness },
        'The perceptron on XOR: it is wrong about each corner in turn, as the rings show, and then everything is as it was. The first picture and the last, which are framed, are the same, and so it begins anew.',
      ),
      'visit by visit': live(
        'perceptron',
        {
          points: xor.statement.points,
          functions: [
            ...or.statement.rows.map(({ labels }) => ({ name: 'OR', labels })),
            { name: 'XOR', labels: xor.statement.labels },
          ],
        },
        'The perceptron, visit by visit. On OR it comes to an end, on XOR it goes round.',
      ),
    };
  },
  sources: ['rosenblatt1958', 'rosenblatt1962', 'block1962', 'block1970', 'novikoff1962', 'minsky1969'],
});
