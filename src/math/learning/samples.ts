import { coded } from '../exact/refused.ts';
import type { LossName } from './losses.ts';

/** A number for each output; a single one stands for itself where there is one output, and else for a class. */
export type Target = number | ArrayLike<number>;

/** Refuses inputs that are not rows of `width` finite numbers, one row at least. */
export function checkInputs(inputs: readonly ArrayLike<number>[], width: number): void {
  if (inputs.length === 0 || width === 0)
    throw coded('no-samples', new RangeError('inputs is empty; give at least one sample, of at least one number.'));
  inputs.forEach((input, i) => {
    checkRow(input, width, `inputs[${i}]`);
  });
}

/** Refuses a row that is not of `width` finite numbers. */
export function checkRow(row: ArrayLike<number>, width: number, name: string): void {
  if (row.length !== width)
    throw coded('wrong-length', new RangeError(`${name} has ${row.length} numbers, where ${width} are needed.`));
  for (let k = 0; k < width; k += 1)
    if (!Number.isFinite(row[k]))
      throw coded('not-finite', new RangeError(`${name}[${k}] is ${row[k]}, and not a finite number.`));
}

/** The targets of all samples in one list, a number an output. Throws a `RangeError` for one that does not fit. */
export function targetList(targets: readonly Target[], samples: number, outputs: number, loss: LossName): Float64Array {
  if (targets.length !== samples)
    throw coded(
      'wrong-number-of-targets',
      new RangeError(`There are ${samples} inputs and ${targets.length} targets; each needs one.`),
    );
  const list = new Float64Array(samples * outputs);
  targets.forEach((target, i) => {
    if (typeof target === 'number' && loss === 'crossEntropy') {
      if (!Number.isSafeInteger(target) || target < 0 || target >= outputs)
        throw coded(
          'not-a-class',
          new RangeError(
            `targets[${i}] is ${target}; with ${outputs} outputs a class is a whole number from 0 to ${outputs - 1}.`,
          ),
        );
      list[i * outputs + target] = 1;
      return;
    }
    const row = typeof target === 'number' ? [target] : target;
    checkRow(row, outputs, `targets[${i}]`);
    list.set(row, i * outputs);
  });
  return list;
}
