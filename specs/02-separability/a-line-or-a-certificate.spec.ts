import {
  applyAffine,
  claim,
  consequence,
  hulls,
  inseparable,
  type LabelledSet,
  labelledSets,
  live,
  matrixIdentity,
  memoized,
  type Q,
  type Rational,
  rational,
  sampled,
  separable,
  separate,
  separation,
  transpose,
  verifySeparation,
} from '../../src/index.ts';

const SIX = [
  [0, 3],
  [1, 5],
  [3, 4],
  [2, 0],
  [5, 1],
  [6, 3],
];
const THREE_AND_THREE = { points: SIX, labels: [true, true, true, false, false, false] };
/** The same points, the second of them with the other label. */
const TURNED = { points: SIX, labels: [true, false, true, false, false, false] };

/** The ones as the columns of A and the zeros as those of B, their shares s and t, an affine function (w, c), and any two rows, such as of ones only. */
const POINTS = {
  w: ['1', 'd'],
  c: ['1', '1'],
  A: ['d', 'm'],
  s: ['m', '1'],
  e: ['1', 'm'],
  B: ['d', 'n'],
  t: ['n', '1'],
  f: ['1', 'n'],
} as const;
const MIXED_VALUES = '(w*A + c*e)*s - (w*B + c*f)*t';

type Answer = ReturnType<typeof separate>;

/** A set that was drawn, with its coordinates read: its answer is checked several times. */
type ReadSet = Omit<LabelledSet, 'points'> & { readonly points: readonly (readonly Q[])[] };

/** A set that was drawn, read and decided. */
const decide = memoized((set: LabelledSet): { readonly read: ReadSet; readonly answer: Answer } => {
  const points = set.points.map((point) => point.map((entry) => (typeof entry === 'string' ? rational(entry) : entry)));
  return { read: { ...set, points }, answer: separate(points, set.labels, set) };
});

/** Recomputed without anything that `separate` is made of: every value on its side, or a sum that vanishes. */
function isShown({ points, labels, bias }: ReadSet, answer: Answer): boolean {
  const signed = (values: readonly Rational[]): readonly Rational[] =>
    values.map((value, i) => (labels[i] === true ? value : value.neg()));
  if (answer.separable) {
    const { weights, bias: shift } = answer;
    const values = points.flatMap((point) => applyAffine({ weights: [weights], bias: [shift] }, point));
    return signed(values).every((value) => value.sign() > 0) && (bias || shift.sign() === 0);
  }
  const { combination } = answer;
  const columns = transpose(bias ? points.map((point): readonly Q[] => [...point, 1]) : points);
  const sums = applyAffine({ weights: columns, bias: columns.map(() => 0) }, signed(combination));
  return (
    combination.every((share) => share.sign() >= 0) &&
    combination.some((share) => share.sign() > 0) &&
    sums.every((sum) => sum.sign() === 0)
  );
}

interface Offered {
  readonly points: readonly (readonly Q[])[];
  readonly answer: Parameters<typeof verifySeparation>[2];
}

/**
 * Answers that cannot be right: of the other kind a guess that may come close, nothing at all, and one that
 * only lacks a sign; of the right kind one that takes a liberty, or is for points of which one has moved.
 */
function wrongAnswers({ points, bias, plane, shares }: ReadSet, answer: Answer): readonly Offered[] {
  if (answer.separable) {
    const [first = '', ...rest] = points.map(String);
    const again = rest.indexOf(first);
    const cancelled = shares.map((_, i) => (i === 0 ? 1 : i === again + 1 ? -1 : 0));
    const { weights, bias: shift } = answer;
    return [
      ...[shares, shares.map(() => 0), ...(again < 0 ? [] : [cancelled])].map(
        (combination) => ({ separable: false, combination }) as const,
      ),
      { separable: true, weights: weights.map((weight) => weight.neg()), bias: shift.neg() } as const,
      ...(bias ? [] : [{ separable: true, weights, bias: 1 } as const]),
    ].map((offered) => ({ points, answer: offered }));
  }
  const moving = answer.combination.findIndex((share) => share.sign() > 0);
  const moved = plane.weights.map((_, axis) =>
    points.map((point, i) => point.map((entry, k): Q => (i === moving && k === axis ? rational(entry).add(rational(1)) : entry))),
  );
  return [
    { points, answer: { separable: true, ...plane } },
    { points, answer: { separable: true, weights: plane.weights.map(() => 0), bias: 0 } },
    ...moved.map((others) => ({ points: others, answer })),
  ];
}

function isRefused({ labels, bias }: ReadSet, { points, answer }: Offered): boolean {
  try {
    verifySeparation(points, labels, answer, { bias });
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

const DRAWN = {
  over: labelledSets,
  of: 'sets of 3 to 40 labelled points in two to six dimensions, many of them degenerate on purpose',
  runs: 200,
  tell: ({ points, labels, bias }: LabelledSet): string =>
    `${points.map((point, i) => `${Number(labels[i])} at (${point.join(', ')})`).join(', ')}, ${bias ? 'with' : 'without'} a bias`,
};

export default claim({
  title: 'For labelled points there is either a hyperplane that separates them or a certificate that none does, and never both',
  asks: 'How do you show that something cannot be found?',
  says: `
Someone shows you ones and zeros on a sheet of paper and says that no straight line separates them. Must you believe it? You could try a thousand lines, and the next one might do.

![the points]

Drag one of the ones in among the zeros, and the line is gone.

![predict]

You need not try any line. Stretch a rubber band around the ones, and another one around the zeros.

![the bands]

If the two bands keep apart, there is a line between them. If they meet, some place lies in both. You can write it as a mixture of ones, so much of this one and so much of that. You can write it as a mixture of zeros, too.

Now suppose there was a line. It has all the ones on one side, so it has every mixture of ones there. It has every mixture of zeros on the other side. But this place is both.

The two mixtures are the certificate. It is a list of shares, one for each point, none of them negative and not all zero. The ones with their shares come to the same place as the zeros with theirs. You check that by adding up, without looking at a single line.

Something that is so easy to check may be found by any means at all. Nobody has to trust the finder. (For lines through the origin it is the same with sums in the place of mixtures: the shares need not come to a whole on either side.)

Why can there never be both, for any number of points in any number of dimensions? Take what an affine function says at the ones, mix it by their shares, and subtract what it says at the zeros, mixed by theirs. That is its weights times the difference of the two mixtures, plus its bias times the difference of the two totals. Both differences are zero, so it is zero.

But if the function were positive at all the ones and negative at all the zeros, everything in that sum would add to it. Nothing would take away.

And is there always one of the two? That is a theorem of Paul Gordan, which this page cites and does not show. It is tried: a procedure that ends with one or the other in hand gets sets of points that are meant to make it stumble. They lie on one line, several at one place, at the origin, or on the very hyperplane they were labelled by. Some have two labels at one place, or one label only. Their coordinates are as large as $10^{40}$ or as small as $10^{-300}$. Each answer is added up anew.

So the question “is there a line?” can be answered for as many points as you like, one set after another. That makes it possible to count: [how many labellings can a line do?](covers-count.md)
`,
  exercise: `
Take the four corners of XOR. Find shares for the two ones, and shares for the two zeros, such that both mixtures are the same place. Which place is it? Then move one of the ones a little outwards, and see why your shares fail.
`,
  breaks: 'no line does, as long as it is a one…',
  predict: {
    question: 'Can you show that no line separates some ones from some zeros, without trying the lines?',
    answers: {
      'No, the next line might be the one': {
        wrong: 'no line does, once…',
        tempting:
          'There are infinitely many lines, and nobody can try them all. But a contradiction among the points rules all of them out at once.',
      },
      'Yes, a few numbers to add up are enough': { right: 'no line does, once…' },
      'Not always: for some points there is neither a line nor such a proof': {
        wrong: 'each of the sets…',
        tempting:
          'Elsewhere there are truths without a proof, so why not here? But each of the sets that were drawn had one of the two.',
      },
    },
  },
  because: {
    'an affine function at the ones, mixed, less the same at the zeros, is its weights on the difference of the mixtures and its bias on that of the shares, for any number of points':
      matrixIdentity(POINTS, MIXED_VALUES, 'w*(A*s - B*t) + c*(e*s - f*t)'),
    'a positive share of a positive number is positive': consequence(['s > 0', 'v > 0'], 's*v > 0', {
      cone: [{ weight: 1, square: '1', times: [0, 1] }],
    }),
    'a positive sum stays positive with any further share of a positive number': consequence(
      ['t > 0', 's >= 0', 'v > 0'],
      't + s*v > 0',
      {
        cone: [
          { weight: 1, square: '1', times: [0] },
          { weight: 1, square: '1', times: [1, 2] },
        ],
      },
    ),
    'a line parts these three ones from these three zeros': separable(THREE_AND_THREE),
    'no line does, once the second of the ones is a zero': inseparable(TURNED),
    'each of the sets of points drawn at random has a hyperplane or a certificate, and no wrong one is accepted for it': sampled({
      ...DRAWN,
      holds: (set) => {
        const { read, answer } = decide(set);
        verifySeparation(read.points, read.labels, answer, read);
        return isShown(read, answer) && wrongAnswers(read, answer).every((offered) => isRefused(read, offered));
      },
      classes: {
        'a hyperplane': { atLeast: '0.1', has: (set) => decide(set).answer.separable },
        'a certificate': { atLeast: '0.2', has: (set) => !decide(set).answer.separable },
        'without a bias': { atLeast: '0.2', has: ({ bias }) => !bias },
        'all on one line': { atLeast: '0.05', has: ({ lie }) => lie === 'collinear' },
        'several at one place': { atLeast: '0.2', has: ({ points }) => new Set(points.map(String)).size < points.length },
        'both labels at one place': {
          atLeast: '0.05',
          has: ({ points, labels }) =>
            new Set(points.map(String)).size < new Set(points.map((point, i) => `${point} ${labels[i]}`)).size,
        },
        'a point at the origin': {
          atLeast: '0.2',
          has: ({ points }) => points.some((point) => point.every((entry) => rational(entry).sign() === 0)),
        },
        'one label only': { atLeast: '0.02', has: ({ labels }) => new Set(labels).size === 1 },
        'coordinates of the size of 10^40 or 10^−300': { atLeast: '0.2', has: ({ extreme }) => extreme },
      },
    }),
  },
  serves: {
    'an affine function at the ones…': 'each of the sets…',
    'a positive share…': 'each of the sets…',
    'a positive sum…': 'each of the sets…',
  },
  readAs: {
    'an affine function at the ones…':
      'The columns of $A$ are the ones and those of $B$ the zeros, $s$ and $t$ are the shares in which they are mixed, and $e$ and $f$ are rows such as of ones only.',
    'a positive share…': '$s$ is a share, and $v$ the value that it multiplies.',
    'a positive sum…': '$t$ is the sum so far, $s$ a further share and $v$ the value that it multiplies.',
  },
  butNot: {
    'so it is if ReLU cuts off what it is at the zeros': {
      of: 'an affine function at the ones…',
      on: matrixIdentity(POINTS, '(w*A + c*e)*s - relu(w*B + c*f)*t', 'w*(A*s - B*t) + c*(e*s - f*t)'),
    },
    'a share that may be zero will do': {
      of: 'a positive share…',
      on: consequence(['s >= 0', 'v > 0'], 's*v > 0', { cone: [{ weight: 1, square: '1', times: [0, 1] }] }),
    },
    'it stays so with one point on the wrong side': {
      of: 'a positive sum…',
      on: consequence(['t > 0', 's >= 0', '0 > v'], 't + s*v > 0', { cone: [{ weight: 1, square: '1', times: [0] }] }),
      drops: 'strictly on its side',
    },
    'a line does too, once the second of the ones is a zero': { of: 'a line parts…', on: separable(TURNED) },
    'no line does, as long as it is a one': { of: 'no line does…', on: inseparable(THREE_AND_THREE) },
    'each of them has a hyperplane': {
      of: 'each of the sets…',
      on: sampled({
        ...DRAWN,
        holds: (set) => decide(set).answer.separable,
        draw: (set) => separation({ ...set, answer: decide(set).answer }, `Nothing parts these ${set.points.length} points.`),
      }),
    },
  },
  assuming: {
    'strictly on its side':
      'A hyperplane separates the points if none lies on it: each one is strictly on one side, each zero strictly on the other.',
  },
  figure: ({ because }) => {
    const line = because['a line parts these three ones from these three zeros'];
    const none = because['no line does, once the second of the ones is a zero'];
    return {
      'the points': live(
        'points',
        line.statement,
        'Six points, with a line or a certificate. Wherever the points lie, one of the two is found, and is exact.',
      ),
      'the bands': hulls(
        [
          { ...line.statement, answer: line.witness },
          { ...none.statement, answer: none.witness },
        ],
        'Six points, and the same six with one label turned over; around the ones and around the zeros a band is stretched. On the left a line runs between the bands. On the right there is none: the ring marks a place that is a mixture of the ones that are joined, and of the zeros that are joined, in the shares of the certificate.',
      ),
    };
  },
  sources: ['gordan1873', 'farkas1902'],
});
