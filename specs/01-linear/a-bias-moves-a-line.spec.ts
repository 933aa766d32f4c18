import { claim, consequence, everyCase, matrixIdentity } from '../../src/index.ts';

/** Two layers W, c after A, b, and two points. */
const LAYERS = { A: ['m', 'n'], b: ['m', '1'], W: ['k', 'm'], c: ['k', '1'], x: ['n', '1'], y: ['n', '1'] } as const;

const BITS = [0, 1];
/** NAND, NOR and NOT as single units, which say 1 above zero: their biases. */
const asUnits = (nand: string, nor: string, not: string) =>
  everyCase(
    { x: BITS, y: BITS },
    `step(${nand} - x - y) == 1 - x*y and step(${nor} - x - y) == (1 - x)*(1 - y) and step(${not} - x) == 1 - x`,
  );

const ALL_ONCE = [0, 1, 2, 3].map((i) => ({ weight: 1, square: 1, times: [i] }));

export default claim({
  title: 'A bias moves a line; it does not bend it',
  says: `
Someone who has just seen a line fail will often say: but you forgot the bias. It is a fair thing to say. Without a bias every line has to pass through the origin, and some easy tasks are out of reach for that reason alone: the corner $(0, 0)$ lies on every such line, and so on neither side of it.

Take NAND, NOR and NOT, each with a unit that says 1 where its weighted sum is above zero. All three have to say 1 when every input is 0. But there the weighted sum is 0 whatever the weights are, and only a bias can lift it. (OR needs none: it says 0 there, and $x + y$ does the rest.)

So give every unit of every layer its bias. What does it buy? Slide a ruler over a table. It can lie anywhere now, and its edge is as straight as before. The line with a bias is the line without one, moved to where it is wanted.

In a stack of layers it is no different. All the biases together add one fixed amount to the output, the same wherever the input is. (That changes as soon as there is a ReLU in between: the inner bias then decides where the fold is. A bias is a poor thing by itself and a good one beside a non-linearity.)

And the corners of XOR? Write down what a line would have to do there, with any bias and any threshold: be above the threshold at two corners, and below it at the two others. Add up the four conditions, and everything cancels but $0 > 0$. Since a stack of affine layers is one affine layer, that goes for a stack too.
`,
  predict: {
    question: 'A network has two layers and no activation. Now every unit gets a bias: by how much does the output change?',
    answers: {
      'More at some inputs than at others': {
        wrong: 'the biases of two layers…',
        tempting:
          'The second layer multiplies both the input and the first bias, so that they seem to mix. But it takes a sum term by term, and the term of the bias is the same at every input.',
      },
      'By the same amount at every input': { right: 'the biases of two layers…' },
      'By the same amount at every input, with a ReLU between the layers as well': {
        wrong: 'with a ReLU between the layers…',
        tempting:
          'A bias is a constant, and seems to stay one. But a ReLU passes on the whole of it only where it is on both without it and with it.',
      },
    },
  },
  because: {
    'a line with a bias is the line without it, moved to any of its own points': consequence(
      ['w1*p + w2*q + b == 0'],
      'w1*x + w2*y + b == w1*(x - p) + w2*(y - q)',
      { equations: [1] },
    ),
    'the biases of two layers change the output by the same amount at any two inputs': matrixIdentity(
      LAYERS,
      '(W*(A*x + b) + c) - W*(A*x)',
      '(W*(A*y + b) + c) - W*(A*y)',
    ),
    'no weights, bias and threshold put the ones of XOR above and its zeros below': consequence(
      ['w2 + b > t', 'w1 + b > t', 't > b', 't > w1 + w2 + b'],
      '0 > 0',
      { cone: ALL_ONCE },
    ),
  },
  beside: {
    'without a bias no weights lift a unit above zero where its inputs are zero, as NAND, NOR and NOT need it': consequence(
      ['w1*0 + w2*0 > 0'],
      '0 > 0',
      { cone: ALL_ONCE.slice(0, 1) },
    ),
    'one unit is NAND with a bias of 3/2, and with 1/2 it is NOR, or NOT where it has one input': asUnits('3/2', '1/2', '1/2'),
  },
  readAs: {
    'without a bias no weights…':
      '$w_1$ and $w_2$ are the weights, and the left side is the weighted sum where both inputs are zero.',
    'the biases of two layers…':
      'Each side is the output with both biases less the output without them, on the left at $x$ and on the right at $y$.',
    'no weights, bias and threshold…':
      'The conditions put $w_1 x + w_2 y + b$ above the threshold $t$ at the corners (0, 1) and (1, 0), and below it at (0, 0) and (1, 1): nothing meets them all.',
  },
  butNot: {
    'no weights and bias lift a unit above zero there': {
      of: 'without a bias no weights…',
      on: consequence(['w1*0 + w2*0 + b > 0'], '0 > 0', { cone: ALL_ONCE.slice(0, 1) }),
    },
    'without a bias no weights lift a unit above zero where one input is 1 and the other 0, as OR needs it': {
      of: 'without a bias no weights…',
      on: consequence(['w1*1 + w2*0 > 0', 'w1*0 + w2*1 > 0'], '0 > 0', { cone: ALL_ONCE.slice(0, 1) }),
    },
    'with a bias of 1/2 one unit is NAND too': {
      of: 'one unit is NAND…',
      on: asUnits('1/2', '1/2', '1/2'),
    },
    'the line with a bias is the line without it, moved to any point at all': {
      of: 'a line with a bias…',
      on: consequence([], 'w1*x + w2*y + b == w1*(x - p) + w2*(y - q)', {}),
      drops: 'the point is on the line',
    },
    'a bias that is multiplied by the two inputs still moves the line as a whole': {
      of: 'a line with a bias…',
      on: consequence(['w1*p + w2*q + b*p*q == 0'], 'w1*x + w2*y + b*x*y == w1*(x - p) + w2*(y - q)', { equations: [1] }),
    },
    'with a ReLU between the layers, the biases still change the output by the same amount everywhere': {
      of: 'the biases of two layers…',
      on: matrixIdentity(LAYERS, '(W*relu(A*x + b) + c) - W*relu(A*x)', '(W*relu(A*y + b) + c) - W*relu(A*y)'),
      drops: 'nothing between the layers',
    },
    'no weights, bias and threshold do it for AND': {
      of: 'no weights, bias and threshold…',
      on: consequence(['t > w2 + b', 't > w1 + b', 't > b', 'w1 + w2 + b > t'], '0 > 0', { cone: ALL_ONCE }),
    },
    'no weights, bias and threshold do it even if the corners may lie on the threshold': {
      of: 'no weights, bias and threshold…',
      on: consequence(['w2 + b >= t', 'w1 + b >= t', 't >= b', 't >= w1 + w2 + b'], '0 > 0', { cone: ALL_ONCE }),
      drops: 'no corner lies on the threshold',
    },
    'no weights, bias and threshold do it even if the corner (1, 1) may come out as it likes': {
      of: 'no weights, bias and threshold…',
      on: consequence(['w2 + b > t', 'w1 + b > t', 't > b'], '0 > 0', { cone: ALL_ONCE.slice(0, 3) }),
      drops: 'all four corners count',
    },
  },
  assuming: {
    'the point is on the line': 'The point that the line is moved to is one where the weights and the bias give zero.',
    'nothing between the layers': 'Each layer hands its outputs to the next one as they are: there is no activation.',
    'no corner lies on the threshold': 'The ones are above the threshold and the zeros below it, and not on it.',
    'all four corners count': 'The threshold has to be right at each of the four corners.',
  },
  settles: {
    'a-shallow-linear-net-cannot-do-xor': {
      reading: 'a shallow linear net',
      by: 'no weights, bias and threshold…',
      verdict: 'right',
    },
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
});
