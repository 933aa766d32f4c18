/** The public API, as a table of contents. */

// What is drawn at random
export { type AffineStack, affineStacks } from './arbitrary/affineStacks.ts';
export { draw } from './arbitrary/draw.ts';
export { fractions } from './arbitrary/fractions.ts';
export { integers, nonZeroIntegers } from './arbitrary/integers.ts';
export { type LabelledSet, labelledSets } from './arbitrary/labelledSets.ts';
export { type Line, lines } from './arbitrary/lines.ts';
export { networks, networksOf } from './arbitrary/networks.ts';
export { generalPointSets, ofEveryShape, type PointSet, pointSets } from './arbitrary/pointSets.ts';

// A claim, and the evidence for its sentences
export { claim } from './claim/claim.ts';
export { breaksExactlyAt } from './claim/evidence/breaksExactlyAt.ts';
export { consequence } from './claim/evidence/consequence.ts';
export { dichotomyCount } from './claim/evidence/dichotomyCount.ts';
export { enclosed } from './claim/evidence/enclosed.ts';
export { equalEverywhere } from './claim/evidence/equalEverywhere.ts';
export { everyBooleanFunction } from './claim/evidence/everyBooleanFunction.ts';
export { everyCase } from './claim/evidence/everyCase.ts';
export { example } from './claim/evidence/example.ts';
export { generalPosition } from './claim/evidence/generalPosition.ts';
export { hasRank } from './claim/evidence/hasRank.ts';
export { hasRegions } from './claim/evidence/hasRegions.ts';
export { identities, identity } from './claim/evidence/identity.ts';
export { identityAtRandom } from './claim/evidence/identityAtRandom.ts';
export { isProved } from './claim/evidence/isProved.ts';
export { matrixIdentity } from './claim/evidence/matrixIdentity.ts';
export { measured } from './claim/evidence/measured.ts';
export { perceptronLoops, perceptronStops } from './claim/evidence/perceptron.ts';
export { recorded } from './claim/evidence/recorded.ts';
export { rounded } from './claim/evidence/rounded.ts';
export { sampled } from './claim/evidence/sampled.ts';
export { inseparable, noMonotoneUnit, separable } from './claim/evidence/separability.ts';
export { swept } from './claim/evidence/swept.ts';
export { thresholdFunctionCount } from './claim/evidence/thresholdFunctionCount.ts';

// Pictures of what was checked
export { corners as cornersFigure } from './figure/corners.ts';
export { curves } from './figure/curves.ts';
export { graph } from './figure/graph.ts';
export { hulls } from './figure/hulls.ts';
export { labelings } from './figure/labelings.ts';
export { lift } from './figure/lift.ts';
export { live } from './figure/live/live.ts';
export { matrix as matrixFigure } from './figure/matrix.ts';
export { regions as regionsFigure } from './figure/regions.ts';
export { scatter } from './figure/scatter.ts';
export { stack } from './figure/stack.ts';
export { table } from './figure/table.ts';
export { treads } from './figure/treads.ts';
export { units } from './figure/units.ts';
export { walk } from './figure/walk.ts';

// The exact core
export { ACTIVATIONS, type ActivationName } from './math/activation.ts';
export { activationRegions, type Box, type Region } from './math/activationRegions.ts';
export { type AffineOver, applyAffine, applyAffineIn, compose, composeIn, midpoint } from './math/affine.ts';
export { AND, corners, labelled, NAND, NOR, OR, truthTables, XNOR, XOR } from './math/boolean.ts';
export { breakpoints, countBreakpoints } from './math/breakpoints.ts';
export { HALFS, roundToHalf } from './math/check/roundToHalf.ts';
export { evaluateTerm, printTerm, type Term } from './math/check/term.ts';
export { collapse } from './math/collapse.ts';
export { countDichotomies } from './math/countDichotomies.ts';
export { coverCount } from './math/coverCount.ts';
export { enclose } from './math/enclose.ts';
export { formula } from './math/formula.ts';
export { featureMatrix, fitReadOut, frozenFeatures } from './math/frozenFeatures.ts';
export { GRAD1, grad1 } from './math/grad1.ts';
export { gradientDescent, weightsOf } from './math/gradientDescent.ts';
export { inGeneralPosition } from './math/inGeneralPosition.ts';
export { interpolate } from './math/interpolate.ts';
export { IRISES, type Iris } from './math/iris.ts';
export { doubleAfter, doubleBefore, leastDouble } from './math/leastDouble.ts';
export { determinant, rank, rankFactors, solve, transpose } from './math/matrix.ts';
export { monomials } from './math/monomials.ts';
export { activationPattern, evaluate, evaluateIn, type Network, preactivations, trace } from './math/network.ts';
export { NONLINEARITIES } from './math/nonlinearity/nonlinearities.ts';
export type { Nonlinearity } from './math/nonlinearity/nonlinearity.ts';
export { ofDouble } from './math/ofDouble.ts';
export { perceptron } from './math/perceptron.ts';
export { perceptronBound } from './math/perceptronBound.ts';
export { affinePieces } from './math/piecewise.ts';
export { planePieces } from './math/planePieces.ts';
export { type Q, type Rational, rational } from './math/rational.ts';
export { montufarLower, montufarUpper, serraUpper, zaslavsky } from './math/regionBounds.ts';
export { ridge } from './math/ridge.ts';
export { type Ring, rationals, terms } from './math/ring.ts';
export { separate, verifySeparation } from './math/separate.ts';
export { substitute } from './math/substitute.ts';
export { tanhDouble } from './math/tanhDouble.ts';
export { thresholdCensus } from './math/thresholdCensus.ts';
