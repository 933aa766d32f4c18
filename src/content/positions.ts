import type { PositionRow } from '../claim/ledger/ledger.ts';

/** One precise way to take a position, written so that it is either right or wrong. */
export interface Reading {
  /** The statement, one sentence of plain text. */
  readonly means: string;
}

/** One thing that was said in the argument, paraphrased, with every way it may have been meant. */
export interface Position {
  /** Who holds it: `bend`, non-linearity is fundamental; `straight`, it is all straight lines; `lift`, one non-linearity is enough. */
  readonly side: PositionRow['side'];
  /** The position in our own words, plain text. */
  readonly says: string;
  /** By the name that claims settle it under; the reading that serves the position best stands first. */
  readonly readings: Readonly<Record<string, Reading>>;
}

/**
 * Every position of the argument. How a reading comes out is not written here: only a claim can say
 * so, and a reading that no claim settles is open.
 */
export const POSITIONS = {
  'depth-without-nonlinearity-is-shallow': {
    side: 'bend',
    says: 'Without non-linearities, a network of any depth is no more than a shallow one.',
    readings: {
      'as a function': {
        means:
          'Whatever their number and shapes, affine layers with nothing between them compute a map that one affine layer computes as well.',
      },
      'as something that learns': {
        means:
          'Learning cannot tell the stack from the one layer either: the squared error is convex in the parameters of the stack, as it is in those of the one layer.',
      },
    },
  },
  'a-shallow-linear-net-cannot-do-xor': {
    side: 'bend',
    says: 'And the shallow network cannot even do XOR.',
    readings: {
      'a shallow linear net': {
        means: 'No affine function, with or without a bias, is above a threshold on the ones of XOR and below it on the zeros.',
      },
      'a shallow net with one non-linear layer': {
        means:
          'No network with a single non-linear hidden layer is above a threshold on the ones of XOR and below it on the zeros.',
      },
    },
  },
  'a-net-with-nonlinearities-is-not-linear': {
    side: 'bend',
    says: 'Put non-linearities in, and the network is not linear any more.',
    readings: {
      'can be non-linear': { means: 'Some network with a non-linear activation computes a map that is not affine.' },
      'must be non-linear': {
        means: 'Every network with a non-linear activation and no weight equal to zero computes a map that is not affine.',
      },
    },
  },
  'nothing-but-linearity': {
    side: 'straight',
    says: 'The whole thing is nothing but linearity.',
    readings: {
      'for one fixed activation pattern': {
        means: 'Wherever the same units are on, a ReLU network computes one affine map of its input.',
      },
      'as a map of the input': {
        means: 'Whatever its activation and its weights, a network computes an affine map of its input.',
      },
    },
  },
  'range-is-not-the-main-point': {
    side: 'bend',
    says: 'Keeping outputs within a range is not what non-linearities are mainly for, though it matters.',
    readings: {
      'range not needed': { means: 'A network whose activation is unbounded can do what no affine map can: it solves XOR.' },
      'range not enough': {
        means:
          'A map that keeps all outputs on the data within a range can leave the network affine there, and so unable to solve XOR.',
      },
      'range matters': {
        means:
          'In a recurrence a range does buy something: the state stays bounded whatever the weights, where that of a linear recurrence can grow without bound.',
      },
    },
  },
  'squashing-is-the-only-purpose': {
    side: 'straight',
    says: 'The primary and only purpose of an activation is to squash a number.',
    readings: {
      'tanh squashes': {
        means: 'What tanh does to a number is to squash it: every output lies strictly between minus one and one.',
      },
      'tanh does nothing else': {
        means: 'All that tanh does is squash: a network computes nothing with it that it could not compute with no activation.',
      },
      'every activation squashes': { means: 'Every activation in use keeps its values within bounds.' },
      'needed for expressiveness': {
        means: 'A network needs an activation that squashes in order to compute anything beyond affine maps.',
      },
    },
  },
  'squashing-is-the-only-nonlinearity': {
    side: 'straight',
    says: 'Squashing into a range is the only non-linearity there is.',
    readings: {
      'in a network with tanh': {
        means:
          'In a network whose activation is tanh, and on paper, all that stands between one tanh and the next is one affine map.',
      },
      'among activations': { means: 'Every activation in use that is not affine is bounded.' },
      'on a computer': {
        means:
          'A program of additions and multiplications by constants, with no squash anywhere, computes an affine map when a computer runs it.',
      },
    },
  },
  'that-nonlinearity-is-enough': {
    side: 'bend',
    says: 'That one non-linearity, the squash, is enough to expand vastly what a network can approximate.',
    readings: {
      'for continuous functions': {
        means:
          'A staircase of tanh units whose steps are steep enough is nowhere farther from a function of one number than twice what the function changes within two neighbouring steps.',
      },
      'that a squash is a non-linearity': {
        means: 'A map of the whole real line into a bounded range is never affine unless it is constant.',
      },
      'for Boolean functions of up to eight bits': {
        means:
          'One hidden layer of tanh units, read by a threshold, computes every Boolean function of eight bits, and so of fewer, which are those where some bits are always zero.',
      },
      'for XOR': { means: 'Two tanh units, read by a threshold, solve XOR.' },
      'for continuous functions of several numbers': {
        means:
          'One hidden layer of tanh units comes as near as you like to any function of several numbers that is continuous on a box.',
      },
      'with a single unit': {
        means: 'One unit with a squash that never falls, read by a threshold and with no path around it, solves XOR.',
      },
    },
  },
  'squashing-is-not-necessary': {
    side: 'bend',
    says: 'Squashing is not necessary: ReLU and leaky ReLU do not squash, and they work.',
    readings: {
      'ReLU does not squash': { means: 'ReLU takes values beyond every bound.' },
      'leaky ReLU does not squash': { means: 'Leaky ReLU takes values beyond every bound.' },
      'ReLU works': { means: 'A network with ReLU as its only activation solves XOR, which no affine map does.' },
      'leaky ReLU works': { means: 'A network with leaky ReLU as its only activation solves XOR, which no affine map does.' },
      'not even where outputs are fed back': {
        means:
          'A recurrence with ReLU as its activation keeps its state bounded, whatever its weights and inputs, as one with tanh does.',
      },
    },
  },
  'rounding-can-be-the-activation': {
    side: 'bend',
    says: 'For a sillier example, the rounding error of floating point will do as the activation.',
    readings: {
      'as a non-linearity': {
        means: 'Multiplications by constants, each rounded to half precision, compute a function that is not additive.',
      },
      'for XOR': { means: 'Additions and multiplications by constants alone, each rounded, compute the XOR of two bits.' },
      'for learning': { means: 'A network whose only non-linearity is rounding learns XOR from examples.' },
      'for learning, by rounding alone': {
        means: 'In exact arithmetic the same network is one affine map whatever its weights, so that it cannot learn XOR.',
      },
      'by its own slope': {
        means: 'Rounding has a slope of its own that is not zero, and gradient descent can learn by following it.',
      },
    },
  },
  'tanh-keeps-things-from-blowing-up': {
    side: 'straight',
    says: 'All that tanh does is make sure that nothing blows up and every output stays below one.',
    readings: {
      'over the real numbers': { means: 'For every real number, its tanh lies strictly between minus one and one.' },
      'in a recurrence': {
        means: 'A recurrence with tanh as its activation keeps its state bounded, whatever its weights and inputs.',
      },
      'in floating point': { means: 'For every finite double, its tanh as a double lies strictly between minus one and one.' },
    },
  },
  'no-knowledge-in-the-tanh': {
    side: 'straight',
    says: 'There is no knowledge in the squashing function itself.',
    readings: {
      'nothing learned is in it': {
        means: 'The squash, like ReLU, holds no trained number: it is the same function before and after training.',
      },
      'it is dispensable': { means: 'Take the activation out, and some other weights in the same architecture do the same job.' },
    },
  },
  'the-perceptron-uses-tanh': {
    side: 'straight',
    says: 'The basic perceptron has something like tanh in it.',
    readings: {
      'in the limit': { means: 'A tanh made steeper and steeper tends to the step of the perceptron at every point but zero.' },
      'as it was published': {
        means:
          'The unit of the published perceptron, which answers yes or no by the side of a threshold, depends on its input continuously, as tanh does.',
      },
    },
  },
  'one-nonlinearity-somewhere-is-enough': {
    side: 'lift',
    says: 'The non-linearity need not stand between every two layers: one of them, anywhere, is enough.',
    readings: {
      'for any finite data': {
        means:
          'One frozen layer of ReLU features and one affine read-out fit every labelling of any finitely many distinct points.',
      },
      'for Boolean functions of any number of bits': {
        means: 'For every number of bits, one hidden ReLU layer and one affine read-out compute every Boolean function.',
      },
      'for Boolean functions of up to four bits': {
        means: 'One hidden ReLU layer and one affine read-out compute every Boolean function of four bits, and so of fewer.',
      },
      'for sequences': {
        means:
          'A linear recurrence and one non-linear read-out compute every Boolean function of the last inputs, however many of them.',
      },
      'one single unit': {
        means:
          'One single unit with an activation that never falls, and with no wire past it, is enough to be above a threshold on the ones of XOR and below it on the zeros.',
      },
    },
  },
  'lifting-makes-it-separable-with-high-probability': {
    side: 'lift',
    says: 'Project to more dimensions through a non-linearity, and the problem becomes linearly separable with high probability, as Cover showed.',
    readings: {
      'for random labels': {
        means:
          'When the lifted points are in general position and the labels uniformly random, the points become separable with the probability that Cover counted.',
      },
      'how many labellings': {
        means:
          'Points in general position have exactly as many linearly separable labellings as Cover counted, whatever the points are.',
      },
      'how many dimensions': {
        means:
          'With a dimension for every two points in general position, the bias counted as one, a uniformly random labelling is separable with probability one half.',
      },
      'for one given labelling of random points': {
        means:
          'When the lifted points are independent, each as likely as its opposite, and in general position, one given labelling is separable by a hyperplane through the origin with the probability that Cover counted.',
      },
      'for one given problem': {
        means:
          'Whatever the lift, if it puts the points in general position, one given labelling of them becomes separable with the probability that Cover counted.',
      },
    },
  },
  'xy-solves-xor': {
    side: 'lift',
    says: 'Send (x, y) to (x, y, xy), and XOR is trivial for a linear network.',
    readings: {
      'one product added': {
        means: 'With the product of the two bits as a third coordinate, a plane separates the ones of XOR from the zeros.',
      },
    },
  },
  'a-linear-recurrent-core-suffices': {
    side: 'lift',
    says: 'Architectures such as Mamba keep a linear state-space recurrence at the core and put the non-linearity elsewhere.',
    readings: {
      'linear in the state': {
        means: 'For a given input, each step of a selective state-space recurrence is an affine map of the state.',
      },
      'enough for a finite window': {
        means:
          'A linear recurrent core and one non-linear read-out compute every Boolean function of the last inputs, however many of them.',
      },
      'enough for odd and even, with a sign': {
        means:
          'A recurrence that is affine in the state, and whose factor is minus one for a one, computes the parity of sequences of every length.',
      },
      'linear in the input': {
        means: 'The state of a recurrence whose step size depends on the input is a linear function of the input sequence.',
      },
      'enough for counting without end': {
        means:
          'A linear recurrent core with non-negative real eigenvalues and an affine threshold computes the parity of sequences of every length.',
      },
    },
  },
  'linear-recurrent-nets-are-powerful': {
    side: 'lift',
    says: 'Linear recurrent networks are surprisingly powerful.',
    readings: {
      'as functions of time': {
        means: 'Left to run, some linear recurrence passes through any given finite list of values, one at each step.',
      },
      'with a non-linear read-out': {
        means:
          'With one non-linear read-out a linear recurrence computes functions of its input that no affine map of that input computes.',
      },
      'with non-linear blocks around them': {
        means:
          'With non-linear blocks around it, a linear recurrence learns a sequence task that it does not learn without them, about as well as a tanh recurrence does.',
      },
      'as functions of the input, by themselves': {
        means: 'A linear recurrence by itself computes something that is not a linear map of its whole input sequence.',
      },
    },
  },
  'training-only-adjusts-slopes': {
    side: 'straight',
    says: 'All that training adjusts is the slopes of lines.',
    readings: {
      'each parameter is a coefficient': {
        means: 'Each weight and each bias is a coefficient of the affine map that its own layer is.',
      },
      'each parameter is a slope': { means: 'Each weight and each bias is a slope, a factor that some number is multiplied by.' },
      'the output is a line in each parameter': {
        means: 'With all else fixed, the output of a network is an affine function of each of its parameters.',
      },
      'slopes must be adjusted': { means: 'A network can be made to compute another function only by adjusting its slopes.' },
    },
  },
  'training-never-touches-the-inputs-of-nonlinear-functions': {
    side: 'straight',
    says: 'Training adjusts no input of any non-linear function.',
    readings: {
      'none by itself': {
        means:
          'Training sets the input of no activation by itself: as long as the weights, the biases and what a layer is given stay as they are, so does what its activations receive.',
      },
      'what an activation receives': {
        means: 'For a given input to the network, a step of training leaves the number that each activation receives as it was.',
      },
    },
  },
  'the-magic-is-all-in-the-weights': {
    side: 'straight',
    says: 'All of it is in the weights, and none in the squash.',
    readings: {
      'what is learned': {
        means:
          'Everything that training changes is a parameter, a weight or a bias, and an activation such as tanh or ReLU has none.',
      },
      'the weights alone would do': {
        means: 'What a network does with its activation, some weights in the same architecture do without it.',
      },
      'every weight must be learned': {
        means:
          'Even on finitely many points, a network with a frozen layer of weights cannot be made to fit what a fully trained one fits.',
      },
    },
  },
  'nonlinearity-vastly-expands-the-landscape': {
    side: 'bend',
    says: 'That non-linearity vastly expands the landscape of functions that a network can approximate.',
    readings: {
      'beyond the linear share': {
        means:
          'The share of Boolean functions that an affine threshold computes shrinks with every further bit, from one bit to seven.',
      },
      'to Boolean functions of up to four bits': {
        means:
          'One non-linear hidden layer computes every Boolean function of four bits, and so of fewer, also those that no affine threshold computes.',
      },
      'to continuous functions, with a squash': {
        means:
          'A staircase of tanh units whose steps are steep enough is nowhere farther from a function of one number than twice what the function changes within two neighbouring steps.',
      },
      'to continuous functions, with ReLU': {
        means:
          'A chord of a function, which is what a layer of ReLU units draws from one of its points to the next, is nowhere farther from it than the function gets there from its values at both points.',
      },
      'with depth, exponentially': {
        means:
          'Each further layer of two ReLU units can make two straight pieces out of every one that runs from zero to one or back, so that at a fixed width their number can grow exponentially with the depth.',
      },
      'with any activation': {
        means:
          'Whatever activation you put in, as long as it is not affine, one hidden layer that is wide enough comes as near as you like to every continuous function.',
      },
    },
  },
  'a-linear-net-would-be-cheap-but-no-gpt': {
    side: 'bend',
    says: 'A linear network could be computed far more cheaply, but it would not give you a GPT.',
    readings: {
      'cheaper without a bottleneck': {
        means: 'A stack of dense layers of one width takes as many times the multiplications of its collapse as it has layers.',
      },
      'no GPT, by experiment': {
        means:
          'Trained alike on the same novel, a linear network predicts the next character worse than a non-linear one with no more parameters.',
      },
      'no GPT, by its attention': {
        means: 'Attention with every activation taken out can still be a map of its input that is not affine.',
      },
      'no GPT, by its blocks': {
        means:
          'Whichever of its four parts are taken out of a small transformer block, it is affine only when it is no longer one: its scores fixed, its activation and its layer norm gone.',
      },
      'always cheaper': { means: 'The collapse of a linear stack never takes more multiplications than the stack.' },
    },
  },
  'relu-gives-a-piecewise-linear-approximation': {
    side: 'bend',
    says: 'ReLU gives a piecewise linear approximation of a non-linear function.',
    readings: {
      'the function computed': {
        means: 'The function of one number that a ReLU network computes is continuous and made of finitely many straight pieces.',
      },
      'the function computed, of several numbers': {
        means:
          'The function of several numbers that a ReLU network computes is continuous and made of finitely many affine pieces.',
      },
      'any given function': {
        means:
          'A chord of a curve whose second derivative is nowhere beyond M, and ReLU units draw such chords, is nowhere farther from it than an eighth of M times the square of its width.',
      },
    },
  },
  'each-relu-unit-contributes-to-a-portion': {
    side: 'bend',
    says: 'Each ReLU unit can limit its contribution to a portion of the curve.',
    readings: {
      'a unit of the first layer': {
        means:
          'A ReLU unit of the first layer whose weights are not all zero contributes on one side of a threshold and nothing on the other.',
      },
      'a unit of any layer': {
        means: 'A ReLU unit of any layer contributes on one side of a single threshold and nothing on the other.',
      },
    },
  },
  'relu-is-more-linear-than-tanh': {
    side: 'straight',
    says: 'ReLU is in some sense even more linear than tanh.',
    readings: {
      'by homogeneity': {
        means:
          'ReLU is positively homogeneous, as every linear function is: a factor that is not negative can be taken out of it.',
      },
      'by homogeneity, which tanh lacks': { means: 'Doubling the input of tanh does not always double its output.' },
      'by distance to the best line': {
        means: 'On every interval around zero, ReLU is nearer to its best affine approximation than tanh is to its own.',
      },
      'by relative distance to the best line': {
        means:
          'On every interval around zero, and in proportion to the spread of its values, ReLU is nearer to its best affine approximation than tanh is to its own.',
      },
    },
  },
  'relu-only-chooses-a-line': {
    side: 'straight',
    says: 'All that ReLU does is choose which line to use.',
    readings: {
      'for each input': {
        means: 'The output of a ReLU network at an input is that of one affine map, chosen by which of its units are on there.',
      },
      'among very many lines': {
        means:
          'Two further ReLU units can make two lines out of every one that runs from zero to one or back, so that the lines to choose among can be exponentially many in the number of units.',
      },
    },
  },
  'llms-are-straight-line-math': {
    side: 'straight',
    says: 'All of this language-model business is in the end done with straight-line mathematics.',
    readings: {
      'a feed-forward block with ReLU': {
        means:
          'The feed-forward blocks of a language model, where their activation is ReLU, each compute one affine map of their input wherever the same units are on.',
      },
      'attention, once its pattern is given': {
        means:
          'As long as each token looks at the same places, attention is a linear map of the tokens, and so is a stack of it.',
      },
      'a transformer, by its attention': {
        means: 'Attention, even with its softmax taken out, is a piecewise linear map of its input.',
      },
      'a transformer, by its softmax': { means: 'Softmax is a piecewise linear map of the scores it is given.' },
    },
  },
} as const satisfies Readonly<Record<string, Position>>;

/** A position's name. */
export type PositionId = keyof typeof POSITIONS;

/** The names of a position's readings. */
export type ReadingOf<P extends PositionId> = keyof (typeof POSITIONS)[P]['readings'] & string;
