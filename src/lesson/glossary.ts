import { slug } from './slug.ts';

/** A word that the book uses in one sense only. */
export interface Entry {
  readonly term: string;
  /** Other forms under which it stands on pages. */
  readonly forms?: readonly string[];
  /** What it means, in a sentence or two: plain text with TeX between dollar signs. */
  readonly says: string;
}

/** The words of the book, by the alphabet. */
export const GLOSSARY: readonly Entry[] = [
  {
    term: 'activation',
    forms: ['activations', 'activation function', 'activation functions'],
    says: 'The function that a unit applies to its preactivation, such as ReLU or tanh. It is the only place in a plain network where anything but a straight line can come in.',
  },
  {
    term: 'activation pattern',
    forms: ['activation patterns'],
    says: 'Which units of a ReLU network are on and which are off, for a given input.',
  },
  {
    term: 'affine',
    forms: ['affine map', 'affine maps', 'affine function', 'affine functions'],
    says: 'Of the form $x \\mapsto W x + b$: a linear map followed by a shift. Its graph is a line, a plane, or the like. Affine maps keep midpoints, and only they do among the continuous ones.',
  },
  {
    term: 'bias',
    forms: ['biases'],
    says: 'The constant $b$ that a unit adds to the weighted sum of its inputs: it moves a line without turning it.',
  },
  {
    term: 'Boolean function',
    forms: ['Boolean functions'],
    says: 'A function of bits whose value is a bit. There are $2^{2^n}$ of them for $n$ bits.',
  },
  {
    term: 'bottleneck',
    forms: ['bottlenecks'],
    says: 'A layer with fewer units than the layers on both sides of it.',
  },
  {
    term: 'breakpoint',
    forms: ['breakpoints'],
    says: 'A place where a piecewise affine function of one variable passes from one line to another.',
  },
  {
    term: 'capacity',
    says: 'The number of points up to which a machine can probably fit randomly chosen labels: for a hyperplane through the origin, twice the dimension.',
  },
  {
    term: 'certificate',
    forms: ['certificates'],
    says: 'One exact object that settles every case at once, and that a tiny program can check, whoever found it and however.',
  },
  {
    term: 'checker',
    forms: ['checkers', 'registered checker'],
    says: 'A small program that takes a statement and a proof as data, computes exactly, and accepts or refuses. Only a registered one can make a page print the word for a proof.',
  },
  {
    term: 'control',
    forms: ['controls'],
    says: 'A false neighbour of a sentence, put to the same check, which has to refuse it. A check without a control might accept anything.',
  },
  {
    term: 'convex hull',
    forms: ['convex hulls'],
    says: 'The smallest convex set around some points: what a rubber band around them encloses.',
  },
  {
    term: 'counterexample',
    forms: ['counterexamples'],
    says: 'A case that shows a sentence to be false.',
  },
  {
    term: 'dichotomy',
    forms: ['dichotomies'],
    says: 'A way to divide points into two classes by a hyperplane.',
  },
  {
    term: 'Farkas combination',
    forms: ['Farkas combinations'],
    says: 'Non-negative multiples of inequalities that add up to something absurd, such as $0 > 0$: a proof that the inequalities cannot all hold.',
  },
  {
    term: 'feature',
    forms: ['features'],
    says: 'A number computed from the input, which then takes part in a weighted sum.',
  },
  {
    term: 'floating point',
    says: 'How computers store most real numbers: with a fixed count of significant bits, so that each operation is rounded.',
  },
  {
    term: 'general position',
    says: 'Points are in general position when no more of them than must share a line, a plane or the like. For hyperplanes through the origin in dimension $d$: any $d$ of the points are linearly independent.',
  },
  {
    term: 'half precision',
    says: 'Floating point with sixteen bits, of which eleven are significant.',
  },
  {
    term: 'hidden layer',
    forms: ['hidden layers'],
    says: 'A layer between the input and the output of a network.',
  },
  {
    term: 'hyperplane',
    forms: ['hyperplanes'],
    says: 'A flat set of one dimension less than the space around it: a line in the plane, a plane in space.',
  },
  {
    term: 'layer',
    forms: ['layers'],
    says: 'One step of a network: an affine map, and then an activation applied to each of the numbers that come out.',
  },
  {
    term: 'leaky ReLU',
    says: 'A ReLU that lets a small multiple of negative numbers through in place of $0$.',
  },
  {
    term: 'linearly separable',
    forms: ['separable'],
    says: 'Two classes of points are linearly separable when some hyperplane has one class strictly on its one side and the other class strictly on its other side.',
  },
  {
    term: 'perceptron',
    forms: ['perceptrons'],
    says: 'Rosenblatt’s unit of 1958, a step applied to an affine form, and the rule by which it learns from its mistakes.',
  },
  {
    term: 'piecewise affine',
    forms: ['piecewise linear'],
    says: 'Made of finitely many affine pieces, each on a part of the space that is bounded by flat walls.',
  },
  {
    term: 'preactivation',
    forms: ['preactivations'],
    says: 'The weighted sum of its inputs plus the bias that a unit computes before its activation is applied.',
  },
  {
    term: 'rank',
    forms: ['ranks'],
    says: 'The dimension of what a linear map can reach: the largest number of linearly independent rows of its matrix.',
  },
  {
    term: 'read-out',
    says: 'The last, affine layer of a network, which turns features into the output.',
  },
  {
    term: 'reading',
    forms: ['readings'],
    says: 'One precise way to take a position. A position may have several, and they may come out differently.',
  },
  {
    term: 'ReLU',
    forms: ['ReLUs', 'ReLU unit', 'ReLU units'],
    says: 'The activation $\\max(0, x)$, short for rectified linear unit: a negative number becomes $0$, any other stays as it is.',
  },
  {
    term: 'seed',
    forms: ['seeds'],
    says: 'The number from which everything that is drawn at random follows: with the same seed the same things are drawn, on every machine.',
  },
  {
    term: 'shrinking',
    forms: ['shrink', 'shrinks', 'shrunk'],
    says: 'The search for a smaller counterexample from one that was found, until none of its neighbours is one.',
  },
  {
    term: 'squash',
    forms: ['squashes', 'squashing'],
    says: 'A map of all real numbers into a bounded range, as tanh is.',
  },
  {
    term: 'step function',
    forms: ['step functions'],
    says: 'The activation that is $1$ where its input is positive, and $0$ elsewhere.',
  },
  {
    term: 'tanh',
    says: 'The hyperbolic tangent, a smooth activation that rises from $-1$ to $1$.',
  },
  {
    term: 'threshold',
    forms: ['thresholds'],
    says: 'The value that an output is compared with to make a bit of it: above is $1$, below is $0$.',
  },
  {
    term: 'threshold function',
    forms: ['threshold functions'],
    says: 'A Boolean function whose ones and zeros are linearly separable.',
  },
  {
    term: 'unit',
    forms: ['units'],
    says: 'One number of a layer: a weighted sum of its inputs, a bias, and an activation. Also called a neuron.',
  },
  {
    term: 'weight',
    forms: ['weights'],
    says: 'A number that an input of a unit is multiplied by.',
  },
  {
    term: 'witness',
    forms: ['witnesses'],
    says: 'A thing that shows, by being there, that such a thing exists.',
  },
  {
    term: 'XOR',
    says: 'Exclusive or: $1$ when exactly one of two bits is $1$. A network solves XOR when some threshold on its output puts the four corners on the right sides.',
  },
];

/** The anchor of a term on the page of the glossary. */
export const termAnchor = (term: string): string => slug(term);
