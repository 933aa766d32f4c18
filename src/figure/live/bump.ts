import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { type Ends, enclose, enclosing } from '../../math/interval/enclose.ts';
import type { Term } from '../../math/language/term.ts';
import { certain } from '../drawing/certain.ts';
import { disc, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed, ring } from '../scene/square.ts';

/**
 * Two tanh units of the sum of two bits, the second taken from the first: how steep both are, where each is half-way
 * up, and what their difference should be: below one bound at the sums 0 and 2, above the other at the sum 1.
 */
export interface BumpData {
  readonly steepness: Q;
  readonly places: readonly [on: Q, off: Q];
  readonly below: Q;
  readonly above: Q;
}

interface State {
  readonly bounds: { readonly below: Rational; readonly above: Rational };
  readonly steepness: Rational;
  readonly on: Rational;
  readonly off: Rational;
  /** How far each unit climbs in all, which is how high the bump could be at most. */
  readonly climb: Rational;
  readonly isSquashed: boolean;
}

const [WIDTH, HEIGHT] = [360, 288];
/** One unit takes 75 in both directions, so that an arrow key is one step of the grid in both. */
const PLOT = { left: 44, right: 344, top: 16, bottom: 241 };
const [LEFT, RIGHT, HIGHEST] = [rational(-1), rational(3), rational(3)];
const place = planeScale([LEFT, RIGHT], [0, HIGHEST], PLOT);
const [GRID, NARROWEST, LOWEST] = [rational('1/8'), rational('1/4'), rational('1/4')];
const STEP = GRID.mul(rational(75));
/** Steepness is a number of quarters, up to 8. */
const [QUARTER, MOST_QUARTERS] = [rational('1/4'), 32];
const TWO = rational(2);
/** Straight pieces that a curve is drawn with, and binary digits that are enough to draw it. */
const [PIECES, DRAWN_BITS] = [96, 30];
/** Binary digits for what is told: what can be dragged to is above e⁻⁶⁴, which is about 2⁻⁹². */
const BITS = 128;
const PLACES = 4;

/** Two tanh units, one taken from the other, over the sum of two bits: a bump that is XOR while it is high and steep enough. */
export const bump: LiveKind<BumpData> = {
  howTo: 'Drag the place where a unit goes on, or the top of the bump; make both steeper, or leave the squash out.',
  begin,
};

export const example: Example<BumpData> = {
  data: () => ({ steepness: 2, places: ['1/2', '3/2'], below: '1/4', above: '3/2' }),
  says: 'At the sums 0, 1 and 2 the bump is 0.2334…, 1.5231… and 0.2334…: below 1/4, above 3/2, and below 1/4 again. That is XOR.',
};

function begin({ steepness, places: [on, off], below, above }: BumpData): Scene {
  return scene({
    bounds: { below: rational(below), above: rational(above) },
    steepness: rational(steepness),
    on: rational(on),
    off: rational(off),
    climb: TWO,
    isSquashed: true,
  });
}

function scene(state: State): Scene {
  const { bounds, steepness, on, off, isSquashed } = state;
  const { below, above } = bounds;
  const go = (change: Partial<State>): Scene => scene({ ...state, ...change });
  const sums = [0, 1, 2].map((sum) => outcome(state, sum));
  const wrong = sums.filter(({ isRight }) => !isRight);
  const misses = wrong.map(({ sum, wanted }) => `not ${wanted} at ${sum}`);
  const verdict =
    wrong.length === 0
      ? `below ${below}, above ${above}, and below ${below} again. That is XOR.`
      : `${listed(misses)}. ${hasThreshold(state) ? 'It misses the bounds, but some threshold still gives XOR' : 'That is not XOR'}.`;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Two units ${isSquashed ? '' : 'without their tanh, '}of steepness ${steepness} over the sum of two bits, half-way up at ${on} and at ${off}, and the first less the second. It is marked at 0, 1 and 2, beside the bounds ${below} and ${above}.`,
    parts: drawing(state, sums),
    says: `At the sums 0, 1 and 2 the ${isSquashed ? 'bump' : 'difference'} is ${listed(sums.map(({ value }) => certain(value, PLACES)))}: ${verdict}`,
    table: {
      heads: ['sum of the bits', 'first unit', 'second unit', 'first less second', 'for XOR'],
      rows: sums.map(({ sum, first, second, value, wanted }) => [
        `${sum}`,
        ...[first, second, value].map((ends) => certain(ends, PLACES)),
        wanted,
      ]),
    },
    handles: handles(state, go),
    controls: [
      {
        type: 'slider',
        label: 'Steepness',
        least: 1,
        most: MOST_QUARTERS,
        at: Number(snapped(steepness.div(QUARTER), rational(1), rational(1), rational(MOST_QUARTERS)).n),
        value: `${steepness}`,
        to: (quarters) => go({ steepness: QUARTER.mul(rational(quarters)) }),
      },
      { type: 'switch', label: 'With the squash', on: isSquashed, to: (next) => go({ isSquashed: next }) },
    ],
  };
}

/**
 * Whether some threshold gives XOR. The bump is symmetric about its middle and falls on both sides, so it is higher at 1
 * than at 0 and at 2 where its middle is nearer to 1 than to these. The difference of two straight units is everywhere the same.
 */
function hasThreshold({ on, off, isSquashed }: State): boolean {
  const ends = on.add(off);
  return isSquashed && ends.compare(ONE) > 0 && ends.compare(rational(3)) < 0;
}

/** A unit that is half-way up at a place, as a term in the sum s. */
function unit({ steepness, climb, isSquashed }: State, at: Rational): Term {
  const preactivation: Term = ['*', `${steepness}`, ['-', 's', `${at}`]];
  return ['*', `${climb.div(TWO)}`, isSquashed ? ['tanh', preactivation] : preactivation];
}

/** What the units make of a sum of bits, and whether that is as it should be. */
function outcome(state: State, sum: number) {
  const { on, off, bounds } = state;
  const [first, second] = [unit(state, on), unit(state, off)];
  const term: Term = ['-', first, second];
  const isOne = sum === 1;
  return {
    sum,
    isOne,
    first: enclose(first, { s: sum }, BITS),
    second: enclose(second, { s: sum }, BITS),
    value: enclose(term, { s: sum }, BITS),
    isRight: isOne ? compare(term, sum, bounds.above) > 0 : compare(term, sum, bounds.below) < 0,
    wanted: isOne ? `above ${bounds.above}` : `below ${bounds.below}`,
  };
}

/**
 * Whether the value of a term at this sum is below a bound, equal to it or above it: with as many binary digits as it takes.
 * That comes to an end. Without a tanh the value has few digits. With it, it is not equal to a bound that is a fraction other
 * than zero: powers of e with different fractions as exponents are linearly independent (Lindemann and Weierstrass).
 */
function compare(term: Term, s: number, bound: Rational, bits = BITS): number {
  const { low, high } = enclose(term, { s }, bits);
  const [from, to] = [low.compare(bound), high.compare(bound)];
  return from > 0 || to < 0 || (from === 0 && to === 0) ? from : compare(term, s, bound, 2 * bits);
}

/** Both units, each lifted so that it climbs from zero, and their difference, marked at 0, 1 and 2. */
function drawing(
  state: State,
  sums: readonly { readonly sum: number; readonly isOne: boolean; readonly isRight: boolean; readonly value: Ends }[],
): readonly string[] {
  const { bounds, on, off, climb, isSquashed } = state;
  const half = climb.div(TWO);
  const curve = (term: Term): readonly Spot[] => {
    const value = enclosing(term, DRAWN_BITS);
    const inside = steps(LEFT, RIGHT, PIECES).map((s): Spot => [s, value({ s }).low]);
    // A straight line leaves the picture, and is not drawn there.
    return inside.filter(([, y]) => isSquashed || (y.sign() >= 0 && y.compare(HIGHEST) <= 0)).map(place);
  };
  const marks = sums.map((mark) => ({ ...mark, spot: place([mark.sum, lower(mark.value.low, HIGHEST)]) }));
  return [
    path('thin', [place([LEFT, HIGHEST]), place([LEFT, ZERO]), place([RIGHT, ZERO])]),
    ...[bounds.below, bounds.above].flatMap((bound) => [
      path('thin dotted', [place([LEFT, bound]), place([RIGHT, bound])]),
      label('end', [rational(PLOT.left - 6), place([LEFT, bound])[1].add(rational(5))], bound),
    ]),
    ...[0, 1, 2].map((sum) => label('middle', [place([sum, ZERO])[0], rational(PLOT.bottom + 20)], `${sum}`)),
    label('middle', [rational((PLOT.left + PLOT.right) / 2), rational(HEIGHT - 6)], 'sum of the two bits'),
    ...[on, off].map((where) => path('path-zero dashed', curve(['+', `${half}`, unit(state, where)]))),
    path('path-one', curve(['-', unit(state, on), unit(state, off)])),
    ...marks.map(({ spot, isOne }) => disc(spot, isOne)),
    ...marks.filter(({ isRight }) => !isRight).map(({ spot }) => ring(spot)),
  ];
}

function handles({ on, off, climb }: State, go: (change: Partial<State>) => Scene): readonly Handle[] {
  const sumAt = scale([PLOT.left, PLOT.right], [LEFT, RIGHT]);
  const heightAt = scale([PLOT.bottom, PLOT.top], [0, HIGHEST]);
  const half = climb.div(TWO);
  const middle = on.add(off).div(TWO);
  return [
    {
      label: 'The first unit',
      value: `half-way up at ${on}`,
      at: place([on, half]),
      step: STEP,
      axis: 'across',
      to: ([x]) => go({ on: snapped(sumAt(x), GRID, LEFT, off.sub(NARROWEST)) }),
    },
    {
      label: 'The second unit',
      value: `half-way up at ${off}`,
      at: place([off, half]),
      step: STEP,
      axis: 'across',
      to: ([x]) => go({ off: snapped(sumAt(x), GRID, on.add(NARROWEST), RIGHT) }),
    },
    {
      label: 'The top of the bump',
      value: `at ${middle}, and at most ${climb} high`,
      at: place([middle, climb]),
      step: STEP,
      axis: 'both',
      to: ([x, y]) => {
        const by = snapped(sumAt(x).sub(middle), GRID, LEFT.sub(on), RIGHT.sub(off));
        return go({ on: on.add(by), off: off.add(by), climb: snapped(heightAt(y), GRID, LOWEST, HIGHEST) });
      },
    },
  ];
}

function lower(a: Rational, b: Rational): Rational {
  return a.compare(b) < 0 ? a : b;
}
