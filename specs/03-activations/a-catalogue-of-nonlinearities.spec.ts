import {
  claim,
  consequence,
  enclosed,
  equalEverywhere,
  everyCase,
  formula,
  identities,
  NONLINEARITIES,
  type Nonlinearity,
  type Q,
  rational,
  substitute,
  type Term,
  table,
} from '../../src/index.ts';

function named(...names: readonly string[]): readonly Nonlinearity[] {
  return NONLINEARITIES.filter(({ name }) => names.includes(name));
}

/** What the function makes of a term. */
function of({ text }: Nonlinearity, x: Term | Q): Term {
  return substitute(formula(text).term, 'x', typeof x === 'object' && 'toFraction' in x ? String(x) : (x as Term));
}

function all(formulas: readonly Term[]): Term {
  return formulas.length === 1 ? (formulas[0] ?? 0) : ['and', ...formulas];
}

function number(value: Q): Term {
  return String(rational(value));
}

/** The columns that one place, or two, decide: a list of kinds, and what is computed for each. */
const notAdditive = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    {},
    all(
      kinds.map((kind): Term => {
        const [x, y] = kind.notAdditive ?? [1, 2];
        return ['!=', of(kind, rational(x).add(rational(y))), ['+', of(kind, number(x)), of(kind, number(y))]];
      }),
    ),
  );
const notHomogeneous = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    {},
    all(
      kinds.map((kind): Term => {
        const [c, x] = kind.notHomogeneous ?? [2, 1];
        return ['!=', of(kind, rational(c).mul(rational(x))), ['*', number(c), of(kind, number(x))]];
      }),
    ),
  );
const notOdd = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    {},
    all(
      kinds.map((kind): Term => {
        const x = kind.notOdd ?? 1;
        return ['!=', of(kind, rational(x).neg()), ['-', of(kind, number(x))]];
      }),
    ),
  );
const turning = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    {},
    all(
      kinds.flatMap((kind): Term[] => {
        const { falls, rises } = kind.turns ?? { falls: [-1, 0], rises: [0, 1] };
        return [
          ['>', of(kind, number(falls[0])), of(kind, number(falls[1]))],
          ['<', of(kind, number(rises[0])), of(kind, number(rises[1]))],
        ];
      }),
    ),
  );
/** Two units that look at the sum of the bits; the kinds that cannot do it get the weights of ReLU. */
const solvingXor = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    { x: [0, 1], y: [0, 1] },
    all(
      kinds.map((kind): Term => {
        const { a, b, c, d, threshold } = kind.xor ?? { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' };
        const sum: Term = ['*', number(a), ['+', 'x', 'y']];
        const output: Term = ['-', of(kind, ['+', sum, number(b)]), ['*', number(c), of(kind, ['+', sum, number(d)])]];
        return ['iff', ['!=', 'x', 'y'], ['>', output, number(threshold)]];
      }),
    ),
  );

/** Piecewise linear kinds, decided on the whole line at once: what is added up is never negative, and comes to zero. */
const together = (kinds: readonly Nonlinearity[], zero: (kind: Nonlinearity) => readonly Term[], interval = {}) =>
  equalEverywhere(['+', 0, ...kinds.flatMap(zero).map((term): Term => ['abs', term])], 0, interval);
const odd = (kinds: readonly Nonlinearity[]) => together(kinds, (kind) => [['+', of(kind, 'x'), of(kind, ['-', 'x'])]]);
const homogeneous = (kinds: readonly Nonlinearity[]) =>
  together(
    kinds,
    (kind) => [
      ['-', of(kind, 'c'), ['*', 'c', of(kind, 1)]],
      ['-', of(kind, ['-', 'c']), ['*', 'c', of(kind, -1)]],
    ],
    { from: 0 },
  );
const unbounded = (kinds: readonly Nonlinearity[]) =>
  equalEverywhere(['min', ['+', 'M', 1], ...kinds.map((kind) => of(kind, ['+', 'M', 1]))], formula('M + 1').term, { from: 0 });
const lineFromOne = (kinds: readonly Nonlinearity[]) =>
  together(kinds, (kind) => [['-', of(kind, 'x'), ['+', of(kind, 1), ['*', ['-', 'x', 1], ['-', of(kind, 2), of(kind, 1)]]]]], {
    from: 1,
  });
const notThatLine = (kinds: readonly Nonlinearity[]) =>
  enclosed({}, all(kinds.map((kind): Term => ['!=', of(kind, -3), ['-', ['*', 5, of(kind, 1)], ['*', 4, of(kind, 2)]]])));

/** f(x + 3h) − 3 f(x + 2h) + 3 f(x + h) − f(x). */
function thirdDifference(kind: Nonlinearity): Term {
  return ['+', ...[-1, 3, -3, 1].map((weight, k): Term => ['*', weight, of(kind, ['+', 'x', ['*', k, 'h']])])];
}

/** 1 where the bits differ, and 0 where they agree. */
function isXor(output: string): string {
  return `implies(x != y, ${output} == 1) and implies(x == y, ${output} == 0)`;
}

const SILU = '(x/(1 + exp(-x)))';
const GELU = NONLINEARITIES.find(({ name }) => name.startsWith('GELU'))?.text ?? '';

const ADDITIVE = named('the identity');
const HAVE_TURNS = NONLINEARITIES.filter(({ turns }) => turns !== undefined);
const HAVE_XOR = NONLINEARITIES.filter(({ xor }) => xor !== undefined);
const ODD = named('the identity', 'hard tanh');
const HOMOGENEOUS = NONLINEARITIES.filter((kind) => kind.notHomogeneous === undefined);
const GROWING = named('the identity', '2x + 1', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4', 'the absolute value');
const BENT = named('hard tanh', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4', 'the absolute value');

function list(kinds: readonly Nonlinearity[]): string {
  return kinds.map(({ name }) => name).join(', ');
}

/** The sentences of the table, each with the kinds that it speaks of. */
const SENTENCES = {
  notAdditive: `at two numbers each, all but the identity are not additive: ${list(NONLINEARITIES.filter((kind) => kind.notAdditive !== undefined))}`,
  notHomogeneous: `not positively homogeneous are ${list(NONLINEARITIES.filter((kind) => kind.notHomogeneous !== undefined))}`,
  homogeneous: `positively homogeneous are ${list(HOMOGENEOUS)}: a factor c ≥ 0 can be taken out at 1 and at −1, and so everywhere`,
  notOdd: `not odd are ${list(NONLINEARITIES.filter((kind) => kind.notOdd !== undefined))}`,
  odd: `odd are ${list(ODD)}`,
  tanhOdd: 'odd is tanh: with s = 1/t, (t − 1)/(t + 1) and (s − 1)/(s + 1) add up to zero',
  turns: `falling here and rising there are ${list(HAVE_TURNS)}`,
  xor: `two units, their values weighed and compared to a threshold, solve XOR with ${list(HAVE_XOR)}`,
  bounded: 'bounded is hard tanh, between −1 and 1',
  tanhBounded: 'bounded is tanh, by −1 and 1: what it lacks to 1 and what it has above −1 are both positive',
  logisticBounded: 'bounded is the logistic function, by 0 and 1',
  stepBounded: 'bounded is the step: a number that is its own square, as 0 and 1 are, lies between them',
  unbounded: `beyond every bound go ${list(GROWING)}`,
  squareUnbounded: 'beyond every bound goes the square',
  siluUnbounded: 'beyond every bound goes SiLU: to the right of zero it is at least half of its input',
  geluUnbounded:
    'beyond every bound goes GELU in its tanh form: where tanh is not negative, twice its value is at least the input',
  elu: 'from zero on ELU is x, since what it adds, min(0, E − 1) with E = eˣ ≥ 1, is nothing there',
  line: `from 1 on a straight line are ${list(BENT)}`,
  notLine: 'and at −3 none of them, nor ELU, is on the line through its values at 1 and 2, as a polynomial would have to be',
  polynomial: 'the third differences of x², x and 2x + 1 are zero, as those of a polynomial of degree two or less are',
  product: 'what takes two numbers at once needs no second unit: with one product, x + y − 2xy is XOR',
  maxout: 'and so is one maxout of two lines, the larger of x − y and y − x',
  tanhGrows: 'tanh grows: a larger t gives a larger (t − 1)/(t + 1)',
  logisticGrows: 'the logistic function grows: a smaller E gives a larger 1/(1 + E)',
  silu: 'SiLU never falls below −0.2785, on the way from −20 to 20',
  siluMinimum: 'and at −1.2785 it is below −0.2784',
  gelu: 'GELU in its tanh form never falls below −0.1701, on the way from −8 to 8',
  geluMinimum: 'and at −0.7525 it is below −0.17',
} as const;

const WITH_NOT = (missing: keyof Nonlinearity) => NONLINEARITIES.filter((kind) => kind[missing] !== undefined);

export default claim({
  title: 'What bends need not squash: a catalogue',
  says: `
Whoever has read that an activation is there to squash will expect a drawer full of squashes. Open it: there are squashes in it, and cut-offs, and kinks, and dips, and things that grow without end. This page takes out one after the other and asks the same questions of each.

Is the output for a sum the sum of the outputs? That is what a linear function does, and one pair of numbers for which it fails is enough to say no. Can a factor be taken out? Does it treat left and right alike? Does it stay within bounds? Does it ever turn round? Can two units of it do XOR? A *no* needs one number to show it; a *yes* needs the whole line, and gets a proof for all of it.

Two things stand out in the table. The column about bounds and the column about XOR have nothing to do with each other: there are squashes and non-squashes among those that solve XOR, and only the two affine lines do not. And there is no other property that all of those that work have in common, but for one: they are not straight. Which of them can approximate every continuous function, with one hidden layer as wide as it takes, is known since 1993: all that are not polynomials. A function that is a straight line from some point on, and is not on that line elsewhere, is no polynomial; nor is one that stays within bounds without being constant.

Where the table has a dot, this page shows nothing either way.
`,
  predict: {
    question: 'SiLU is x times the logistic function of x. Does it ever fall as x grows?',
    answers: {
      'No: both factors grow': { wrong: `${SENTENCES.turns}` },
      'Yes, somewhere to the left of zero': { right: `${SENTENCES.turns}` },
    },
  },
  because: {
    [SENTENCES.notAdditive]: notAdditive(WITH_NOT('notAdditive')),
    [SENTENCES.notHomogeneous]: notHomogeneous(WITH_NOT('notHomogeneous')),
    [SENTENCES.homogeneous]: homogeneous(HOMOGENEOUS),
    [SENTENCES.notOdd]: notOdd(WITH_NOT('notOdd')),
    [SENTENCES.odd]: odd(ODD),
    [SENTENCES.tanhOdd]: consequence(['t*s == 1'], '(t - 1)*(s + 1) + (s - 1)*(t + 1) == 0', { equations: [2] }),
    [SENTENCES.turns]: turning(HAVE_TURNS),
    [SENTENCES.xor]: solvingXor(HAVE_XOR),
    [SENTENCES.bounded]: equalEverywhere('max(-1, min(1, max(-1, min(1, x))))', 'max(-1, min(1, x))'),
    [SENTENCES.tanhBounded]: consequence(['t > 0', 'u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'], '(1 - y)*(1 + y) > 0', {
      equations: ['-(u*(t + 1) + 1)', '-(y + (t - 1)*u)'],
      cone: [{ weight: 4, square: '1', times: [0, 1, 1] }],
    }),
    [SENTENCES.logisticBounded]: consequence(['E > 0', 'u > 0', 'u*(1 + E) == 1'], 'u*(1 - u) > 0', {
      equations: ['-u'],
      cone: [{ weight: 1, square: '1', times: [0, 1, 1] }],
    }),
    [SENTENCES.stepBounded]: consequence(['s^2 == s'], 's*(1 - s) >= 0', { equations: [-1] }),
    [SENTENCES.unbounded]: unbounded(GROWING),
    [SENTENCES.squareUnbounded]: consequence(['M >= 0'], '(M + 1)^2 > M', {
      cone: [
        { weight: 1, square: 'M', times: [] },
        { weight: 1, square: '1', times: [0] },
        { weight: 1, square: '1', times: [] },
      ],
    }),
    [SENTENCES.siluUnbounded]: consequence(['y >= 0', '1 - E >= 0', 'y*(1 + E) == x'], '2*y - x >= 0', {
      equations: [1],
      cone: [{ weight: 1, square: '1', times: [0, 1] }],
    }),
    [SENTENCES.geluUnbounded]: consequence(['x >= 0', 't >= 0'], '2*(x*(1 + t)/2) - x >= 0', {
      cone: [{ weight: 1, square: '1', times: [0, 1] }],
    }),
    [SENTENCES.elu]: equalEverywhere('min(0, E - 1)', '0', { from: 1 }),
    [SENTENCES.line]: lineFromOne(BENT),
    [SENTENCES.notLine]: notThatLine([...BENT, ...named('ELU')]),
    [SENTENCES.polynomial]: identities(named('the square', 'the identity', '2x + 1').map(thirdDifference), [0, 0, 0]),
    [SENTENCES.product]: everyCase({ x: [0, 1], y: [0, 1] }, isXor('x + y - 2 x*y')),
    [SENTENCES.maxout]: everyCase({ x: [0, 1], y: [0, 1] }, isXor('max(x - y, y - x)')),
    [SENTENCES.tanhGrows]: consequence(
      ['t - s > 0', 'u > 0', 'v > 0', 'u*(t + 1) == 1', 'v*(s + 1) == 1'],
      '(t - 1)*u - (s - 1)*v > 0',
      {
        // (t − 1)u = 1 − 2u where u (t + 1) = 1, and v − u = u v (t − s).
        equations: ['1 - 2*v', '2*u - 1'],
        cone: [{ weight: 2, square: '1', times: [0, 1, 2] }],
      },
    ),
    [SENTENCES.logisticGrows]: consequence(['E - F > 0', 'u > 0', 'v > 0', 'u*(1 + E) == 1', 'v*(1 + F) == 1'], 'v - u > 0', {
      equations: ['-v', 'u'],
      cone: [{ weight: 1, square: '1', times: [0, 1, 2] }],
    }),
    [SENTENCES.silu]: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.2785`, { bits: 40, cuts: 24 }),
    [SENTENCES.siluMinimum]: enclosed({ x: ['-1.2785'] }, `${SILU} < -0.2784`),
    [SENTENCES.gelu]: enclosed({ x: { from: -8, to: 8 } }, `${GELU} > -0.1701`, { bits: 40, cuts: 24 }),
    [SENTENCES.geluMinimum]: enclosed({ x: ['-0.7525'] }, `${GELU} < -0.17`),
  },
  butNot: {
    'nor is the identity, at 1 and 2': { of: SENTENCES.notAdditive, on: notAdditive(ADDITIVE) },
    'nor is ReLU, at 1': { of: SENTENCES.notHomogeneous, on: notHomogeneous(named('ReLU')) },
    'so is hard tanh': { of: SENTENCES.homogeneous, on: homogeneous(named('hard tanh')) },
    'nor is hard tanh, at 1': { of: SENTENCES.notOdd, on: notOdd(named('hard tanh')) },
    'so is leaky ReLU': { of: SENTENCES.odd, on: odd(named('leaky ReLU')) },
    'so it would be with s = 2/t': {
      of: SENTENCES.tanhOdd,
      on: consequence(['t*s == 2'], '(t - 1)*(s + 1) + (s - 1)*(t + 1) == 0', { at: { t: 1, s: 2 } }),
    },
    'ReLU falls somewhere too': { of: SENTENCES.turns, on: turning(named('ReLU')) },
    'so they do with 2x + 1': { of: SENTENCES.xor, on: solvingXor(named('2x + 1')) },
    'so is ReLU': { of: SENTENCES.bounded, on: equalEverywhere('max(-1, min(1, relu(x)))', 'relu(x)') },
    'so it is when t may be negative': {
      of: SENTENCES.tanhBounded,
      on: consequence(['u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'], '(1 - y)*(1 + y) > 0', { at: { t: '-1/2', u: 2, y: -3 } }),
      drops: 'no power of e is negative',
    },
    'by 0 and 1 it is when E may be negative': {
      of: SENTENCES.logisticBounded,
      on: consequence(['u > 0', 'u*(1 + E) == 1'], 'u*(1 - u) > 0', { at: { E: '-1/2', u: 2 } }),
      drops: 'no power of e is negative',
    },
    'so does a number whose square is its double': {
      of: SENTENCES.stepBounded,
      on: consequence(['s^2 == 2*s'], 's*(1 - s) >= 0', { at: { s: 2 } }),
    },
    'so does it where tanh is negative': {
      of: SENTENCES.geluUnbounded,
      on: consequence(['x >= 0'], '2*(x*(1 + t)/2) - x >= 0', { at: { x: 1, t: '-1/2' } }),
      drops: 'x is not negative',
    },
    'ELU is x to the left of zero as well': { of: SENTENCES.elu, on: equalEverywhere('min(0, E - 1)', '0', { from: 0 }) },
    'so does hard tanh': { of: SENTENCES.unbounded, on: unbounded(named('hard tanh')) },
    'the square goes beyond the double of every bound already at M + 1': {
      of: SENTENCES.squareUnbounded,
      on: consequence(['M >= 0'], '(M + 1)^2 > 2*M + 1', { at: { M: 0 } }),
    },
    'so it is for every E, above 1 or not': {
      of: SENTENCES.siluUnbounded,
      on: consequence(['y >= 0', 'y*(1 + E) == x'], '2*y - x >= 0', { at: { y: 1, E: 3, x: 4 } }),
      drops: 'x is not negative',
    },
    'so is the absolute value turned down beyond 2': {
      of: SENTENCES.line,
      on: equalEverywhere('abs(2 - abs(x - 2) - x)', '0', { from: 1 }),
    },
    'nor is the identity': { of: SENTENCES.notLine, on: notThatLine(ADDITIVE) },
    'so is the cube': {
      of: SENTENCES.polynomial,
      on: identities([thirdDifference({ name: 'the cube', text: 'x^3' })], [0]),
    },
    'so is their sum alone': { of: SENTENCES.product, on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('x + y')) },
    'so is the larger of the bits themselves': {
      of: SENTENCES.maxout,
      on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('max(x, y)')),
    },
    'so it would if t might be below −1': {
      of: SENTENCES.tanhGrows,
      on: consequence(['t - s > 0', 'u*(t + 1) == 1', 'v*(s + 1) == 1'], '(t - 1)*u - (s - 1)*v > 0', {
        at: { t: 0, u: 1, s: -2, v: -1 },
      }),
      drops: 'no power of e is negative',
    },
    'so it would if E might be below −1': {
      of: SENTENCES.logisticGrows,
      on: consequence(['E - F > 0', 'u*(1 + E) == 1', 'v*(1 + F) == 1'], 'v - u > 0', { at: { E: 0, u: 1, F: -2, v: -1 } }),
      drops: 'no power of e is negative',
    },
    'nor below −0.27': {
      of: SENTENCES.silu,
      on: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.27`, { bits: 40, cuts: 24 }),
    },
    'and at −1 as well': { of: SENTENCES.siluMinimum, on: enclosed({ x: [-1] }, `${SILU} < -0.2784`) },
    'nor below −0.16': {
      of: SENTENCES.gelu,
      on: enclosed({ x: { from: -8, to: 8 } }, `${GELU} > -0.16`, { bits: 40, cuts: 24 }),
    },
    'and at −1 it is below −0.17 as well': { of: SENTENCES.geluMinimum, on: enclosed({ x: [-1] }, `${GELU} < -0.17`) },
  },
  assuming: {
    'no power of e is negative': 't stands for e²ˣ and E for e⁻ˣ, which are positive for every real x.',
    'x is not negative': 'For SiLU E = e⁻ˣ is then at most 1, and for GELU the tanh is then not negative.',
  },
  settles: {
    'squashing-is-the-only-nonlinearity': { reading: 'among activations', by: SENTENCES.unbounded, verdict: 'wrong' },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['leshno1993', 'pinkus1999', 'mcculloch1943', 'fukushima1969'],
  figure: () => {
    const columns = [
      'is it additive?',
      'is it positively homogeneous?',
      'is it odd?',
      'does it fall somewhere and rise elsewhere?',
      'is it bounded?',
      'do two units of it solve XOR?',
      'is it a polynomial?',
    ];
    const BOUNDED = ['the step', 'hard tanh', 'tanh', 'the logistic function'];
    const among = (kind: Nonlinearity, yes: readonly string[], no: readonly string[]): boolean | undefined =>
      yes.includes(kind.name) ? true : no.includes(kind.name) ? false : undefined;
    const names = (kinds: readonly Nonlinearity[]): readonly string[] => kinds.map(({ name }) => name);
    return table(
      {
        rows: NONLINEARITIES.map(({ name }) => name),
        columns,
        answers: NONLINEARITIES.map((kind) => [
          among(kind, [], names(WITH_NOT('notAdditive'))),
          among(kind, names(HOMOGENEOUS), names(WITH_NOT('notHomogeneous'))),
          among(kind, [...names(ODD), 'tanh'], names(WITH_NOT('notOdd'))),
          among(kind, names(HAVE_TURNS), ['tanh', 'the logistic function']),
          among(kind, BOUNDED, [...names(GROWING), 'the square', 'ELU', 'SiLU', 'GELU in its tanh form']),
          among(kind, names(HAVE_XOR), ['the identity', '2x + 1']),
          among(kind, ['the square', 'the identity', '2x + 1'], [...names(BENT), ...BOUNDED, 'ELU']),
        ]),
      },
      'What the sentences of this page show of each kind; a dot where they show nothing. (That the two lines do not solve XOR is because no line separates it.) By the theorem of Leshno, Lin, Pinkus and Schocken those that are no polynomials approximate every continuous function, with one hidden layer as wide as it takes.',
    );
  },
});
