import { array, integer, noBias, property, type RunDetails } from 'fast-check';
import { whyNoLine } from '../../claim/ledger/line.ts';
import { interpret } from '../../math/algebra/interpret.ts';
import { degreeOf, degrees, Formal, formal, type Ring, rationals, termOf } from '../../math/algebra/ring.ts';
import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import type { Term } from '../../math/language/term.ts';
import { checkAlone } from '../checkAlone.ts';
import {
  type Context,
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from '../evidence.ts';
import { MOST_RUNS } from '../mostRuns.ts';
import { isNatural } from '../natural.ts';
import { BITS, randomWords, whyTooFew } from './randomWords.ts';

/** Trials when the author does not say. */
const TRIALS = 8;
const MOST_VARIABLES = 10_000;
/** Values of this degree have a hundred thousand digits. */
const MOST_DEGREE = 10_000;

/** Two programs that should be equal, and how they are compared. */
export interface RandomIdentity {
  /** How many variables the two programs take. */
  readonly variables: number;
  /** Two programs over any ring: only its +, − and ×, so that their degree can be derived. */
  readonly left: Program;
  readonly right: Program;
  /** How many points are drawn; 8 if left out. */
  readonly trials?: number;
  /** For what shape, in words: "stacks of twelve layers of width eight". */
  readonly of: string;
}

/** A program that computes a vector with the ring's operations alone. */
export type Program = <T>(ring: Ring<T>, variables: readonly T[]) => readonly T[];

/**
 * Equality of two polynomial programs at uniformly drawn exact points, where a full grid is too large.
 * Each is run once, over the formal ring, which writes down what it computes and cannot be looked
 * into; from what was written down both the total degree d and the values are computed, so a
 * program cannot show one polynomial and be another. A false identity passes one trial with a chance
 * of at most d / 2^31 (Schwartz 1980, Zippel 1979). It supports, and never proves.
 */
export function identityAtRandom(identity: RandomIdentity): Evidence {
  const fixed = { ...identity };
  return made({
    kind: 'identity',
    check: [identityAtRandom],
    establish: (context) => establish(asked(fixed, context), context),
    contradict: (context) => contradict(asked(fixed, context), context),
  });
}

/** With the number of points that the surroundings ask for. */
function asked(identity: RandomIdentity, { runs }: Context): RandomIdentity {
  return runs === undefined ? identity : { ...identity, trials: runs };
}

/** What both programs compute, component by component. */
interface Traced {
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [left: Term, right: Term])[];
  readonly degree: number;
}

/** Runs both programs over the formal ring. Throws a sentence when there is nothing to compare. */
function trace({ variables, left, right, trials = TRIALS, of }: RandomIdentity): Traced {
  if (!isNatural(variables, 1, MOST_VARIABLES))
    throw coded(
      'number-of-variables',
      new RangeError(`An identity in ${String(variables)} variables cannot be tried: take from 1 to ${MOST_VARIABLES}.`),
    );
  if (!isNatural(trials, 1, MOST_RUNS.identity))
    throw coded(
      'number-of-points',
      new RangeError(`${String(trials)} points cannot be drawn: take from 1 to ${MOST_RUNS.identity}.`),
    );
  const why = whyNoLine(of);
  if (why !== undefined)
    throw coded('of-not-readable', new TypeError(`"of" says in words for what shape, and it ${why.message}`));
  const names = Array.from({ length: variables }, (_, i) => `x${i + 1}`);
  const [lefts, rights] = [left, right].map((program) =>
    termsOf(
      program(
        formal,
        names.map((name) => new Formal(name)),
      ),
    ),
  ) as [readonly Term[], readonly Term[]];
  if (lefts.length === 0 || lefts.length !== rights.length)
    throw coded(
      'wrong-number-of-components',
      new RangeError(`The two sides have ${lefts.length} and ${rights.length} components, and there is nothing to compare.`),
    );
  const unknowns = new Map(names.map((name) => [name, degrees.variable()]));
  const degree = Math.max(...[...lefts, ...rights].map((term) => degreeOf(interpret(degrees, term, unknowns))));
  if (degree > MOST_DEGREE)
    throw coded(
      'degree-too-high',
      new RangeError(
        `A program of degree ${degree} is too long to compute with: at most ${MOST_DEGREE}, so multiply fewer powers.`,
      ),
    );
  if (degree === 0) throw coded('vacuous', new RangeError('Vacuous: neither side depends on its variables.'));
  return { names, pairs: lefts.flatMap((term, i) => rights.slice(i, i + 1).map((other) => [term, other] as const)), degree };
}

function termsOf(values: readonly unknown[]): readonly Term[] {
  return values.map((value) => {
    if (!(value instanceof Formal))
      throw coded('not-of-the-ring', new TypeError('A program returned something that its ring did not compute.'));
    return termOf(value);
  });
}

function run(
  { names, pairs }: Traced,
  { trials = TRIALS }: RandomIdentity,
  { seed, path, watch }: Context,
): RunDetails<[number[]]> {
  const coordinate = noBias(integer({ min: -(2 ** (BITS - 1)), max: 2 ** (BITS - 1) - 1 }));
  const point = noBias(array(coordinate, { minLength: names.length, maxLength: names.length, size: 'max' }));
  let tried = 0;
  let isShrinking = false;
  return checkAlone(
    property(point, (coordinates) => {
      const at = new Map(coordinates.map((value, i) => [`x${i + 1}`, rational(value)]));
      const isEqual = pairs.every(([left, right]) => interpret(rationals, left, at).equals(interpret(rationals, right, at)));
      tried += 1;
      if (!isShrinking) watch?.done(tried, trials);
      if (!isEqual) {
        isShrinking = true;
        watch?.falseFor({ words: randomWords.counterexample({ point: coordinates }) });
      }
      return isEqual;
    }),
    { seed, numRuns: trials, ...(path === undefined ? {} : { path }) },
  );
}

function establish(identity: RandomIdentity, context: Context): Established | Failed {
  const { trials = TRIALS, of } = identity;
  const { seed } = context;
  const traced = trace(identity);
  const tooFew = whyTooFew(traced.degree, trials);
  if (tooFew !== undefined) return failed('too-few-points', tooFew, { seed });
  const { counterexample, numShrinks: shrinks, counterexamplePath: path } = run(traced, identity, context);
  if (counterexample !== null)
    return failed('false', randomWords.counterexample({ point: counterexample[0] }), { seed, shrinks, path });
  if (context.path !== undefined)
    return failed('nothing-to-replay', 'Nothing fails at this seed and path: the counterexample is gone.', { seed });
  const facts = { of, cases: trials, degree: traced.degree };
  return { kind: 'identity', strength: 'supported', holds: true, ...randomWords.sentence(facts), ...facts, seed };
}

function contradict(identity: RandomIdentity, context: Context): Contradicted | NotContradicted {
  const details = run(trace(identity), identity, context);
  if (details.counterexample === null)
    return notContradicted('neighbour-accepted', 'The two programs agree at every point drawn.');
  const refutation = { point: details.counterexample[0] };
  return {
    kind: 'identity',
    counterexample: randomWords.counterexample(refutation),
    shrinks: details.numShrinks,
    seed: context.seed,
    path: details.counterexamplePath,
    refutation,
  };
}
