import {
  type AffineOver,
  type AffineStack,
  affineStacks,
  applyAffineIn,
  claim,
  composeIn,
  memoized,
  numberLine,
  ofDouble,
  type Rational,
  type Ring,
  rational,
  rationals,
  sampled,
} from '../../src/index.ts';
import { differing } from './stacks/differing.ts';
import { type Dyadic, dyadic, dyadics, fraction, isAtMost, sizeOf } from './stacks/dyadic.ts';
import { told } from './stacks/told.ts';

/** A way to compute a stack's outputs with any kind of number. */
type Program = <T>(ring: Ring<T>, layers: readonly AffineOver<T>[], input: readonly T[]) => readonly T[];

const inTurn: Program = (ring, layers, input) => layers.reduce((values, layer) => applyAffineIn(ring, layer, values), input);

/** The collapse is made in the same numbers as it is used in. */
const atOnce: Program = (ring, layers, input) => {
  const collapsed = layers.reduce((inner, outer) => composeIn(ring, outer, inner));
  return applyAffineIn(ring, collapsed, input);
};

/** The same sums, added up from the last term to the first. */
const backwards: Program = (ring, layers, input) =>
  layers.reduce(
    (values, { weights, bias }) =>
      applyAffineIn(ring, { weights: weights.map((row) => [...row].reverse()), bias }, [...values].reverse()),
    input,
  );

/** Double precision: what a computer does when it adds and multiplies. */
const doubles: Ring<number> = { of: Number, add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b };

/** Single precision, each result rounded once more. */
const singles: Ring<number> = {
  of: Number,
  add: (a, b) => single(a + b),
  sub: (a, b) => single(a - b),
  mul: (a, b) => single(a * b),
};

function single(value: number): number {
  return new Float32Array([value])[0] ?? value;
}

/** No numbers at all, but how many roundings each product in a result has been through, at most. */
const roundings: Ring<number> = {
  of: () => 0,
  add: (a, b) => Math.max(a, b) + 1,
  sub: (a, b) => Math.max(a, b) + 1,
  mul: (a, b) => a + b + 1,
};

/** One over the unit roundoff of double precision. */
const ROUNDOFFS = 2n ** 53n;

const tenths = (count: number): number => count / 10;
/** 2^-550, whose square is no double any more. */
const TINY = Array.from({ length: 550 }).reduce<number>((value) => value / 2, 1);
const tiny = (count: number): number => count * TINY;

function each<T>(layers: readonly AffineOver<number>[], read: (count: number) => T): readonly AffineOver<T>[] {
  return layers.map(({ weights, bias }) => ({ weights: weights.map((row) => row.map(read)), bias: bias.map(read) }));
}

interface Output {
  /** How far it is above the exact result. */
  readonly above: Dyadic;
  /** The exact result with all minus signs dropped, and how many roundings each of its products has been through, at most. */
  readonly absolute: Dyadic;
  readonly steps: bigint;
}

/** What the bound of each output is made of, exactly. Every entry is read as a double, by default the nearest to so many tenths. */
function outputs(program: Program, { layers, input }: AffineStack, ring = doubles, read = tenths): readonly Output[] {
  const run = <T>(over: Ring<T>, of: (count: number) => T): readonly T[] => program(over, each(layers, of), input.map(of));
  const exact = run(dyadics, (count) => dyadic(read(count)));
  const absolute = run(dyadics, (count) => sizeOf(dyadic(read(count))));
  const steps = run(roundings, () => 0);
  return run(ring, read).map((value, i) => ({
    above: dyadics.sub(dyadic(value), exact[i] ?? dyadics.of(0)),
    absolute: absolute[i] ?? dyadics.of(0),
    steps: BigInt(steps[i] ?? 0),
  }));
}

/** γ_N = Nu / (1 − Nu) times the result without minus signs, for N roundings of u each. */
function boundOf({ absolute, steps }: Output): Rational {
  return rational(steps)
    .div(rational(ROUNDOFFS - steps))
    .mul(fraction(absolute));
}

/** Whether every error is within this part of its bound: both are multiplied by what they would be divided by. */
function isWithin(found: readonly Output[], part = '1'): boolean {
  const { n, d } = rational(part);
  return found.every(({ above, absolute, steps }) =>
    isAtMost(dyadics.mul(sizeOf(above), dyadics.of(d * (ROUNDOFFS - steps))), dyadics.mul(absolute, dyadics.of(n * steps))),
  );
}

/** The largest error in percents of its bound, to the thousandth below; a bound of zero is met without error. */
function percentOfBound(found: readonly Output[]): string {
  const parts = found.flatMap((output) => {
    const bound = boundOf(output);
    return bound.sign() === 0 ? [] : [fraction(sizeOf(output.above)).mul(rational(100)).div(bound)];
  });
  const most = parts.reduce((largest, part) => (part.compare(largest) > 0 ? part : largest), rational(0));
  return thousandths(most);
}

function thousandths({ n, d }: Rational): string {
  const count = (1000n * n) / d;
  return `${count / 1000n}.${String(count % 1000n).padStart(3, '0')}`;
}

/** What doubles give. */
const given = (program: Program, { layers, input }: AffineStack): readonly number[] =>
  program(doubles, each(layers, tenths), input.map(tenths));
/** The same as it is printed. */
const printed = (program: Program, stacked: AffineStack): string => given(program, stacked).join(', ');

/** The first output that is off by more than this part of its bound, and that part as a band around the exact result. */
function beyond(found: readonly Output[], name: string, words = 'the bound', part = '1') {
  const [above = rational(0), bound = rational(1)] = found
    .filter((output) => !isWithin([output], part))
    .slice(0, 1)
    .flatMap((output) => [fraction(output.above), boundOf(output)]);
  const band = bound.mul(rational(part));
  const times = above.abs().div(band);
  return numberLine(
    { rows: [{ name, values: [above] }], zero: 'exact', band },
    times.compare(rational(100)) < 0
      ? `Off by ${thousandths(times)} times ${words}, which is the grey band around the exact result.`
      : `Off by ${String(times.n / times.d).replace(/\B(?=(\d{3})+$)/g, ',')} times ${words}, which as a band around the exact result is too narrow to be seen.`,
  );
}

/** What two programs give for a stack, beside the exact result. */
const apartIn = (stacked: AffineStack, one: Program, other: Program, names: readonly [string, string]) =>
  differing(
    [
      { name: names[0], outputs: given(one, stacked) },
      { name: names[1], outputs: given(other, stacked) },
    ],
    inTurn(
      rationals,
      each(stacked.layers, (count) => ofDouble(tenths(count))),
      stacked.input.map((count) => ofDouble(tenths(count))),
    ),
  );

/** Two programs against each other, with the doubles that they give. */
const against = (one: Program, other: Program, names: readonly [string, string]) => ({
  draw: (stacked: AffineStack) => apartIn(stacked, one, other, names),
  holds: (stacked: AffineStack) => printed(one, stacked) === printed(other, stacked),
  tell: (stacked: AffineStack) => `${told(stacked)}: ${printed(one, stacked)} and ${printed(other, stacked)}`,
});

const RANDOM = {
  over: affineStacks,
  runs: 250,
  of: 'random stacks of three layers with one to three inputs and outputs each, every entry the double nearest to a number of tenths from −2 to 2',
  tell: (stacked: AffineStack) => told(stacked),
};

/** Within the bound; and rounding is at work, and the bound not hopelessly large for all of the stacks. */
function withinBound(program: Program) {
  const of = memoized((stacked: AffineStack) => outputs(program, stacked));
  return sampled({
    ...RANDOM,
    holds: (stacked) => isWithin(of(stacked)),
    classes: {
      'some output is not the exact one': {
        atLeast: '0.8',
        has: (stacked) => of(stacked).some(({ above }) => above.whole !== 0n),
      },
      'some error is more than a twentieth of its bound': { atLeast: '0.05', has: (stacked) => !isWithin(of(stacked), '1/20') },
      'layer by layer and collapsed first give different doubles': {
        atLeast: '0.6',
        has: (stacked) => printed(inTurn, stacked) !== printed(atOnce, stacked),
      },
    },
  });
}

/** Seven pounds at two counters without a fee, 1.2 euros to the pound and 1.1 dollars to the euro: counts of tenths; the last layer changes nothing. */
const SEVEN_POUNDS: AffineStack = {
  layers: [
    { weights: [[12]], bias: [0] },
    { weights: [[11]], bias: [0] },
    { weights: [[10]], bias: [0] },
  ],
  input: [70],
};

export default claim({
  title: 'The float collapse is close to the stack, but not equal to it',
  asks: 'Is a stack still one layer on a computer?',
  says: `
Go back to the two counters, and change seven pounds: times 1.2, and then times 1.1. A computer says ${printed(inTurn, SEVEN_POUNDS)}. Let it multiply the two rates first, and then the pounds: it says ${printed(atOnce, SEVEN_POUNDS)}. On paper the two are equal.

![seven pounds]

The long stroke is the exact product of the three numbers that the computer was given. Both results lie beside it, at different places.

![predict]

A computer works like somebody who draws a map by hand. Drawn twice from the same survey, it shows the same country twice, and yet no line falls quite on its twin. A double has 53 binary digits, so the result of each addition and each multiplication is rounded to the nearest number that there is.

The stack and its collapse round at different places. So they usually come out a little different.

You can say beforehand how little. One rounding changes a number by a factor between $1 - u$ and $1 + u$, where $u = 2^{-53}$. Every output is a sum of products, one for each way through the stack. If each of them has been rounded at most $N$ times, the output is off by no more than $\\gamma_N = Nu / (1 - Nu)$ times the same sum with all minus signs dropped.

Layer by layer or collapsed first: both come with such an $N$. It is counted here by running the very same program on counts instead of numbers. That much is a theorem of numerical analysis. Whether a machine keeps to it is tried on random stacks. A double *is* a fraction, so the error itself can be computed without error.

So if you say that a linear stack collapses in practice too, you are right up to a few units in the last place, as long as little cancels. If you say that on a computer the two are different functions, you are right as well: rounding is not linear.

Two things are assumed. The numbers must stay clear of the smallest doubles, because what is too small for them is lost altogether. Here all entries are zero or at least a tenth in size, so nothing comes near. And the arithmetic must be the one that the bound speaks of. Single precision has a bound of its own, and a wider one.

Rounding looks like dirt on the lens here. It can be made to do real work: [rounding is an activation](../03-activations/rounding-is-an-activation.md). But first see what a single straight line [cannot do at all](../02-separability/no-line-separates-xor.md).
`,
  exercise: `
Open a console (in most browsers: F12) and type \`7 * 1.2 * 1.1\` and \`7 * (1.2 * 1.1)\`. Find three numbers of your own, each with one decimal, for which the two ways agree, and three for which they don't. Which happens more often?
`,
  breaks: 'layer by layer and collapsed…',
  predict: {
    question:
      'A stack of layers is computed in doubles, which are rounded at every step. Can one know beforehand how far off the result may be?',
    answers: {
      'It is not off at all: the stack and its collapse give the same doubles': {
        wrong: 'layer by layer and collapsed first…',
        tempting: 'On paper the two are equal. But doubles are rounded after every step, and the two take different steps.',
      },
      'Yes, there is a bound that such stacks keep to': { right: 'layer by layer in doubles…' },
      'Yes, and it holds however tiny the numbers are': {
        wrong: 'with all entries tiny…',
        tempting:
          'Rounding is in proportion to the number as a rule, so that size seems not to matter. But among the very smallest doubles the gaps no longer shrink with the numbers.',
      },
    },
  },
  because: {
    'layer by layer in doubles, random stacks stay within their bound of the exact result': withinBound(inTurn),
    'collapsed first, in doubles too, they stay within theirs': withinBound(atOnce),
  },
  butNot: {
    'in single precision they stay within it as well': {
      of: 'layer by layer in doubles…',
      on: sampled({
        ...RANDOM,
        holds: (stacked) => isWithin(outputs(inTurn, stacked, singles)),
        draw: (stacked) => beyond(outputs(inTurn, stacked, singles), 'in single precision'),
      }),
      drops: 'double precision',
    },
    'with all entries tiny, they stay within it as well': {
      of: 'layer by layer in doubles…',
      on: sampled({
        ...RANDOM,
        holds: (stacked) => isWithin(outputs(inTurn, stacked, doubles, tiny)),
        tell: (stacked) => told(stacked, 'times 2⁻⁵⁵⁰'),
        draw: (stacked) => beyond(outputs(inTurn, stacked, doubles, tiny), 'with tiny entries'),
      }),
      drops: 'no underflow',
    },
    'a tenth of the bound would do': {
      of: 'layer by layer in doubles…',
      on: sampled({
        ...RANDOM,
        holds: (stacked) => isWithin(outputs(inTurn, stacked), '1/10'),
        tell: (stacked) => `${told(stacked)}: off by ${percentOfBound(outputs(inTurn, stacked))} % of the bound`,
        draw: (stacked) => beyond(outputs(inTurn, stacked), 'layer by layer', 'a tenth of the bound', '1/10'),
      }),
    },
    'added up from the other end, they give the same doubles': {
      of: 'layer by layer in doubles…',
      on: sampled({ ...RANDOM, ...against(inTurn, backwards, ['from the front', 'from the end']) }),
    },
    'layer by layer and collapsed first give the same doubles': {
      of: 'collapsed first…',
      on: sampled({ ...RANDOM, ...against(inTurn, atOnce, ['in turn', 'at once']) }),
    },
  },
  assuming: {
    'double precision': 'Each addition and each multiplication is rounded to the nearest double.',
    'no underflow': 'No product that is not zero comes near the smallest doubles.',
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  figure: () => ({
    'seven pounds': apartIn(SEVEN_POUNDS, inTurn, atOnce, ['in turn', 'at once']),
  }),
  sources: ['higham2002'],
});
