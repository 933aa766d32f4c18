import {
  claim,
  consequence,
  corners,
  everyCase,
  formula,
  graph,
  live,
  matrixIdentity,
  NAND,
  NOR,
  OR,
  separate,
  type Term,
  XOR,
} from '../../src/index.ts';

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
  asks: 'Will a bias rescue the straight line?',
  says: `
When a line fails, someone will say: but you forgot the bias. It is a fair point. Without a bias every line has to pass through the origin, and some easy tasks are out of reach for that reason alone.

![the ruler]

Move the line by its middle: only its bias changes. Turn it by one of its ends: that takes other weights. The corner $(0, 0)$ is the one to watch, since a line without a bias runs straight through it.

Take NAND, NOR and NOT, each as a unit that says 1 where its weighted sum is above zero. All three have to say 1 when every input is 0. But there the weighted sum is 0, whatever the weights are. Only a bias can lift it.

OR needs none. It says 0 at that corner, and $x + y$ does the rest.

So give every unit its bias. What does it buy you? Slide a ruler over a table. Now it can lie anywhere, and its edge is as straight as before. A line with a bias is the line without one, moved to where you want it.

![predict]

In a stack of layers it is no different. All the biases together add one fixed amount to the output, the same at every input. That changes as soon as there is a ReLU in between, because the inner bias then decides where the fold is.

![what the biases add]

A bias does little by itself. Beside something that bends it does a lot.

And the four corners of XOR? Write down what a line would have to do there, with any bias and any threshold. It must be above the threshold at two corners and below it at the two others. Add up the four conditions, and everything cancels but $0 > 0$.

A stack of affine layers [is one affine layer](a-stack-of-affine-layers-is-one.md), so the same goes for the stack. No bias helps. If straight layers in a row come to so little, does it even matter how wide they are? [It does](the-narrowest-layer-bounds-the-rank.md).
`,
  exercise: `
Choose NOR above and move the line until all four corners are right. Read off its weights and its bias. Then turn the same line, without moving its middle, and see how far you get with XOR. Which of the four conditions do you always break?
`,
  breaks: 'with a ReLU between the layers…',
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
  figure: ({ butNot }) => {
    const answered = (name: string, labels: readonly boolean[]) => {
      const answer = separate(corners(2), labels);
      return { name, labels, answer };
    };
    // The two layers of width one that were found, where a ReLU between them shows.
    const { matrices } = butNot[
      'with a ReLU between the layers, the biases still change the output by the same amount everywhere'
    ].refutation as { readonly matrices: { readonly [letter in 'A' | 'b' | 'W' | 'c']: readonly (readonly number[])[] } };
    const [A = 0, b = 0, W = 0, c = 0] = [matrices.A, matrices.b, matrices.W, matrices.c].map(([row]) => row?.[0]);
    const added = (f: string): Term => formula(`(${W}*${f}(${A}*x + ${b}) + ${c}) - ${W}*${f}(${A}*x)`).term;
    return {
      'the ruler': live(
        'line',
        {
          points: corners(2),
          functions: [
            answered('NAND', NAND.labels),
            answered('NOR', NOR.labels),
            answered('OR', OR.labels),
            answered('XOR', XOR.labels),
          ],
        },
        'Functions of two bits at the four corners, and a line that may have a bias. Corners it gets wrong are ringed.',
      ),
      'what the biases add': graph(
        {
          variable: 'x',
          from: -1,
          to: 2,
          curves: [
            { term: added('1*'), label: 'straight' },
            { term: added('relu'), label: 'with a ReLU' },
          ],
        },
        'What the biases of two layers add to the output, at each input $x$: one fixed amount, unless there is a ReLU between the layers.',
      ),
    };
  },
});
