import {
  bending,
  breakpoints,
  breaksExactlyAt,
  claim,
  consequence,
  equalEverywhere,
  example,
  fractions,
  graph,
  live,
  memoized,
  type Network,
  networks,
  nonZeroIntegers,
  outputTerm,
  printTerm,
  type Rational,
  rational,
  sampled,
} from '../../src/index.ts';

/** Three units with these biases; the middle one looks to the left, the last is twice as steep. */
function three(biases: readonly number[]): Network {
  return {
    layers: [
      { weights: [[1], [-1], [2]], bias: biases, activation: 'relu' },
      { weights: [[1, 1, -1]], bias: [0], activation: 'identity' },
    ],
  };
}

/** The thresholds are −1, 0 and 1. */
const GENERIC = three([1, 0, -2]);
/** The third unit bends where the first one does. */
const DEGENERATE = three([1, 0, 2]);

/** relu(relu(x) + relu(−x) − 1): a unit of the second layer. */
const DEEPER = (x: string): string => `relu(relu(${x}) + relu(-${x}) - 1)`;

const ONE_LAYER = {
  over: networks(
    { inputs: 1, outputs: 1, depth: 1, width: 5 },
    { activation: 'relu', weight: nonZeroIntegers(5), bias: fractions(9, 2) },
  ),
  of: 'random networks with one input and one hidden layer of up to five ReLU units',
  runs: 400,
  tell: (network: Network) => `the network ‹${printTerm(outputTerm(network))}›`,
};

/** Where each unit sets in. */
function thresholds({ layers: [hidden] }: Network): readonly Rational[] {
  const { weights = [], bias = [] } = hidden ?? {};
  return weights.flatMap((row, i) =>
    row.map((weight) =>
      rational(bias[i] ?? 0)
        .div(rational(weight))
        .neg(),
    ),
  );
}

/** Where what they make together bends. */
const bendsOf = memoized(breakpoints);

/** The thresholds that several units have in common, each once. */
function shared(network: Network): readonly Rational[] {
  const all = thresholds(network);
  const first = (x: Rational): number => all.findIndex((other) => other.equals(x));
  return all.filter((x, i) => first(x) === i && all.slice(i + 1).some((other) => other.equals(x)));
}

function unitsOf({ layers: [hidden] }: Network): number {
  return hidden?.bias.length ?? 0;
}

export default claim({
  title: 'Each unit of the first layer has its own half',
  asks: 'Where does a ReLU unit have a say?',
  says: `
Think of a road with a sign at each side road: *from here on, add this much for every mile*. Some signs face the other way and are read by those who come from the other end. At any place, the toll is the sum of the rules that apply there.

That is a layer of ReLU units with one input. Try it: put units together until their sum is the dashed curve.

![build it]

Look at one unit at a time. On one side of its threshold it contributes nothing, whatever its weights are. On the other side it contributes a straight line.

![three units]

So each unit can work on its own portion of the curve and leave the rest alone.

What $n$ units with one input make together can change its slope at no more than $n$ points, one for each threshold. That makes at most $n + 1$ straight pieces. It makes fewer if two thresholds fall on the same point, or if a unit is not used.

With more inputs the threshold becomes a line, a plane, and so on. It cuts the whole space into two halves: in one the unit is silent, in the other it speaks. Neither half is empty, as long as the unit has any weight that is not zero. Walk far enough along its weights and it speaks. Walk the other way and it falls silent.

![predict]

All of this is about the first layer. A unit further up looks at a landscape that is already folded. It may speak in several places, with silence in between. Look inside for one that is silent from −1 to 1 and speaks on both sides.

So every unit gives you one bend, and you may put it where you like. How close can you come to a curve with that? [As close as you like](as-close-as-you-like.md), at a price.
`,
  exercise: `
XOR wants 0, 1, 0 as you count the lit switches: none, one, two. Build that curve from two units on paper. Where is each threshold, and what is the slope behind it? Then compare with [the two units that do XOR](../02-separability/two-relu-units-equal-xor.md).
`,
  breaks: 'a unit of the first layer can be…',
  predict: {
    question: 'Can a ReLU unit be on at −2, off at 0, and on again at 2?',
    answers: {
      'No: it has a threshold, and is off on one side of it': {
        wrong: 'a unit of the second layer…',
        tempting:
          'In the first layer that is so. But a unit behind it looks at a line that is folded already, and that can cross one threshold twice.',
      },
      'Yes, behind another layer it can': { right: 'a unit of the second layer…' },
    },
  },
  because: {
    'a ReLU unit contributes nothing where its preactivation z is zero or less': equalEverywhere('relu(z)', '0', { to: 0 }),
    'and passes its preactivation on where that is zero or more': equalEverywhere('relu(z)', 'z', { from: 0 }),
    'so it is half of z + |z|, which is z on one side of the threshold and nothing on the other': equalEverywhere(
      'relu(z)',
      '(z + abs(z))/2',
    ),
    'with two inputs and weights that are not both zero, there is a point where the preactivation is −1': consequence(
      ['u*(w1^2 + w2^2) == 1'],
      'w1*(-(1 + b)*u*w1) + w2*(-(1 + b)*u*w2) + b == -1',
      { equations: ['-(1 + b)'] },
    ),
    'and one where it is 1': consequence(['u*(w1^2 + w2^2) == 1'], 'w1*((1 - b)*u*w1) + w2*((1 - b)*u*w2) + b == 1', {
      equations: ['1 - b'],
    }),
    'these three units with three thresholds make three breakpoints, and so four pieces': breaksExactlyAt(
      outputTerm(GENERIC),
      [-1, 0, 1],
    ),
    'a unit of the second layer can be on at −2 and at 2 and off at 0': example(
      { p: -2, q: 0, r: 2 },
      `${DEEPER('p')} > 0 and ${DEEPER('q')} == 0 and ${DEEPER('r')} > 0`,
    ),
  },
  beside: {
    'that unit has a breakpoint at −1 and one at 1': breaksExactlyAt(DEEPER('x'), [-1, 1]),
    'n units with one input never make more than n breakpoints': sampled({
      ...ONE_LAYER,
      holds: (network) => bendsOf(network).length <= unitsOf(network),
      classes: {
        'exactly as many breakpoints as units': {
          atLeast: '0.4',
          has: (network) => bendsOf(network).length === unitsOf(network),
        },
        'three units or more': { atLeast: '0.4', has: (network) => unitsOf(network) >= 3 },
      },
    }),
  },
  readAs: {
    'with two inputs and weights…':
      '$u$ stands for one over the sum of the squared weights, and the point is $-(1 + b) u$ times the weights.',
    'and one where it is 1':
      '$u$ stands for one over the sum of the squared weights, and the point is $(1 - b) u$ times the weights.',
  },
  butNot: {
    'so is leaky ReLU': { of: 'so it is half of z…', on: equalEverywhere('max(z, z/100)', '(z + abs(z))/2') },
    'leaky ReLU contributes nothing there either': {
      of: 'a ReLU unit contributes nothing…',
      on: equalEverywhere('max(z, z/100)', '0', { to: 0 }),
    },
    'it passes its preactivation on from −1 on': {
      of: 'and passes its preactivation on…',
      on: equalEverywhere('relu(z)', 'z', { from: -1 }),
    },
    'it passes on one more than its preactivation': {
      of: 'and passes its preactivation on…',
      on: equalEverywhere('relu(z)', 'z + 1', { from: 0 }),
    },
    'with both weights zero there is such a point too': {
      of: 'with two inputs and weights…',
      on: consequence(['w1 == 0', 'w2 == 0'], 'w1*(-(1 + b)*u*w1) + w2*(-(1 + b)*u*w2) + b == -1', { equations: [0, 0] }),
      drops: 'some weight is not zero',
    },
    'with both weights zero there is also one where it is 1': {
      of: 'and one where it is 1',
      on: consequence(['w1 == 0', 'w2 == 0'], 'w1*((1 - b)*u*w1) + w2*((1 - b)*u*w2) + b == 1', { equations: [0, 0] }),
      drops: 'some weight is not zero',
    },
    'three units make three breakpoints when two thresholds fall together as well': {
      of: 'these three units…',
      on: breaksExactlyAt(outputTerm(DEGENERATE), [-1, 0, 1]),
    },
    'a unit of the first layer can be on at −2 and at 2 and off at 0 as well': {
      of: 'a unit of the second layer…',
      on: example({ p: -2, q: 0, r: 2 }, 'relu(p - 1) > 0 and relu(q - 1) == 0 and relu(r - 1) > 0'),
    },
    'it has one at 0 as well, where its inputs have theirs': {
      of: 'that unit has a breakpoint…',
      on: breaksExactlyAt(DEEPER('x'), [-1, 0, 1]),
    },
    'n units always make n breakpoints': {
      of: 'n units with one input…',
      on: sampled({
        ...ONE_LAYER,
        holds: (network) => bendsOf(network).length === unitsOf(network),
        draw: (network) =>
          bending(
            { network, ringed: shared(network) },
            `Units: ${unitsOf(network)}. Breakpoints: ${bendsOf(network).length}, since several units set in at x = ${shared(network).join(', ')}.`,
          ),
      }),
    },
  },
  assuming: {
    'some weight is not zero':
      'The weights of the unit are not both zero, which is to say that the sum of their squares has an inverse u.',
  },
  settles: {
    'each-relu-unit-contributes-to-a-portion': [
      { reading: 'a unit of the first layer', by: 'so it is half of z…', verdict: 'right' },
      { reading: 'a unit of any layer', by: 'a unit of the second layer…', verdict: 'wrong' },
    ],
  },
  sources: ['arora2018', 'pascanu2013'],
  figure: ({ because }) => {
    const {
      variable,
      term,
      breakpoints: marks,
    } = because['these three units with three thresholds make three breakpoints, and so four pieces'].statement;
    // The output is a sum with one term for each unit.
    const units = typeof term === 'object' ? term.slice(1) : [];
    const names = ['first unit', 'second unit', 'third unit'];
    const curves = [{ term, label: 'their sum', marks }, ...units.map((unit, i) => ({ term: unit, label: names[i] ?? '' }))];
    return {
      'three units': graph(
        { variable, from: -3, to: 3, curves },
        'What each of the three units of the dashed sum contributes, times its outgoing weight: nothing on one side of its threshold, a straight line on the other. Their sum bends at the three thresholds, which are marked, and nowhere else.',
      ),
      'build it': live(
        'fit',
        { variable, term, from: -3, to: 3 },
        'Dashed: a sum of three units. Solid and thick: the sum of the units put together so far. The half on which each unit counts is shaded.',
      ),
    };
  },
});
