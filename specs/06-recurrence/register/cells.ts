/**
 * A register r cell after cell, and s, which is r one step later: the matrix S moves the cell e to the cell f.
 * `moved` is what s becomes by one more cell with the number x in it, `s + f*x` if the cell moves.
 */
export const cells = (moved: string) =>
  ({
    letters: { S: ['n', 'n'] },
    state: { r: ['n', '1'], s: ['n', '1'] },
    rules: [
      { from: 0, letters: { e: ['n', '1'], f: ['n', '1'], x: ['1', '1'] }, if: ['S*e == f'], to: { r: 'e*x', s: 'f*x' } },
      {
        from: 1,
        letters: { r: ['n', '1'], s: ['n', '1'], e: ['n', '1'], f: ['n', '1'], x: ['1', '1'] },
        if: ['S*e == f'],
        to: { r: 'r + e*x', s: moved },
      },
    ],
    always: ['S*r == s'],
    of: 'cells',
  }) as const;

/** The steps of the induction: S moves the new cell, as is given, and the cells before it, as is known. */
export const BY_CELLS = [
  [[{ of: 0, before: 1, after: 'x' }]],
  [
    [
      { of: 0, before: 1, after: 'x' },
      { of: 1, before: 1, after: 1 },
    ],
  ],
] as const;
