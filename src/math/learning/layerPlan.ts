import type { RandomSource } from '../elementary/randomSource.ts';
import { type Coded, coded } from '../exact/refused.ts';
import { type ActivationName, activationNamed } from '../network/activation.ts';
import { type DenseLayer, denseLayer } from './denseLayer.ts';
import { DOUBLE_ACTIVATIONS } from './doubleActivations.ts';
import { checkRow } from './samples.ts';

/** A layer as training begins with it: with weights to be drawn, or with its own. */
export type LayerPlan =
  | { readonly units: number; readonly activation: ActivationName }
  | {
      /** A row a unit, as in a `Network`. */
      readonly weights: readonly ArrayLike<number>[];
      readonly bias: ArrayLike<number>;
      readonly activation: ActivationName;
    };

/** A layer in doubles, in the shapes of a `Network`. */
export interface DoubleLayer {
  readonly weights: readonly Float64Array[];
  readonly bias: Float64Array;
  readonly activation: ActivationName;
}

/** The layers at work, with weights drawn where a plan has none. Throws as `train` for a plan that does not fit. */
export function planned(plans: readonly LayerPlan[], inputs: number, source: RandomSource): readonly DenseLayer[] {
  if (plans.length === 0) throw coded('no-layers', new RangeError('layers is empty; a network needs at least one layer.'));
  let width = inputs;
  return plans.map((plan, i) => {
    const { activation } = plan;
    const name = `Layer ${i + 1}`;
    try {
      activationNamed(activation);
    } catch (error) {
      const { code, message } = error as Coded;
      throw coded(code, new TypeError(`${name}: ${message}`));
    }
    const layer = 'weights' in plan ? given(plan, width, name) : drawn(plan, width, name, source);
    width = layer.bias.length;
    return denseLayer(layer.weights, layer.bias, DOUBLE_ACTIVATIONS[activation]);
  });
}

interface Begun {
  /** A row an input. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

function drawn(
  { units, activation }: { readonly units: number; readonly activation: ActivationName },
  inputs: number,
  name: string,
  source: RandomSource,
): Begun {
  if (!Number.isSafeInteger(units) || units < 1)
    throw coded('not-a-width', new RangeError(`${name} has ${units} units; it needs a whole number of them, at least 1.`));
  const share = activation === 'relu' || activation === 'leakyRelu' ? inputs : inputs + units;
  const most = Math.sqrt(6 / share);
  return {
    weights: Float64Array.from({ length: inputs * units }, () => (2 * source.uniform() - 1) * most),
    bias: new Float64Array(units),
  };
}

function given(
  { weights, bias }: { readonly weights: readonly ArrayLike<number>[]; readonly bias: ArrayLike<number> },
  inputs: number,
  name: string,
): Begun {
  const units = weights.length;
  if (units === 0) throw coded('not-a-width', new RangeError(`${name} has no rows of weights; it needs one for each unit.`));
  checkRow(bias, units, `${name}, bias`);
  const across = new Float64Array(inputs * units);
  weights.forEach((row, unit) => {
    checkRow(row, inputs, `${name}, weights[${unit}]`);
    for (let input = 0; input < inputs; input += 1) across[input * units + unit] = row[input] as number;
  });
  return { weights: across, bias: Float64Array.from(bias) };
}

/** The layers in the shapes of a `Network`, each with the activation of its plan. */
export function plainLayers(layers: readonly DenseLayer[], plans: readonly LayerPlan[]): readonly DoubleLayer[] {
  return layers.map(({ units, weights: { values }, bias }, i) => ({
    weights: Array.from({ length: units }, (_, unit) =>
      Float64Array.from({ length: values.length / units }, (_, input) => values[input * units + unit] as number),
    ),
    bias: bias.values.slice(),
    activation: (plans[i] as LayerPlan).activation,
  }));
}
