import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citation } from '../../claim/assembly/citation.ts';
import { judge } from '../../claim/assembly/judge.ts';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import { NO_SCRIPTS } from '../../lesson/page/book.ts';
import { graphDrawing } from '../../lesson/page/graphDrawing.ts';
import { passages } from '../../lesson/render/passages.ts';
import { searched } from '../../lesson/site/searchTexts.ts';
import { treesOf } from '../../lesson/site/trees.ts';
import type { Texts } from '../../text/texts.ts';
import { allChapters, allIds } from '../../vitest/specs.ts';
import { searching } from './searching.ts';

const ROOT = process.cwd();

const rowOf = (id: string): string => join(ROOT, 'lessons', `${id}.json`);

/** What this book hands over to the search, made of the rows that are committed: a claim that is new has none yet. */
function textsOfThisBook(): readonly Texts[] {
  const written = allIds(ROOT).map(rowOf).filter(existsSync);
  const claims = written.map((path) => JSON.parse(readFileSync(path, 'utf8')) as ClaimRow);
  const ledger: Ledger = {
    schema: 2,
    chapters: allChapters(ROOT),
    claims,
    positions: judge(claims),
    withdrawn: [],
    sources: Object.entries(BIBLIOGRAPHY).map(([key, source]) => citation(key, source)),
  };
  const { trees } = treesOf({ ledger, figures: new Map() }, graphDrawing(ledger), NO_SCRIPTS);
  return trees.map((page) => JSON.parse(searched(page, passages(page))));
}

const TEXTS = textsOfThisBook();
const search = await searching(TEXTS);

const pageOf = (address = ''): string => address.replace(/\.html#.*$/, '');
const first = (query: string): string => pageOf(search(query, 1)[0]?.address);

// What readers type, and the page that has to come first.
test.each<[query: string, page: string]>([
  ['nonlinearity', '03-activations/a-catalogue-of-nonlinearities'],
  ['nonlinearities', '03-activations/a-catalogue-of-nonlinearities'],
  ['non-linearity', '03-activations/a-catalogue-of-nonlinearities'],
  ['nonlinear', 'index'],
  ['non-linear', 'index'],
  ['sigmoid', '03-activations/a-squash-is-one-kind-among-many'],
  ['Sigmoid function', '03-activations/a-squash-is-one-kind-among-many'],
  ['logistic', '03-activations/a-squash-is-one-kind-among-many'],
  ['softmax', '07-attention/softmax-and-layer-norm-bend'],
  ['swish', '03-activations/where-silu-and-gelu-are-lowest'],
  ['SiLU', '03-activations/where-silu-and-gelu-are-lowest'],
  ['gelu', '03-activations/where-silu-and-gelu-are-lowest'],
  ['XNOR', '02-separability/no-line-separates-xor'],
  ['xor', '02-separability/no-line-separates-xor'],
  ['no line', '02-separability/no-line-separates-xor'],
  ['separates', '02-separability/no-line-separates-xor'],
  ['why is XOR not linearly separable', '02-separability/no-line-separates-xor'],
  ['XOR linear separability', '02-separability/no-line-separates-xor'],
  ['labeled points', '02-separability/a-line-or-a-certificate'],
  ['labelled points', '02-separability/a-line-or-a-certificate'],
  ['certificate', '02-separability/a-line-or-a-certificate'],
  ['perceptron', '02-separability/the-perceptron-a-step-a-bound-a-loop'],
  ['perceptron convergence theorem', '02-separability/the-perceptron-a-step-a-bound-a-loop'],
  ['Boolean functions', '02-separability/the-census-of-what-a-line-can-do'],
  ['census', '02-separability/the-census-of-what-a-line-can-do'],
  ['Cover’s theorem', '02-separability/covers-count'],
  ["cover's theorem", '02-separability/covers-count'],
  ['capacity', '02-separability/capacity-is-two-per-dimension'],
  ['random features', '02-separability/frozen-features-fit-anything-finite'],
  ['iris', '02-separability/three-products-part-the-irises'],
  ['Irises', '02-separability/three-products-part-the-irises'],
  ['bias', '01-linear/a-bias-moves-a-line'],
  ['why do we need a bias?', '01-linear/a-bias-moves-a-line'],
  ['rank', '01-linear/the-narrowest-layer-bounds-the-rank'],
  ['bottleneck', '01-linear/collapsing-saves-work-unless-there-is-a-bottleneck'],
  ['collapse linear layers', '01-linear/collapsing-saves-work-unless-there-is-a-bottleneck'],
  ['stack of linear layers', '01-linear/a-stack-of-affine-layers-is-one'],
  ['mid-point', '01-linear/affine-maps-keep-midpoints'],
  ['midpoints', '01-linear/affine-maps-keep-midpoints'],
  ['float collapse', '01-linear/the-float-collapse-is-close-but-not-equal'],
  ['activation function', '03-activations/index'],
  ['squashing', '03-activations/squashing-is-not-necessary'],
  ['is squashing necessary', '03-activations/squashing-is-not-necessary'],
  ['leaky relu', '03-activations/straight-pieces-polynomials-and-neither'],
  ['activation that is a polynomial of a degree', '03-activations/polynomials-have-a-limit'],
  ['rounding', '03-activations/rounding-is-an-activation'],
  ['catalog of activations', '03-activations/a-catalogue-of-nonlinearities'],
  ['catalogue of activations', '03-activations/a-catalogue-of-nonlinearities'],
  ['float16', '03-activations/a-network-learns-by-rounding'],
  ['half-precision', '03-activations/a-network-learns-by-rounding'],
  ['grad1', '03-activations/rounding-is-an-activation'],
  ['number of regions', '04-piecewise-linear/counting-regions'],
  ['linear regions', '04-piecewise-linear/counting-regions'],
  ['how many linear regions does a ReLU network have', '04-piecewise-linear/counting-regions'],
  ['breakpoints', '04-piecewise-linear/each-unit-has-its-own-half'],
  ['piecewise linear', '04-piecewise-linear/index'],
  ['piece-wise linear', '04-piecewise-linear/index'],
  ['universal approximation', '04-piecewise-linear/as-close-as-you-like'],
  ['approximate a continuous function', '04-piecewise-linear/as-close-as-you-like'],
  ['depth vs width', '04-piecewise-linear/depth-folds'],
  ['Yarotsky', '04-piecewise-linear/squares-from-folds'],
  ['more linear than tanh', '04-piecewise-linear/more-linear-than-tanh'],
  ['why does a network trained on XOR always say one half', '02-separability/no-line-separates-xor'],
  ['best affine fit', '02-separability/no-line-separates-xor'],
  ['least squares XOR', '02-separability/no-line-separates-xor'],
  ['why do NAND, NOR and NOT need a bias', '01-linear/a-bias-moves-a-line'],
  ['NAND', '01-linear/a-bias-moves-a-line'],
  ['NOR', '01-linear/a-bias-moves-a-line'],
  ['may the output layer be linear in regression', '02-separability/frozen-features-fit-anything-finite'],
  ['gradient descent', '05-learning/gradient-descent-on-xor'],
  ['convex hull', 'glossary'],
])('%s: %s', (query, page) => {
  expect(first(query)).toBe(page);
});

test('what only lists of sources have is found, after every lesson', () => {
  const pages = search('minsky', 99).map(({ address }) => pageOf(address));
  expect(pages.at(-1)).toBe('bibliography');
  expect(pages.indexOf('bibliography')).toBe(pages.length - 1);
});

test.each<[string, string]>([
  ['5,000 words', Array.from({ length: 5000 }, (_, i) => `xor${i}`).join(' ')],
  [
    '5,000 words that stand in the book',
    TEXTS.flatMap(({ passages: all }) => all.flatMap(({ text }) => text.split(' ')))
      .slice(0, 5000)
      .join(' '),
  ],
  ['a word of 200,000 letters', 'nonlinear'.repeat(22_223)],
  ['200,000 hyphens between letters', 'a-'.repeat(100_000)],
  ['nothing', ''],
  ['spaces and signs', ' -‑’(*)[\\ '.repeat(9)],
  ['words that say nothing', 'how does it'],
  ['names that objects have', 'constructor __proto__ toString'],
])('%s: answered, and of a long query no more is read than of a short one', (_, query) => {
  expect(search(query, 12).length).toBeLessThanOrEqual(12);
  expect(search(query, 12)).toEqual(search(query.trimStart().slice(0, 200), 12));
});
