import { claim, consequence, example, live, wiring, XOR_NETWORK } from '../../src/index.ts';

/** Two units relu(x + y + threshold), each with its weight in the read-out. */
type Unit = readonly [threshold: string, weight: string];
const CORNERS = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

/** The squared errors of two such units on XOR, added up over the corners. */
const loss = (...units: readonly Unit[]): string =>
  CORNERS.map(
    ([x, y, target]) =>
      `(${units.map(([threshold, weight]) => `${weight}*relu(${x} + ${y} + ${threshold})`).join(' + ')} - ${target})^2`,
  ).join(' + ');

const FIRST: Unit = ['0', '1'];
const SECOND: Unit = ['(-1)', '(-2)'];
/** Half-way between the network and its twin, both units are alike. */
const BETWEEN: Unit = ['(-1/2)', '(-1/2)'];

/** Some way from the network, 0, to its twin, 1. */
const onTheWay = (t: string): string => loss([`(-${t})`, `(1 - 3*${t})`], [`(${t} - 1)`, `(3*${t} - 2)`]);

export default claim({
  title: 'The loss of two ReLU units on XOR is not convex',
  asks: 'Two networks solve XOR without an error. What does the network half-way between them do?',
  says: `
Here two ReLU units [equal XOR](../02-separability/two-relu-units-equal-xor.md), drawn along the count of ones. Move the bend or the weight of the second unit, and watch the three points. One that turns into a ring is an error.

![a low place]

Square the errors at the four corners and add them up: that is the *loss*. If all three are points it is 0, and with any ring it is above 0.

Training looks for low places in a landscape. Each place is a choice of all the weights and biases, and its height is the loss. Moving the second unit is a walk through it.

Now look into the network that you began with. One unit wakes at once and counts $1$, the other wakes at a count of one and counts $-2$.

![the network]

Swap the two units. The twin has other weights and does the same: nobody could tell them apart from outside. It has loss 0 too.

So there are two low places at least, and training may look for either. The search would be easy if the landscape were one bowl, which is what "convex" means. In a bowl, the way between two low places is never higher than both of its ends.

![predict]

Now go straight from the one to the other and stop half-way. There both units have the threshold $1/2$ and the weight $-1/2$: two copies of the mean. Two copies can only do what one unit does, and the loss is $27/4$.

![the way between]

Look at the ridge in the middle: this is no bowl. And twins are nothing special to XOR. Any network with two different units in a hidden layer has one, since they may stand in either order. (Whether there is a ridge between the two has to be looked at each time.)

One part of it *is* a bowl. Hold the hidden units fixed and train the read-out alone: the squared error of a mean is never above the mean of the squared errors. That is why [frozen features](../02-separability/frozen-features-fit-anything-finite.md) are so easy to train.

Perhaps it is the bend that spoils the bowl? Take all activations away, and look at [the landscape of a linear network](not-even-for-a-linear-net.md).
`,
  predict: {
    question:
      'Two networks have loss 0 on XOR, and differ only in the order of their two hidden units. What is the loss half-way between their weights?',
    answers: {
      'Zero as well': {
        wrong: 'half-way between them it is 0',
        tempting: 'Both ends compute the same function, so the middle should too. But weights are mixed there, not outputs.',
      },
      'Between 0 and 1': {
        wrong: 'half-way between the two…',
        tempting:
          'A small bump sounds likely. But there both units are the same, and the best that one unit of this kind gets on XOR is not close.',
      },
      'Above 6': { right: 'half-way between the two…' },
    },
  },
  because: {
    'the network relu(x + y) − 2 relu(x + y − 1) has loss 0 on XOR': example({}, `${loss(FIRST, SECOND)} == 0`),
    'so has its twin with the units swapped': example({}, `${loss(SECOND, FIRST)} == 0`),
    'half-way between the two, parameter by parameter, the loss is 27/4': example({}, `${loss(BETWEEN, BETWEEN)} == 27/4`),
    'in the read-out alone it is convex: the squared error of the mean of two outputs is at most the mean of their squared errors':
      consequence([], '((p - t)^2 + (q - t)^2)/2 - ((p + q)/2 - t)^2 >= 0', {
        cone: [{ weight: 1, square: '(p - q)/2', times: [] }],
      }),
  },
  beside: {
    'a quarter of the way, the loss is above 2 already': example({}, `${onTheWay('(1/4)')} > 2`),
  },
  readAs: {
    'in the read-out alone…':
      '$p$ and $q$ are the outputs of two read-outs over the same hidden units, and $t$ is the target. Half-way between two read-outs the output is half-way.',
  },
  butNot: {
    'so it has with the thresholds exchanged and the weights left': {
      of: 'the network relu…',
      on: example({}, `${loss(['(-1)', '1'], ['0', '(-2)'])} == 0`),
    },
    'so has the twin with a weight of −1': { of: 'so has its twin…', on: example({}, `${loss(['(-1)', '(-1)'], FIRST)} == 0`) },
    'half-way between them it is 0': { of: 'half-way between the two…', on: example({}, `${loss(BETWEEN, BETWEEN)} == 0`) },
    'it is concave as well': {
      of: 'in the read-out alone…',
      on: consequence([], '((p + q)/2 - t)^2 - ((p - t)^2 + (q - t)^2)/2 >= 0', { at: { p: 1, q: -1, t: 0 } }),
    },
    'a tenth of the way, it is above 2 already': { of: 'a quarter of the way…', on: example({}, `${onTheWay('(1/10)')} > 2`) },
  },
  breaks: 'it is concave as well',
  exercise: `
Swap nothing, but turn both signs of a hidden unit of the *linear* kind: multiply its incoming weights by $-1$ and its outgoing weight by $-1$. The function stays the same. What stands half-way between the two networks now?
`,
  figure: () => ({
    'a low place': live(
      'pair',
      { w: 1, at: 1, out: -2, wants: [0, 1, 2].map((count) => [count, count % 2] as const) },
      'Two ReLU units, dotted and dashed, and their sum along the count of ones. A point is a count at which the sum is what XOR says, and a ring one at which it is not.',
    ),
    'the network': wiring(
      XOR_NETWORK,
      [1, 1],
      ['x', 'y'],
      'The network at $(1, 1)$. Its twin has the two units in the middle the other way round, with all that belongs to them.',
    ),
    'the way between': live(
      'twins',
      { network: XOR_NETWORK },
      'Left, the loss on the straight way from the network to its twin: 0 at both ends, and 27/4 in the middle. Right, the corners of XOR; the network on the way gives more than 1/2 in the blue part.',
    ),
  }),
});
