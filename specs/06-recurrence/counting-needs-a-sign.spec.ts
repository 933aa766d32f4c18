import {
  argued,
  claim,
  consequence,
  curves,
  enclosed,
  example,
  identities,
  induction,
  type Q,
  type Rational,
  rational,
} from '../../src/index.ts';

/** Bit after bit: n ones so far, which are twice m and h more; the state h becomes `next`. */
const parity = (next: string) =>
  ({
    rules: [
      { from: 0, to: { n: '0', m: '0', h: '0' } },
      { from: 1, if: ['x*(1 - x) == 0'], to: { n: 'n + x', m: 'm + x*h', h: next } },
    ],
    always: ['n == 2*m + h', 'h*(1 - h) == 0'],
    of: 'bits',
  }) as const;
const [ONE, ZERO] = [
  { rule: 1, with: { x: 1 } },
  { rule: 1, with: { x: 0 } },
] as const;
const TWO_ONES = { last: [{ rule: 0 }, ONE, ONE] } as const;

/**
 * Two neighbours in a sequence, y before z, each as far on its side of the threshold as it should be; the next two lists are
 * of what is a neighbour less l times the one before it, with the signs turned so that the sides are right again.
 */
const alternating = (given: readonly string[]) =>
  ({
    rules: [
      { from: 0, if: ['p > 0', 'q > 0'], to: { y: 'p', z: 'q' } },
      { from: 2, if: ['z1 == y2', ...given], to: { y: 'z1 + l*y1', z: 'z2 + l*y2' } },
    ],
    always: ['y > 0', 'z > 0'],
    of: 'steps',
  }) as const;
const pair = (p: number, q: number) => ({ rule: 0, with: { p, q } }) as const;
/** What is left of 1, −2, 1, −2 when a neighbour less minus one times the one before is taken once. */
const NEGATIVE = { last: { rule: 1, with: { l: -1 }, of: [pair(2, 1), pair(1, 2)] } } as const;

/** Two steps at once: the gap between neighbours is made `factor` times as large. */
const byTwos = (factor: string) => [`c - b == ${factor}*(b - a)`, `d - c == ${factor}*(c - b)`, 'a > 0', '-b > 0'];

const BY_SIGNS = ['what changes sides at every step…'];
const TURNS =
  'On ones alone each step is the same affine map of the n states. So the gaps between neighbouring outputs are made by the matrix alone, and by Cayley and Hamilton taking a neighbour less λ times the one before, once for each of the n eigenvalues λ, leaves nothing of them. A gap is a neighbour less once the one before. That makes n + 1 times in all, each with a factor that is not negative. Each time the list gets shorter by one, and what changes sides at every step goes on doing so. Of n + 2 outputs one number is left. It is on one side of zero, and yet it is nothing.';

/** A step of two states, which turns the plane by a third if you squeeze it into shape. */
const third = ([p = '', q = '']: readonly string[]): readonly string[] => [`-(${q})`, `(${p}) - (${q})`];
/** The two mirrors that it is made of. */
const earlier = ([p = '', q = '']: readonly string[]): readonly string[] => [p, `(${p}) - (${q})`];
const later = ([p = '', q = '']: readonly string[]): readonly string[] => [`(${q}) - (${p})`, q];

/** What a state becomes on ones alone, from zero on. */
const onOnes = (factor: Q, times: number): readonly Rational[] =>
  Array.from({ length: times }).reduce<readonly Rational[]>(
    (states) => [
      ...states,
      rational(factor)
        .mul(states.at(-1) ?? rational(0))
        .add(rational(1)),
    ],
    [rational(0)],
  );
/** Two eigenvalues, 2 and 3, and a constant. */
const twice = (t: number): number => 6 - 4 * 2 ** t + 3 ** t;
const TURNING = [0, 1, 2, 3, 4];
/** Whether the ones are even in number, against a curve at the half. */
const read = (wave: string): string => `(n == 2*round(n/2) and ${wave} > 1/2) or (not (n == 2*round(n/2)) and ${wave} < -1/2)`;

export default claim({
  title: 'With a straight read-out and real factors, telling odd from even without end needs a sign',
  asks: 'Can a straight memory tell odd from even?',
  says: `
A light switch. Every one flips it, every zero leaves it alone. After any number of bits the light tells you whether the ones were odd or even in number. That is XOR without end: not of two bits, but of all that have ever come.

The switch is a linear recurrence, if the factor may depend on the input: $h$ becomes $(1 - 2x)h + x$. For a zero it stays $h$; for a one it becomes $1 - h$. One number is enough, for inputs of any length. Mind the word *if*: here the input and the state are multiplied, and [that product is a bend](selection-is-not-linear.md). A fixed factor of $-1$ would flip at zeros too.

![the switch]

Look at the factor. For a one it is $-1$. The curve that goes up and down is the switch, fed nothing but ones. The other has the factor $1/2$, and it only climbs.

![predict]

Now forbid the minus. Let the memory be as large as you like, but let each of its eigenvalues be zero or above. (An eigenvalue is a factor by which the matrix stretches some direction. In a diagonal memory they are the factors of the single numbers.) Feed it ones. (Even if the factors depend on the input, on ones alone they are the same at every step, at least in the first layer.) With one such eigenvalue the output moves in one direction only. It can't be above the threshold after one 1, below it after two, and above it again after three. With two it can turn once more.

![two eigenvalues]

This curve gets three answers right, for one, two and three ones. The fourth is wrong, and far off. So it goes on: with $n$ eigenvalues it is wrong by $n + 2$ ones at the latest. Each eigenvalue buys one turn, and counting needs turns without end.

Mamba and several of its relatives keep their factors between zero and one. With finite precision that rules out parity: Yash Sarrof and others showed it for diagonal memories, Riccardo Grazzi and others for further ones. They reported better results on such tasks when negative factors were allowed. Here numbers are exact, and the answer is a threshold. If you read the memory with a wave instead, a plain sum of the ones is enough (below it is checked for up to ten of them). So the sign is needed with a straight read-out, and not with every read-out.

Counting by threes is harder again: no single real factor does it, of whatever sign. Two numbers can, if a step turns the plane by a third of a circle. And two mirrors make such a turn, although each mirror by itself has the eigenvalues 1 and $-1$ only.

Memories whose loop is straight count, then, if you let them swing. What else can they follow when you let them run alone? [Any list of values that you like](linear-networks-as-functions-of-time.md).
`,
  exercise: `
Take two positive factors other than 2 and 3. Choose $a$, $b$ and $c$ so that $a + b\\,\\lambda^t + c\\,\\mu^t$ changes sides between $t = 1$, 2 and 3. Then work out $t = 4$ and $t = 5$.
`,
  breaks: 'so it is if its one factor may be minus one',
  predict: {
    question:
      'A memory holds two numbers. At each step each is multiplied by its own factor, and neither factor is negative. The memory is fed ones. Its output should be above a threshold after 1, 3, 5, … ones and below it after 2, 4, 6, … How far can it go?',
    answers: {
      'To three ones': { right: 'with two such eigenvalues…' },
      'To two ones': {
        wrong: 'two such eigenvalues…',
        tempting: 'That is all that one factor can do. The second one buys one more turn.',
      },
      'As far as you like': {
        wrong: 'with two such eigenvalues…',
        tempting: 'Two numbers can hold more than one. But each of them allows one turn, and then the larger factor wins.',
      },
    },
  },
  because: {
    'with the factor 1 − 2x the state is one after an odd number of ones and zero after an even one, whatever the number of bits':
      induction(parity('(1 - 2*x)*h + x'), {
        steps: [
          [{}, {}],
          [{ equations: [0, 1, 0] }, { equations: ['1 - 4*h*(1 - h)', 0, 1] }],
        ],
        runs: [{ last: [{ rule: 0 }, ONE, ZERO, ONE] }],
      }),
    'with one eigenvalue that is not negative, an output that is above the threshold after one 1 and below it after two is below it after three':
      consequence(['c - b == l*(b - a)', 'l >= 0', 'a > 0', '-b > 0'], '-c > 0', {
        equations: [-1],
        cone: [
          { weight: 1, square: 1, times: [2] },
          { weight: 1, square: 1, times: [0, 2] },
          { weight: 1, square: 1, times: [0, 1] },
        ],
      }),
    'with two such eigenvalues, one that is above it after one 1, below it after two and above it after three is above it after four':
      consequence(['d - (l + m)*c + l*m*b == c - (l + m)*b + l*m*a', 'l >= 0', 'm >= 0', 'a > 0', '-b > 0', 'c > 0'], 'd > 0', {
        equations: [1],
        cone: [[4], [0, 4], [1, 4], [0, 3], [1, 3], [0, 1, 3], [0, 1, 2]].map((times) => ({ weight: 1, square: 1, times })),
        met: { l: 2, m: 3, a: 1, b: -1, c: 1, d: 23 },
      }),
    'two such eigenvalues get one, two and three ones right, and one of them gets one and two right': example(
      {},
      '6 - 4*2 + 3 > 0 and 6 - 4*4 + 9 < 0 and 6 - 4*8 + 27 > 0 and 3 - 2 > 0 and 3 - 4 < 0',
    ),
    'what changes sides at every step still does when λ times the one before is taken from each, λ not negative, however often that is done':
      induction(alternating(['l >= 0']), {
        steps: [
          [{ cone: [{ weight: 1, square: 1, times: [0] }] }, { cone: [{ weight: 1, square: 1, times: [1] }] }],
          [
            { equations: [0], cone: [[2], [0, 1]].map((times) => ({ weight: 1, square: 1, times })) },
            { equations: [0], cone: [[4], [0, 3]].map((times) => ({ weight: 1, square: 1, times })) },
          ],
        ],
        runs: [
          {
            last: {
              rule: 1,
              with: { l: 2 },
              of: [
                { rule: 1, with: { l: 1 }, of: [pair(1, 2), pair(2, 1)] },
                { rule: 1, with: { l: 1 }, of: [pair(2, 1), pair(1, 2)] },
              ],
            },
          },
        ],
      }),
    'whatever the number n of its states, a linear recurrence whose eigenvalues are all real and not negative is not strictly on the right side of an affine threshold for some number of ones up to n + 2':
      argued({ by: BY_SIGNS, why: TURNS }),
    'with one real eigenvalue of either sign, an output that is above the threshold after no ones and below it after two is below it after six':
      consequence(byTwos('l^2'), '-d > 0', {
        equations: ['-(1 + l^2)', -1],
        cone: [
          { weight: 1, square: 1, times: [1] },
          { weight: 1, square: 'l', times: [1] },
          { weight: 1, square: 'l', times: [0] },
          { weight: 1, square: 'l^2', times: [1] },
          { weight: 1, square: 'l^2', times: [0] },
        ],
      }),
    'a step of two states that makes −q and p − q of p and q comes back after three': identities(
      third(third(third(['p', 'q']))),
      ['p', 'q'],
    ),
    'it is two mirrors, one after the other, and each of them comes back after two': identities(
      [...later(earlier(['p', 'q'])), ...earlier(earlier(['p', 'q'])), ...later(later(['p', 'q']))],
      [...third(['p', 'q']), 'p', 'q', 'p', 'q'],
    ),
    'a sine of half a turn for each one reads odd from even off a plain sum, for up to ten ones': enclosed(
      { n: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      read('sin(pi*(n + 1/2))'),
    ),
  },
  serves: {
    'two such eigenvalues get…': 'with two such eigenvalues…',
    'what changes sides…': 'whatever the number n of its states…',
  },
  readAs: {
    'with the factor 1 − 2x…':
      'Each step is one more bit $x$: $n$ counts the ones, $h$ is the state, and $n$ is twice a whole number $m$ and $h$ more, with $h$ zero or one.',
    'with one eigenvalue that is not negative…':
      '$a$, $b$ and $c$ are the outputs less the threshold after one, two and three ones, and $l$ is the eigenvalue, which the gap between neighbours is multiplied by.',
    'with two such eigenvalues…':
      '$a$, $b$, $c$ and $d$ are the outputs less the threshold after one to four ones, and $l$ and $m$ are the eigenvalues.',
    'two such eigenvalues get…':
      'The output is $6 - 4 \\cdot 2^t + 3^t$ after $t$ ones with the eigenvalues 2 and 3, and $3 - 2^t$ with the eigenvalue 2 alone; the threshold is zero.',
    'what changes sides…':
      'Two neighbours are known by how far they are from zero on their sides, $y$ the one and $z$ the next; a join takes two such pairs that share a neighbour, and makes a pair of what is left.',
    'with one real eigenvalue of either sign…':
      '$a$, $b$, $c$ and $d$ are the outputs less the threshold after no ones, two, four and six, and $l$ is the eigenvalue; two steps at once multiply the gap by $l^2$.',
    'a sine of half a turn…': '$n$ is the sum of the ones, which is even where it is twice its rounded half.',
  },
  butNot: {
    'so it is with the factor one': {
      of: 'with the factor 1 − 2x…',
      on: induction(parity('h + x'), { after: TWO_ONES }),
    },
    'so it is with the factor zero for a one': {
      of: 'with the factor 1 − 2x…',
      on: induction(parity('(1 - x)*h + x'), { after: TWO_ONES }),
    },
    'so it is if its one factor may be minus one': {
      of: 'with one eigenvalue that is not negative…',
      on: consequence(['c - b == l*(b - a)', 'a > 0', '-b > 0'], '-c > 0', { at: { l: -1, a: 1, b: -1, c: 1 } }),
      drops: 'no eigenvalue is negative',
    },
    'so it is if one of the two may be negative': {
      of: 'with two such eigenvalues…',
      on: consequence(['d - (l + m)*c + l*m*b == c - (l + m)*b + l*m*a', 'm >= 0', 'a > 0', '-b > 0', 'c > 0'], 'd > 0', {
        at: { l: -1, m: 0, a: 1, b: -1, c: 1, d: -1 },
      }),
      drops: 'no eigenvalue is negative',
    },
    'the two get four ones right as well': {
      of: 'two such eigenvalues get…',
      on: example({}, '6 - 4*2 + 3 > 0 and 6 - 4*4 + 9 < 0 and 6 - 4*8 + 27 > 0 and 6 - 4*16 + 81 < 0'),
    },
    'it does if λ is negative': {
      of: 'what changes sides…',
      on: induction(alternating([]), { after: NEGATIVE }),
      drops: 'no eigenvalue is negative',
    },
    'so it is if eigenvalues may be negative': {
      of: 'whatever the number n of its states…',
      on: argued({ by: ['it does if λ is negative'], why: TURNS }),
      drops: 'no eigenvalue is negative',
    },
    'so it is if two steps may turn the gap around': {
      of: 'with one real eigenvalue of either sign…',
      on: consequence(byTwos('l'), '-d > 0', { at: { l: '-1/2', a: 4, b: -1, c: '3/2', d: '1/4' } }),
    },
    'it comes back after two': { of: 'a step of two states…', on: identities(third(third(['p', 'q'])), ['p', 'q']) },
    'so it is with the mirrors in the other order': {
      of: 'it is two mirrors…',
      on: identities(
        [...earlier(later(['p', 'q'])), ...earlier(earlier(['p', 'q'])), ...later(later(['p', 'q']))],
        [...third(['p', 'q']), 'p', 'q', 'p', 'q'],
      ),
    },
    'a quarter of a turn for each one does as well': {
      of: 'a sine of half a turn…',
      on: enclosed({ n: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, read('sin(pi*(n/2 + 1/2))')),
    },
  },
  assuming: { 'no eigenvalue is negative': 'Each eigenvalue of the matrix is a real number, zero or above.' },
  settles: {
    'a-linear-recurrent-core-suffices': [
      { reading: 'enough for odd and even, with a sign', by: 'with the factor 1 − 2x…', verdict: 'right' },
      { reading: 'enough for counting without end', by: 'whatever the number n of its states…', verdict: 'wrong' },
    ],
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['grazzi2024', 'horn2012'],
  figure: () => ({
    'the switch': curves(
      'What a state becomes on ones alone, started at zero.',
      [
        { label: 'factor −1', points: onOnes(-1, 6).map((h, t) => [t, h] as const) },
        { label: 'factor 1/2', points: onOnes('1/2', 6).map((h, t) => [t, h] as const) },
      ],
      'The state after zero to six ones. With the factor −1 it goes up and down; with the factor 1/2 it climbs and never turns.',
    ),
    'two eigenvalues': curves(
      'An output with two eigenvalues, less its threshold, over the number of ones.',
      [
        {
          label: 'output',
          points: TURNING.map((t) => [t, twice(t)] as const),
          marks: TURNING.map((t) => [t, twice(t)] as const),
        },
      ],
      `With the eigenvalues 2 and 3 and the threshold zero: ${TURNING.slice(1).map(twice).join(', ').replaceAll('-', '−')} after one, two, three and four ones. The last should be below.`,
    ),
  }),
});
