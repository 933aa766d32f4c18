import {
  argued,
  claim,
  consequence,
  corners,
  equalEverywhere,
  evaluate,
  everyCase,
  example,
  graph,
  identity,
  induction,
  inseparable,
  matrixInduction,
  numberLine,
  OR,
  type Rational,
  rational,
  recur,
  swept,
  XOR,
} from '../../src/index.ts';
import { BY_CELLS, cells } from './register/cells.ts';

/** One number that is made a quarter of itself, and has a bit added to it. */
const quarter = (always: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { h: '0' } },
      { from: 1, if: ['x*(1 - x) == 0'], to: { h: 'h/4 + x' } },
    ],
    always,
    of: 'bits',
  }) as const;
const ONE = { rule: 1, with: { x: 1 } } as const;

/** Four units that are one between a quarter and thirteen twelfths, and zero outside but for two short slopes. */
const ANSWER = '6*relu(h - 1/12) - 6*relu(h - 1/4) - 6*relu(h - 13/12) + 6*relu(h - 5/4)';

/** A register of two cells, the second of which forgets. */
const TWO_CELLS = {
  sizes: { n: 2 },
  given: {
    S: [
      [0, 0],
      [1, 0],
    ],
  },
  last: [
    { rule: 0, with: { e: [[1], [0]], f: [[0], [1]], x: [[3]] } },
    { rule: 1, with: { e: [[0], [1]], f: [[0], [0]], x: [[5]] } },
    { rule: 1, with: { e: [[0], [0]], f: [[0], [0]], x: [[1]] } },
  ],
} as const;
/** Cell k at step t has the input of step i in it. */
const delays = (after: { readonly k: string; readonly t: string; readonly i: string }) =>
  ({
    rules: [
      { from: 0, to: { k: '1', t: 'a', i: 'a' } },
      { from: 1, to: after },
    ],
    always: ['i == t - k + 1'],
    of: 'cells',
  }) as const;

/** Bit after bit, m being one where it differs from the list: d of them differ, and g is one as long as none does. */
const differing = (always: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { d: '0', g: '1' } },
      { from: 1, if: ['m*(1 - m) == 0'], to: { d: 'd + m', g: 'g*(1 - m)' } },
    ],
    always,
    of: 'bits',
  }) as const;

/** A function and the sum over its true windows, put together from two halves by one more bit x. */
const halves = (sum: string) =>
  ({
    rules: [
      { from: 0, if: ['t*(1 - t) == 0'], to: { f: 't', v: 't' } },
      { from: 2, if: ['x == 0'], to: { f: 'f1', v: sum } },
      { from: 2, if: ['x == 1'], to: { f: 'f2', v: sum } },
    ],
    always: ['v == f'],
    of: 'bits',
  }) as const;
const NO = { rule: 0, with: { t: 0 } } as const;
const YES = { rule: 0, with: { t: 1 } } as const;

const FROM_ONE_STATE = [
  'the state h/4 + x stays…',
  'two steps on…',
  'a sixteenth of what…',
  'up to 1/12…',
  'from 1/4 to 1/3…',
  'from 1 to 13/12…',
  'from 5/4 on…',
];
const READ =
  'Two steps on, the state is the last bit, a quarter of the bit before, and a sixteenth of a state that lies between 0 and 4/3; that sixteenth lies between 0 and 1/12. So the state is at most 1/12 if both bits are zeros, from 1/4 to 1/3 if only the earlier one is a one, from 1 to 13/12 if only the last one is, and from 5/4 to 4/3 if both are. There the four units give 0, 1, 1 and 0.';
const FROM_REGISTER = [
  'one matrix moves…',
  'cell k holds…',
  'a bit differs…',
  'one less the number…',
  'a function of the window…',
  'ReLU makes zero…',
  'ReLU leaves a one…',
];
const JOINED =
  'The register moves by one cell at each step and takes the new input into its first cell, so its cells hold the last n inputs. How many of them differ from a list is an affine function of them, and so is one less that number, which each unit is given: one where none differs, and zero or less elsewhere. ReLU leaves the one and makes zero of the rest. So each unit tells one window from all others, and the units for the true windows add up to the function.';

/** A register of two cells as a linear recurrence, read as it is. */
const REGISTER = {
  A: [
    [0, 0],
    [1, 0],
  ],
  B: [[1], [0]],
  C: [
    [1, 0],
    [0, 1],
  ],
  D: [[0], [0]],
};
/** The functions of two bits, each by its values at the four windows in binary order. */
const FUNCTIONS = {
  members: () => corners(4),
  size: 16,
  key: (values: readonly number[]) => `the values ${values.join(', ')}`,
  of: 'all functions of two bits',
};
/** Whether units for its true windows, behind the register, give the function after each sequence of four bits; `shift` spoils their biases. */
const isRead =
  (shift: number) =>
  (values: readonly number[]): boolean =>
    corners(4).every((bits) => {
      const window = recur(
        REGISTER,
        bits.map((bit) => [bit]),
      ).outputs.at(-1);
      const [last = 0, before = 0] = bits.toReversed();
      const said = corners(2).flatMap((list, w) => {
        const ones = list.filter((bit) => bit === 1).length;
        const unit = { weights: [list.map((bit) => 2 * bit - 1)], bias: [1 - ones + shift], activation: 'relu' as const };
        return values[w] === 1 ? evaluate({ layers: [unit] }, window ?? []) : [];
      });
      const sum = said.reduce((all, one) => all.add(one), rational(0));
      return sum.equals(rational(values[2 * last + before] ?? 0));
    });

/** What the state is after these bits. */
const after = (bits: readonly number[]): Rational => bits.reduce((h, bit) => h.div(rational(4)).add(rational(bit)), rational(0));

export default claim({
  title: 'A linear core and one non-linear read-out compute every Boolean function of the last inputs',
  asks: 'Where does the bend have to stand?',
  says: `
Write down every bit that you hear as a digit of one number, the newest first. Before you write, make the old number a quarter: $h$ becomes $h/4 + x$. That is all there is to this memory: one number, one multiplication, one addition.

![the states]

Look at where the number can be after two more bits. After 0 and 0 it is nearly nothing. After 1 and then 0 it is about a quarter, after 0 and then 1 about one, after two ones about 5/4. What came earlier, however long ago, moves it by no more than $1/12$. So there are four places with gaps between them, and each tells you what the last two bits were.

![predict]

Now put a bend behind it, outside the loop. Four ReLU units look at the number and give 0, 1, 1, 0 on the four places. That is XOR: *one or the other, but not both*.

![the answer]

The loop itself stays as straight as before. It computes [one linear map of its input](a-linear-recurrence-is-one-linear-map.md), and behind that map stands a single layer with a bend. [No line separates XOR](../02-separability/no-line-separates-xor.md), so without the layer it would not work.

And for more bits? Use a *shift register*: a row of cells, in which each step moves every bit to the next cell and puts the new one into the first. Moving is a matrix, so the register is a linear recurrence too. Its cells are the last $n$ inputs as they came. Then it is the old story of the doormen: [one hidden layer computes every Boolean function](../02-separability/one-hidden-layer-computes-every-boolean-function.md), one unit for each window in which the answer is yes.

So those who want the bend in one place only are right, as long as the question is about the last few inputs. What if it is about *all* of them, from the first on? [Then it depends on a sign](counting-needs-a-sign.md).
`,
  exercise: `
Make the old number a half and not a quarter: $h$ becomes $h/2 + x$. Where are the four places now? Find two of them that touch, and say why four ReLU units have trouble there.
`,
  breaks: 'an affine read-out tells OR no better…',
  predict: {
    question:
      'A linear recurrence keeps the last twenty bits. How many layers with a bend must follow, to compute any Boolean function of these bits?',
    answers: {
      1: { right: 'whatever n is, a shift register…' },
      20: {
        wrong: 'whatever n is, a shift register…',
        tempting:
          'Each bit seems to need a decision of its own. But one unit can look at all twenty at once, and count how many differ from its list.',
      },
      'None, since the recurrence has twenty states': {
        wrong: 'no affine function of the last two bits…',
        tempting: 'The states hold all that is needed. But a weighted sum of them cannot even tell when the last two differ.',
      },
    },
  },
  because: {
    'the state h/4 + x stays from 0 to 4/3, whatever the bits and however many': induction(quarter(['h >= 0', '4/3 - h >= 0']), {
      steps: [
        [{}, { cone: [{ weight: '4/3', square: 1, times: [] }] }],
        [
          {
            equations: [1],
            cone: [
              { weight: '1/4', square: 1, times: [0] },
              { weight: 1, square: 'x', times: [] },
            ],
          },
          {
            equations: [1],
            cone: [
              { weight: '1/4', square: 1, times: [1] },
              { weight: 1, square: '1 - x', times: [] },
            ],
          },
        ],
      ],
      runs: [{ last: [{ rule: 0 }, ONE, { rule: 1, with: { x: 0 } }, ONE] }],
    }),
    'two steps on, the state is the last bit, a quarter of the one before, and a sixteenth of the state that was': identity(
      '(h/4 + p)/4 + q',
      'q + p/4 + h/16',
    ),
    'a sixteenth of what lies between 0 and 4/3 is no more than 1/12': consequence(
      ['h >= 0', '4/3 - h >= 0'],
      '1/12 - h/16 >= 0',
      {
        cone: [{ weight: '1/16', square: 1, times: [1] }],
      },
    ),
    'up to 1/12 the four units give 0': equalEverywhere(ANSWER, '0', { from: 0, to: '1/12' }),
    'from 1/4 to 1/3 they give 1': equalEverywhere(ANSWER, '1', { from: '1/4', to: '1/3' }),
    'from 1 to 13/12 they give 1': equalEverywhere(ANSWER, '1', { from: 1, to: '13/12' }),
    'from 5/4 on they give 0': equalEverywhere(ANSWER, '0', { from: '5/4', to: '4/3' }),
    'after inputs of any length, four ReLU units read the XOR of the last two bits from one linear state': argued({
      by: FROM_ONE_STATE,
      why: READ,
    }),
    'no affine function of the last two bits is above a threshold on the ones of XOR and below it on the zeros': inseparable(XOR),
    'one matrix moves every cell of a register to the next one at once, whatever their number': matrixInduction(
      cells('s + f*x'),
      { steps: BY_CELLS, runs: [TWO_CELLS] },
    ),
    'cell k holds the input of k − 1 steps ago, whatever k is': induction(delays({ k: 'k + 1', t: 't + 1', i: 'i' }), {
      steps: [[{}], [{ equations: [1] }]],
      runs: [{ last: [{ rule: 0, with: { a: 7 } }, { rule: 1 }, { rule: 1 }] }],
    }),
    'a bit differs from the list by one or by nothing, and that is affine in the bit': everyCase(
      { x: [0, 1], c: [0, 1] },
      'implies(x != c, c + (1 - 2*c)*x == 1) and implies(x == c, c + (1 - 2*c)*x == 0)',
    ),
    'one less the number of bits that differ is one if none does, and zero or less if one does, for any number of bits':
      induction(differing(['g*(1 - g) == 0', 'g*d == 0', 'd >= 0', 'd >= 1 - g']), {
        steps: [
          [{}, {}, {}, {}],
          [
            { equations: ['g^2', '1 - m', 0] },
            { equations: ['g', 0, '1 - m'] },
            {
              equations: [1, 0, 0],
              cone: [
                { weight: 1, square: 1, times: [0] },
                { weight: 1, square: 'm', times: [] },
              ],
            },
            {
              equations: ['1 - g', 'm^2', 0],
              cone: [
                { weight: 1, square: 1, times: [1] },
                { weight: 1, square: 'm*(1 - g)', times: [] },
              ],
            },
          ],
        ],
        runs: [{ last: [{ rule: 0 }, { rule: 1, with: { m: 0 } }, { rule: 1, with: { m: 1 } }] }],
      }),
    'a function of the window is the sum, over its true windows, of one where no bit differs and zero elsewhere': induction(
      halves('(1 - x)*v1 + x*v2'),
      {
        steps: [[{ equations: [0] }], [{ equations: ['v2 - v1', 1, 0] }], [{ equations: ['v2 - v1', 0, 1] }]],
        runs: [
          {
            last: {
              rule: 1,
              with: { x: 0 },
              of: [
                { rule: 1, with: { x: 0 }, of: [NO, YES] },
                { rule: 2, with: { x: 1 }, of: [NO, YES] },
              ],
            },
          },
        ],
      },
    ),
    'ReLU makes zero of everything up to zero': equalEverywhere('relu(z)', '0', { to: 0 }),
    'ReLU leaves a one as it is': example({ z: 1 }, 'relu(z) == 1'),
    'whatever n is, a shift register of n cells and one layer of ReLU units, all added up, compute every Boolean function of the last n inputs':
      argued({ by: FROM_REGISTER, why: JOINED }),
  },
  beside: {
    'behind a register of two cells that has run on any four bits, units for the true windows give each of the sixteen functions of the last two':
      swept({ ...FUNCTIONS, holds: isRead(0) }),
  },
  serves: {
    'the state h/4 + x stays…': 'after inputs of any length…',
    'two steps on…': 'after inputs of any length…',
    'a sixteenth of what…': 'after inputs of any length…',
    'up to 1/12…': 'after inputs of any length…',
    'from 1/4 to 1/3…': 'after inputs of any length…',
    'from 1 to 13/12…': 'after inputs of any length…',
    'from 5/4 on…': 'after inputs of any length…',
    'one matrix moves…': 'whatever n is, a shift register…',
    'cell k holds…': 'whatever n is, a shift register…',
    'a bit differs…': 'whatever n is, a shift register…',
    'one less the number…': 'whatever n is, a shift register…',
    'a function of the window…': 'whatever n is, a shift register…',
    'ReLU makes zero…': 'whatever n is, a shift register…',
    'ReLU leaves a one…': 'whatever n is, a shift register…',
  },
  readAs: {
    'the state h/4 + x stays…': 'Each step is one more bit $x$, and $h$ is the state.',
    'two steps on…': '$h$ is the state that was, $p$ the bit that came first, and $q$ the one that came last.',
    'no affine function of the last two bits…': 'The two coordinates of a corner are the two bits.',
    'one matrix moves…':
      'Each step is one more cell: $e$ is that cell and $f$ the next one, or nothing behind the last, with $x$ the bit in it; $r$ is the whole register, $s$ the register one step later, and $S$ the matrix.',
    'cell k holds…':
      'Each step is one more cell and one step later: cell $k$ at the step $t$ holds the input of the step $i$, and the first cell holds the input of its own step.',
    'a bit differs…': '$x$ is the bit, and $c$ what the list says.',
    'one less the number…':
      'Each step is one more bit: $m$ is 1 if it differs, $d$ counts those that differ, and $g$ is 1 as long as none does, and then 0.',
    'a function of the window…':
      '$f$ is the value of the function at the window, and $v$ the sum over its true windows; a join puts two halves together by one more bit $x$.',
  },
  butNot: {
    'so do units that are given one too many': { of: 'behind a register…', on: swept({ ...FUNCTIONS, holds: isRead(1) }) },
    'it stays up to 5/4': {
      of: 'the state h/4 + x stays…',
      on: induction(quarter(['h >= 0', '5/4 - h >= 0']), { after: { last: [{ rule: 0 }, ONE, ONE, ONE] } }),
    },
    'two steps on, a quarter of it is left': { of: 'two steps on…', on: identity('(h/4 + p)/4 + q', 'q + p/4 + h/4') },
    'so is a sixteenth of what lies between 0 and 2': {
      of: 'a sixteenth of what…',
      on: consequence(['h >= 0', '2 - h >= 0'], '1/12 - h/16 >= 0'),
    },
    'they give 0 up to 1/6': { of: 'up to 1/12…', on: equalEverywhere(ANSWER, '0', { from: 0, to: '1/6' }) },
    'they give 1 from 1/6 on': { of: 'from 1/4 to 1/3…', on: equalEverywhere(ANSWER, '1', { from: '1/6', to: '1/3' }) },
    'they give 1 up to 7/6': { of: 'from 1 to 13/12…', on: equalEverywhere(ANSWER, '1', { from: 1, to: '7/6' }) },
    'they give 0 from 7/6 on': { of: 'from 5/4 on…', on: equalEverywhere(ANSWER, '0', { from: '7/6', to: '4/3' }) },
    'so they do if a quarter of the old state is left': {
      of: 'after inputs of any length…',
      on: argued({ by: FROM_ONE_STATE.with(1, 'two steps on, a quarter…'), why: READ }),
    },
    'an affine read-out tells OR no better than XOR': { of: 'no affine function of the last two bits…', on: inseparable(OR) },
    'so it does if the further cells stay where they are': {
      of: 'one matrix moves…',
      on: matrixInduction(cells('s + e*x'), { after: TWO_CELLS }),
    },
    'so it does if it takes no step for the next cell': {
      of: 'cell k holds…',
      on: induction(delays({ k: 'k + 1', t: 't', i: 'i' }), { after: { last: [{ rule: 0, with: { a: 7 } }, { rule: 1 }] } }),
    },
    'the bit itself says so, whatever the list': {
      of: 'a bit differs…',
      on: everyCase({ x: [0, 1], c: [0, 1] }, 'implies(x != c, x == 1) and implies(x == c, x == 0)'),
    },
    'it is minus one or less if one does': {
      of: 'one less the number…',
      on: induction(differing(['d >= 2*(1 - g)']), { after: { last: [{ rule: 0 }, { rule: 1, with: { m: 1 } }] } }),
    },
    'so it is the sum of one for each true window, whether a bit differs or not': {
      of: 'a function of the window…',
      on: induction(halves('v1 + v2'), { after: { last: { rule: 1, with: { x: 0 }, of: [NO, YES] } } }),
    },
    'leaky ReLU makes zero of everything up to zero': {
      of: 'ReLU makes zero…',
      on: equalEverywhere('max(z, z/100)', '0', { to: 0 }),
    },
    'ReLU makes a one of a two': { of: 'ReLU leaves a one…', on: example({ z: 2 }, 'relu(z) == 1') },
    'so they do if the cells stay where they are': {
      of: 'whatever n is, a shift register…',
      on: argued({ by: FROM_REGISTER.with(0, 'so it does if the further cells…'), why: JOINED }),
    },
  },
  settles: {
    'a-linear-recurrent-core-suffices': {
      reading: 'enough for a finite window',
      by: 'whatever n is, a shift register…',
      verdict: 'right',
    },
    'linear-recurrent-nets-are-powerful': {
      reading: 'with a non-linear read-out',
      by: 'after inputs of any length…',
      verdict: 'right',
    },
    'one-nonlinearity-somewhere-is-enough': {
      reading: 'for sequences',
      by: 'whatever n is, a shift register…',
      verdict: 'right',
    },
  },
  uses: [
    '02-separability/no-line-separates-xor',
    '02-separability/one-hidden-layer-computes-every-boolean-function',
    '06-recurrence/a-linear-recurrence-is-one-linear-map',
  ],
  sources: ['orvieto2023', 'mcculloch1943'],
  figure: ({ because }) => {
    const { variable, left } = because['up to 1/12 the four units give 0'].statement;
    const ends = (first: number, last: number) => ({
      name: `${first} and then ${last}`,
      values: corners(3).map((earlier) => after([...earlier, first, last]).sub(rational('2/3'))),
      label: first !== last,
    });
    return {
      'the states': numberLine(
        { rows: [ends(0, 0), ends(1, 0), ends(0, 1), ends(1, 1)], zero: 'h is 2/3' },
        'Where the number is after every sequence of five bits, row by row by the last two of them. The rows never overlap. A disc says 1 where the last two bits differ.',
      ),
      'the answer': graph(
        { variable, from: 0, to: '4/3', curves: [{ term: left, label: 'four units', marks: [0, '1/4', 1, '5/4'] }] },
        'What the four units make of the number. Marked is where each of the four places begins: the answers there are 0, 1, 1 and 0.',
      ),
    };
  },
});
