import { sin } from '../../src/math/elementary/sin.ts';
import { linearRecurrentNetwork, runNetwork } from '../../src/math/recurrence/linearRecurrentNetwork.ts';
import { reduceTo } from '../../src/math/recurrence/reduceTo.ts';
import { FREQUENCIES } from './oscillators/frequencies.ts';
import { relativeError } from './oscillators/relativeError.ts';

const [UNITS, TRAINED, PREDICTED] = [150, 300, 300];
const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

/**
 * How far random reservoirs of linear units, reduced to sixteen components and to fifteen, are off from a sum of eight
 * oscillations: over the steps that they have seen, and over as many beyond.
 */
export default () => {
  const series = Array.from({ length: TRAINED + PREDICTED }, (_, t) =>
    FREQUENCIES.reduce((sum, frequency) => sum + sin(Number(frequency) * (t + 1)), 0),
  );
  const [seen, beyond] = [series.slice(0, TRAINED), series.slice(TRAINED)];
  const networks = SEEDS.map((seed) => linearRecurrentNetwork(seen, { units: UNITS, seed }));
  const reduced = [16, 15].map((components) => {
    const runs = networks.map((network) => runNetwork(reduceTo(network, seen, components), series.length));
    return {
      components,
      seen: runs.map((run) => relativeError(run.slice(0, TRAINED), seen).toFixed(6)),
      beyond: runs.map((run) => relativeError(run.slice(TRAINED), beyond).toFixed(6)),
    };
  });
  return { units: UNITS, trained: TRAINED, predicted: PREDICTED, reduced };
};
