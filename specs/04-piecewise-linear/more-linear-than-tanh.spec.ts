import { claim, consequence, enclosed, equalEverywhere, identity, live, rational } from '../../src/index.ts';

/** At this window tanh is still nearer to a line, in proportion; at that one it no longer is. */
const [STILL, NO_LONGER] = ['5.382', '5.384'];
/** Where the straight line and tanh are farthest apart, to the right of zero and before the end of the window. */
const FARTHEST = '627/500';

/** Of tanh at ±p and at the end e of the window, weighed so that every straight line drops out, against the spread of tanh. */
function bendsMoreThanAQuarter(e: string) {
  const share = String(
    rational(2)
      .mul(rational(FARTHEST))
      .div(rational(e).add(rational(FARTHEST))),
  );
  return enclosed({}, `(2 - ${share})*tanh(${FARTHEST}) - ${share}*tanh(${e}) > tanh(${e})`);
}

/** tanh is within tolerance of a·x on the window from −e to e. */
function within(e: string, slope: string, tolerance: string) {
  return enclosed({ x: { from: `-${e}`, to: e } }, `abs(tanh(x) - ${slope}*x) < ${tolerance}`, { bits: 40, cuts: 20 });
}

/** What r is if it is relu(x): x or 0, and below neither. */
const isRelu = (r: string, x: string) => [`${r}*(${r} - ${x}) == 0`, `${r} >= 0`, `${r} - ${x} >= 0`];

/** That s, which is relu(c x), is c times r, which is relu(x): the square of their difference is not above zero. */
function homogeneous(factor: readonly string[], at?: { readonly [variable: string]: number }) {
  return consequence([...isRelu('r', 'x'), ...isRelu('s', 'c*x'), ...factor], '-(s - c*r)^2 >= 0', {
    equations: ['-c^2', '-1'],
    cone: [
      { weight: 1, square: '1', times: [4, 2, 1] },
      { weight: 1, square: '1', times: [4, 0, 3] },
    ],
    ...(at === undefined ? {} : { at }),
  });
}

const CHORD = ['e*t - x*T >= 0', 'x >= 0', 'e - x >= 0', 'd >= 0'];

export default claim({
  title: 'More linear than tanh? It depends on what is measured',
  asks: 'Is ReLU more linear than tanh?',
  says: `
Which is straighter, a road with one sharp corner in it, or a road that curves gently all the way? Walk along the first, anywhere but at the corner, and it is perfectly straight. Look at the second through a keyhole, and it is straighter than anything with a corner.

![the ruler]

Widen the window, and narrow it again. The dashed line is the straight line that fits best, and red is how far it is off. So which of the two is more linear? There is no answer before you say what you measure.

Take ReLU at its word first. Twice the input gives twice the output, and so for every factor that is not negative. Every line through zero has that property, and tanh doesn't. In this sense ReLU is the more linear of the two.

*Linear* has another half: the output for a sum is the sum of the outputs. There both fail.

![predict]

Now lay a ruler along each of them. On the window from $-e$ to $e$, the best ruler for ReLU is off by exactly $e/4$. A corner looks the same at every magnification.

tanh is off by less than that on every window, wide or narrow. On narrow ones it is off by much less, since it stays within $e^3/3$ of the straight line $x$. By this measure tanh is always the more linear one.

If you want to defend ReLU, you may object. On wide windows tanh stays flat, so it can hardly be far off in absolute terms. You should divide by how much the values spread. Fair enough.

Divided in this way, ReLU is off by one quarter at every window. tanh is off by almost nothing on narrow windows, and by almost one half on very wide ones, where it looks like a step. The two change places where $e$ is between ${STILL} and ${NO_LONGER}. So even by this measure there is no *always*.

Whether something is linear is a plain question, and the answer for both is no. *How* linear it is depends on who measures. For what else people measure activations by, see [the catalogue](../03-activations/a-catalogue-of-nonlinearities.md).
`,
  exercise: `
Take $|x|$ in place of ReLU. On the window from −1 to 1, which straight line fits it best, and how far is it off? Then compare with ReLU: could you have known the answer from $\\mathrm{relu}(x) = (x + |x|)/2$?
`,
  breaks: 'tanh is off by a quarter at most…',
  predict: {
    question:
      'On the window from −1 to 1, each gets the straight line that fits it best. Which is nearer to its line, ReLU or tanh?',
    answers: {
      'ReLU: it is made of two straight pieces': {
        wrong: 'on the window from −1 to 1, tanh…',
        tempting:
          'Two straight pieces sound straighter than any curve. But one line has to fit both of them, and a corner is harder to fit than so gentle a curve.',
      },
      tanh: { right: 'on the window from −1 to 1, tanh…' },
      'Neither: both are off by a quarter': {
        wrong: 'on the window from −1 to 1, tanh…',
        tempting: 'Of ReLU it is true. But tanh curves so gently on this window that its line misses it by far less.',
      },
    },
  },
  because: {
    'for every x and every factor c that is not negative, relu(cx) is c times relu(x)': homogeneous(['c >= 0']),
    'doubling the input does not double tanh': enclosed({}, 'tanh(2*1) < 2*tanh(1)'),
    'neither is additive: ReLU not for 1 and −1, tanh not for 1 and 1': enclosed(
      {},
      'relu(1 + (-1)) < relu(1) + relu(-1) and tanh(1 + 1) < tanh(1) + tanh(1)',
    ),
    'on the window from −1 to 1, ReLU is never farther than a quarter from the line x/2 + 1/4': equalEverywhere(
      'max(1/4, abs(relu(x) - (x/2 + 1/4)))',
      '1/4',
      { from: -1, to: 1 },
    ),
    'and on the window from −e to e no line a x + b is nearer to it than e/4, not even at the three points −e, 0 and e':
      consequence(['d - (a*e - b) >= 0', 'd - b >= 0', 'd - (e - a*e - b) >= 0'], 'd - e/4 >= 0', {
        cone: [
          { weight: '1/4', square: '1', times: [0] },
          { weight: '1/2', square: '1', times: [1] },
          { weight: '1/4', square: '1', times: [2] },
        ],
      }),
    'on the window from −1 to 1, tanh is within a sixteenth of the line 0.82 x': within('1', '41/50', '1/16'),
    'on any window, tanh is above the best line through zero by no more than d = T − a T': consequence(
      ['a >= 0', '1 - a >= 0', 'x - t >= 0', 'T - t >= 0', 'd == (1 - a)*T'],
      'd - (t - a*x) >= 0',
      {
        equations: ['1'],
        cone: [
          { weight: 1, square: '1', times: [0, 2] },
          { weight: 1, square: '1', times: [1, 3] },
        ],
      },
    ),
    'and below it by no more than d = a e − T': consequence([...CHORD, 'd == a*e - T'], 'e*(d - (a*x - t)) >= 0', {
      equations: ['x'],
      cone: [
        { weight: 1, square: '1', times: [2, 3] },
        { weight: 1, square: '1', times: [0] },
      ],
    }),
    'on any window from −e to e, a line through zero is nowhere farther from tanh than d, which is less than e/4': consequence(
      ['d == (1 - a)*T', 'd == a*e - T', 'e > 0', 'T > 0'],
      '(e - 4*d)*(e + T) > 0',
      {
        equations: ['-4*e', '-4*T'],
        cone: [
          { weight: 1, square: 'e - 3/2*T', times: [] },
          { weight: '7/4', square: '1', times: [1, 1] },
        ],
      },
    ),
    'what tanh lacks to the line x is less than a third of x³, for every x from 1/2 to 4': enclosed(
      { x: { from: '1/2', to: 4 } },
      'x - tanh(x) < x^3/3',
      { cuts: 20 },
    ),
    'and everywhere x³/3 grows at the rate x², which is at least tanh² x, the rate at which x − tanh x grows': consequence(
      ['x - t >= 0', 't >= 0'],
      'x^2 - t^2 >= 0',
      {
        cone: [
          { weight: 1, square: '1', times: [0, 0] },
          { weight: 2, square: '1', times: [0, 1] },
        ],
      },
    ),
    [`on the window up to ${STILL}, tanh is within a quarter of its spread of the line 0.27868 x`]: within(
      STILL,
      '6967/25000',
      `tanh(${STILL})/2`,
    ),
    'on any window, whatever the line, it is off by at least half of a second difference': consequence(
      [
        'd - (s - (a*p - b)) >= 0',
        'd - (s - (a*p + b)) >= 0',
        'd - (a*e + b - T) >= 0',
        'q >= 0',
        '1 - q >= 0',
        'q*(e + p) == 2*p',
      ],
      '2*d - ((2 - q)*s - q*T) >= 0',
      {
        equations: ['a'],
        cone: [
          { weight: 1, square: '1', times: [0, 4] },
          { weight: 1, square: '1', times: [1] },
          { weight: 1, square: '1', times: [2, 3] },
        ],
      },
    ),
    [`on the window up to ${NO_LONGER}, every line is off from tanh by more than a quarter of its spread`]:
      bendsMoreThanAQuarter(NO_LONGER),
  },
  beside: {
    'the second derivative of tanh, which is −2 t (1 − t²) for t = tanh x, is not positive to the right of zero': consequence(
      ['t >= 0', '1 - t^2 >= 0'],
      '2*t*(1 - t^2) >= 0',
      { cone: [{ weight: 2, square: '1', times: [0, 1] }] },
    ),
    'the derivative of tanh x − x + x³/3 is x² − t²': identity('(1 - t^2) - 1 + x^2', 'x^2 - t^2'),
  },
  serves: {
    'on any window, tanh is above…': 'on any window from −e to e, a line…',
    'and below it…': 'on any window from −e to e, a line…',
    'and everywhere x³/3…': 'what tanh lacks…',
    'on any window, whatever the line…': `on the window up to ${NO_LONGER}…`,
  },
  readAs: {
    'on the window from −1 to 1, ReLU…': 'That the larger of ¼ and the distance is ¼ says that the distance is nowhere more.',
    'for every x and every factor…':
      '$r$ and $s$ stand for ReLU of $x$ and of $c x$: each is zero or its input, and below neither; that $-(s - c r)^2$ is not negative says that $s$ is $c r$.',
    'and on the window from −e to e…': '$d$ is the most that the line is off at the points.',
    'on any window, tanh is above…': '$t$ and $T$ stand for tanh of $x$ and of $e$, and $a$ is the slope of the line.',
    'and below it…': '$t$ and $T$ stand for tanh of $x$ and of $e$, and $a$ is the slope of the line.',
    'on any window from −e to e, a line…':
      '$T$ stands for tanh of $e$; the slope $a$ is the one for which both lemmas give the same $d$.',
    'and everywhere x³/3…': '$t$ stands for tanh of $x$.',
    'the second derivative of tanh…': '$t$ stands for tanh of $x$.',
    'the derivative of tanh…': '$t$ stands for tanh of $x$.',
    'on any window, whatever the line…':
      '$a x + b$ is the line and $d$ the most that it is off; $s$ and $T$ stand for tanh of $p$ and of $e$, and $q$ for $2 p$ over $e + p$.',
  },
  butNot: {
    'it is so for every factor from −1 on': {
      of: 'for every x and every factor c…',
      on: homogeneous(['c >= -1'], { x: 1, c: -1, r: 1, s: 0 }),
      drops: 'the factor is not negative',
    },
    'it makes less than the double of every number, of −1 too': {
      of: 'doubling the input…',
      on: enclosed({}, 'tanh(2*(-1)) < 2*tanh(-1)'),
    },
    'ReLU is not additive for 1 and 1 either': {
      of: 'neither is additive…',
      on: enclosed({}, 'relu(1 + 1) < relu(1) + relu(1) and tanh(1 + 1) < tanh(1) + tanh(1)'),
    },
    'it is never farther than a quarter from the line x/2': {
      of: 'on the window from −1 to 1, ReLU…',
      on: equalEverywhere('max(1/4, abs(relu(x) - x/2))', '1/4', { from: -1, to: 1 }),
    },
    'no line is nearer than e/2': {
      of: 'and on the window from −e to e…',
      on: consequence(['d - (a*e - b) >= 0', 'd - b >= 0', 'd - (e - a*e - b) >= 0'], 'd - e/2 >= 0', {
        at: { e: 4, d: 1, a: '1/2', b: 1 },
      }),
    },
    'tanh is off by a quarter at most on the window from −6 to 6 too, with the same line': {
      of: 'on the window from −1 to 1, tanh…',
      on: within('6', '41/50', '1/4'),
    },
    'so it is for a function that does not stay below x': {
      of: 'on any window, tanh…',
      on: consequence(['a >= 0', '1 - a >= 0', 'T - t >= 0', 'd == (1 - a)*T'], 'd - (t - a*x) >= 0', {
        at: { a: 1, T: 1, t: 1, x: 0, d: 0 },
      }),
      drops: 'tanh lies below x',
    },
    'so it is for a function that does not stay above its chord': {
      of: 'and below it…',
      on: consequence([...CHORD.slice(1), 'd == a*e - T'], 'e*(d - (a*x - t)) >= 0', {
        at: { x: 1, e: 1, d: 0, a: 0, T: 0, t: -1 },
      }),
      drops: 'tanh lies above its chords',
    },
    'it is less than e/6': {
      of: 'on any window from −e to e, a line…',
      on: consequence(['d == (1 - a)*T', 'd == a*e - T', 'e > 0', 'T > 0'], '(e - 6*d)*(e + T) > 0', {
        at: { e: 2, T: 1, a: '2/3', d: '1/3' },
      }),
    },
    'it is less than a quarter of x³': {
      of: 'what tanh lacks…',
      on: enclosed({ x: { from: '1/2', to: 4 } }, 'x - tanh(x) < x^3/4', { cuts: 20 }),
    },
    'so it is for a function that is not below x': {
      of: 'and everywhere x³/3…',
      on: consequence(['t >= 0'], 'x^2 - t^2 >= 0', { at: { x: 0, t: 1 } }),
      drops: 'tanh lies below x',
    },
    [`it is within a quarter on the window up to ${NO_LONGER} too, by the same line`]: {
      of: `on the window up to ${STILL}…`,
      on: within(NO_LONGER, '6967/25000', `tanh(${NO_LONGER})/2`),
    },
    'it is off by at least twice as much': {
      of: 'on any window, whatever…',
      on: consequence(
        ['d - (s - (a*p - b)) >= 0', 'd - (s - (a*p + b)) >= 0', 'd - (a*e + b - T) >= 0', 'q*(e + p) == 2*p'],
        'd - ((2 - q)*s - q*T) >= 0',
        { at: { e: 3, p: 1, q: '1/2', s: 1, T: 0, a: '1/4', b: 0, d: '3/4' } },
      ),
    },
    [`and on the window up to ${STILL} it is so as well`]: {
      of: `on the window up to ${NO_LONGER}…`,
      on: bendsMoreThanAQuarter(STILL),
    },
  },
  assuming: {
    'the factor is not negative': 'The number c that the input is multiplied by is zero or positive.',
    'tanh lies below x':
      'For x from zero on, t = tanh x lies between 0 and x, and it grows, so that it lies below T = tanh e as long as x is below e.',
    'tanh lies above its chords':
      'To the right of zero tanh bends downwards, its second derivative being nowhere positive there; so it lies above the straight line from zero to (e, T).',
  },
  settles: {
    'relu-is-more-linear-than-tanh': [
      { reading: 'by homogeneity', by: 'for every x and every factor c…', verdict: 'right' },
      { reading: 'by homogeneity, which tanh lacks', by: 'doubling the input…', verdict: 'right' },
      { reading: 'by distance to the best line', by: 'on the window from −1 to 1, tanh…', verdict: 'wrong' },
      { reading: 'by relative distance to the best line', by: `on the window up to ${STILL}…`, verdict: 'wrong' },
    ],
  },
  figure: () => ({
    'the ruler': live(
      'window',
      { still: STILL, noLonger: NO_LONGER, first: '1' },
      `ReLU and tanh on a window, each divided by how much its values spread, with the straight line that fits it best, dashed, and in red how far it is off. Below, which part of the spread that is, for every window from −e to e. ReLU looks the same on all of them; tanh hardly bends on narrow ones, and comes closer to a step on wide ones. Between ${STILL} and ${NO_LONGER} they change places.`,
    ),
  }),
});
