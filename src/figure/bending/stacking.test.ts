import { expect, test } from 'vitest';
import { type Affine, applyAffine } from '../../math/algebra/affine.ts';
import { rational } from '../../math/exact/rational.ts';
import { sampleScene, used } from '../live/samples.ts';
import { example } from './horner.ts';

test('horner: with each layer the one layer is the product of the weights, and its bias goes by Horner’s rule', () => {
  const { layers } = example.data();
  const scene = sampleScene('horner');
  expect([1, 2].map((count) => used(scene, 'Layers', count).says.split('. ')[0])).toEqual([
    '1 layer is one layer: its weights are W₁, and its bias is b₁',
    '2 layers are one layer: its weights are W₂W₁, and its bias is W₂b₁ + b₂',
  ]);
  const entry = (map: readonly Affine[], point: readonly number[]): string =>
    map.reduce<readonly unknown[]>((value, layer) => applyAffine(layer, value as never), point).join(', ');
  for (let count = 1; count <= 3; count += 1) {
    const there = layers.slice(0, count);
    // What the stack makes of the origin is the bias; and of each unit vector, less that, a column of the weights.
    const [bias, ...columns] = [
      [0, 0],
      [1, 0],
      [0, 1],
    ].map((point) => entry(there, point).split(', ').map(rational));
    const weights = [0, 1].map((row) => `(${columns.map((column) => column[row]?.sub(bias?.[row] ?? rational(0))).join(', ')})`);
    expect(scene.table.rows[count - 1]).toEqual([`${count}`, weights.join(', '), `(${bias?.join(', ')})`]);
    expect(used(scene, 'Layers', count).says).toContain(
      `Through the stack (2, -1) comes to (${entry(there, [2, -1])}), and through the one layer as well.`,
    );
  }
});
