import { matrix } from '../../figure/chart/matrix.ts';
import { corners } from '../../figure/plane/corners.ts';
import { inPlane, type Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { applyAffine } from '../../math/algebra/affine.ts';
import { type Q, rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';

interface Units {
  readonly inputs: number;
  readonly units: readonly { readonly weights: Point; readonly bias: Q }[];
}

interface WrongCorner {
  readonly function: readonly boolean[];
  readonly corner: readonly number[];
}

/** A function at all corners, and the corner where the sum of its units is wrong; of many bits, by how much it is wrong at each. */
export const picture = refutationPicture(({ inputs, units }: Units, { function: table, corner }: WrongCorner) => {
  const points = table.map((_, i) => Array.from({ length: inputs }, (_, k) => (i >> (inputs - 1 - k)) & 1));
  if (inputs <= 2) {
    return corners(
      { points: inPlane(points), labels: table, ringed: Number.parseInt(corner.join(''), 2) },
      'The function at the corners; at the one with the ring, the sum of its units is something else.',
    );
  }
  const chosen = units.filter((_, c) => table[c] === true);
  const layer = { weights: chosen.map(({ weights }) => weights), bias: chosen.map(({ bias }) => bias) };
  const off = zip(points, table).map(([point, wanted]) =>
    applyAffine(layer, point).reduce((sum, value) => (value.sign() > 0 ? sum.add(value) : sum), rational(-Number(wanted))),
  );
  const [across, first] = [Math.floor(inputs / 2), Math.ceil(inputs / 2)];
  return matrix(
    {
      entries: Array.from({ length: 2 ** first }, (_, row) => off.slice(row << across, (row + 1) << across)),
      rows: `the first ${first} bits`,
      columns: across === 1 ? 'the last bit' : `the last ${across} bits`,
    },
    `By how much the sum of its units is off at each corner: it is wrong at ${off.filter((by) => by.sign() !== 0).length} of the ${off.length}.`,
  );
});
