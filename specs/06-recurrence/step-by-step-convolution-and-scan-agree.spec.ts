import {
  type AffineOver,
  applyAffine,
  bars,
  claim,
  compose,
  convolve,
  induction,
  integers,
  kernel,
  type LinearSystem,
  live,
  matrixFigure,
  matrixIdentity,
  matrixInduction,
  type Q,
  type Rational,
  randomSource,
  recur,
  recurDoubles,
  sampled,
  scan,
  scanDoubles,
  swept,
} from '../../src/index.ts';

const SQUARE = ['n', 'n'] as const;
const COLUMN = ['n', '1'] as const;

/** A stretch of the sequence: a is the state before it and h the one after it, and P, q are the one step that it is. */
const STRETCH = { a: ['m', '1'], h: ['k', '1'], P: ['k', 'm'], q: ['k', '1'] } as const;
const joined = (q: string) =>
  ({
    state: STRETCH,
    rules: [
      {
        from: 0,
        letters: { A: ['k', 'm'], d: ['k', '1'], c: ['m', '1'] },
        to: { a: 'c', h: 'A*c + d', P: 'A', q: 'd' },
      },
      {
        from: 2,
        letters: {
          a1: ['m', '1'],
          h1: ['l', '1'],
          P1: ['l', 'm'],
          q1: ['l', '1'],
          a2: ['l', '1'],
          h2: ['k', '1'],
          P2: ['k', 'l'],
          q2: ['k', '1'],
        },
        if: ['a2 == h1'],
        to: { a: 'a1', h: 'h2', P: 'P2*P1', q },
      },
    ],
    always: ['h == P*a + q'],
    of: 'joins',
  }) as const;
/** Times a, plus d, at the state c. */
const one = (A: number, d: number, c: number) => ({ rule: 0, with: { A: [[A]], d: [[d]], c: [[c]] } }) as const;
const TWO = { rule: 1, of: [one(1, 1, 0), one(2, 3, 1)] } as const;

/** A system of one to three states and one or two numbers in and out, its start, and one to nine inputs, drawn by a seed. */
function caseOf(seed: number): Case {
  const { below } = randomSource(seed);
  const [n, m, p] = [1 + below(3), 1 + below(2), 1 + below(2)];
  const row = (width: number) => Array.from({ length: width }, () => `${below(7) - 3}/${1 + below(2)}`);
  const rows = (height: number, width: number) => Array.from({ length: height }, () => row(width));
  const system = { A: rows(n, n), B: rows(n, m), C: rows(p, n), D: rows(p, m), start: row(n) };
  return { system, inputs: rows(1 + below(9), m) };
}
const SYSTEMS = {
  over: integers(2 ** 31 - 1).map(caseOf),
  of: 'random systems of up to three states and up to nine inputs',
  runs: 240,
};
interface Case {
  readonly system: LinearSystem & { readonly start: readonly (number | string)[] };
  readonly inputs: readonly (readonly (number | string)[])[];
}
type Step = AffineOver<Rational>;
const inOrder = (earlier: Step, later: Step): Step => compose(later, earlier);
const exchanged = (earlier: Step, later: Step): Step => compose(earlier, later);
/** The outputs by way of a scan: all steps as affine maps of the state, the maps up to each step, and then the states. */
function scanned({ system: { A, B, C, D, start }, inputs }: Case, combine: typeof inOrder): readonly (readonly Rational[])[] {
  const toStep = (input: Case['inputs'][number]): Step =>
    compose({ weights: A, bias: applyAffine({ weights: B, bias: A.map(() => 0) }, input) }, same(A.length));
  return scan(inputs.map(toStep), combine).results.map((upTo, t) => {
    const [state, input] = [applyAffine(upTo, start), inputs[t] ?? []];
    return applyAffine({ weights: C, bias: applyAffine({ weights: D, bias: C.map(() => 0) }, input) }, state);
  });
}
/** The affine map that leaves all as it is. */
const same = (n: number) => ({
  weights: Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, k) => (i === k ? 1 : 0))),
  bias: Array.from({ length: n }, () => 0),
});
const agree =
  (combine: typeof inOrder) =>
  (drawn: Case): boolean => {
    const inTurn = String(recur(drawn.system, drawn.inputs).outputs);
    return inTurn === String(convolve(drawn.system, drawn.inputs)) && inTurn === String(scanned(drawn, combine));
  };

/** Two to 1,024 items. */
const DOUBLINGS = Array.from({ length: 10 }, (_, i) => i + 1);
const items = (k: number) => Array.from({ length: 2 ** k }, (_, i) => i + 1);
const LENGTHS = {
  members: () => DOUBLINGS,
  size: DOUBLINGS.length,
  key: (k: number) => `${2 ** k} items`,
  of: 'the powers of two from 2 to 1,024',
};
/** Whether a scan of sums gives every sum so far, in so many rounds and with so many combinations. */
const costs =
  (rounds: (k: number) => number) =>
  (k: number): boolean => {
    const { results, combinations, depth } = scan(items(k), (earlier, later) => earlier + later);
    const isSummed = results.every((sum, i) => 2 * sum === (i + 1) * (i + 2));
    return isSummed && depth === rounds(k) && combinations === 2 ** (k + 1) - 2 - k;
  };
const EIGHT = scan(items(3), (earlier, later) => earlier + later);
const A_THOUSAND = scan(items(10), (earlier, later) => earlier + later);

/** An exact state h and the rounded one k, each step off by s, which is no more than d. */
const rounded = (given: readonly string[]) =>
  ({
    given,
    rules: [
      { from: 0, to: { h: 'a', k: 'a' } },
      { from: 1, if: ['d >= s', 's >= -d'], to: { h: 'r*h + x', k: 'r*k + x + s' } },
    ],
    always: ['c >= k - h', 'k - h >= -c'],
    of: 'steps',
  }) as const;
const OFF_BY_ONE = { rule: 1, with: { x: 0, s: 1 } } as const;
/** What n steps add, exactly q and rounded k: a join multiplies the earlier by p and is off by s. */
const joinedRounded = (size: string) =>
  ({
    given: ['d >= 0'],
    rules: [
      { from: 0, to: { n: '1', q: 'a', k: 'a' } },
      {
        from: 2,
        if: [`${size} >= p`, 'p >= -1', 'd >= s', 's >= -d'],
        to: { n: 'n1 + n2', q: 'p*q1 + q2', k: 'p*k1 + k2 + s' },
      },
    ],
    always: ['(n - 1)*d >= k - q', 'k - q >= -(n - 1)*d'],
    of: 'joins',
  }) as const;
const LEAF = { rule: 0, with: { a: 1 } } as const;
const joinedBy = (p: Q) => ({
  given: { d: 1 },
  last: { rule: 1, with: { p, s: 1 }, of: [{ rule: 1, with: { p, s: 1 }, of: [LEAF, LEAF] }, LEAF] },
});
/** Products of what is given or known, by their places; half of each product of two. */
const parts = (...products: readonly (readonly number[])[]) =>
  products.map((times) => ({ weight: times.length === 2 ? '1/2' : 1, square: 1, times }));

const LONG = 100_000;
/** Half a unit in the last place of a double from one to two: a power of two, and so exact. */
const HALF_A_UNIT = 2 ** -53;
const RUNS = { members: () => [1, 2, 3], size: 3, key: (seed: number) => `seed ${seed}`, of: 'three sequences of random signs' };
/** Whether the states after t steps, in doubles and with the factor 1/2, differ by no more than `bound` says. */
const areNear =
  (bound: (t: number) => number) =>
  (seed: number): boolean => {
    const source = randomSource(seed);
    const inputs = new Float64Array(LONG).map(() => 2 * source.below(2) - 1);
    const halves = new Float64Array(LONG).fill(1 / 2);
    const scannedStates = scanDoubles(halves, inputs);
    return recurDoubles(halves, inputs).every((state, i) => Math.abs(state - (scannedStates[i] ?? Number.NaN)) <= bound(i + 1));
  };

export default claim({
  title: 'Step by step, convolution and scan agree',
  asks: 'Must a memory wait for every step?',
  says: `
A thousand steps, one after the other. Each needs the state that the step before has left, so it has to wait. That is what made recurrent networks slow. Must it be so?

Look at what a step *is*, before you know the state: "times $1/2$, plus 8", say. Here are eight. Put two of them together, and you have a step again. Drag a joint up or down, and look at the number of rounds.

![the brackets]

The first two steps, one after the other, are "times $1/4$, plus 6": a step of the same kind. So you can put two steps together without knowing the state. Another pair of hands can put together the next two, at the same time.

Put pairs together, then pairs of pairs, and so on, and fill in what lies between: what comes after each step, and not only after the last. This is called a *scan*. For these eight steps it takes ${EIGHT.depth} rounds, and for 1,024 steps ${A_THOUSAND.depth} rounds, where going step by step takes ${2 ** 10 - 1}.

![the rounds]

The price is about twice as many combinations in all.

![the work]

Is the result the same, however you put the brackets? It is, since the operation is *associative*. The step $(A, b)$ followed by the step $(C, d)$ is the step $(CA, Cb + d)$. It makes no difference which neighbours you join first. That holds for every bracketing, every length, and matrices of every shape.

![predict]

There is a third way. The recurrence has an echo, its answer to a single one, and the output is the sum of the echoes of all inputs: a *convolution*.

![the echoes]

All three ways give the same fractions, to the last digit. With the rounded numbers of a computer they differ a little. With a factor below one, the errors of going step by step die away. In a scan they can add up, but no faster than the number of steps, as long as no factor is larger than one.

It works because the loop is straight. With a tanh or a ReLU in it, two steps put together are in general *not* a step of the same kind. Then this way of starting in the middle is gone. That is one more reason to leave the bend outside.

What a scan needs are products of matrices, and these are cheap if the matrices are [diagonal](diagonal-is-enough-almost-always.md).
`,
  exercise: `
The light switch has two steps: "times 1, plus 0" for a zero, and "times $-1$, plus 1" for a one. Put two ones together, then a one and a zero, then a zero and a one. How many different steps do you ever get, however many you put together?
`,
  breaks: 'the two may be multiplied in the other order',
  predict: {
    question: `For 1,024 steps a scan takes ${A_THOUSAND.depth} rounds. How many does it take for half as many steps, ${2 ** 9}?`,
    answers: {
      10: {
        wrong: 'a scan of 2ᵏ items…',
        tempting: 'Half the steps, half the rounds: so it would be if the rounds grew with the number of steps.',
      },
      17: { right: 'a scan of 2ᵏ items…' },
      18: {
        wrong: 'a scan of 2ᵏ items…',
        tempting: 'One doubling less is one round of pairs less. But one round of filling in falls away with it.',
      },
    },
  },
  because: {
    'what two steps add is the same, whichever two neighbours of three are joined first': matrixIdentity(
      { E: SQUARE, C: SQUARE, b: COLUMN, d: COLUMN, f: COLUMN },
      'E*(C*b + d) + f',
      '(E*C)*b + (E*d + f)',
    ),
    'what they multiply by is the same as well': matrixIdentity({ E: SQUARE, C: SQUARE, A: SQUARE }, 'E*(C*A)', '(E*C)*A'),
    'however the brackets are put, the steps of a stretch come to one step that leads from the state before it to the state after it':
      matrixInduction(joined('P2*q1 + q2'), {
        steps: [
          [[]],
          [
            [
              { of: 2, before: 1, after: 1 },
              { of: 0, before: 'P2', after: 1 },
              { of: 1, before: 'P2', after: 1 },
            ],
          ],
        ],
        runs: [{ last: { rule: 1, of: [TWO, one(3, 4, 5)] } }],
      }),
    'a scan of 2ᵏ items takes 2k − 1 rounds and 2ᵏ⁺¹ − 2 − k combinations, and gives every sum on the way': swept({
      ...LENGTHS,
      holds: costs((k) => 2 * k - 1),
    }),
    'on systems drawn at random, step by step, convolution and scan give the same outputs': sampled({
      ...SYSTEMS,
      holds: agree(inOrder),
      classes: {
        'several states, and four inputs or more': {
          atLeast: '0.2',
          has: ({ system, inputs }) => system.A.length > 1 && inputs.length >= 4,
        },
      },
    }),
  },
  beside: {
    'rounded by no more than d at each step, the state is never off by more than c, where c = rc + d': induction(
      rounded(['r >= 0', 'd >= 0', 'c >= 0', 'c == r*c + d']),
      {
        steps: [
          [
            { equations: [0], cone: parts([2]) },
            { equations: [0], cone: parts([2]) },
          ],
          [
            { equations: [1], cone: [{ weight: 1, square: 1, times: [0, 5] }, ...parts([3])] },
            { equations: [1], cone: [{ weight: 1, square: 1, times: [0, 6] }, ...parts([4])] },
          ],
        ],
        runs: [{ given: { r: '1/2', d: 1, c: 2 }, last: [{ rule: 0, with: { a: 0 } }, OFF_BY_ONE, OFF_BY_ONE] }],
      },
    ),
    'rounded by no more than d at each join, what n steps add is off by no more than (n − 1)d, if no factor is larger than one':
      induction(joinedRounded('1'), {
        steps: [
          [{ cone: [] }, { cone: [] }],
          [{ cone: parts([2, 5], [1, 6], [7], [3]) }, { cone: parts([2, 6], [1, 5], [8], [4]) }],
        ],
        runs: [joinedBy('1/2')],
      }),
    'in doubles, over 100,000 random signs with the factor 1/2, step by step and scan differ after t steps by no more than t + 1 halves of a unit in the last place of a number from one to two':
      swept({ ...RUNS, holds: areNear((t) => (t + 1) * HALF_A_UNIT) }),
  },
  serves: {
    'what two steps add…': 'however the brackets are put…',
    'what they multiply by…': 'however the brackets are put…',
  },
  readAs: {
    'what two steps add…':
      'Three steps multiply the state by $A$, $C$ and $E$ and add $b$, $d$ and $f$. Joined from the right, the last two come first; joined from the left, the first two.',
    'rounded by no more than d at each step…':
      'Each step multiplies by $r$ and adds the input $x$: $h$ is the exact state and $k$ the rounded one, which the step makes wrong by a further $s$.',
    'rounded by no more than d at each join…':
      'Two stretches of $n_1$ and $n_2$ steps are joined: $q$ is what a stretch adds, $k$ the same rounded, $p$ the factor of the later stretch, and $s$ what the join makes wrong, its product of factors included.',
    'however the brackets…':
      'A join puts two neighbouring stretches together: $a$ is the state before a stretch and $h$ the state after it, and $P$ and $q$ are the one step that it comes to.',
  },
  butNot: {
    'so it is with the factor one, whatever c is': {
      of: 'rounded by no more than d at each step…',
      on: induction(rounded(['r == 1', 'd >= 0', 'c >= 0']), {
        after: { given: { r: 1, d: 1, c: 1 }, last: [{ rule: 0, with: { a: 0 } }, OFF_BY_ONE, OFF_BY_ONE] },
      }),
    },
    'so it is with factors up to two': {
      of: 'rounded by no more than d at each join…',
      on: induction(joinedRounded('2'), { after: joinedBy(2) }),
    },
    'they do not differ at all': { of: 'in doubles, over 100,000…', on: swept({ ...RUNS, holds: areNear((t) => 0 * t) }) },
    'what they add is the same in the other order of the factors': {
      of: 'what two steps add…',
      on: matrixIdentity({ E: SQUARE, C: SQUARE, b: COLUMN, d: COLUMN, f: COLUMN }, 'E*(C*b + d) + f', '(C*E)*b + (E*d + f)'),
    },
    'the two may be multiplied in the other order': {
      of: 'what they multiply by…',
      on: matrixIdentity({ E: SQUARE, C: SQUARE, A: SQUARE }, 'E*(C*A)', '(C*E)*A'),
    },
    'so they do if what the later stretch adds is left out': {
      of: 'however the brackets are put…',
      on: matrixInduction(joined('P2*q1'), { after: { last: TWO } }),
    },
    'they take 2k rounds less two': { of: 'a scan of 2ᵏ items…', on: swept({ ...LENGTHS, holds: costs((k) => 2 * k - 2) }) },
    'so they do if the scan joins each two in the other order': {
      of: 'on systems drawn at random…',
      on: sampled({ ...SYSTEMS, holds: agree(exchanged) }),
    },
  },
  uses: ['06-recurrence/a-linear-recurrence-is-one-linear-map'],
  sources: ['blelloch1990', 'gu2023'],
  figure: () => {
    const echo = kernel({ A: [['1/2']], B: [[8]], C: [[1]], D: [[0]] }, 5).flat(2);
    const eight: readonly (readonly [number | string, number])[] = [
      ['1/2', 8],
      ['1/2', 2],
      [-1, 1],
      [2, 0],
      ['1/2', 4],
      [-1, 1],
      [1, 3],
      ['1/2', 2],
    ];
    return {
      'the rounds': bars(
        [
          { name: 'one after the other', value: 2 ** 10 - 1 },
          { name: 'by a scan', value: A_THOUSAND.depth },
        ],
        'How many rounds 1,024 steps take, if in each round you may do as much at once as you like.',
      ),
      'the work': bars(
        [
          { name: 'one after the other', value: 2 ** 10 - 1 },
          { name: 'by a scan', value: A_THOUSAND.combinations },
        ],
        'How many times two steps are put together in all.',
      ),
      'the brackets': live(
        'brackets',
        { steps: eight, heights: [1, 2, 1, 3, 1, 2, 1] },
        'Eight steps, put together into one. The digit in a joint is its round: a joint has to wait for the two below it, and for no other.',
      ),
      'the echoes': matrixFigure(
        {
          entries: echo.map((_, t) => echo.map((_, from) => echo[t - from] ?? 0)),
          rows: 'outputs',
          columns: 'inputs',
        },
        'A state that halves and takes eight times the input: each column is the same echo, begun when its input comes. The output is the sum along a row, each echo times its input.',
      ),
    };
  },
});
