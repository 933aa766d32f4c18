import type { CheckedControl, CheckedSentence, ClaimRow, SampledSentence } from '../../claim/ledger/ledger.ts';

/** The id of {@link NO_LINE}. */
export const XOR_ID = '02-separability/no-line-separates-xor';

const corners = {
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [false, true, true, false],
};

/** A sentence that is proved by a certificate. */
export const midpoint: CheckedSentence = {
  sentence: 'the ones and the zeros share a midpoint, so no line can part them',
  kind: 'certificate',
  strength: 'proved',
  holds: true,
  formal: 'No affine function is positive on (0, 1), (1, 0) and negative on (0, 0), (1, 1).',
  theorem: {
    name: 'Farkas',
    says: 'If non-negative multiples, not all zero, of strict inequalities add up to 0 > 0, the inequalities have no common solution.',
    source: 'farkas1902',
  },
  scope: 'for every line',
  cases: 4,
  checker: 'inseparable',
  statement: corners,
  witness: { combination: [1, 1, 1, 1] },
};

/** A sentence that a sample supports. */
export const lines: SampledSentence = {
  sentence: 'a thousand lines drawn at random each get some corner wrong',
  kind: 'sampled',
  strength: 'supported',
  holds: true,
  scope: 'for random lines through the square',
  of: 'random lines through the square',
  cases: 1000,
  seed: 1234567,
  classes: [{ name: 'three corners are right', atLeast: '0.05', count: 413 }],
  discarded: 26,
};

/** A control: a false neighbour, and what shows it false. */
export const or: CheckedControl = {
  sentence: 'OR has no line either',
  of: midpoint.sentence,
  drops: 'the corners are those of XOR',
  kind: 'certificate',
  counterexample: '$2 x + 2 y - 1$ is positive on the ones (1, 1, 3) and negative on the zeros (-1).',
  formal: 'No affine function is positive on (0, 1), (1, 0), (1, 1) and negative on (0, 0).',
  checker: 'inseparable',
  statement: corners,
  refutation: { weights: [2, 2], bias: -1 },
};

/** A claim that is proved, with every part that a claim can have. */
export const NO_LINE: ClaimRow = {
  id: XOR_ID,
  title: 'No line separates XOR',
  asks: 'Which line separates XOR?',
  says: 'Four lamps stand on the corners of a *square* table.\n\n![the pencil]\n\n![predict]\n\nThe two paths have the same middle, $(\\frac{1}{2}, \\frac{1}{2})$:\n\n$$\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}$$',
  strength: 'proved',
  settles: [{ position: 'no-xor', reading: 'a shallow linear net', by: midpoint.sentence, verdict: 'right', strength: 'proved' }],
  predict: {
    question: 'Can a line, $w \\cdot x + b = 0$, do XOR?',
    answers: [
      { answer: 'Yes, as it does OR', verdict: 'wrong', by: or.sentence },
      { answer: 'No', verdict: 'right', by: midpoint.sentence },
      {
        answer: 'Only a *long* one',
        verdict: 'wrong',
        by: midpoint.sentence,
        tempting: 'A drawing ends, and so a longer line seems to reach further; but a *line* never ends.',
      },
      { answer: 'Yes, one drawn at random', verdict: 'wrong', by: lines.sentence },
    ],
  },
  uses: [],
  assuming: [
    { name: 'the corners are those of XOR', says: 'The ones are $(0,1)$ and $(1,0)$.', droppedBy: or.sentence },
    { name: 'no corner lies on the line', says: 'The sides are strict.', droppedBy: null },
  ],
  because: [midpoint],
  beside: [lines],
  butNot: [or],
  breaks: or.sentence,
  exercise: 'Turn *one* lamp off.',
  figures: [
    {
      name: 'the pencil',
      path: `figures/${XOR_ID}.svg`,
      caption: 'The two diagonals meet in $(\\frac{1}{2}, \\frac{1}{2})$.',
      altText: 'A square & its diagonals.',
      size: { width: 100, height: 60 },
    },
  ],
  sources: ['minsky1969', 'novikoff1962'],
};
