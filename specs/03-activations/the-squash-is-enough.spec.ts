import {
  argued,
  claim,
  consequence,
  curves,
  enclosed,
  enclosing,
  induction,
  live,
  type Q,
  type Rational,
  rational,
  type Term,
} from '../../src/index.ts';

/** tanh(2(x + y) − 1) − tanh(2(x + y) − 3): two units that look at the same sum, one a little later than the other. */
const BUMP = 'tanh(2*(x + y) - 1) - tanh(2*(x + y) - 3)';

function solvesXor(output: string) {
  return enclosed({ x: [0, 1], y: [0, 1] }, `implies(x != y, ${output} > 3/2) and implies(x == y, ${output} < 1/4)`);
}

function reduced(over: number, under: number): string {
  return String(rational(`${over}/${under}`));
}

/** How many of n things are chosen when d are: n(n − 1)…/d!. */
function choose(n: number, d: number): number {
  return d === 0 ? 1 : (choose(n, d - 1) * (n - d + 1)) / d;
}

/**
 * What the units of the true corners say at one corner of n bits, added up: a0 is 1 when that corner is a true one itself,
 * and ad of the true corners differ from it in d bits. The unit says (1 + tanh(k(1/2 − d)))/2, with k = 2n unless given.
 */
function separatesCorners(n: number, steepness = 2 * n) {
  const distances = Array.from({ length: n + 1 }, (_, d) => d);
  const given = Object.fromEntries(distances.map((d) => [`a${d}`, d === 0 ? [0, 1] : { from: 0, to: choose(n, d) }] as const));
  const says = distances.map((d): Term => ['*', `a${d}`, ['/', ['+', 1, ['tanh', reduced(steepness * (1 - 2 * d), 2)]], 2]]);
  return enclosed(given, ['iff', ['==', 'a0', 1], ['>', ['+', ...says], '1/2']]);
}

/** Steps of tanh that climb from the square of one grid point to that of the next, n of them between 0 and 1, and steep. */
function staircase(n: number, steepness = 4 * n): Term {
  const steps = Array.from({ length: n }, (_, i): Term => {
    const rise = reduced(2 * i + 1, 2 * n * n);
    return ['*', rise, ['+', 1, ['tanh', ['-', ['*', steepness, 'x'], reduced(steepness * (2 * i + 1), 2 * n)]]]];
  });
  return ['+', ...steps];
}

function follows(steps: Term, tolerance: string) {
  return enclosed({ x: { from: 0, to: 1 } }, ['<', ['abs', ['-', steps, ['^', 'x', 2]]], tolerance], { bits: 40, cuts: 12 });
}

const FOUR = follows(staircase(4), '1/10');
const EIGHT = follows(staircase(8), '1/20');

/** How far the function and the two heights between which a step climbs are apart, at most w; the other steps are off by r. */
const NEAR = [
  'w - (a - y) >= 0',
  'w + (a - y) >= 0',
  'w - (b - y) >= 0',
  'w + (b - y) >= 0',
  'u >= 0',
  '1 - u >= 0',
  'w - r >= 0',
  'w + r >= 0',
];

/** Which of them, multiplied, add up to what is left above the staircase up to 2w, and to what is left below it. */
const ABOVE = [[5, 0], [4, 2], [6]];
const BELOW = [[5, 1], [4, 3], [7]];

/** What an argument about staircases of tanh units joins. */
const STEPS = ['a unit at a wrong corner…', 'where E is at least…', 'steps that are each off…', 'any staircase…'];

/** Why it goes on so with any number of bits. */
const CORNERS = ['a unit at a wrong corner…', 'twice e⁻²…', 'and so are all its powers…'];
const SILENT =
  'With n bits, halve and shift the tanh unit of each true corner, so that it goes from 0 to 1. Let its steepness be k = 2n, and let it be half-way up where half a bit is off. At a true corner its own unit says more than one half, and no unit says less than zero. At any other corner each unit is off by a bit or more, so it says less than e⁻ᵏ; and there are fewer than 2ⁿ of them, since this corner is not a true one. So all together say no more than 2ⁿ times e to the power of −2n. That is the power n of twice e⁻², and below one half.';

/** Why steep steps follow a function. */
const STEEP =
  'Turn each tanh, halved and shifted, into a step from 0 to 1. At a distance h from its place it is off by 1/(E + 1), where E is e to the power of z, and z is twice the steepness times h. Since e to the power of z is at least 1 + z, there is a steepness at which every step but the one that climbs is off by less than one in N, N being how many steps there are. So all these together are off by no more than w, the most that the function changes within two neighbouring steps, and the staircase is within 2w.';
const FINE =
  'A function that is continuous on an interval with both its ends changes within two neighbouring steps of a grid by as little as you like, if the grid is fine enough for it: such a function is uniformly continuous. Choose the grid so that this is at most w, and then steps so steep that all but the one that climbs are off by less than one in N. The staircase is within 2w everywhere, and w was for you to choose.';

/** Sums of exponentials, number after number: S with weights a and exponentials E, and P with what each becomes. */
const multiplied = (becomes: string) =>
  ({
    rules: [
      { from: 0, to: { S: '0', P: '0' } },
      { from: 1, to: { S: 'S + a*E', P: `P + a*${becomes}` } },
    ],
    always: ['P == S*T'],
    of: 'exponentials',
  }) as const;

/** Why one direction after the other is enough for several numbers. */
const RIDGES = [...STEPS, 'times one more exponential…', 'of two numbers…'];
const MANY =
  'Take exponentials of weighted sums of the inputs, and sums of such exponentials with any weights. The product of two exponentials is one again, that of the sum of both exponents; so a product of two such sums is such a sum, as multiplying out shows. The number one is among them, with all weights zero, and two different points differ in some coordinate, whose exponential differs then. So, by the theorem of Stone and Weierstrass, which is cited here and not proved, some such sum is within half of your tolerance everywhere on the box. Each of its exponentials is a function of one number, the weighted sum, which stays in an interval. By the steps above, tanh units that all look at that weighted sum follow it as closely as you like: so closely that all together, with their weights, are off by no more than the other half. They are all in one layer.';

export default claim({
  title: 'The squash is enough by itself, for eight bits and for curves',
  asks: 'Can you build with nothing but squashes?',
  says: `
Take a dimmer switch. Turned slowly, it goes from dark to bright by degrees. Turned quickly, you can hardly tell it from an ordinary switch. The tanh is such a switch, and the weight in front of its input says how quickly it is turned.

![the bump]

So what you can build from switches, you can build from tanh. One switch goes on, and a second one, taken away, goes off a little later. That makes a bump, and the bump is XOR.

![predict]

**Every yes-or-no function.** Give each combination of bits that should be answered with yes a switch of its own. It says nearly one at its own corner, and nearly zero at each of the others. What *nearly* loses can be made so small that all the others together do not come to a half.

(Which corners are true does not matter, only how many there are at each distance. Of the corners of eight bits, ${choose(8, 1)} differ from a given one in one bit, ${choose(8, 2)} in two, ${choose(8, 3)} in three, and so on. A function of fewer bits is one of eight in which some are always zero.)

**Every curve.** A staircase of switches, each climbing from one height to the next, follows any continuous curve over an interval with both its ends. Take more steps and make them steeper, and it comes as close as you like.

![the staircase]

Computing with tanh is not exact, and here it need not be. Each value is caught between two fractions, and the fractions are on the right side.

For the corners the argument goes on, for any number of bits. With steepness $k = 2n$ a unit at a wrong corner says less than $e^{-2n}$, and there are fewer than $2^n$ of them. And $2^n e^{-2n} = (2e^{-2})^n$ is below one half for one bit, and gets smaller with every further bit.

For the curve: within two neighbouring steps a continuous function changes by less and less as the grid gets finer. So twice that change gets as small as you like.

So those who say that this one non-linearity is enough are right, and not only about activations that do not squash. How many units it takes, and whether training finds them, is another question.

**A function of several numbers.** A unit looks at one number only, a weighted sum of its inputs. Seen from above, its switch is a straight ridge across the map. Ridges in one direction are not enough, but ridges in many directions are.

Take exponentials of weighted sums. Multiply two of them, and the exponents add up: you have such an exponential again. So what can be built by adding and multiplying can be built by adding alone. By Marshall Stone’s version of a theorem of Karl Weierstrass, such sums come as near as you like to any continuous function on a box. Each exponential is a function of *one* number, so a staircase follows it.

George Cybenko gave another proof for squashes in 1989. Moshe Leshno and others showed in 1993 that it takes no squash, only a continuous activation that is not a polynomial.

What is it about a squash that does the work? [Is it enough to stay in bounds?](bounded-is-not-enough.md)
`,
  exercise: `
Two switches make one bump. How many do you need for the parity of three bits, over the sum of the bits, which wants 0, 1, 0, 1? Where does each of them go on or off?
`,
  breaks: 'without the tanh, the two units…',
  predict: {
    question:
      'A network may use nothing but tanh between its layers, and no step anywhere. Which of these can it do with one hidden layer?',
    answers: {
      'XOR, but not every function of eight bits: smooth units blur the corners': {
        wrong: 'with eight bits, whatever…',
        tempting:
          'Smooth units never say quite zero, and with many corners that adds up. But where they should be silent they say so little that all together stay below one half.',
      },
      'XOR and every function of eight bits': { right: 'with eight bits, whatever…' },
      'Neither: a squash only keeps numbers small': {
        wrong: 'two tanh units…',
        tempting:
          'A squash does keep numbers small. But it bends as well, and one that is taken from another, with its bend elsewhere, leaves a hill.',
      },
    },
  },
  because: {
    'two tanh units, one taken from the other, are above 3/2 on the ones of XOR and below 1/4 on its zeros': solvesXor(BUMP),
    'with two bits, whatever the true corners are, the units of all of them come to more than one half exactly at a true corner':
      separatesCorners(2),
    'with eight bits, whatever the true corners are, the units of all of them come to more than one half exactly at a true corner':
      separatesCorners(8),
    'a unit at a wrong corner says less than e⁻ᵏ: 1/(E + 1) is below 1/E': consequence(
      ['u > 0', 'v > 0', 'u*(E + 1) == 1', 'v*E == 1'],
      'v > u',
      { equations: ['-v', 'u'], cone: [{ weight: 1, square: '1', times: [0, 1] }] },
    ),
    'twice e⁻² is below one half': enclosed({}, '2*exp(-2) < 1/2'),
    'and so are all its powers, since one power more makes it no larger': consequence(
      ['p >= 0', 'r >= 0', '1 - r >= 0', '1/2 - p >= 0'],
      '1/2 - r*p >= 0',
      {
        cone: [
          { weight: 1, square: '1', times: [3] },
          { weight: 1, square: '1', times: [0, 2] },
        ],
      },
    ),
    'for any number of bits, whatever the true corners are, tanh units that are steep enough come to more than one half exactly at a true corner':
      argued({ by: CORNERS, why: SILENT }),
    'four steps of tanh follow the square from 0 to 1 to within a tenth': FOUR,
    'eight steps follow it to within a twentieth': EIGHT,
    'steps that are each off by less than one in N, at heights at most w apart, are together off by no more than w': consequence(
      ['w >= 0', '1 - N*d >= 0'],
      'w - N*(w*d) >= 0',
      { cone: [{ weight: 1, square: '1', times: [0, 1] }] },
    ),
    'where E is at least 1 + z, and z at least N, a unit that is off by 1/E is off by less than one in N': consequence(
      ['v*E == 1', 'v > 0', 'E - 1 - z >= 0', 'z - N >= 0'],
      '1 - N*v > 0',
      {
        equations: ['-1'],
        cone: [
          { weight: 1, square: 1, times: [0, 1] },
          { weight: 1, square: 1, times: [0, 2] },
          { weight: 1, square: 1, times: [0] },
        ],
      },
    ),
    'any staircase is nowhere farther than 2w from the function, when on each step the heights before and after are within w of it and the other steps off by no more than w':
      consequence(NEAR, '(2*w - ((1 - u)*a + u*b + r - y))*(2*w + ((1 - u)*a + u*b + r - y)) >= 0', {
        cone: ABOVE.flatMap((above) => BELOW.map((below) => ({ weight: 1, square: '1', times: [...above, ...below] }))),
      }),
    'a staircase of tanh units that are steep enough is nowhere farther from a function of one number than twice what the function changes within two neighbouring steps':
      argued({ by: STEPS, why: STEEP }),
    'so, with enough of them, tanh units follow any function of one number that is continuous on an interval with both its ends, as closely as you like':
      argued({ by: STEPS, why: FINE }),
    'times one more exponential, a sum of exponentials is the sum of the products, however many they are': induction(
      multiplied('(E*T)'),
      {
        steps: [[{}], [{ equations: [1] }]],
        runs: [
          {
            given: { T: 2 },
            last: [{ rule: 0 }, { rule: 1, with: { a: 1, E: 3 } }, { rule: 1, with: { a: -2, E: 5 } }],
          },
        ],
      },
    ),
    'of two numbers the larger has the larger exponential: with z between them, that is E times the other, and E is at least 1 + z':
      consequence(['z > 0', 'q > 0', 'E - 1 - z >= 0', 'p == q*E'], 'p > q', {
        equations: [1],
        cone: [
          { weight: 1, square: 1, times: [1, 2] },
          { weight: 1, square: 1, times: [0, 1] },
        ],
      }),
    'one layer of tanh units follows any function of several numbers that is continuous on a box, as closely as you like': argued(
      { by: RIDGES, why: MANY },
    ),
  },
  serves: {
    'a unit at a wrong…': 'a staircase of tanh units…',
    'steps that are each off…': 'a staircase of tanh units…',
    'where E is at least…': 'a staircase of tanh units…',
    'any staircase…': 'a staircase of tanh units…',
    'twice e⁻²…': 'for any number of bits…',
    'and so are all its powers…': 'for any number of bits…',
  },
  readAs: {
    'of two numbers the larger…': '$p$ is the exponential of the larger number, and $q$ that of the other.',
    'times one more exponential…':
      '$S$ is the sum of the terms $a E$, each a number times an exponential, and $P$ the sum of the same terms times the exponential $T$.',
    'with two bits…':
      '$a_0$ is 1 when the corner at hand is a true one, and $a_d$ counts the true corners that differ from it in $d$ bits; the sum is what all their units say there.',
    'with eight bits…':
      '$a_0$ is 1 when the corner at hand is a true one, and $a_d$ counts the true corners that differ from it in $d$ bits; the sum is what all their units say there.',
    'a unit at a wrong…': '$E$ is a power of $e$, $u$ stands for one over $E + 1$ and $v$ for one over $E$.',
    'and so are all its powers…': '$p$ is one of the powers, and $r$ the factor that makes it the next.',
    'steps that are each off…': '$N$ is how many steps there are, and $d$ how far each of them is off.',
    'where E is at least…': '$v$ stands for one over $E$.',
    'any staircase…':
      '$y$ is the function’s value, $a$ and $b$ are the heights before and after the step, $u$ is how much of it has been climbed, and $r$ what the other steps are off together; that the product is not negative says that the two are no more than $2 w$ apart.',
  },
  butNot: {
    'without the tanh, the two units do the same': {
      of: 'two tanh units…',
      on: solvesXor('(2*(x + y) - 1) - (2*(x + y) - 3)'),
    },
    'one tanh unit by itself does the same': { of: 'two tanh units…', on: solvesXor('2*tanh(2*(x + y) - 1)') },
    'with two bits a quarter of the steepness does as well': { of: 'with two bits…', on: separatesCorners(2, 1) },
    'with eight bits a steepness of two does as well': { of: 'with eight bits…', on: separatesCorners(8, 2) },
    'with a minus in place of the plus it is so as well': {
      of: 'a unit at a wrong corner…',
      on: consequence(['u > 0', 'v > 0', 'u*(E - 1) == 1', 'v*E == 1'], 'v > u', { at: { u: 1, v: '1/2', E: 2 } }),
    },
    'so is twice e⁻¹': { of: 'twice e⁻²…', on: enclosed({}, '2*exp(-1) < 1/2') },
    'so are the powers of any number from 0 to 2': {
      of: 'and so are all its powers…',
      on: consequence(['p >= 0', 'r >= 0', '2 - r >= 0', '1/2 - p >= 0'], '1/2 - r*p >= 0', { at: { p: '1/2', r: 2 } }),
    },
    'so they do however little steep they are': {
      of: 'for any number of bits…',
      on: argued({ by: CORNERS.with(2, 'so are the powers of any…'), why: SILENT }),
    },
    'four steps that are hardly steep follow it to within a tenth': {
      of: 'four steps…',
      on: follows(staircase(4, 2), '1/10'),
    },
    'four steps follow it to within a twentieth': { of: 'eight steps…', on: follows(staircase(4), '1/20') },
    'so they are when each is off by two in N': {
      of: 'steps that are each off…',
      on: consequence(['w >= 0', '2 - N*d >= 0'], 'w - N*(w*d) >= 0', { at: { w: 1, N: 2, d: 1 } }),
      drops: 'the steps are steep',
    },
    'it is so wherever z is not negative': {
      of: 'where E is at least…',
      on: consequence(['v*E == 1', 'v > 0', 'E - 1 - z >= 0', 'z >= 0'], '1 - N*v > 0', { at: { v: 1, E: 1, z: 0, N: 1 } }),
    },
    'it is nowhere farther, whatever their steepness': {
      of: 'a staircase of tanh units…',
      on: argued({ by: STEPS.with(1, 'it is so wherever z…'), why: STEEP }),
    },
    'so they do when the heights are those before each step, far from those after it': {
      of: 'so, with enough of them…',
      on: argued({ by: STEPS.with(3, 'so it is when only…'), why: FINE }),
    },
    'times one more, it is the sum itself': { of: 'times one more exponential…', on: induction(multiplied('E'), {}) },
    'it is so for two equal numbers': {
      of: 'of two numbers the larger…',
      on: consequence(['z >= 0', 'q > 0', 'E - 1 - z >= 0', 'p == q*E'], 'p > q', { at: { z: 0, q: 1, E: 1, p: 1 } }),
    },
    'so it does if one more exponential, multiplied, changes nothing': {
      of: 'one layer of tanh units follows…',
      on: argued({ by: RIDGES.with(4, 'times one more, it is…'), why: MANY }),
    },
    'so it is when only the height before is within w of the function': {
      of: 'any staircase…',
      on: consequence(
        NEAR.filter((_, i) => i !== 2 && i !== 3),
        '(2*w - ((1 - u)*a + u*b + r - y))*(2*w + ((1 - u)*a + u*b + r - y)) >= 0',
        { at: { w: 0, a: 0, b: 1, y: 0, u: 1, r: 0 } },
      ),
      drops: 'the grid is fine',
    },
  },
  assuming: {
    'the steps are steep':
      'All N units but the one that is climbing are off from 0 or 1 by less than d, with N times d at most one.',
    'the grid is fine':
      'Within two neighbouring steps, whether at grid points or between them, the function changes by no more than w.',
  },
  settles: {
    'that-nonlinearity-is-enough': [
      { reading: 'for XOR', by: 'two tanh units…', verdict: 'right' },
      { reading: 'for continuous functions', by: 'a staircase of tanh units…', verdict: 'right' },
      { reading: 'for continuous functions of several numbers', by: 'one layer of tanh units follows…', verdict: 'right' },
      { reading: 'for Boolean functions of up to eight bits', by: 'with eight bits…', verdict: 'right' },
    ],
    'squashing-is-the-only-purpose': { reading: 'tanh does nothing else', by: 'two tanh units…', verdict: 'wrong' },
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'to continuous functions, with a squash',
      by: 'a staircase of tanh units…',
      verdict: 'right',
    },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['cybenko1989', 'leshno1993', 'stone1948'],
  figure: ({ because }) => {
    const xor =
      because['two tanh units, one taken from the other, are above 3/2 on the ones of XOR and below 1/4 on its zeros'].statement;
    const { formula: near } = because['four steps of tanh follow the square from 0 to 1 to within a tenth'].statement;
    const number = (...places: readonly number[]): Rational => middle(part(xor.formula, ...places))({});
    const steepness = number(1, 2, 1, 1, 1, 1, 1);
    const halfWay = (unit: number): string => `${number(1, 2, 1, unit, 1, 2).div(steepness)}`;
    const places = Array.from({ length: 41 }, (_, i) => `${i}/40`);
    const graphOf = (term: Term) => {
      const height = middle(term);
      return places.map((x) => [x, height({ x })] as const);
    };
    return {
      'the bump': live(
        'bump',
        {
          steepness: `${steepness}`,
          places: [halfWay(1), halfWay(2)],
          above: `${number(1, 2, 2)}`,
          below: `${number(2, 2, 2)}`,
        },
        'Dashed: two tanh units over the sum of the bits, each lifted so that it climbs from zero; the lift cancels when one is taken from the other. Solid: the first less the second, marked at the sums that occur, 0, 1 and 2.',
      ),
      'the staircase': curves(
        'The square, and four steps of tanh that follow it.',
        [
          { label: 'four steps', points: graphOf(part(near, 1, 1, 1)) },
          { label: 'the square', points: graphOf(part(near, 1, 1, 2)) },
        ],
        'Four steps of tanh, each climbing from one height to the next, and the square that they follow.',
      ),
    };
  },
});

/** An operand of an operand of a term, and so on. */
function part(term: Term, ...places: readonly number[]): Term {
  return places.reduce((inner, place) => (typeof inner === 'object' ? (inner[place] as Term) : inner), term);
}

/** Half-way between the ends of what the term is enclosed in, which no drawing can tell from the value. */
function middle(term: Term): (values: { readonly [variable: string]: Q }) => Rational {
  const value = enclosing(term);
  return (values) => {
    const { low, high } = value(values);
    return low.add(high).div(rational(2));
  };
}
