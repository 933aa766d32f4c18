import type { EvidenceKind } from '../evidenceKind.ts';
import { type Letters, sizesOf } from '../smallMatrices.ts';
import { matrixIdentity } from './matrixIdentity.ts';

const LETTERS = { V: ['c', 'b'], W: ['b', 'a'], x: ['a', '1'] } as const;
const SQUARES = { W: ['a', 'a'], V: ['a', 'a'] } as const;
const COLUMN = { W: ['1', 'a'], x: ['a', '1'] } as const;

export const kind: EvidenceKind = {
  name: 'matrixIdentity',
  rows: 'matrixIdentity',
  establishes: 'equal expressions in matrices, for every shape',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    holds: "matrixIdentity({ A: ['m', 'n'], B: ['n', 'm'] }, 'A * (B + B)', '2 * A * B')",
    fails: "matrixIdentity({ A: ['n', 'n'], B: ['n', 'n'] }, 'A * B', 'B * A')",
    figure: "matrixFigure({ entries: [[0, 1], [0, 0]], rows: 'rows of A', columns: 'columns of A' }, CAPTION)",
  },
  samples: [
    {
      holds: matrixIdentity(LETTERS, 'V * (W*x + 2*W*x)', '3*V*W*x'),
      fails: matrixIdentity(LETTERS, 'relu(V*W*x)', '3*V*W*x'),
      tells: 'the left side is',
    },
    {
      is: 'of square matrices',
      holds: matrixIdentity(SQUARES, 'W * (V + V)', '2 * W * V'),
      fails: matrixIdentity(SQUARES, 'W * V', 'V * W'),
      tells: 'the left side is',
    },
    {
      is: 'of numbers',
      holds: matrixIdentity(COLUMN, 'W * x - W * x', '0 * W * x'),
      fails: matrixIdentity(COLUMN, 'W * x', '2 * W * x'),
      tells: 'the left side is [[-1]]',
    },
  ],
  pictures: [
    {
      is: 'matrices',
      statement: { letters: { A: ['n', 'n'], B: ['n', 'n'] }, left: ['*', 'A', 'B'], right: ['*', 'B', 'A'] },
      refutation: {
        sizes: { n: 2 },
        matrices: {
          A: [
            [0, 1],
            [0, 0],
          ],
          B: [
            [0, 0],
            [0, 1],
          ],
        },
      },
      tells: /\(0, 0, 0\), \(1, 0, 1\)/,
      caption: 'Entry by entry',
    },
  ],
  guess: ({ letters }, numbers) => {
    const shapes = letters as Letters;
    const sizeOf = (name: string): number => (name === '1' ? 1 : 2);
    return {
      sizes: Object.fromEntries(sizesOf(shapes).map((name) => [name, sizeOf(name)])),
      matrices: Object.fromEntries(
        Object.entries(shapes).map(([letter, [rows, columns]], i) => [
          letter,
          Array.from({ length: sizeOf(rows) }, (_, row) => numbers.list(sizeOf(columns), i + 2 * row)),
        ]),
      ),
    };
  },
};
