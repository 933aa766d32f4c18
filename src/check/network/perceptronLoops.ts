import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Point, readFields, readLabels, readNatural } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';
import { checkLoop, checkMistakes, describeRule, MOST_VISITS, readWholePoints, run, signed, type Whole } from './perceptron.ts';

/**
 * The perceptron, started at zero, never stops on these points with whole coordinates: statement
 * `{ points, labels }`, proof `{ mistakes, loop: { from, until } }`. The run must make just these mistakes,
 * `{ visit, weights, bias }`, in its first `until` visits; after `from` visits and after `until` the weights,
 * the bias and the next point must be the same, with a mistake in between. Refuted by `{ visits }`, within
 * which a whole round is made without a mistake.
 */
export const perceptronLoops: Checker = {
  name: 'perceptronLoops',
  kind: 'certificate',
  theorem: {
    name: 'A state that returns',
    says: 'A process whose next state depends on nothing but its state does for ever what it did between two visits to the same one.',
    source: null,
  },
  check(statement, proof) {
    const { vectors } = read(statement);
    const fields = readFields(proof, 'the proof', ['mistakes', 'loop']);
    const { mistakes, until, told } = checkLoop(vectors, fields.loop);
    checkMistakes(mistakes, fields.mistakes, 'mistakes');
    return { cases: BigInt(until), scope: 'for the whole of an endless run', detail: told };
  },
  refute(statement, counterexample) {
    stop(read(statement).vectors, counterexample);
  },
  formal(statement) {
    const { points, labels } = read(statement);
    return `${describeRule(points)} With the labels ${labels.map(Number).join(', ')}, the mistakes never end.`;
  },
  describe(statement, counterexample) {
    const { count, form } = stop(read(statement).vectors, counterexample);
    return `It stops: after ${count} mistakes the weights and the bias (${form.join(', ')}) make none in a whole round.`;
  },
};

function read(data: Plain): {
  readonly points: readonly Point[];
  readonly labels: readonly boolean[];
  readonly vectors: readonly Whole[];
} {
  const fields = readFields(data, 'the statement', ['points', 'labels']);
  const points = readWholePoints(fields.points);
  const labels = readLabels(fields.labels, 'labels', points.length);
  return { points, labels, vectors: signed(points, labels) };
}

/** How the run ends, if it does within this many visits. */
function stop(vectors: readonly Whole[], data: Plain): { readonly count: number; readonly form: Whole } {
  const { visits } = readFields(data, 'the counterexample', ['visits']);
  const { stops, mistakes } = run(vectors, readNatural(visits, 'visits', MOST_VISITS));
  demand(stops, 'mistakes-in-every-round', 'No whole round is without a mistake by then.');
  return { count: mistakes.length, form: at(mistakes, mistakes.length - 1).form };
}
