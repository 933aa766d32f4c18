import {
  argued,
  breaksExactlyAt,
  claim,
  consequence,
  draw,
  equalEverywhere,
  evaluate,
  everyCase,
  featureMatrix,
  fitReadOut,
  frozenFeatures,
  hasRank,
  identities,
  induction,
  inGeneralPosition,
  integers,
  matrixFigure,
  measured,
  type Network,
  networksOf,
  type PointSet,
  parallel,
  pointSets,
  sampled,
  type Term,
  units,
} from '../../src/index.ts';

type Hidden = Network['layers'][number];

/** Six points of the plane, in the order in which they lie along (1, 2); along (1, 0) and (1, 1) two of them would meet. */
const POINTS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 3],
  [4, 2],
];

/** Four units along x + 2y, which is 0, 1, 2 and 3 at the corners of the square, each setting in one later. */
const UNITS = ['x + 2*y + 1', 'x + 2*y', 'x + 2*y - 1', 'x + 2*y - 2'];
/** What each of them is multiplied by if the corners are to get a, b, c and d: by how much the slope has to change. */
const SECOND_DIFFERENCES = ['a', '(b - 2*a)', '(c - 2*b + a)', '(d - 2*c + b)'];
const WANTED = 'a*(1 - x)*(1 - y) + b*x*(1 - y) + c*(1 - x)*y + d*x*y';
const BITS = [0, 1];
function readOut(unit: string, weights: readonly string[]) {
  const network = weights.map((weight, i) => `${weight}*${unit}(${UNITS[i]})`).join(' + ');
  return everyCase({ a: BITS, b: BITS, c: BITS, d: BITS, x: BITS, y: BITS }, `${network} == ${WANTED}`);
}
/** The rows of the triangular matrix, times these weights. */
const rowsTimes = (weights: readonly string[]) =>
  [1, 2, 3, 4].map((row) =>
    weights
      .slice(0, row)
      .map((weight, i) => `${row - i}*${weight}`)
      .join(' + '),
  );

/** XOR along the same place p. */
const BENDS: readonly Term[] = [
  ['relu', 'p'],
  ['*', -1, ['relu', ['-', 'p', 1]]],
  ['*', -1, ['relu', ['-', 'p', 2]]],
];

const ALONG = ['u + s*v == 0', 'u + t*v == 0'];
const SAME_PLACE = { equations: ['v*w - u*t*w', 'u*s*w - v*w', '-(u^2 + v^2)'] };

/**
 * One point and unit after unit: f is what a unit gives there and c its weight. What is missing of the target t is r; e is 1
 * as soon as the point's own unit was there, which makes it right. Units before that may give anything, and those after it 0.
 */
const unitsInTurn = (later: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { e: '0', r: 't' } },
      { from: 1, if: ['e == 0'], to: { e: '0', r: 'r - c*f' } },
      { from: 1, if: ['e == 0', 'f*w == 1'], to: { e: '1', r: 'r - (r*w)*f' } },
      { from: 1, if: ['e == 1', ...later], to: { e: '1', r: 'r - c*f' } },
    ],
    always: ['e*r == 0'],
    of: 'units',
  }) as const;
const IN_TURN = [
  { rule: 0, with: { t: 5 } },
  { rule: 1, with: { c: 1, f: 1 } },
  { rule: 2, with: { f: 2, w: '1/2' } },
] as const;

/** Points of one to five dimensions, what each is to be given, and a layer that is not changed for it. */
interface Task {
  readonly points: PointSet;
  readonly targets: readonly number[];
  readonly hidden: Hidden;
}
const SHAPES = [1, 2, 3, 4, 5].flatMap((dimension) => [2, 4, 6, 8].map((count) => [count, dimension + 1] as const));
/** The last coordinate that was drawn is the target. */
function tasks(freeze: (points: PointSet) => Hidden, allDifferent = true) {
  return pointSets(SHAPES, 4)
    .map((drawn) => ({ points: drawn.map((point) => point.slice(0, -1)), targets: drawn.map((point) => point.at(-1) ?? 0) }))
    .filter(({ points }) => !allDifferent || distinct(points).length === points.length)
    .map(({ points, targets }): Task => ({ points, targets, hidden: freeze(distinct(points)) }));
}
const distinct = (points: PointSet): PointSet => [...new Map(points.map((point) => [point.join(), point])).values()];
const fits = ({ points, targets, hidden }: Task): boolean => {
  const network = fitReadOut(hidden, points, targets);
  return network !== undefined && points.every((point, i) => String(evaluate(network, point)) === String(targets[i]));
};
/** The coordinates themselves, for features. */
const coordinates = ([first = []]: PointSet): Hidden => ({
  weights: first.map((_, i) => first.map((_, k) => Number(i === k))),
  bias: first.map(() => 0),
  activation: 'identity',
});
const tell = ({ points, targets }: Task): string =>
  points.map((point, i) => `(${point.join(', ')}) with the target ${targets[i]}`).join(', ');

/** A few of the points whose targets contradict each other for these features: without any of them, the others can be met. */
function contradiction({ points, targets, hidden }: Task) {
  const isMet = (places: readonly number[]): boolean =>
    places.length === 0 ||
    fitReadOut(
      hidden,
      places.map((i) => points[i] ?? []),
      places.map((i) => targets[i] ?? 0),
    ) !== undefined;
  return points.reduce<readonly number[]>(
    (kept, _, i) => {
      const without = kept.filter((place) => place !== i);
      return isMet(without) ? kept : without;
    },
    points.map((_, i) => i),
  );
}
/** These points as lines through their coordinates, with the target on the last axis. */
const drawn = (says: string) => (task: Task) => {
  const kept = contradiction(task);
  return parallel(
    {
      axes: [...(task.points[0] ?? []).map((_, k) => `x${k + 1}`), 'target'],
      lines: kept.map((i) => ({ values: [...(task.points[i] ?? []), task.targets[i] ?? 0] })),
    },
    `${kept.length} of the points, each a line through its coordinates to its target. ${says}`,
  );
};

type Features = ReturnType<typeof featureMatrix>;

/** Whether units drawn at random give so many random points of the plane independent features: one or zero. */
function isIndependent(points: number, count: number) {
  const networks = networksOf([2, count, 1], { activation: 'relu', weight: integers(100), bias: integers(10_000) });
  // All in one draw: with two draws of one seed, the weights would be the coordinates over again.
  const features = pointSets([[points, 2]], 100).chain((drawn) =>
    networks.map(({ layers: [hidden] }) => (hidden === undefined ? [] : featureMatrix(hidden, drawn))),
  );
  return (seed: number): number =>
    Number(
      draw(features, 1, seed)
        .map(awake)
        .every((rows) => areIndependent(rows, points)),
    );
}
/** Without the units that are asleep at all of the points. */
const awake = (rows: Features): Features =>
  rows.map((row) => row.filter((_, unit) => rows.some((other) => other[unit]?.sign() !== 0)));
/** Whether the rows are independent. If they have as many entries as there are rows, that is general position without a bias. */
const areIndependent = (rows: Features, count: number): boolean =>
  // Mostly twice as many columns as rows settle it, and the others need not be looked at.
  [2 * count, Number.POSITIVE_INFINITY].some((most) => {
    const shorter = rows.map((row) => row.slice(0, most));
    return shorter.every(({ length }) => length >= count) && inGeneralPosition(shorter, { bias: false });
  });
/** As drawing all of them uniformly from −1 to 1, in hundredths and ten-thousandths. */
const DRAWN =
  'each coordinate and weight a whole number from −100 to 100 and each bias one from −10,000 to 10,000, all as likely as the others';

const SELDOM = {
  from: '0.09',
  to: '0.37',
  why: 'a longer run gave 0.23, and a mean of 600 draws strays from its expectation by 0.14 with a chance below 1e-9 (Hoeffding)',
};
const ONE_IN_FOUR = {
  from: '0',
  to: '0.25',
  why: 'a longer run gave 0.05, and if that is the chance of each, 120 draws have a mean above 0.25 with a chance below 1e-9 (Chernoff)',
};
const MORE_THAN_HALF = {
  from: '0.5',
  to: '1',
  why: 'a longer run gave 1 throughout, and if one in a hundred fails, more than half of 20 do so with a chance below 1e-9',
};

/** Why any points get any numbers. */
const BEADS = ['two points of the plane…', 'a ReLU unit is zero at…', 'beyond its threshold…', 'a point that its own unit…'];
const MENDED =
  'First make one coordinate out of many. Take two of them, and replace them by the first plus s times the second. For any two points that differ in the two coordinates, at most one s makes them the same there. So finitely many values of s are ruled out, and any other will do. Go on until one coordinate is left, in which no two points are the same: it is a weighted sum of all, and the points lie along it one after the other. Give each point a unit that looks along it and has its threshold at the point before, or anywhere before the first. The unit is zero at all points before its own, and not at its own. Now choose the weights in turn, each so that the point of the unit gets its number: later units change nothing there.';

export default claim({
  title: 'Frozen ReLU features and one linear read-out fit anything finite',
  asks: 'How much of a network has to be trained?',
  says: `
Take a hidden layer, and freeze it before anybody has said what the network is for. Train only the weights that add its units up. That last part is a straight sum, so all that is trained is linear. Here is XOR, from three units that were never made for it.

![XOR along a line]

Look along one direction, $p = x + 2y$. The four corners lie one after the other there, at 0, 1, 2 and 3, like beads on a string. Each unit is zero up to a point, and goes straight up or down from there on.

![predict]

Surprisingly, it can be enough for everything, and for any number of beads. Find a direction in which no two of them hide behind each other. Place one ReLU unit between each bead and the one before it: zero up to there, and rising from there on.

Now go through the beads from left to right. At the first bead only the first unit is awake, so set its weight such that the bead gets its number. At the second bead the second unit is awake as well, and puts right whatever is missing there. It changes nothing at the first bead, where it is still asleep. Every new unit mends its own bead and leaves those before it alone, however many there are.

![the triangle]

As a table, with a row for each bead and a column for each unit, that is a triangle: zeros above, and no zero on the diagonal. Such a table can always be inverted. So whatever numbers you ask for, exactly one choice of weights gives them.

The units never saw those numbers. On the corners of the square, four units along $x + 2y$ do all sixteen functions of two bits, XOR among them. What distinguishes one function from another are only the read-out weights.

A direction in which no two points hide is easy to find: of the directions $(1, t)$, each pair of points rules out at most one. In more dimensions take $(1, t, t^2, \\dots)$, and each pair rules out finitely many. (Or take two coordinates at a time, as the argument inside does.)

So not every weight has to be learned, and one non-linear layer is enough. What makes it work is that the units bend, each at its own place. If they are linear, the table has no more rank than there are coordinates and a bias, however many units there are. In the plane that is three, so four points are already too many.

May the output layer be linear when the targets are any numbers, as in regression? Yes, and here it is. The units before it have to bend; the last layer need not. An activation at the end only limits what can come out: a ReLU allows no negative number, and a squash none outside its bounds.

Must you place the units with care? Not if the activation is analytic and not a polynomial, as tanh is. Then as many units as points, with weights and biases drawn at random from any density, are independent with probability one. (That is from the literature, and not checked here: the determinant is an analytic function of the weights, and somewhere it is not zero.) Being smooth is not enough, since a smooth function can be flat on a whole stretch.

ReLU units drawn at random are often asleep at too many points. The more points there are, the likelier that some units are of no use. How often depends on how you draw; inside, one way of drawing is tried, and so is how much eight times as many units help.

All of this is about the points that you have. What about flowers that somebody measured? [Three products are enough for a famous table of them](three-products-part-the-irises.md).
`,
  exercise: `
Take the four units $\\mathrm{relu}(p + 1)$, $\\mathrm{relu}(p)$, $\\mathrm{relu}(p - 1)$ and $\\mathrm{relu}(p - 2)$ along $p = x + 2y$. Find read-out weights for the reverse of XOR, which wants 1, 0, 0 and 1 at $p = 0, 1, 2, 3$. Go from left to right, and mend one corner at a time.
`,
  breaks: 'four linear units do',
  predict: {
    question:
      'Four hidden units are frozen before anybody says what the network is for; only the weights that add them up can still be chosen. How many of the sixteen functions of two bits are left within reach?',
    answers: {
      'One, the one it was frozen for': {
        wrong: 'four ReLU units…',
        tempting:
          'Hidden units are trained for a task as a rule. But these were frozen before there was one, and for each function there are read-out weights that give it.',
      },
      '14, as many as a line can do': {
        wrong: 'four ReLU units…',
        tempting:
          'All that can still be chosen is a weighted sum. But it is a sum of what the units say, and since these bend they hand on more than the two bits.',
      },
      'All 16, if the units are well-placed ReLU units': { right: 'four ReLU units…' },
      'All 16, even if the units are linear': {
        wrong: 'four linear units do',
        tempting:
          'If the last weights do all the choosing, the units seem not to matter. But linear units say nothing that the two bits did not say, and no weighted sum of that is XOR.',
      },
    },
  },
  because: {
    'four ReLU units, the same for all, give the corners of the square any four bits: only the read-out weights depend on the bits':
      readOut('relu', SECOND_DIFFERENCES),
    'the triangular matrix of those units gives back any four real numbers, multiplied by the same combinations of them':
      identities(rowsTimes(SECOND_DIFFERENCES), ['a', 'b', 'c', 'd']),
    'for XOR, the read-out bends along that direction just at 0, 1 and 2': breaksExactlyAt(['+', ...BENDS], [0, 1, 2]),
    'two points of the plane that lie at one place along (1, s) and along (1, t), with s and t different, are one point':
      consequence([...ALONG, '(s - t)*w == 1'], 'u^2 + v^2 == 0', SAME_PLACE),
    'a ReLU unit is zero at its threshold and everywhere before': equalEverywhere('relu(-abs(t))', '0'),
    'beyond its threshold it is as large as the distance': equalEverywhere('relu(abs(t))', 'abs(t)'),
    'a further unit that is zero at a point changes nothing there, whatever its weight': consequence(['h == 0'], 'f + c*h == f', {
      equations: ['c'],
    }),
    'where it is not zero, one over it times what is missing is a weight that mends the point': consequence(
      ['h*w == 1', 'c == (y - f)*w'],
      'f + c*h == y',
      { equations: ['y - f', 'h'] },
    ),
    'a point that its own unit has put right stays right, however many units come before that one, and however many that are zero there come after it':
      induction(unitsInTurn(['f == 0']), {
        steps: [[{}], [{ equations: [0, 0] }], [{ equations: [0, '-r', 0] }], [{ equations: ['-r', '-c', 1] }]],
        runs: [{ last: [...IN_TURN, { rule: 3, with: { c: 3, f: 0 } }, { rule: 3, with: { c: 1, f: 0 } }] }],
      }),
    'the features that are placed for six points of the plane are independent there': hasRank(
      [featureMatrix(frozenFeatures(POINTS), POINTS)],
      6,
    ),
    'different points, however many and in however many dimensions, get any numbers, exactly, from one layer of ReLU units placed by the points alone':
      argued({ by: BEADS, why: MENDED }),
  },
  beside: {
    'points drawn at random, no two the same, get whatever numbers were drawn for them, exactly, from units placed by the points alone':
      sampled({
        over: tasks(frozenFeatures),
        of: 'sets of two to eight different points with whole coordinates from −4 to 4 in one to five dimensions, each point with a whole number that it is to be given',
        runs: 200,
        holds: fits,
        tell,
        classes: {
          'no affine function does it': {
            atLeast: '0.2',
            has: ({ points, targets }) => fitReadOut(coordinates(points), points, targets) === undefined,
          },
          'two points have the same first coordinate': {
            atLeast: '0.3',
            has: ({ points }) => new Set(points.map(([first]) => first)).size < points.length,
          },
        },
      }),
    'with a ReLU behind the read-out, no negative number comes out, whatever the read-out is': equalEverywhere(
      'min(0, relu(r))',
      '0',
    ),
    'as many ReLU units as points, drawn at random, are seldom independent at four points of the plane': measured({
      run: isIndependent(4, 4),
      seeds: 600,
      between: SELDOM,
      of: `share of four ReLU units that are independent at four points of the plane, ${DRAWN}`,
    }),
    'and at most one time in four at twelve points': measured({
      run: isIndependent(12, 12),
      seeds: 120,
      between: ONE_IN_FOUR,
      of: `share of twelve ReLU units that are independent at twelve points of the plane, ${DRAWN}`,
    }),
    'with eight times as many units as points, more often than not': measured({
      run: isIndependent(12, 96),
      seeds: 20,
      between: MORE_THAN_HALF,
      of: `share of 96 ReLU units among which twelve are independent at twelve points of the plane, ${DRAWN}`,
    }),
  },
  serves: {
    'two points of the plane…': 'different points…',
    'a ReLU unit is zero at…': 'different points…',
    'beyond its threshold…': 'different points…',
    'a further unit…': 'a point that its own unit…',
    'where it is not zero…': 'a point that its own unit…',
  },
  readAs: {
    'the triangular matrix…':
      'Each equation is one row of the matrix, with what the units give at one corner, times the combinations.',
    'a ReLU unit is zero at…': 'As far as $|t|$ before its threshold, what a unit is given is $-|t|$.',
    'beyond its threshold…': 'As far as $|t|$ beyond its threshold, what a unit is given is $|t|$.',
    'two points of the plane…':
      '$u$ and $v$ are the differences of the two points’ coordinates, and $w$ is one over $s - t$; that $u^2 + v^2$ is zero says that both are.',
    'a further unit…': '$h$ is what the unit gives at the point, $c$ its weight, and $f$ what the other units add up to.',
    'where it is not zero…':
      '$h$ is what the unit gives at the point, and $w$ one over it; $f$ is what the other units add up to, and $y$ what is wanted.',
    'a point that its own unit…':
      'Each step is one more unit: $f$ is what it gives at the point and $c$ its weight; $r$ is what is still missing there, and $e$ is 1 once the point’s own unit has come.',
  },
  butNot: {
    'four linear units do': {
      of: 'four ReLU units…',
      on: readOut('', SECOND_DIFFERENCES),
      drops: 'the units bend',
    },
    'the first differences give them back too': {
      of: 'the triangular matrix…',
      on: identities(rowsTimes(['a', '(b - a)', '(c - b)', '(d - c)']), ['a', 'b', 'c', 'd']),
    },
    'for XOR, it bends at 1 alone': {
      of: 'for XOR, the read-out bends…',
      on: breaksExactlyAt(['+', ...BENDS], [1]),
    },
    'two that lie at one place along one direction are one point': {
      of: 'two points of the plane…',
      on: consequence(ALONG, 'u^2 + v^2 == 0', { equations: SAME_PLACE.equations.slice(0, 2) }),
    },
    'leaky ReLU is': {
      of: 'a ReLU unit is zero…',
      on: equalEverywhere('max(-abs(t), -abs(t)/100)', '0'),
    },
    'ReLU is as large as the distance on both sides': {
      of: 'beyond its threshold…',
      on: equalEverywhere('relu(t)', 'abs(t)'),
    },
    'one that is one at a point changes nothing there': {
      of: 'a further unit…',
      on: consequence(['h == 1'], 'f + c*h == f', { equations: ['c'] }),
    },
    'so it does where the unit is zero': {
      of: 'where it is not zero…',
      on: consequence(['h == 0', 'c == (y - f)*w'], 'f + c*h == y', { equations: ['y - f', 'h'] }),
    },
    'it stays right too if those after it are not zero there': {
      of: 'a point that its own unit…',
      on: induction(unitsInTurn([]), { after: { last: [...IN_TURN, { rule: 3, with: { c: 3, f: 1 } }] } }),
    },
    'their coordinates and the number one are six independent features': {
      of: 'the features that are placed…',
      on: hasRank([POINTS.map((point) => [...point, 1])], 6),
      drops: 'the units bend',
    },
    'so they do from units along any one direction': {
      of: 'different points…',
      on: argued({ by: BEADS.with(0, 'two that lie at one place…'), why: MENDED }),
    },
    'it is so if a point may be there twice': {
      of: 'points drawn at random…',
      on: sampled({
        over: tasks(frozenFeatures, false),
        of: 'the same with points that may coincide',
        holds: fits,
        tell,
        draw: drawn('They are one point, and nothing that depends on the point alone gives it two targets.'),
      }),
      drops: 'no point twice',
    },
    'it is so with the coordinates as features': {
      of: 'points drawn at random…',
      on: sampled({
        over: tasks(coordinates),
        of: 'the same points, with an affine function of their coordinates',
        holds: fits,
        tell,
        draw: drawn('No affine function of the coordinates meets all of these targets; it would, if any of them were left out.'),
      }),
      drops: 'the units bend',
    },
    'without one, no negative number comes out either': {
      of: 'with a ReLU behind the read-out…',
      on: equalEverywhere('min(0, r)', '0'),
    },
    'with one unit fewer than points, they are independent as seldom': {
      of: 'as many ReLU units as points…',
      on: measured({ run: isIndependent(4, 3), seeds: 600, between: SELDOM, of: 'share of three units that have rank four' }),
    },
    'and at most one time in four at four points, with eight times as many': {
      of: 'and at most one time in four…',
      on: measured({
        run: isIndependent(4, 32),
        seeds: 120,
        between: ONE_IN_FOUR,
        of: 'share of 32 units among which four are independent at four points',
      }),
    },
    'with one unit fewer than points, more often than not': {
      of: 'with eight times as many…',
      on: measured({
        run: isIndependent(12, 11),
        seeds: 20,
        between: MORE_THAN_HALF,
        of: 'share of eleven units that have rank twelve',
      }),
    },
  },
  assuming: {
    'no point twice': 'No point is there twice: no function gives one point two values.',
    'the units bend': 'The hidden units are ReLU units and not linear ones.',
  },
  settles: {
    'one-nonlinearity-somewhere-is-enough': {
      reading: 'for any finite data',
      by: 'different points…',
      verdict: 'right',
    },
    'the-magic-is-all-in-the-weights': {
      reading: 'every weight must be learned',
      by: 'four ReLU units…',
      verdict: 'wrong',
    },
  },
  figure: ({ because }) => ({
    'the triangle': matrixFigure(
      {
        entries:
          because['the features that are placed for six points of the plane are independent there'].statement.factors[0] ?? [],
        rows: 'points',
        columns: 'units',
      },
      'What six units give at six points of the plane, the points in the order in which they lie along the direction. Each unit is zero at the points before its threshold, and so the table is a triangle: from top to bottom, every point has one unit of its own that can mend it.',
    ),
    'XOR along a line': units(
      {
        variable: 'p',
        from: '-1/2',
        to: '7/2',
        units: BENDS.map((term, i) => ({ term, label: ['relu(p)', '−relu(p − 1)', '−relu(p − 2)'][i] ?? '' })),
        sum: 'their sum',
      },
      'XOR along $p = x + 2y$, which is 0, 1, 2 and 3 at the four corners: the read-out adds the first of these units, takes away the other two, and the sum is 0, 1, 1 and 0 there.',
    ),
  }),
  sources: ['leshno1993', 'pinkus1999'],
});
