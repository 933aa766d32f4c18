import { corners } from '../../math/separability/boolean.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { everyBooleanFunction } from './everyBooleanFunction.ts';

/** relu(x + y − 1) and the like: each unit is one at its own corner of the square, and zero at the others. */
const UNITS = corners(2).map(([x = 0, y = 0]) => ({ weights: [2 * x - 1, 2 * y - 1], bias: 1 - x - y }));

export const kind: EvidenceKind = {
  name: 'everyBooleanFunction',
  rows: 'booleanFunctions',
  establishes: 'that a sum of units, one for each corner, gives every Boolean function',
  prints: 'proved',
  skeleton: {
    takes: ['corners', 'cornersFigure', 'XOR'],
    given: `/** relu(x + y − 1) and the like: each unit is one at its own corner of the square, and zero at the others. */
const UNITS = corners(2).map(([x = 0, y = 0]) => ({ weights: [2 * x - 1, 2 * y - 1], bias: 1 - x - y }));`,
    holds: 'everyBooleanFunction(2, UNITS)',
    fails: 'everyBooleanFunction(2, UNITS.map((unit) => ({ ...unit, bias: 0 })))',
    figure: 'cornersFigure(XOR, CAPTION)',
  },
  samples: [
    {
      holds: everyBooleanFunction(1, [
        { weights: [-1], bias: 1 },
        { weights: [1], bias: 0 },
      ]),
      fails: everyBooleanFunction(1, [
        { weights: [-1], bias: 2 },
        { weights: [1], bias: 0 },
      ]),
      tells: 'and not',
    },
    {
      is: 'of two bits',
      holds: everyBooleanFunction(2, UNITS),
      fails: everyBooleanFunction(
        2,
        UNITS.map(({ weights }) => ({ weights, bias: 0 })),
      ),
      tells: 'and not 1',
    },
  ],
  pictures: [
    {
      is: 'a function of one bit',
      statement: {
        inputs: 1,
        units: [
          { weights: [-1], bias: 2 },
          { weights: [1], bias: 0 },
        ],
      },
      refutation: { function: [true, false], corner: [0] },
      tells: /Ones: \(0, 0\). Zeros: \(1, 0\)/,
      caption: 'at the one with the ring',
    },
    {
      is: 'three bits',
      statement: { inputs: 3, units: Array.from({ length: 8 }, (_, c) => ({ weights: [0, 0, 0], bias: c === 0 ? 2 : -1 })) },
      refutation: { function: [true, true, false, false, false, false, false, false], corner: [0, 0, 0] },
      tells: /\(1, 1\), \(2, 2\), \(2, 2\), \(2, 2\)/,
      caption: 'it is wrong at 8 of the 8',
    },
    {
      is: 'no unit at all of four bits',
      statement: { inputs: 4, units: Array.from({ length: 16 }, () => ({ weights: [0, 0, 0, 0], bias: 0 })) },
      refutation: { function: Array.from({ length: 16 }, (_, c) => c === 3), corner: [0, 0, 1, 1] },
      tells: /\(0, 0, 0, -1\), \(0, 0, 0, 0\)/,
      caption: 'it is wrong at 1 of the 16',
    },
    {
      is: 'none of the units of three bits',
      statement: { inputs: 3, units: Array.from({ length: 8 }, () => ({ weights: [0, 0, 0], bias: 1 })) },
      refutation: { function: Array.from({ length: 8 }, (_, c) => c < 2), corner: [1, 1, 1] },
      tells: /\(1, 1\), \(2, 2\)/,
      caption: 'it is wrong at 8 of the 8',
    },
  ],
  guess: ({ inputs }, numbers) => ({
    function: numbers.list(2 ** Number(inputs)).map((n) => n > 0),
    corner: numbers.list(Number(inputs), 3).map((n) => Math.abs(n) % 2),
  }),
};
