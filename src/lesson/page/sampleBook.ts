import type { ClaimRow, ControlRow, Ledger, PositionRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import type { Book } from './book.ts';

/** A small book for the tests of this folder: three claims, one of them as hostile as text can be. */

const XOR_ID = '02-separability/no-line-separates-xor';
const PRODUCT_ID = '02-separability/one-product-separates-xor';
export const HOSTILE_ID = '03-hostile/injection';

const corners = {
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [false, true, true, false],
};

const midpoint: SentenceRow = {
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

const lines: SentenceRow = {
  sentence: 'a thousand lines drawn at random each get some corner wrong',
  kind: 'sampled',
  strength: 'supported',
  holds: true,
  scope: 'for random lines through the square',
  cases: 1000,
  seed: 1234567,
  classes: [{ name: 'three corners are right', atLeast: '0.05', share: '41.3 %' }],
  discarded: '2.5 %',
};

const or: ControlRow = {
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

export const NO_LINE: ClaimRow = {
  id: XOR_ID,
  title: 'No line separates XOR',
  says: 'Four lamps stand on the corners of a *square* table.\n\nThe two paths have the same middle, $(\\frac{1}{2}, \\frac{1}{2})$:\n\n$$\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}$$',
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
  figures: [{ path: `figures/${XOR_ID}.svg`, caption: 'The two diagonals meet in $(\\frac{1}{2}, \\frac{1}{2})$.' }],
  sources: ['minsky1969', 'novikoff1962'],
};

export const ONE_PRODUCT: ClaimRow = {
  id: PRODUCT_ID,
  title: 'No line separates XOR, but one product does',
  says: 'Lift one lamp.',
  strength: 'measured',
  settles: [
    {
      position: 'xy-solves-xor',
      reading: 'as a map of the corners',
      by: 'the product is enough',
      verdict: 'wrong',
      strength: 'measured',
    },
  ],
  uses: [XOR_ID],
  assuming: [],
  because: [
    {
      sentence: 'the product is enough',
      kind: 'measured',
      strength: 'measured',
      holds: true,
      scope: 'for 200 seeds',
      cases: 200,
      seed: -5,
      detail: 'Mean 0.9950, standard deviation 0.0123.',
    },
    {
      sentence: 'it was counted once',
      kind: 'recorded',
      strength: 'supported',
      holds: true,
      scope: 'for n = 9',
      command: 'npm run record -- census',
      hash: 'sha256-abc',
      witness: 94572,
    },
    {
      sentence: 'the identity holds at drawn points',
      kind: 'identity',
      strength: 'supported',
      holds: true,
      scope: 'for 8 layers',
      cases: 20,
      seed: 7,
      bound: '2^-64',
      formal: '$x \\cdot y = y \\cdot x$',
    },
    {
      sentence: 'one corner is one case',
      kind: 'exhaustive',
      strength: 'proved',
      holds: true,
      formal: 'For $x = 1$.',
      theorem: { name: 'Proof by exhaustion', says: 'What holds for each holds for all.' },
      scope: 'for all 1 cases',
      cases: 1,
      checker: 'everyCase',
      statement: 1,
      witness: null,
    },
  ],
  beside: [],
  butNot: [
    {
      sentence: 'adding $x + y$ is enough',
      of: 'the product is enough',
      kind: 'sampled',
      counterexample: 'It is false for [0,"a"].',
      shrinks: 1,
      seed: 99,
      path: '3:0:1',
    },
  ],
  figures: [],
  sources: [],
};

const BAD =
  '<script>alert("1")</script> `code` | **bold** _it_ [x](javascript:alert(1)) ](javascript:alert(2)) ![i](https://evil.example/i.png) www.evil.example https://evil.example/ &lt; 5$ # end #';

/** Everything that text can try: none of it may become markup. */
export const HOSTILE: ClaimRow = {
  ...ONE_PRODUCT,
  id: HOSTILE_ID,
  title: `A title ${BAD}`,
  says: 'Words with \\<script>alert(3)\\</script> and [a link](javascript:alert(5)).',
  strength: 'supported',
  settles: [{ position: 'xy-solves-xor', reading: 'for learning', by: `1. ${BAD}`, verdict: 'right', strength: 'supported' }],
  predict: {
    question: `Or is it ${BAD}?`,
    answers: [
      { answer: `1. ${BAD}`, verdict: 'right', by: `1. ${BAD}` },
      { answer: `- ${BAD}`, verdict: 'wrong', by: `Neighbour ${BAD}`, tempting: BAD },
    ],
  },
  uses: [],
  assuming: [{ name: BAD, says: BAD, droppedBy: `Neighbour ${BAD}` }],
  because: [
    { ...lines, sentence: `1. ${BAD}`, scope: BAD, detail: BAD, formal: BAD, classes: [{ name: BAD, atLeast: '0', share: BAD }] },
  ],
  beside: [
    { ...lines, sentence: '+ not a list' },
    { ...lines, sentence: '```' },
  ],
  butNot: [
    {
      ...or,
      sentence: `Neighbour ${BAD}`,
      of: `1. ${BAD}`,
      drops: BAD,
      counterexample: `\`\`\`\n${BAD}`,
      seed: 1,
      path: `1:\`"$(rm -rf /)`,
    },
  ],
  figures: [{ path: `figures/${HOSTILE_ID}.svg`, caption: BAD }],
};

const positions: readonly PositionRow[] = [
  {
    id: 'no-xor',
    says: 'And the shallow network cannot even do XOR.',
    side: 'bend',
    verdict: 'open',
    readings: [
      {
        reading: 'a shallow linear net',
        means: 'No affine function parts XOR.',
        verdict: 'right',
        strength: 'proved',
        claim: XOR_ID,
        by: midpoint.sentence,
      },
      {
        reading: 'a shallow net with one non-linear layer',
        means: 'No network with one hidden layer parts XOR.',
        verdict: 'open',
      },
    ],
    claims: [XOR_ID],
  },
  {
    id: 'xy-solves-xor',
    says: 'With xy beside x and y, XOR is trivial.',
    side: 'lift',
    verdict: 'in part',
    strength: 'measured',
    readings: [
      {
        reading: 'as a map of the corners',
        means: 'Some plane parts the lifted corners.',
        verdict: 'wrong',
        strength: 'measured',
        claim: PRODUCT_ID,
        by: 'the product is enough',
      },
      {
        reading: 'for learning',
        means: 'It is learned at once.',
        verdict: 'right',
        strength: 'supported',
        claim: HOSTILE_ID,
        by: `1. ${BAD}`,
      },
    ],
    claims: [PRODUCT_ID, HOSTILE_ID],
  },
  {
    id: 'only-lines',
    says: 'It is all straight lines.',
    side: 'straight',
    verdict: 'wrong',
    strength: 'proved',
    readings: [
      {
        reading: 'as a map',
        means: 'Every network is affine.',
        verdict: 'wrong',
        strength: 'proved',
        claim: XOR_ID,
        by: midpoint.sentence,
      },
    ],
    claims: [XOR_ID],
  },
];

const LEDGER: Ledger = {
  schema: 1,
  chapters: [
    {
      id: '02-separability',
      title: 'What a line can and cannot separate',
      says: 'A single unit draws a straight line, $w \\cdot x + b = 0$.',
    },
    { id: '03-hostile', title: 'A <b>hostile</b> chapter', says: 'It tries `<script>`.' },
    { id: '04-empty', title: 'An empty chapter', says: 'Nothing stands here.' },
  ],
  claims: [NO_LINE, ONE_PRODUCT, HOSTILE],
  positions,
  withdrawn: [{ id: '04-empty/fallen', title: 'A claim that fell', because: 'its sentence “it holds” failed for $x = 1$.' }],
  sources: [
    {
      key: 'farkas1902',
      authors: 'J. Farkas',
      title: 'Theorie der einfachen Ungleichungen',
      where: 'Journal für die reine und angewandte Mathematik 124',
      year: 1902,
      link: 'https://doi.org/10.1515/crll.1902.124.1',
    },
    {
      key: 'minsky1969',
      authors: 'M. Minsky, S. Papert',
      title: 'Perceptrons',
      where: 'MIT Press',
      year: 1969,
      link: 'https://doi.org/10.7551/mitpress/11301.001.0001',
    },
    {
      key: 'novikoff1962',
      authors: 'A. B. J. Novikoff',
      title: 'On Convergence Proofs on Perceptrons',
      where: 'Symposium on the Mathematical Theory of Automata 12',
      year: 1962,
    },
  ],
};

/** The viewBox only, as our figures have it. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><title>A square</title><desc>A square &amp; its diagonals.</desc><path d="M20 10h40v40h-40zl40 40" fill="none" stroke="gray"/></svg>';

export const SAMPLE: Book = {
  ledger: LEDGER,
  figures: new Map([
    [`figures/${XOR_ID}.svg`, PICTURE],
    [`figures/${HOSTILE_ID}.svg`, PICTURE],
  ]),
};

/** The sample with some of its ledger replaced. */
export function sampleWith(changes: Partial<Ledger>): Book {
  return { ...SAMPLE, ledger: { ...LEDGER, ...changes } };
}
