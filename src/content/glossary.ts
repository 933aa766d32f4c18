import { slug } from '../text/slug.ts';

/** A word that the book uses in one sense only. */
export interface Entry {
  readonly term: string;
  /** Other forms under which it stands on pages. */
  readonly forms?: readonly string[];
  /** Other names by which readers know it, or look for it: a search takes them for the term. */
  readonly also?: readonly string[];
  /** What it means, in a sentence or two: plain text with TeX between dollar signs. */
  readonly says: string;
}

/** The words of the book, by the alphabet. */
export const GLOSSARY: readonly Entry[] = [
  {
    term: 'activation',
    forms: ['activations', 'activation function', 'activation functions'],
    also: ['transfer function'],
    says: 'The function that a unit applies to its preactivation, such as ReLU or tanh. It is the only place in a plain network where anything but a straight line can come in.',
  },
  {
    term: 'activation pattern',
    forms: ['activation patterns'],
    says: 'Which units of a ReLU network are on and which are off, for a given input.',
  },
  {
    term: 'additive',
    says: 'Of a function: its value at a sum is the sum of its values, $f(x + y) = f(x) + f(y)$. ReLU and tanh are not.',
  },
  {
    term: 'affine',
    forms: ['affine map', 'affine maps', 'affine function', 'affine functions'],
    also: ['affine transformation'],
    says: 'Of the form $x \\mapsto W x + b$: a linear map followed by a shift. Its graph is a line, a plane, or the like. Affine maps keep midpoints, and only they do among the continuous ones.',
  },
  {
    term: 'attention',
    also: ['self-attention'],
    says: 'A layer in which each token takes over values of others, weighted by scores: a score is the query of one token times the key of another, and all three are made from the tokens.',
  },
  {
    term: 'bias',
    forms: ['biases'],
    also: ['offset', 'intercept', 'bias term'],
    says: 'The constant $b$ that a unit adds to the weighted sum of its inputs: it moves a line without turning it.',
  },
  {
    term: 'bits per character',
    also: ['cross-entropy', 'perplexity'],
    says: 'How many yes-or-no questions a model leaves open, on average, about the character that comes next. A model that knew nothing of 27 symbols would need 4.75.',
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
    term: 'bounded',
    says: 'Of a function: all its values lie between two fixed numbers, whatever the input.',
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
    says: 'One exact object that settles every case at once, and that a tiny program can check, no matter who found it, or how.',
  },
  {
    term: 'checker',
    forms: ['checkers', 'registered checker'],
    says: 'A small program that takes a statement and a proof as data, computes exactly, and accepts or refuses. Only a registered one can make a page print the word for a proof.',
  },
  {
    term: 'chord',
    forms: ['chords'],
    says: 'The straight line between two points of a curve.',
  },
  {
    term: 'control',
    forms: ['controls'],
    says: 'A false neighbour of a sentence, put to the same check, which has to refuse it. A check without a control might accept anything.',
  },
  {
    term: 'convex',
    also: ['convexity'],
    says: 'Of a function: half-way between two points it is never above half-way between its two values. Its graph is one bowl.',
  },
  {
    term: 'convex hull',
    forms: ['convex hulls'],
    says: 'The smallest convex set around some points: what a rubber band around them encloses.',
  },
  {
    term: 'convolution',
    forms: ['convolutions'],
    says: 'A sum of echoes: each input sets off the same answer, which fades as time goes by, and the output is all of these answers added up.',
  },
  {
    term: 'counterexample',
    forms: ['counterexamples'],
    says: 'A case that shows a sentence to be false.',
  },
  {
    term: 'Cover’s count',
    also: ['Cover’s theorem', 'Cover’s function counting theorem'],
    says: 'How many labellings of points in general position a hyperplane can do, which depends on nothing but the number of points and the dimension.',
  },
  {
    term: 'dead unit',
    forms: ['dead units'],
    also: ['dying ReLU', 'dead ReLU', 'dead neuron'],
    says: 'A ReLU unit that gets nothing above zero at any example. All slopes of its weights are zero, so gradient descent leaves it as it is.',
  },
  {
    term: 'diagonal matrix',
    forms: ['diagonal matrices'],
    says: 'A square matrix with zeros everywhere but on its diagonal: each number is multiplied by a factor, and no two are mixed.',
  },
  {
    term: 'dichotomy',
    forms: ['dichotomies'],
    says: 'A way to divide points into two classes, which is the same as a labelling with ones and zeros. It is linearly separable if some hyperplane has one class on each side.',
  },
  {
    term: 'double precision',
    also: ['float64', 'fp64', 'binary64'],
    says: 'Floating point with 64 bits, of which 53 are significant: the numbers that most programs compute with, called doubles for short.',
  },
  {
    term: 'eigenvalue',
    forms: ['eigenvalues'],
    says: 'A factor by which a matrix stretches some direction, without turning it. A matrix of size $n$ has $n$ of them, counted with repetition, if complex numbers are allowed.',
  },
  {
    term: 'Farkas combination',
    forms: ['Farkas combinations'],
    also: ['Gordan’s theorem', 'Farkas’ lemma', 'Farkas lemma', 'theorem of the alternative'],
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
    says: 'Points are in general position when no more of them than must share a line, a plane or the like. For hyperplanes through the origin in dimension $d$: any $d$ of the points, or all if they are fewer, are linearly independent.',
  },
  {
    term: 'grad1',
    says: 'Murphy’s function: a number is multiplied 500 times by $1 - 1/2048$ and once by a number above one, in half precision. On paper that is one factor; rounded each time, it has corners.',
  },
  {
    term: 'gradient descent',
    also: ['steepest descent', 'backpropagation', 'SGD'],
    says: 'The usual way to train a network: take a small step against the slope of the error in each weight, and again. Where that slope is zero, nothing is learned.',
  },
  {
    term: 'half precision',
    forms: ['half-precision', 'halfs'],
    also: ['float16', 'fp16', 'binary16'],
    says: 'Floating point with sixteen bits, of which eleven are significant. Such a number is called a half.',
  },
  {
    term: 'hard tanh',
    also: ['hardtanh', 'clamp', 'clip'],
    says: 'The activation $\\max(-1, \\min(1, x))$: it cuts off what is below $-1$ or above $1$, and changes nothing in between.',
  },
  {
    term: 'hidden layer',
    forms: ['hidden layers'],
    says: 'A layer between the input and the output of a network.',
  },
  {
    term: 'homogeneous',
    forms: ['positively homogeneous'],
    says: 'Of a function: a factor that is not negative can be taken out of it, $f(c\\,x) = c\\,f(x)$. ReLU is so, tanh is not.',
  },
  {
    term: 'hyperplane',
    forms: ['hyperplanes'],
    says: 'A flat set of one dimension less than the space around it: a line in the plane, a plane in space.',
  },
  {
    term: 'induction',
    says: 'A proof that something is true of everything that certain rules make: it is true at each start, and whenever it is true of what a rule is given, it is true of what that rule makes.',
  },
  {
    term: 'interpolation',
    forms: ['interpolate', 'interpolates'],
    says: 'Drawing a line through given points, here by straight pieces from each to the next. A hidden layer of ReLU units can do it with one unit for each piece.',
  },
  {
    term: 'interval arithmetic',
    says: 'Computing with pairs of fractions between which the true numbers lie. What comes out is a pair again, and the true result lies between: a proof, though nothing was computed exactly.',
  },
  {
    term: 'knot',
    forms: ['knots'],
    says: 'A point of a curve at which one straight piece of its interpolation ends and the next begins.',
  },
  {
    term: 'layer',
    forms: ['layers'],
    says: 'One step of a network: an affine map, and then an activation applied to each of the numbers that come out.',
  },
  {
    term: 'layer norm',
    forms: ['layer normalization'],
    also: ['LayerNorm'],
    says: 'Takes the features of one token, subtracts their mean and divides by the root of their mean square from it. It ignores a shift and a positive factor that all of them share.',
  },
  {
    term: 'leaky ReLU',
    also: ['LReLU'],
    says: 'A ReLU that lets a small multiple of negative numbers through in place of $0$.',
  },
  {
    term: 'lemma',
    forms: ['lemmas'],
    says: 'A sentence that is there for another one: a step on the way to it, or a fact that it needs. It is checked like any other, and counted apart.',
  },
  {
    term: 'linear recurrence',
    forms: ['linear recurrences', 'linear recurrent network', 'linear recurrent networks'],
    also: ['LRNN', 'state-space model', 'SSM', 'linear RNN'],
    says: 'A memory of a few numbers, the state, whose next value is a matrix times the state plus a matrix times the input. What it gives out is a weighted sum of both.',
  },
  {
    term: 'linear recurrent unit',
    forms: ['linear recurrent units'],
    also: ['LRU'],
    says: 'A linear recurrence whose matrix is diagonal with complex factors, written so that each is below one in size, and whose inputs are normalised. Its blocks of non-linear layers stand between such recurrences.',
  },
  {
    term: 'linearly separable',
    forms: ['separable'],
    also: ['linear separability', 'separates', 'separate'],
    says: 'Two classes of points are linearly separable when some hyperplane has one class strictly on its one side and the other class strictly on its other side.',
  },
  {
    term: 'local minimum',
    forms: ['local minima'],
    also: ['local optimum'],
    says: 'A place in the landscape of a loss from which every small change leads up or stays level, though far away it may be lower.',
  },
  {
    term: 'logistic function',
    also: ['sigmoid', 'logistic sigmoid', 'sigmoid function'],
    says: 'The activation $1/(1 + e^{-x})$, a smooth squash from $0$ to $1$. With other outputs, it is tanh: $\\tanh x$ is twice its value at $2x$, less $1$.',
  },
  {
    term: 'loss',
    forms: ['losses'],
    also: ['cost function', 'objective', 'error function'],
    says: 'The number that training makes small: how far the outputs of a network are from what they should be, added up over the examples.',
  },
  {
    term: 'momentum',
    says: 'In gradient descent: each step begins with a share of the last one, so that the walk keeps its direction for a while.',
  },
  {
    term: 'NAND',
    says: 'The reverse of AND, not both: $0$ when two bits are both $1$, and $1$ otherwise. A line can do it, with a bias.',
  },
  {
    term: 'non-linearity',
    forms: ['non-linearities', 'nonlinearity', 'nonlinearities'],
    also: ['nonlinear function', 'nonlinear activation'],
    says: 'Whatever in a network is not affine: most often its activations. A product of two inputs is one as well.',
  },
  {
    term: 'NOR',
    says: 'The reverse of OR, neither: $1$ when two bits are both $0$, and $0$ otherwise. A line can do it, with a bias.',
  },
  {
    term: 'parity',
    also: ['odd or even'],
    says: 'Whether the number of ones is odd or even: the XOR of any number of bits.',
  },
  {
    term: 'perceptron',
    forms: ['perceptrons'],
    also: ['perceptron convergence', 'perceptron convergence theorem', 'perceptron learning rule'],
    says: 'Rosenblatt’s unit of 1958, a step applied to an affine form, and the rule by which it learns from its mistakes, which stands in his book of 1962.',
  },
  {
    term: 'piecewise affine',
    forms: ['piecewise linear'],
    also: ['PWL'],
    says: 'Made of finitely many affine pieces, each on a part of the space that is bounded by flat walls. Where two of them meet in a bend, the whole is not affine.',
  },
  {
    term: 'polynomial',
    forms: ['polynomials'],
    says: 'A sum of numbers times powers, such as $3 x^2 - x + 1$. The highest power is its degree.',
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
    also: ['readout', 'output layer', 'linear output layer'],
    says: 'The last, affine layer of a network, which turns features into the output.',
  },
  {
    term: 'reading',
    forms: ['readings'],
    says: 'One precise way to take a position. A position may have several, and they may come out differently.',
  },
  {
    term: 'region',
    forms: ['regions', 'activation region', 'activation regions'],
    also: ['linear region', 'linear regions'],
    says: 'All inputs with the same activation pattern, if they fill a part of the space and not only a line in it. Two regions next to one another may have the same affine map: then they belong to one piece.',
  },
  {
    term: 'regression',
    says: 'Learning to give numbers, any numbers, where the other usual task is to tell classes apart.',
  },
  {
    term: 'ReLU',
    forms: ['ReLUs', 'ReLU unit', 'ReLU units'],
    also: ['rectifier', 'rectified linear unit'],
    says: 'The activation $\\max(0, x)$, short for rectified linear unit: a negative number becomes $0$, any other stays as it is.',
  },
  {
    term: 'residual',
    forms: ['residuals'],
    also: ['skip connection', 'residual connection'],
    says: 'A path around a layer: what the layer gives is added to what it was given.',
  },
  {
    term: 'rounding',
    forms: ['round', 'rounded', 'rounds'],
    says: 'Replacing a number by the nearest one that there is: a whole number, or one of the floating-point numbers. Half-way between two, it takes the one whose last digit is even.',
  },
  {
    term: 'saddle',
    forms: ['saddles', 'saddle point'],
    says: 'A place without slope from which a landscape rises in one direction and falls in another.',
  },
  {
    term: 'sawtooth',
    also: ['triangle wave', 'zigzag'],
    says: 'A zigzag line, up and down between $0$ and $1$ again and again, all teeth alike.',
  },
  {
    term: 'scan',
    forms: ['scans'],
    also: ['prefix sum', 'parallel scan', 'associative scan'],
    says: 'Combining all items up to each place, many at a time. It takes an operation for which brackets make no difference, and then about twice as many rounds as the number of items can be halved.',
  },
  {
    term: 'second derivative',
    forms: ['second derivatives'],
    says: 'How fast the slope of a curve changes: the sharper the curve bends, the farther from zero it is.',
  },
  {
    term: 'seed',
    forms: ['seeds'],
    says: 'The number from which everything that is drawn at random follows: with the same seed the same things are drawn, on every machine.',
  },
  {
    term: 'shift register',
    forms: ['shift registers'],
    also: ['delay line', 'tapped delay line'],
    says: 'A row of cells. At each step every cell passes its number on to the next one, and the first takes the new input.',
  },
  {
    term: 'shrinking',
    forms: ['shrink', 'shrinks', 'shrunk'],
    says: 'The search for a smaller counterexample from one that was found, until none of its neighbours is one.',
  },
  {
    term: 'SiLU',
    also: ['swish', 'sigmoid linear unit'],
    says: 'The activation $x/(1 + e^{-x})$: $x$ times the logistic function of $x$. It dips below $0$ and then rises.',
  },
  {
    term: 'softmax',
    also: ['softargmax', 'normalized exponential'],
    says: 'Turns numbers into shares: the exponential of each, divided by the sum of all of them. What is added to every one of the numbers makes no difference.',
  },
  {
    term: 'softplus',
    says: 'The activation $\\ln(1 + e^x)$, a smooth ReLU: always above zero, and nearly $x$ for large $x$.',
  },
  {
    term: 'squared error',
    forms: ['squared errors'],
    also: ['least squares', 'mean squared error', 'MSE', 'affine fit'],
    says: 'The square of how far an output is from its target. Training for the least squared error makes the sum of these as small as it can.',
  },
  {
    term: 'squash',
    forms: ['squashes', 'squashing'],
    also: ['squashing function', 'saturating function'],
    says: 'A map of all real numbers into a bounded range, as tanh is.',
  },
  {
    term: 'step function',
    forms: ['step functions'],
    also: ['Heaviside', 'hard limit'],
    says: 'The activation that is $1$ where its input is positive, and $0$ elsewhere.',
  },
  {
    term: 'straight piece',
    forms: ['straight pieces', 'affine piece', 'affine pieces'],
    says: 'A largest connected part of the inputs on which a function is one affine map: of a line, from one breakpoint to the next. A piece may take in several regions.',
  },
  {
    term: 'subnormal',
    says: 'Of floating-point numbers: so close to zero that they have fewer significant bits than others. They are all equally far apart, in half precision by $2^{-24}$.',
  },
  {
    term: 'superposition',
    says: 'That the answer to a mixture of two inputs is the same mixture of the two answers. All linear maps have it, and only they.',
  },
  {
    term: 'tanh',
    also: ['hyperbolic tangent'],
    says: 'The hyperbolic tangent, a smooth activation that rises from $-1$ to $1$.',
  },
  {
    term: 'third difference',
    forms: ['third differences', 'second difference', 'second differences', 'fifth difference', 'fifth differences'],
    says: 'Of values at equally spaced points, the steps from each to the next are the first differences; the steps between those are the second, and so on. For a quadratic function all third differences are zero.',
  },
  {
    term: 'threshold',
    forms: ['thresholds'],
    says: 'The value that an output is compared with to make a bit of it: above is $1$, below is $0$.',
  },
  {
    term: 'threshold function',
    forms: ['threshold functions'],
    also: ['linear threshold function', 'linear threshold unit'],
    says: 'A Boolean function whose ones and zeros are linearly separable.',
  },
  {
    term: 'token',
    forms: ['tokens'],
    says: 'A piece of a text, such as a word or a part of one, as a list of numbers: one row of what attention is given.',
  },
  {
    term: 'transformer',
    forms: ['transformers', 'transformer block'],
    also: ['GPT', 'LLM', 'language model'],
    says: 'A network made of blocks, each an attention and then a feed-forward part, with residuals around both and, as a rule, layer norm in front of them.',
  },
  {
    term: 'unit',
    forms: ['units'],
    also: ['neuron'],
    says: 'One number of a layer: a weighted sum of its inputs, a bias, and an activation. Also called a neuron.',
  },
  {
    term: 'unit in the last place',
    forms: ['ulp'],
    says: 'The distance from a floating-point number to the next one: for doubles from one half to one it is $2^{-53}$.',
  },
  {
    term: 'universal approximation',
    forms: ['as close as you like'],
    also: ['universal approximation theorem', 'universal approximator', 'approximate a continuous function'],
    says: 'That networks with one hidden layer, whose activation is continuous and no polynomial, come as close as you like to every continuous function on a bounded, closed set. For one input, straight pieces show it.',
  },
  {
    term: 'validation split',
    forms: ['validation set'],
    also: ['held-out data', 'dev set'],
    says: 'Examples that are kept from training and used to choose settings, such as the rate. What is reported is measured on others, the test split.',
  },
  {
    term: 'VC dimension',
    says: 'The largest number of points that can be labelled as you like, if they are placed well. For hyperplanes in $d$ dimensions it is $d + 1$. Named after Vapnik and Chervonenkis.',
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
    term: 'XNOR',
    forms: ['reverse of XOR'],
    also: ['equivalence'],
    says: 'The reverse of XOR: $1$ when two bits are the same, and $0$ otherwise. No line can do it either.',
  },
  {
    term: 'XOR',
    says: 'Exclusive or: $1$ when exactly one of two bits is $1$. A network solves XOR when some threshold on its output puts the four corners on the right sides.',
  },
];

/** The anchor of a term on the page of the glossary. */
export const termAnchor = (term: string): string => slug(term);
